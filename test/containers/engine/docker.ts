import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What the docker program prints; the engine is that of DOCKER_HOST, or of the default socket. */
export async function docker(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { stdout } = await execute('docker', [...args], { env, maxBuffer: 2 ** 26 });
  return stdout.trim();
}

export const engineAddress = (): string => process.env.DOCKER_HOST || 'unix:///var/run/docker.sock';
