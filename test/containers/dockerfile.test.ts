import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeOptions } from '../../src/main/node-options.ts';
import { root } from '../architecture/house-rules.ts';
import { allowed, copies, imageEnv, lastStage, only, stages } from './dockerfile.ts';

const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const commands = stages.flatMap(({ steps }) => steps.filter(({ name }) => name === 'RUN').map(({ text }) => text));

describe('Dockerfile (DV1)', () => {
  test('both stages are the slim image of exactly the Node that package.json has', () => {
    for (const { image } of stages) expect(image).toBe(`node:${devDependencies.node}-trixie-slim`);
    expect(stages).toHaveLength(2);
  });

  test('installs what the lockfile says, production alone, and runs no install script of a package', () => {
    const installs = commands.filter((command) => /\b(npm|yarn|pnpm|npx|apt-get)\b/.test(command));

    expect(installs).toEqual(['npm ci --omit=dev --ignore-scripts']);
  });

  test('bundles the workflows before the image is done', () => {
    expect(commands).toContain('node src/main/cli/bundle-workflows.ts');
    expect(copies).toContainEqual({ from: 'build', sources: ['/app/node_modules'], to: './node_modules' });
  });

  test('TE7 has root certificates where the core of Temporal looks for them, for slim images have none', () => {
    const roots = { from: 'build', sources: ['/app/roots.pem'], to: '/etc/ssl/certs/ca-certificates.crt' };

    expect(copies).toContainEqual(roots);
    expect(commands.some((command) => command.endsWith('> roots.pem'))).toBe(true);
  });

  test('runs as a user that is not root, told by a number', () => {
    const [user = '', group = ''] = only(lastStage(), 'USER').split(':');

    expect(Number(user)).toBeGreaterThan(0);
    expect(Number(group)).toBeGreaterThan(0);
  });

  test.each(['ENTRYPOINT', 'CMD'])('%s is a list, so that signals reach the role', (name) => {
    expect(JSON.parse(only(lastStage(), name))).toEqual(expect.arrayContaining([expect.any(String)]));
  });

  test('starts a role with the options of node that every other start has', () => {
    expect(JSON.parse(only(lastStage(), 'ENTRYPOINT'))).toEqual(['node', ...nodeOptions, 'src/main/service.ts']);
  });

  test('its health check asks whether the process lives, on the operations port that every role has', () => {
    const [, options = '', command = ''] = /^(.*) CMD (\[.*\])$/.exec(only(lastStage(), 'HEALTHCHECK')) ?? [];
    const { HTTP_PORT = '', METRICS_PORT = '' } = imageEnv();

    expect(options).toMatch(/--interval=\d+s --timeout=\d+s --start-period=\d+s --retries=\d/);
    expect(JSON.parse(command)).toEqual(['node', 'src/main/cli/probe.ts', `http://127.0.0.1:${METRICS_PORT}/healthz`]);
    expect(METRICS_PORT).not.toBe(HTTP_PORT);
    expect(only(lastStage(), 'EXPOSE').split(' ')).toEqual([HTTP_PORT, METRICS_PORT]);
  });

  test('holds no key and names no environment: without one it is production', () => {
    expect(Object.keys(imageEnv()).sort()).toEqual([
      'HTTP_HOST',
      'HTTP_PORT',
      'METRICS_HOST',
      'METRICS_PORT',
      'NODE_ENV',
    ]);
  });

  test('copies what is there and not ignored, and nothing is let in that it does not copy', () => {
    const sources = copies.flatMap(({ from, sources: names }) => (from === undefined ? names : []));

    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    expect([...new Set(sources)].sort()).toEqual([...allowed].sort());
  });
});
