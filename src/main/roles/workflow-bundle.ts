import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const workflowsFolder = path('../../workflows/');
const cacheFolder = path('../../node_modules/.cache/order-workflows/');

/** The bundled workflows; bundled again only when their sources or the lockfile changed, for it takes seconds. */
export async function workflowBundle(): Promise<{ codePath: string }> {
  const codePath = `${cacheFolder}${sourceHash()}.js`;
  if (existsSync(codePath)) return { codePath };
  const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error };
  const { code } = await bundleWorkflowCode({
    workflowsPath: `${workflowsFolder}index.ts`,
    logger: quiet,
    // They keep nothing at their top level (a house rule), so all runs may share them instead of each loading its own.
    preloadModules: ['@temporalio/workflow', `${workflowsFolder}order.workflow.ts`],
  });
  mkdirSync(cacheFolder, { recursive: true });
  const draft = `${codePath}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, codePath);
  return { codePath };
}

function sourceHash(): string {
  const sources = [
    ...readdirSync(workflowsFolder)
      .sort()
      .map((name) => `${workflowsFolder}${name}`),
    ...[path('../../contracts/temporal.ts'), path('../../../package-lock.json'), path('./workflow-bundle.ts')],
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source.slice(source.lastIndexOf('/'))).update(readFileSync(source));
  return hash.digest('hex').slice(0, 24);
}
