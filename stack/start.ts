import { runCommandLine } from '../src/main/cli/run-command-line.ts';
import { startCommand } from './demo/options.ts';

// What this and the servers write is for its owner alone.
process.umask(0o077);
await runCommandLine(
  startCommand(async (options) => {
    // Loaded late: it takes half a second, and a wrong call is answered before.
    const { startDemo } = await import('./demo/start-demo.ts');
    process.exit(await startDemo(options));
  }),
  { endsWithoutReader: true },
);
