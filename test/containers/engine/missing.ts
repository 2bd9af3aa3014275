import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { docker, engineAddress } from './docker.ts';
import { engineControl } from './engine-process.ts';
import { hasAllImages } from './images.ts';

const execute = promisify(execFile);
/** The oldest Compose that docs/running.md asks for. */
export const oldestCompose = [2, 20] as const;
export const projectPrefix = 'order-containers-test';

/** What this machine lacks for the test of the containers, in one line; nothing when it lacks nothing. */
export async function whatIsMissing(): Promise<string | undefined> {
  const answered = await answers('docker', ['version', '--format', '{{.Server.Version}}']);
  if (answered === undefined)
    return `no Docker engine answers at ${engineAddress()}: start one, or name one in DOCKER_HOST (CONTRIBUTING.md says how to get one)`;
  const compose = await answers('docker', ['compose', 'version', '--short']);
  const [major = 0, minor = 0] = (compose ?? '').replace(/^v/, '').split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestCompose;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    return `Docker Compose ${oldestCompose.join('.')} or newer is needed, found ${compose ?? 'none'}`;
  if ((await answers('make', ['--version'])) === undefined) return 'make is missing';
  const control = engineControl();
  if (typeof control === 'string') return control;
  if (!(await hasAllImages()) && (await answers('debootstrap', ['--version'])) === undefined)
    return 'debootstrap is missing, which makes the base of stand-ins for images that the engine does not have: apt-get install debootstrap, or CONTAINERS_IMAGES=pull where a registry can be reached';
  const others = await foreignContainers();
  if (others.length > 0)
    return `the engine is restarted by this test and runs other containers (${others.join(', ')}): stop them, or give the test an engine of its own (CONTRIBUTING.md)`;
  return undefined;
}

async function foreignContainers(): Promise<readonly string[]> {
  const format = '{{.Names}} {{.Label "com.docker.compose.project"}}';
  const running = await docker(['ps', '--format', format]);
  return running.split('\n').flatMap((line) => {
    const [name = '', project = ''] = line.split(' ');
    return name === '' || project.startsWith(projectPrefix) ? [] : [name];
  });
}

const answers = (file: string, args: readonly string[]): Promise<string | undefined> =>
  execute(file, [...args], { timeout: 20_000 }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
