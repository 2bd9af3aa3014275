import { waitFor } from '../../support/wait-for.ts';
import { services } from '../compose-file.ts';
import { docker } from './docker.ts';
import type { Project } from './project.ts';

/** Kills a container, and waits until the engine has started it again and all are healthy. */
export async function crashAndReturn(project: Project, service: string): Promise<void> {
  const [victim] = await project.of(service);
  if (victim === undefined || victim.pid === 0) throw new Error(`${service} does not run`);
  await killFromOutside(victim.pid);
  await waitFor(`${service} to be started again`, async () => {
    const [now] = await project.of(service);
    return now !== undefined && now.restarts > victim.restarts;
  });
  await project.healthy();
}

/**
 * SIGKILL as the kernel sends it when memory runs out: docker kill would be a stop by hand, after which the engine starts
 * nothing again. It needs no root on this side.
 */
async function killFromOutside(pid: number): Promise<void> {
  const killer = ['run', '--rm', '--pid', 'host', '--user', '0', '--entrypoint', 'sh'];
  await docker([...killer, services.api?.image ?? '', '-c', `kill -9 ${pid}`]);
}
