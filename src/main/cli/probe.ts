import { commandLine, examples } from './command-line.ts';
import { runCommandLine } from './run-command-line.ts';
import { webAddress, wholeNumber } from './values.ts';

const program = commandLine(
  'probe',
  `Asks an address of a role and exits 0 when it answers with success: the health
check of a container.

/healthz says that the process lives and is for whoever restarts it. /readyz
says that it can work, and fails while Postgres is away, which a restart would
not mend.`,
)
  .argument('<url>', 'the address', webAddress)
  .option('--timeout <ms>', 'how long to wait', wholeNumber({ from: 1, to: 600_000 }), 2_500)
  .addHelpText('after', examples('node src/main/cli/probe.ts http://127.0.0.1:9464/readyz'))
  .action(async (url, { timeout }) => {
    const answer = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    // The first line of an unhealthy container's log: what did not answer.
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  });

await runCommandLine(program);
