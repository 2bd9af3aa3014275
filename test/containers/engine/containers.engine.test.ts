import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../architecture/house-rules.ts';
import { waitFor } from '../../support/wait-for.ts';
import { jobs, services, staying } from '../compose-file.ts';
import { alertExpressions } from './alert-expressions.ts';
import { crashAndReturn } from './crash.ts';
import { docker } from './docker.ts';
import { engineControl } from './engine-process.ts';
import { allCompleted, completeQuotes, ordersOf, publishQuotes } from './orders.ts';
import { createProject, type Project } from './project.ts';
import { prometheusOf } from './prometheus.ts';

const roles = ['api', 'consumer', 'relay', 'worker'];
/** Whose death may lose no order. */
const working = ['postgres', 'kafka', 'temporal', ...roles];
const observability = ['prometheus', 'grafana'];
const named = (all: readonly (readonly [string, unknown])[]) => all.map(([name]) => name);

let project: Project;

beforeAll(async () => {
  project = await createProject('main');
});
afterAll(async () => {
  await project?.remove();
});

// In this order: each goes on with what the one before left.
describe('DV3 the containers on a real engine', () => {
  test('make up builds the image, starts everything, waits for health and prints where it is', async () => {
    const { code, output } = await project.make('up');

    expect({ code, output }).toMatchObject({ code: 0 });
    for (const variable of ['API_PORT', 'TEMPORAL_UI_PORT', 'CONSOLE_PORT', 'ADMINER_PORT', 'SIMULATOR_PORT'])
      expect(output).toContain(`http://127.0.0.1:${project.port(variable)}`);
    const containers = await project.containers();
    for (const { service, state, health, exitCode } of containers)
      expect([service, state, health, exitCode]).toEqual(
        jobs.some(([job]) => job === service) ? [service, 'exited', '', 0] : [service, 'running', 'healthy', 0],
      );
    expect(containers.map(({ service }) => service).sort()).toEqual(
      named(Object.entries(services))
        .filter((name) => !observability.includes(name))
        .sort(),
    );
  });

  test('every address that was printed answers', async () => {
    const { output } = await project.make('urls');
    const urls = [...output.matchAll(/http:\/\/127\.0\.0\.1:\d+[^\s(]*/g)].map(([url]) => url);

    const answers = await Promise.all(urls.map(async (url) => [url, (await fetch(url)).status]));

    expect(urls.length).toBeGreaterThan(5);
    expect(answers.filter(([url, status]) => status !== (String(url).endsWith('/v1/orders') ? 401 : 200))).toEqual([]);
  });

  test.each(['demo', 'globex'])(
    'make quotes and make token are of one tenant: %s sees its three orders completed',
    async (tenant) => {
      await completeQuotes(project, tenant);

      expect(await ordersOf(project, tenant)).toHaveLength(3);
    },
  );

  test('a role is user 1000, writes nothing but /tmp, has no capability, and its disk is read-only', async () => {
    for (const role of roles) {
      const said = await project.compose(
        'exec',
        '-T',
        role,
        'sh',
        '-c',
        'id -u; grep CapEff /proc/self/status; touch /app/x /tmp/x 2>&1; true',
      );

      expect(said).toMatch(/^1000\nCapEff:\s+0{16}\ntouch: cannot touch '\/app\/x': Read-only file system$/);
    }
  });

  test('TE7 the image has roots: what stops a worker is no missing certificate, and without the file it is', async () => {
    const script = `import { NativeConnection } from '@temporalio/worker';
      NativeConnection.connect({ address: 'api:8080', tls: true }).catch((error) => console.log(error.message));`;
    const tried = (...env: string[]) =>
      project.compose('exec', '-T', ...env, 'worker', 'node', '--input-type=module', '-e', script);

    expect(await tried()).toMatch(/ConnectError/);
    expect(await tried('-e', 'SSL_CERT_FILE=/none', '-e', 'SSL_CERT_DIR=/none')).toMatch(/NativeCertsNotFound/);
  });

  test('make observe: the real Prometheus scrapes every role and evaluates every rule', async () => {
    const { code, output } = await project.make('observe');
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toMatch(/^Prometheus .*\nGrafana /m);
    const prometheus = prometheusOf(project);

    await waitFor('a scrape of every role', async () => {
      const up = (await prometheus.targets()).filter(({ health }) => health === 'up');
      return roles.every((role) => up.some(({ labels }) => labels.role === role));
    });
    const targets = await prometheus.targets();
    expect(targets.filter(({ health }) => health !== 'up')).toEqual([]);
    const rules = await waitFor('every rule to be evaluated', async () => {
      const found = await prometheus.rules();
      return found.length > 0 && found.every(({ health }) => health !== 'unknown') && found;
    });
    expect(rules.filter(({ health, lastError }) => health !== 'ok' || lastError)).toEqual([]);
    expect(rules).toHaveLength(alertExpressions().length);
  });

  test('promtool takes the configuration, and the rules pass their tests', async () => {
    const promtool = (...args: string[]) => project.compose('exec', '-T', 'prometheus', 'promtool', ...args);

    expect(await promtool('check', 'config', '/etc/prometheus/prometheus.yml')).toContain('SUCCESS');
    expect(await promtool('test', 'rules', '/etc/prometheus/alerts.test.yml')).toContain('SUCCESS');
  });

  test('whatever an alert counts by increase is a series of its role from the start', async () => {
    const counted = new Set(
      alertExpressions().flatMap((expr) => [...expr.matchAll(/increase\(([^[]+)\[/g)].map(([, series = '']) => series)),
    );
    const prometheus = prometheusOf(project);

    expect(counted.size).toBeGreaterThan(2);
    for (const series of counted) expect([series, (await prometheus.query(series)).length > 0]).toEqual([series, true]);
  });

  test('every panel of the dashboard is a query that Prometheus answers', async () => {
    const dashboard = readFileSync(join(root, 'ops', 'grafana', 'dashboards', 'orders.json'), 'utf8');
    const queries = [...dashboard.matchAll(/"expr": ("(?:[^"\\]|\\.)*")/g)].map(([, text = '']) =>
      String(JSON.parse(text)),
    );

    expect(queries.length).toBeGreaterThan(5);
    for (const query of queries)
      await prometheusOf(project).query(query.replaceAll(/\[\$\w+\]/g, '[5m]').replaceAll(/\$\w+/g, '.*'));
  });

  test('three workers share the work, and Prometheus finds each of them', async () => {
    await project.compose('up', '-d', '--no-recreate', '--scale', 'worker=3');
    await project.healthy();

    await completeQuotes(project);
    expect(await project.of('worker')).toHaveLength(3);
    await waitFor('a scrape of every worker', async () => {
      const workers = (await prometheusOf(project).targets()).filter(({ labels }) => labels.role === 'worker');
      return workers.length === 3 && workers.every(({ health }) => health === 'up');
    });
    await project.compose('up', '-d', '--no-recreate', '--scale', 'worker=1');
  });

  test.each(working)(
    '%s is killed while quotes run: it comes back by itself, and no order is lost',
    async (service) => {
      const before = (await ordersOf(project, 'demo')).length;
      await publishQuotes(project);

      await crashAndReturn(project, service);

      await allCompleted(project, before + 3);
    },
  );

  // A mock forgets with its process what it was asked, so that nothing is under way here.
  test.each(named(staying).filter((name) => !working.includes(name)))(
    '%s is killed: it comes back by itself',
    async (service) => {
      await crashAndReturn(project, service);

      await completeQuotes(project);
    },
  );

  test('compose stop and start: all comes back with its data', async () => {
    const before = (await ordersOf(project, 'demo')).length;

    await project.compose('--profile', 'observability', 'stop');
    expect((await project.containers()).filter(({ state }) => state !== 'exited')).toEqual([]);
    await project.compose('--profile', 'observability', 'start');
    await project.healthy();

    expect(await ordersOf(project, 'demo')).toHaveLength(before);
    await completeQuotes(project);
  });

  test('the engine is stopped and started: servers and roles come back with their data', async () => {
    const control = engineControl();
    if (typeof control === 'string') throw new Error(control);
    const before = (await ordersOf(project, 'demo')).length;

    await control.restart();
    await project.healthy();

    expect(await ordersOf(project, 'demo')).toHaveLength(before);
    await completeQuotes(project);
  });

  test('a second start beside the first is told which port is taken, and with ports of its own it runs, whatever its password', async () => {
    const second = await createProject('second');
    try {
      writeFileSync(join(second.place, '.env'), "POSTGRES_PASSWORD='p@s:s/w#o%r&d? $x'\n");
      const clash = await second.make('up', { API_PORT: project.port('API_PORT') });
      expect(clash.code).not.toBe(0);
      expect(clash.output).toContain(project.port('API_PORT'));

      expect(await second.make('up')).toMatchObject({ code: 0 });
      await completeQuotes(second);
      expect(await ordersOf(second, 'demo')).toHaveLength(3);
    } finally {
      await second.remove();
    }
  });

  test('every line of a role on stdout is JSON with its level, and no log of any container holds a key', async () => {
    for (const { id, service } of await project.containers()) {
      const lines = (await docker(['logs', id])).split('\n').filter(Boolean);
      if (roles.includes(service)) {
        expect(lines.filter((line) => !line.startsWith('{'))).toEqual([]);
        for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), role: service });
      }
    }
    const everything = await project.run('docker', ['compose', '--profile', 'observability', 'logs', '--no-color']);
    for (const [name, key = ''] of Object.entries(project.keys()))
      expect([name, key !== '' && everything.output.includes(key)]).toEqual([name, false]);
  });

  test('make down keeps the data, make up finds it, make purge leaves nothing', async () => {
    const before = (await ordersOf(project, 'demo')).length;
    const volumes = () =>
      docker(['volume', 'ls', '--quiet', '--filter', `label=com.docker.compose.project=${project.name}`]);

    expect(await project.make('down')).toMatchObject({ code: 0 });
    expect(await project.containers()).toEqual([]);
    expect(await volumes()).not.toBe('');
    expect(await project.make('up')).toMatchObject({ code: 0 });
    expect(await ordersOf(project, 'demo')).toHaveLength(before);

    expect(await project.make('purge')).toMatchObject({ code: 0 });
    expect(await project.containers()).toEqual([]);
    expect(await volumes()).toBe('');
  });
});
