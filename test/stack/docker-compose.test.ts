import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { searchAttributeTypes } from '../../src/contracts/temporal.ts';
import { composeVariables } from '../../stack/compose.ts';
import { kafkaVersion } from '../../stack/packages.ts';
import { serverNames } from '../../stack/server.ts';

const text = readFileSync(join(import.meta.dirname, '../../docker-compose.yml'), 'utf8');
const service = z.object({
  image: z.string(),
  ports: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()).min(2), interval: z.string(), retries: z.number() }),
  command: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
});
const file = z
  .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.unknown()) })
  .parse(parse(text));
const services = Object.entries(file.services);

describe('docker-compose.yml', () => {
  test('has the three servers and a UI for each', () => {
    expect(Object.keys(file.services)).toEqual(['postgres', 'kafka', 'temporal', 'adminer', 'kafka-ui']);
    expect(file.services.temporal?.ports.join()).toContain(':8233');
  });

  test.each(services)('%s is pinned to a version', (_name, { image }) => {
    expect(image).toMatch(/^[a-z/-]+:v?\d+\.\d+(\.\d+)?$/);
  });

  test.each(services)('%s is published on the loopback only, its port set by a variable', (_name, { ports }) => {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\$\{[A-Z_]+:-\d+\}:\d+$/);
  });

  test.each([...serverNames])('%s keeps its data in a named volume', (name) => {
    const volume = file.services[name]?.volumes?.[0]?.split(':')[0];

    expect(Object.keys(file.volumes)).toContain(volume);
  });

  test('containers and native servers agree on Kafka and on the search attributes', () => {
    const attributes = file.services.temporal?.command?.filter((word) => word.startsWith('--search-attribute='));

    expect(file.services.kafka?.image).toBe(`apache/kafka:${kafkaVersion}`);
    expect(attributes).toEqual(
      Object.entries(searchAttributeTypes).map(([name, type]) => `--search-attribute=${name}=${type}`),
    );
  });

  test('every variable the stack sets is one the file reads', () => {
    const ports = { postgres: 1, kafka: 2, kafkaController: 3, temporal: 4, temporalUi: 5 };

    const variables = Object.keys(composeVariables(ports, 'secret', 'default'));

    expect(variables.filter((name) => !text.includes(`\${${name}:-`))).toEqual([]);
  });
});
