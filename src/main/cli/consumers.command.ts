import { hostname, userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../adapters/out/postgres/database.ts';
import {
  createUnreadableStore,
  type StopPlace,
  type StoppedAt,
  type UnreadableStore,
} from '../../adapters/out/postgres/unreadable-store.ts';
import { databaseFrom } from '../config/connection-settings.ts';
import { readSettings } from '../config/settings.ts';
import { commandLine, examples } from './command-line.ts';
import { runCommandLine } from './run-command-line.ts';
import { fromEnvironment, UsageFault } from './usage-fault.ts';
import { plainText, wholeNumber } from './values.ts';

const program = commandLine('consumers', 'Consumer groups that are stopped by a batch that cannot be read.');
program.addHelpText(
  'after',
  `
The database: DATABASE_URL, DATABASE_TLS*, DATABASE_INSECURE, as for the
service; .env.example explains them.
Exit 0 done, 1 failed or refused, 2 called wrongly.
${examples('DATABASE_URL=postgres://user@host/orders npm run consumers -- stopped')}`,
);

program
  .command('stopped')
  .description('lists where a group is stopped, since when and why')
  .addHelpText('after', examples('npm run consumers -- stopped'))
  .action(async () => {
    const all = await withStore((store) => store.stopped());
    process.stdout.write(all.length === 0 ? 'no consumer group is stopped\n' : all.map(describe).join(''));
  });

program
  .command('pass-over')
  .description('lets a group go on behind the batch at which it is stopped')
  .option('--group <group>', 'the consumer group')
  .option('--topic <topic>', 'without KAFKA_TOPIC_PREFIX')
  .option('--partition <n>', 'the partition', wholeNumber({ from: 0, to: 2 ** 31 - 1 }))
  .option('--offset <n>', 'where it is stopped, as readiness, log and "stopped" say', wholeNumber({ from: 0 }))
  .option('--reason <text>', 'why; kept in the audit row and in the dead letter', plainText)
  .option('--by <name>', 'who decides it', plainText, `${userInfo().username}@${hostname()}`)
  .option('--wait <seconds>', 'how long to wait for the group', wholeNumber({ from: 0, to: 3_600 }), 15)
  .option('--dry-run', 'only print what would be passed over', false)
  .addHelpText(
    'after',
    `
The consumer that stands there stores the batch as a dead letter, writes an
audit row and moves the offset of its group; this command asks it to. A group
that does not run passes the batch over when it runs again. What can be read is
never passed over.
${examples(
  'npm run consumers -- pass-over --group order-service.quote-events.consumer --topic cpq.quote.events.v1 --partition 3 --offset 48213 --reason "zeroed by the disk fault of 2 March"',
)}`,
  )
  .action(async ({ by, wait, dryRun, ...options }) => {
    const group = given('group', options.group);
    const place = {
      consumer: group,
      topic: given('topic', options.topic),
      partition: given('partition', options.partition),
      offset: String(given('offset', options.offset)),
    };
    const because = given('reason', options.reason);
    await withStore(async (store) => {
      const found = await stoppedAt(store, place);
      process.stdout.write(describe(found));
      if (dryRun) return;
      if (!(await store.ask({ ...place, by, because }))) throw new Error('it was passed over a moment ago');
      const isDone = await passedWithin(store, place, wait * 1_000);
      process.stdout.write(
        isDone
          ? `passed over; ${group} goes on at offset ${found.nextOffset}\n`
          : `asked for; ${group} has not met it within ${wait} s and passes it over when it runs again\n`,
      );
    });
  });

await runCommandLine(program, { servers: 'DATABASE_URL' });

/** Asked for here and not of commander, which would name a missing option before one that it does not know. */
function given<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new UsageFault(`--${name} is missing`);
  return value;
}

function describe(at: StoppedAt): string {
  const { consumer, topic, partition, offset, nextOffset, fault, records, bytes, codec, since, lastMet, asked } = at;
  const held = `${records > 0 ? `${records} records, ` : ''}${bytes} bytes, codec ${codec}`;
  return `${consumer} at ${topic}, partition ${partition}, offset ${offset}
  why    ${fault}
  batch  offsets ${offset} to ${BigInt(nextOffset) - 1n}, ${held}
  since  ${since}, last met ${lastMet}${asked ? '; is to be passed over' : ''}
`;
}

/** The batch at which the group stands at a place; throws where it stands at none. */
async function stoppedAt(store: UnreadableStore, place: StopPlace): Promise<StoppedAt> {
  const all = await store.stopped();
  const own = all.filter(({ consumer }) => consumer === place.consumer);
  const found = own.findLast((one) => placeText(one) === placeText(place));
  if (found !== undefined) return found;
  const where = own.length === 0 ? 'it is stopped nowhere' : `it is stopped at ${own.map(placeText).join(' and ')}`;
  throw new Error(`${place.consumer} is not stopped at ${placeText(place)}; ${where}`);
}

function placeText({ topic, partition, offset }: Omit<StopPlace, 'consumer'>): string {
  return `${topic}/${partition}/${offset}`;
}

async function passedWithin(store: UnreadableStore, place: StopPlace, ms: number): Promise<boolean> {
  for (const until = Date.now() + ms; ; await sleep(250)) {
    if (await store.isPassed(place)) return true;
    if (Date.now() >= until) return false;
  }
}

async function withStore<T>(work: (store: UnreadableStore) => Promise<T>): Promise<T> {
  const { url, ssl } = fromEnvironment(() => readSettings(process.env, databaseFrom));
  const database = openDatabase({ url, applicationName: 'order-service-consumers', maxConnections: 1, ssl });
  try {
    return await work(createUnreadableStore(database));
  } finally {
    await database.close();
  }
}
