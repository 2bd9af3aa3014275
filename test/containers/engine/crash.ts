import { services } from '../compose-file.ts';
import { docker } from './docker.ts';
import type { Project } from './project.ts';

/**
 * SIGKILL to the first process of a container from outside of it, as the kernel sends it when memory runs out: docker kill
 * would be a stop by hand, after which the engine starts nothing again. It needs no root on this side.
 */
export async function crash(project: Project, service: string): Promise<void> {
  const [container] = await project.of(service);
  if (container === undefined || container.pid === 0) throw new Error(`${service} does not run`);
  const killer = ['run', '--rm', '--pid', 'host', '--user', '0', '--entrypoint', 'sh'];
  await docker([...killer, services.api?.image ?? '', '-c', `kill -9 ${container.pid}`]);
}
