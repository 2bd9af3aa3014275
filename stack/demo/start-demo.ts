import { join } from 'node:path';
import { variable } from '../../src/adapters/environment/variables.ts';
import { issueToken } from '../../src/adapters/in/http/tokens.ts';
import { innermostReason } from '../../src/adapters/telemetry/innermost-reason.ts';
import { type Config, readConfig } from '../../src/main/config/config.ts';
import { choosePort } from '../ports.ts';
import type { StackEvent } from '../server.ts';
import { ownerOf } from '../stack-dir.ts';
import { leftoverChild } from './child.ts';
import { curlsFor } from './curls.ts';
import { publishEndpoints, purgeCommand } from './endpoints-file.ts';
import { type FollowOptions, followOrders } from './follow-orders.ts';
import { readKeys } from './keys.ts';
import type { Options } from './options.ts';
import { prepareServers } from './prepare.ts';
import { programs } from './programs.ts';
import { openScreen } from './screen.ts';
import { servers } from './servers.ts';
import { apiUrlOf, operationsUrlOf, serviceEnv } from './service-env.ts';
import { Interrupted, Session } from './session.ts';
import { fromStack, type Print, type Ready, step } from './story.ts';

const storyOrders = 3;
const storyMs = 60_000;
const tenants = ['demo', 'globex'];

const placeholders = {
  kafkaBrokers: '127.0.0.1:9',
  databaseUrl: 'postgres://127.0.0.1:9/none',
  temporalAddress: '127.0.0.1:9',
  temporalNamespace: 'default',
  temporalUiUrl: '',
};

/** Starts servers, service and demo, and ends them together; gives the exit code. */
export async function startDemo(options: Options): Promise<number> {
  const screen = openScreen(options.json);
  const { print } = screen;
  const session = new Session(print);
  // A reader that goes away, as in `npm start -- --json | head`, ends it as a signal does.
  process.stdout.on('error', () => session.fail(new Interrupted('nobody reads the output')));
  // What comes half done out of an interrupted start is not worth a line.
  const printWhileUp: Print = (story) => !session.signal.aborted && print(story);
  let code = 0;
  let ready = false;
  try {
    await session.until(bringUp(options, session, printWhileUp));
    ready = true;
    await session.until(new Promise<never>(() => undefined));
  } catch (error) {
    // An interrupted program that had come up has done what it was asked to.
    if (error instanceof Interrupted) code = ready ? 0 : 130;
    else {
      code = 1;
      print({ event: 'failed', reason: error instanceof Error ? error.message : innermostReason(error) });
    }
  }
  const began = performance.now();
  const hadParts = session.hasParts;
  await session.stopParts();
  // A start that was refused has stopped nothing.
  if (hadParts) print({ event: 'stopped', ms: Math.round(performance.now() - began) });
  screen.close();
  return code;
}

async function bringUp({ dir, demo, endpointsFile }: Options, session: Session, print: Print): Promise<void> {
  const { env } = process;
  const { signal } = session;
  refuseSecondStart(dir);
  const keys = readKeys(dir);
  const wanted = {
    api: Number(variable(env, 'HTTP_PORT') ?? 8080),
    metrics: Number(variable(env, 'METRICS_PORT') ?? 9464),
  };
  // Read once with addresses that nobody uses, so that a fault is printed before anything is started.
  readConfig(
    serviceEnv(env, keys, {
      endpoints: placeholders,
      apiPort: wanted.api,
      metricsPort: wanted.metrics,
      simulatorUrl: 'http://127.0.0.1:9',
    }),
  );
  await endLeftoverPrograms(dir, print);
  const stack = await session.add(servers(dir, onStackEvent(session, print))).start();
  signal.throwIfAborted();

  const choose = portChooser(print);
  const apiPort = await choose('API', wanted.api);
  const simulatorPort = await choose('simulator', 8090);
  const metricsPort = await choose('metrics', wanted.metrics);
  const { endpoints } = stack;
  const apiUrl = apiUrlOf(env, apiPort);
  const simulatorUrl = `http://127.0.0.1:${simulatorPort}`;
  const { kafkaBrokers } = endpoints;
  const operationsUrl = operationsUrlOf(env, metricsPort);
  const forService = serviceEnv(env, keys, { endpoints, apiPort, metricsPort, simulatorUrl });
  const config = readConfig(forService);
  await prepareServers({ config, stack, dir, print });
  signal.throwIfAborted();

  const { callbackSecret } = keys;
  const { service, simulator, notification, feeder } = programs(session, dir, print);
  await Promise.all([
    service(forService),
    simulator({ apiUrl, port: simulatorPort, callbackSecret, kafkaBrokers }),
    notification(forService),
  ]);
  const tokens = await tokensFor(config);
  const ready: Ready = {
    ...endpoints,
    apiUrl,
    operationsUrl,
    metricsUrls: [`${operationsUrl}/metrics`],
    simulatorUrl,
    demoToken: tokens.demo ?? '',
    callbackSecret,
  };
  session.add(publishEndpoints(ready, endpointsFile));
  if (demo) {
    await feeder(kafkaBrokers);
    await printFirstOrders({ apiUrl, tokens, orders: storyOrders, timeoutMs: storyMs, print, signal });
  }
  const curls = await curlsFor({ apiUrl, signal }, ready.demoToken);
  print({
    event: 'ready',
    ...ready,
    curls,
    logs: join(dir, 'logs', 'service.log'),
    notices: join(dir, 'logs', 'notifier.log'),
    endpointsFile,
    purge: purgeCommand(dir),
  });
}

/** Before anything is begun; whoever comes at the same moment is refused by the directory's lock. */
function refuseSecondStart(dir: string): void {
  const owner = ownerOf(dir);
  if (owner === undefined) return;
  throw new Error(
    `the stack in ${dir} is already run by process ${owner.pid}\nstop that one, or start beside it: npm start -- --dir .stack/other`,
  );
}

async function printFirstOrders(options: FollowOptions): Promise<void> {
  const { print, orders, timeoutMs } = options;
  const follow = () => followOrders(options);
  const done = (all: Awaited<ReturnType<typeof follow>>) => all.filter(({ state }) => state === 'completed').length;
  const followed = await step(print, 'demo', 'first orders', follow, (all) => `${done(all)} completed`);
  if (done(followed) === orders) return;
  const text = `of ${followed.length} orders ${done(followed)} completed within ${timeoutMs / 1000} s; the service log may say why`;
  print({ event: 'warning', from: 'demo', text });
}

/** Those of a run that was killed; a run that lives is left alone, and refused by its servers. */
async function endLeftoverPrograms(dir: string, print: Print): Promise<void> {
  if (ownerOf(dir)) return;
  for (const name of ['feeder', 'service', 'simulator', 'notifier']) {
    const leftover = leftoverChild(dir, name);
    if (leftover) await step(print, name, 'end that of an earlier run', () => leftover.end());
  }
}

/** A server that ends by itself ends everything. */
function onStackEvent(session: Session, print: Print) {
  return (event: StackEvent) => {
    if (event.step === 'run' && event.state === 'failed') session.fail(new Error(`${event.server} ${event.detail}`));
    else print(fromStack(event));
  };
}

function portChooser(print: Print): (name: string, preferred: number) => Promise<number> {
  const taken = new Set<number>();
  return async (name, preferred) => {
    const port = await choosePort(preferred, taken);
    if (preferred > 0 && port !== preferred)
      print({ event: 'notice', text: `${name} ${preferred} is taken by another program, using ${port}` });
    return port;
  };
}

async function tokensFor({ auth }: Config): Promise<Readonly<Record<string, string>>> {
  const { keys } = auth;
  if (keys.kind !== 'development') throw new Error('the development start signs tokens by AUTH_DEV_KEY');
  const issue = (tenantId: string) => issueToken(auth, { secret: keys.secret, tenantId, expiresIn: '12h' });
  return Object.fromEntries(await Promise.all(tenants.map(async (tenant) => [tenant, await issue(tenant)])));
}
