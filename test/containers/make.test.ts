import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../architecture/house-rules.ts';
import { named } from './compose-file.ts';

// Stands in for the docker program: writes down what it is asked, and knows a published port.
const dockerStub = `#!/bin/sh
echo "$@" >> log
case "$*" in
  *" port "*) echo "127.0.0.1:5\${5:-$4}" ;;
  *" up "*) exit \${STUB_UP:-0} ;;
esac
`;

describe('make (DV1)', () => {
  let place: string;
  const make = (target: string, env: Record<string, string> = {}) =>
    spawnSync('make', ['--no-print-directory', target], {
      cwd: place,
      encoding: 'utf8' as const,
      env: { ...process.env, ...env, PATH: `${place}:${process.env.PATH}` },
    });
  const asked = () => readFileSync(join(place, 'log'), 'utf8').trim().split('\n');

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'order-make-'));
    for (const path of ['Makefile', 'ops/keys.sh']) cpSync(join(root, path), join(place, path));
    writeFileSync(join(place, 'docker'), dockerStub, { mode: 0o755 });
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  test('up writes the keys, starts all and waits, and tells the addresses that are published', () => {
    const { status, stdout } = make('up');

    expect(status).toBe(0);
    expect(readFileSync(join(place, '.env'), 'utf8')).toContain('DEV_TOKEN_KEY=');
    expect(asked()[0]).toBe('compose up -d --build --wait');
    for (const line of [
      ...[/^API +http:\/\/127\.0\.0\.1:\d+\/v1\/orders/m, /^OpenAPI +http:\S+\/openapi\.json$/m],
      ...[/^Temporal Web UI +http:/m, /^Redpanda Console +http:/m, /^Adminer +http:/m, /^Simulator +http:/m],
    ])
      expect(stdout).toMatch(line);
  });

  test('the ports whose addresses it asks for are published by those services', () => {
    make('observe');

    const ports = asked().flatMap((line) => [...(/ port (\S+) (\d+)$/.exec(line)?.slice(1) ?? [])].join(' ') || []);
    expect(ports.length).toBeGreaterThan(6);
    for (const port of ports) {
      const [service = '', inside = ''] = port.split(' ');
      expect(named(service).ports.some((published) => published.endsWith(`:${inside}`))).toBe(true);
    }
    expect(asked()[0]).toBe('compose --profile observability up -d --build --wait');
  });

  test('a start that fails is a failure, and no address is told', () => {
    const { status, stdout } = make('up', { STUB_UP: '1' });

    expect(status).not.toBe(0);
    expect(stdout).not.toContain('http://');
  });

  test('down keeps the data and purge does not; both take Prometheus and Grafana along', () => {
    make('down');
    make('purge');

    expect(asked()).toEqual([
      'compose --profile observability down',
      'compose --profile observability down --volumes --remove-orphans',
    ]);
  });

  test('quotes and token run programs that are there', () => {
    make('quotes');
    make('token');

    const programs = asked().flatMap((line) => /(\S+\.ts)/.exec(line)?.[1] ?? []);
    expect(programs).toHaveLength(2);
    for (const program of programs) expect(existsSync(join(root, program))).toBe(true);
  });

  test.each([
    ['demo', {}],
    ['globex', { TENANT: 'globex' }],
  ])('quotes and token are for one tenant, %s, and quotes says how to see its orders', (tenant, env) => {
    const { stdout } = make('quotes', env);
    make('token', env);

    expect(asked()[0]).toMatch(new RegExp(`simulator/quotes\\.ts .*--tenants ${tenant}$`));
    expect(asked().at(-1)).toMatch(new RegExp(`src/main/cli/token\\.command\\.ts --tenant ${tenant}$`));
    expect(stdout).toMatch(
      new RegExp(`curl -H "authorization: Bearer \\$\\(make token TENANT=${tenant}\\)" http:\\S+/v1/orders$`, 'm'),
    );
  });

  test('without a target it explains every one, with an example', () => {
    const { stdout } = make('help');
    const text = readFileSync(join(root, 'Makefile'), 'utf8');
    const targets = /^\.PHONY: help (.*)$/m.exec(text)?.[1]?.split(' ') ?? [];

    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(stdout).toMatch(new RegExp(`^make ${target} `, 'm'));
    expect(stdout).toContain('Example: ');
    expect(/^([\w-]+):/m.exec(text.replace(/^\..*$/gm, ''))?.[1]).toBe('help');
  });
});
