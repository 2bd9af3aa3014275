import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { projectOf } from '../../../stack/stack-dir.ts';
import { waitFor } from '../../support/wait-for.ts';
import { docker } from './docker.ts';
import { createProject, type Project } from './project.ts';

let project: Project;

beforeAll(async () => {
  project = await createProject('npm-start');
});
afterAll(async () => {
  await project?.run('npm', ['run', 'stack:purge', '--', '--force']);
  await project?.remove();
});

test('DV3 npm start takes its servers from containers, completes orders, stops them, and finds its data again', async () => {
  const first = start(project);
  const ready = await first.until('ready');
  const servers = () =>
    docker([
      ...['ps', '--format', '{{.Label "com.docker.compose.service"}}', '--filter'],
      `label=com.docker.compose.project=${projectOf(join(project.place, '.stack', 'dev'))}`,
    ]);

  expect(first.stories.filter(({ event, state }) => event === 'order' && state === 'completed').length).toBeGreaterThan(
    0,
  );
  const before = await idsAt(String(ready.apiUrl));
  first.child.kill('SIGINT');
  expect(await first.exited).toBe(0);
  expect(await servers()).toBe('');

  const second = start(project, '--no-demo');
  const again = await second.until('ready');
  expect((await servers()).split('\n').sort()).toEqual(['kafka', 'postgres', 'temporal']);
  expect((await idsAt(String(again.apiUrl))).sort()).toEqual([...before].sort());
  second.child.kill('SIGINT');
  expect(await second.exited).toBe(0);
});

interface Story {
  readonly event: string;
  readonly [name: string]: unknown;
}

function start({ place }: Project, ...args: string[]) {
  const stories: Story[] = [];
  const child: ChildProcess = spawn('npm', ['run', '--silent', 'start', '--', '--json', ...args], {
    cwd: place,
    env: { ...process.env, STACK_MODE: 'compose' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout !== null)
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) stories.push(JSON.parse(line));
    });
  const exited = once(child, 'exit').then(([code, signal]) => code ?? signal);
  return {
    child,
    stories,
    exited,
    until: (event: string) =>
      waitFor(`npm start to say ${event}`, () => stories.find((story) => story.event === event), {
        timeoutMs: 240_000,
      }),
  };
}

async function idsAt(apiUrl: string): Promise<string[]> {
  const page = z.object({ items: z.array(z.object({ id: z.string() })) });
  return page.parse(await (await fetch(`${apiUrl}/v1/orders?limit=100`)).json()).items.map(({ id }) => id);
}
