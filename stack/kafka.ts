import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Kafka, logLevel } from 'kafkajs';
import { NativeServer } from './native-server.ts';
import { kafkaJars } from './packages.ts';
import { type Server, type StackLog, timed } from './server.ts';
import { logFileOf, runFileOf, type StackDir } from './stack-dir.ts';

const execute = promisify(execFile);
const offsetsPartitions = 12;
const jvmFlags = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const loggingFlags = ['-Dorg.apache.logging.log4j.level=WARN', '-Dlog4j2.disable.jmx=true'];

export function javaProgram(env: NodeJS.ProcessEnv): string {
  const own = env.JAVA_HOME && join(env.JAVA_HOME, 'bin', 'java');
  return own && existsSync(own) ? own : 'java';
}

export async function nativeKafka(
  dir: StackDir,
  port: number,
  controllerPort: number,
  env: NodeJS.ProcessEnv,
  log: StackLog,
): Promise<Server> {
  const jars = await kafkaJars(log, env);
  const home = join(dir.path, 'kafka');
  const data = join(home, 'data');
  const properties = 'server.properties';
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, properties), serverProperties(port, controllerPort));
  dir.state.clusterId ??= randomBytes(16).toString('base64url').replace(/^-/, 'A');
  dir.save();
  const clusterId = dir.state.clusterId;
  const java = (main: string, ...args: string[]) => ({
    file: javaProgram(env),
    args: [...jvmFlags, ...loggingFlags, '-cp', join(jars, '*'), main, ...args],
    // Elsewhere than in UTF-8 Java can not open a path with letters beyond ASCII, not even its working directory.
    env: { ...process.env, JAVA_TOOL_OPTIONS: undefined, LC_ALL: 'C.UTF-8' },
    cwd: home,
  });
  if (!existsSync(join(data, 'meta.properties'))) {
    await timed(log, 'format storage', 'kafka', async () => {
      rmSync(data, { recursive: true, force: true });
      const format = java('kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', properties);
      await execute(format.file, format.args, { env: format.env, cwd: home });
    });
  }
  const spec = {
    name: 'kafka',
    command: java('kafka.Kafka', properties),
    ports: [port, controllerPort],
    runFile: runFileOf(dir.path, 'kafka'),
    logFile: logFileOf(dir.path, 'kafka'),
    stopSignal: 'SIGTERM',
    probe: () => probe(port, clusterId),
  } as const;
  return new NativeServer(spec, log);
}

// A coordinator that is still loading makes the first consumers log errors; each of these groups has another
// partition of the offsets topic, as their names' hash codes are consecutive.
async function probe(port: number, clusterId: string): Promise<void> {
  silenceNegativeTimeouts();
  const kafka = new Kafka({
    clientId: 'stack-probe',
    brokers: [`127.0.0.1:${port}`],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 2000,
    retry: { retries: 0 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const cluster = await admin.describeCluster();
    if (cluster.clusterId !== clusterId) throw new Error(`port ${port} answers for cluster ${cluster.clusterId}`);
    for (let n = 0; n < offsetsPartitions; n += 1) {
      await admin.fetchOffsets({ groupId: `stack-probe-${String.fromCharCode(97 + n)}` });
    }
  } finally {
    await admin.disconnect();
  }
}

let silenced = false;

// kafkajs 2.2.4 passes a negative delay to setTimeout, and Node 24 warns of it once per process.
function silenceNegativeTimeouts(): void {
  if (silenced) return;
  silenced = true;
  const emit = process.emitWarning;
  process.emitWarning = (...args: unknown[]): void => {
    if (args[1] !== 'TimeoutNegativeWarning') Reflect.apply(emit, process, args);
  };
}

function serverProperties(port: number, controllerPort: number): string {
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    // Relative to the working directory: Java reads this file as Latin-1, takes backslashes as escapes and splits at commas.
    'log.dirs': 'data',
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': offsetsPartitions,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 4,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    // After a kill the broker is let in again when its old session has run out.
    'broker.session.timeout.ms': 6000,
    'broker.heartbeat.interval.ms': 1000,
    'group.initial.rebalance.delay.ms': 0,
    'log.cleaner.dedupe.buffer.size': 16 * 1024 * 1024,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
