import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, examples } from '../src/main/cli/command-line.ts';
import { runCommandLine } from '../src/main/cli/run-command-line.ts';
import { type CatalogEntry, generatedRoot, readCatalog } from './catalog.ts';
import { definitionFindings, type EventFiles, entryFindings } from './findings.ts';
import { type JsonObject, readJson } from './json.ts';
import { renderGenerated } from './render.ts';
import { readTopics, topicFindings } from './topics.ts';

/** Everything wrong with the catalog as it lies on disk; [] when nothing. */
export async function checkCatalog(): Promise<string[]> {
  const entries = readCatalog();
  const topics = readTopics();
  return [
    ...entries.flatMap((entry) => [...entryFindings(entry, readFiles(entry)), ...topicFindings(entry, topics)]),
    ...definitionFindings(entries.map(({ schema }) => schema)),
    ...(await staleFindings(generatedRoot)),
  ];
}

/** Generated files that differ from what the schemas give now. */
export async function staleFindings(directory: string): Promise<string[]> {
  const rendered = await renderGenerated();
  return [...rendered]
    .filter(([name, content]) => textOf(join(directory, name)) !== content)
    .map(([name]) => `src/contracts/generated/${name} is stale: run npm run catalog:generate`);
}

export function readFiles({ directory, version }: CatalogEntry): EventFiles {
  const example = (name: string): JsonObject | undefined => {
    const path = join(directory, 'examples', `v${version}.${name}.json`);
    return existsSync(path) ? readJson(path) : undefined;
  };
  return { minimal: example('minimal'), full: example('full'), changelog: textOf(join(directory, 'CHANGELOG.md')) };
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

if (import.meta.main) {
  const program = commandLine(
    'catalog:check',
    'Checks the event catalog: schemas, examples, owners, and what was generated.',
  )
    .option('--json', 'the findings as JSON', false)
    .addHelpText('after', examples('npm run catalog:check'))
    .action(async ({ json }) => {
      const findings = await checkCatalog();
      if (findings.length > 0) process.exitCode = 1;
      if (json) console.log(JSON.stringify({ findings }));
      else if (findings.length > 0) for (const finding of findings) console.error(finding);
      else console.log(`the catalog is in order: ${readCatalog().length} schemas`);
    });
  await runCommandLine(program);
}
