import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../architecture/house-rules.ts';
import { isJob, jobs, named, ours, required, services, staying, text, volumes } from './compose-file.ts';
import { imageEnv, isInImage } from './dockerfile.ts';

const all = Object.entries(services);
const roles = ['api', 'consumer', 'relay', 'worker'];

const programs = ours.map(
  ([name, { entrypoint = ['node', 'src/main/service.ts'] }]) => [name, entrypoint[1] ?? ''] as const,
);

describe('docker-compose.yml (DV1)', () => {
  test('has servers, their user interfaces, jobs, roles, and the two mock services', () => {
    const names = all.filter(([, { profiles }]) => profiles.length === 0).map(([name]) => name);

    expect(names.sort()).toEqual(
      [
        ...['postgres', 'kafka', 'temporal', 'adminer', 'console'],
        ...['migrate', 'topics', 'search-attributes', ...roles, 'simulator', 'notification'],
      ].sort(),
    );
    expect(named('temporal').ports.join()).toContain(':8233');
  });

  test('the profile observability adds Prometheus and Grafana, and nothing waits for them', () => {
    const added = all.filter(([, { profiles }]) => profiles.length > 0);

    expect(added.map(([name, { profiles }]) => [name, ...profiles])).toEqual([
      ['prometheus', 'observability'],
      ['grafana', 'observability'],
    ]);
    for (const [, { profiles, depends_on }] of all)
      if (profiles.length === 0) expect(Object.keys(depends_on)).not.toContain('prometheus');
  });

  test.each(all)('the image of %s is pinned to a release', (name, { image }) => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

    if (ours.some(([own]) => own === name)) expect(image).toBe(`order-lifecycle-service:${version}`);
    else expect(image).toMatch(/^[a-z/-]+:v?\d+\.\d+(\.\d+)?$/);
  });

  test('our image is built by one, for two that export one name at once fail, and pulled by nobody', () => {
    const builders = all.filter(([, { build }]) => build !== undefined).map(([name]) => name);

    expect(builders).toEqual(['migrate']);
    expect(ours.length).toBeGreaterThan(7);
    for (const [name, { pull_policy }] of ours) expect(pull_policy).toBe(builders.includes(name) ? 'build' : 'never');
  });

  test('ports are published on the loopback, each once and by a variable of its own', () => {
    const ports = all.flatMap(([, each]) => each.ports);
    const parts = ports.map((port) => /^127\.0\.0\.1:\$\{([A-Z_]+_PORT):-(\d+)\}:\d+$/.exec(port)?.slice(1));

    expect(parts).not.toContain(undefined);
    for (const part of [0, 1]) expect(new Set(parts.map((found) => found?.[part])).size).toBe(ports.length);
  });

  test('the operations port of no role is published: Prometheus and health checks are inside', () => {
    const published = all.flatMap(([, { ports }]) => ports.map((port) => port.split(':').at(-1)));

    expect(published).not.toContain(imageEnv().METRICS_PORT);
  });

  test.each(ours.filter(([name]) => roles.includes(name)))(
    '%s is healthy when it is ready',
    (_name, { healthcheck }) => {
      expect(healthcheck).toMatchObject({
        test: ['CMD', 'node', 'src/main/cli/probe.ts', `http://127.0.0.1:${imageEnv().METRICS_PORT}/readyz`],
      });
    },
  );

  test.each(staying)('%s has a health check, without which up --wait fails', (_name, { healthcheck }) => {
    const parts = healthcheck !== undefined && 'test' in healthcheck ? healthcheck : undefined;

    expect(parts?.test[0]).toMatch(/^CMD(-SHELL)?$/);
    for (const name of ['interval', 'timeout']) expect(parts?.[name]).toMatch(/^\d+s$/);
    expect(parts?.retries).toBeGreaterThan(2);
  });

  test.each(staying)('%s comes back after a crash and after a restart of the engine', (_name, { restart }) => {
    expect(restart).toBe('unless-stopped');
  });

  test.each(jobs)(
    '%s runs once, and one that stays waits for its end, or --wait would call it a failure',
    (name, job) => {
      expect(job.healthcheck).toEqual({ disable: true });
      expect(staying.some(([, { depends_on }]) => depends_on[name] !== undefined)).toBe(true);
    },
  );

  test.each(all)('%s waits for health of what stays and for success of jobs', (_name, { depends_on }) => {
    for (const [other, { condition }] of Object.entries(depends_on))
      expect([other, condition]).toEqual([
        other,
        isJob(named(other)) ? 'service_completed_successfully' : 'service_healthy',
      ]);
  });

  test('nothing waits for itself, by whatever way', () => {
    const below = (name: string, seen: readonly string[]): string[] =>
      seen.includes(name)
        ? [[...seen, name].join(' → ')]
        : Object.keys(named(name).depends_on).flatMap((next) => below(next, [...seen, name]));

    expect(Object.keys(services).flatMap((name) => below(name, []))).toEqual([]);
  });

  test('the api waits for Postgres alone (SH4)', () => {
    expect(Object.keys(named('api').depends_on)).toEqual(['migrate']);
    expect(Object.keys(named('migrate').depends_on)).toEqual(['postgres']);
  });

  test('every volume is declared and used, and every folder that is mounted is there', () => {
    const mounted = all.flatMap(([, each]) => each.volumes.map((volume) => volume.split(':')[0] ?? ''));
    const folders = mounted.filter((source) => source.startsWith('.'));

    expect([...new Set(mounted.filter((source) => !source.startsWith('.')))].sort()).toEqual([...volumes].sort());
    expect(folders.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
  });

  test.each(ours)(
    '%s may do little: no root, no capabilities, nothing written, signals handed on',
    (_name, service) => {
      expect(service).toMatchObject({
        init: true,
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    },
  );

  test('a role has longer to drain than it takes before it ends by itself', () => {
    const [, milliseconds = ''] =
      /process\.exit[^;]*, ([\d_]+)\)\.unref/.exec(read('src/main/roles/run-roles.ts')) ?? [];

    for (const [, { stop_grace_period = '' }] of ours)
      expect(Number.parseInt(stop_grace_period, 10) * 1000).toBeGreaterThan(Number(milliseconds.replaceAll('_', '')));
    expect(Number(milliseconds.replaceAll('_', ''))).toBeGreaterThan(0);
  });

  test.each(programs)('%s runs a program of the image', (_name, program) => {
    expect(isInImage(program)).toBe(true);
  });

  test.each([...required])('without %s it does not start, and says what to do', (name, message) => {
    expect(message).toContain('make keys');
    expect(text).not.toContain(`\${${name}:-`);
    expect(text).not.toContain(`\${${name}}`);
  });

  test('the broker is Redpanda, its user interface the Console, and both are of Redpanda', () => {
    expect(named('kafka').image).toMatch(/^redpandadata\/redpanda:/);
    expect(named('console').image).toMatch(/^redpandadata\/console:/);
  });
});

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
