import { describe, expect, test } from 'vitest';
import { searchAttributeTypes } from '../../src/contracts/temporal.ts';
import { composeVariables } from '../../stack/compose.ts';
import { serverNames } from '../../stack/server.ts';
import { named, text, volumes } from '../containers/compose-file.ts';

describe('what npm start takes from docker-compose.yml', () => {
  test.each([...serverNames])('%s waits for nobody and keeps its data in a named volume', (name) => {
    const { depends_on, profiles, volumes: mounted } = named(name);

    expect([depends_on, profiles]).toEqual([{}, []]);
    expect(volumes).toContain(mounted[0]?.split(':')[0]);
  });

  test('containers and native servers agree on the search attributes', () => {
    const attributes = named('temporal').command.filter((word) => word.startsWith('--search-attribute='));

    expect(attributes).toEqual(
      Object.entries(searchAttributeTypes).map(([name, type]) => `--search-attribute=${name}=${type}`),
    );
  });

  test('every variable the stack sets is one the file reads', () => {
    const ports = { postgres: 1, kafka: 2, kafkaController: 3, temporal: 4, temporalUi: 5 };

    const variables = Object.keys(composeVariables(ports, 'secret', 'default'));

    expect(variables.filter((name) => !new RegExp(`\\$\\{${name}:[-?]`).test(text))).toEqual([]);
  });
});
