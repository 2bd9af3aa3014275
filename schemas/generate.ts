import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, examples } from '../src/main/cli/command-line.ts';
import { runCommandLine } from '../src/main/cli/run-command-line.ts';
import { generatedRoot } from './catalog.ts';
import { renderGenerated } from './render.ts';

const program = commandLine(
  'catalog:generate',
  'Writes the types and validators of the event catalog below src/contracts.',
)
  .addHelpText('after', examples('npm run catalog:generate'))
  .action(async () => {
    const rendered = await renderGenerated();
    mkdirSync(generatedRoot, { recursive: true });
    for (const [name, content] of rendered) writeFileSync(join(generatedRoot, name), content);
  });

await runCommandLine(program);
