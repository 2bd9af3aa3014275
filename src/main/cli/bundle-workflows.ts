import { workflowBundle } from '../roles/workflow-bundle.ts';
import { commandLine, examples } from './command-line.ts';
import { runCommandLine } from './run-command-line.ts';

const program = commandLine(
  'bundle-workflows',
  `Bundles the workflows ahead, so that a worker starts without bundling them. Run
when an image is built.

Prints the file, which lies below node_modules/.cache and is found again as long
as workflows and lockfile are the same.`,
)
  .addHelpText('after', examples('npm ci --omit=dev && node src/main/cli/bundle-workflows.ts'))
  .action(async () => {
    process.stdout.write(`${(await workflowBundle()).codePath}\n`);
  });

await runCommandLine(program);
