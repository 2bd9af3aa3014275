import { Argument } from '@commander-js/extra-typings';
import { commandLine, examples } from './cli/command-line.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { fromEnvironment, UsageFault } from './cli/usage-fault.ts';
import { readConfig } from './config/config.ts';
import { roles } from './roles/roles.ts';

const words = [...roles, 'all'] as const;
type Word = (typeof words)[number];

const program = commandLine(
  'service',
  `The order lifecycle service: one role of it, or several in a process.

  api        order queries, callback webhook, tracking, OpenAPI, on HTTP_PORT
  consumer   quote facts, provider reports and tracking events from Kafka
  relay      the outbox: facts to Kafka, messages to Temporal
  worker     order workflows and their activities
  all        the four in one process, for development

A relay beside a worker lets it begin an order with the answer to its start,
which spares Temporal a write and a poll.

Every process serves /healthz, /readyz and /metrics on METRICS_PORT, and
nowhere else. SIGTERM drains. .env.example explains the environment. With IPC
the process sends { ready: true, url, operationsUrl } to its parent once it
works; url is that of the api, or operationsUrl without one.`,
)
  .usage('<role>...')
  .addArgument(new Argument('<role...>', 'what this process does').choices(words))
  .addHelpText(
    'after',
    examples('node --env-file=.env src/main/service.ts all', 'node --env-file=.env src/main/service.ts worker relay'),
  )
  .action(start);

async function start(asked: readonly Word[]): Promise<void> {
  const twice = asked.find((word, at) => asked.indexOf(word) !== at);
  if (twice !== undefined) throw new UsageFault(`the role ${twice} is given twice`);
  const config = fromEnvironment(() => readConfig(process.env));
  // Loaded late: it takes a second, and a wrong call or environment is answered before.
  const { runRoles } = await import('./roles/run-roles.ts');
  const wanted = roles.filter((role) => asked.includes('all') || asked.includes(role));
  await runRoles(config, wanted, asked.join('+'));
}

await runCommandLine(program, { listens: 'HTTP_PORT and METRICS_PORT' });
