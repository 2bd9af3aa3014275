import { describe, expect, test } from 'vitest';
import type { WrongCall } from './command-case.ts';
import { type Ended, runCommand, runShell } from './run-command.ts';
import { serviceTable } from './service-table.ts';
import { toolTable } from './tool-table.ts';

const titled = (call: WrongCall) => [JSON.stringify([call.args, call.env ?? {}]), call] as const;

/** One line, by the name of the command, and no stack trace. */
function expectOneLine({ stdout, stderr }: Ended, name: string, says: RegExp): void {
  expect(stderr).toMatch(new RegExp(`^${name}: [^\n]+\n$`));
  expect(stderr).toMatch(says);
  expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
}

// Side by side: what is away is waited for, and waiting costs nothing.
describe.concurrent.each([...serviceTable, ...toolTable])(
  '$name',
  ({ file, name, subcommands, wrong, missing, down }) => {
    const run = ({ args, env }: Pick<WrongCall, 'args' | 'env'>) => runCommand(file, args, env);
    /** The words of the command itself and of each subcommand. */
    const calls = [[], ...subcommands.map((word) => [word])];

    test('OP4 helps with an example, and so does each subcommand', async () => {
      for (const words of calls) {
        const { code, stdout, stderr } = await run({ args: [...words, '--help'] });

        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
        expect(stdout).toMatch(new RegExp(`^Usage: ${[name, ...words].join(' ')}`));
        expect(stdout).toMatch(/^Examples?:\n {2}\S/m);
      }
    });

    test('OP4 answers an unknown flag by one line, exit 2 and the way out', async () => {
      for (const words of calls) {
        const ended = await run({ args: [...words, '--no-such-flag'] });

        expect(ended.code).toBe(2);
        expectOneLine(ended, name, /unknown option '--no-such-flag'.*; see node \S+ .*--help$/m);
      }
    });

    test('takes no option with an empty value, and no switch twice', async () => {
      for (const words of calls) {
        const flags = oneOfEachKind(flagsOf((await run({ args: [...words, '--help'] })).stdout));
        const refuse = async ({ flag, takesValue }: Flag) => {
          const ended = await run({ args: [...words, flag, takesValue ? '' : flag] });

          expect({ words, flag, code: ended.code }).toEqual({ words, flag, code: 2 });
          expectOneLine(ended, name, takesValue ? /is not empty/ : /is given twice/);
        };
        await Promise.all(flags.map(refuse));
      }
    });

    test.each([...wrong, ...missing].map(titled))('%s is refused by one line and exit 2', async (_, call) => {
      const ended = await run(call);

      expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 2, stdout: '' });
      expectOneLine(ended, name, call.says);
      expect(ended.stderr).toMatch(/--help$/m);
    });

    test.each(down.map(titled))('%s fails by one line and exit 1', async (_, call) => {
      const ended = await run(call);

      expect(ended.code).toBe(1);
      expectOneLine(ended, name, call.says);
    });
  },
);

describe('every option of every command', () => {
  test.each([
    [['--tenant'], /option '--tenant <id>' argument missing/],
    [['--tenant', '--expires', '1h'], /option '--tenant <id>' argument '--expires' is invalid.*another option/],
    [['--tenant', 'a', '--tenant', 'b'], /option '--tenant <id>' is given twice/],
    [['--tenant=a', '--tenant=a'], /option '--tenant <id>' is given twice/],
    [['--expires', 'a\nb'], /argument 'a b' is invalid/],
    [['--help=yes'], /unknown option '--help=yes'/],
    [['--', '--tenant'], /unexpected argument '--tenant'/],
  ])('%j is refused by one line', async (args, says) => {
    const ended = await runCommand('src/main/cli/token.command.ts', args, { AUTH_DEV_KEY: 'k'.repeat(32) });

    expect(ended.code).toBe(2);
    expectOneLine(ended, 'token', says);
  });

  test('an empty variable that an option falls back to is as if it were not set', async () => {
    const ended = await runCommand('src/main/cli/topics.command.ts', ['plan'], { DEPLOYMENT_ENVIRONMENT: '' });

    expectOneLine(ended, 'topics', /KAFKA_BROKERS/);
  });

  test('more faults than can be read in a line are a list, and each is named', async () => {
    const { code, stderr } = await runCommand('src/main/service.ts', ['all'], { HTTP_PORT: 'x', METRICS_PORT: 'y' });

    expect(code).toBe(2);
    expect(stderr).toMatch(/^service: the environment has \d+ fault\(s\); .* --help\n( {2}- .+\n){4,}$/);
  });

  test('whoever stops reading ends a command in silence', async () => {
    const { stderr } = await runShell('node src/main/cli/topics.command.ts --help | true');

    expect(stderr).toBe('');
  });

  test('the way out names the npm script where npm has called it', async () => {
    const ended = await runCommand('src/main/cli/token.command.ts', ['x'], { npm_lifecycle_event: 'token' });

    expectOneLine(ended, 'token', /; see npm run token -- --help$/m);
  });
});

interface Flag {
  readonly flag: string;
  readonly takesValue: boolean;
}

/** The long options that a help text lists, but for --help. */
function flagsOf(help: string): readonly Flag[] {
  return [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)( <)?/gm)].flatMap(([, flag = '', value]) =>
    flag === '--help' ? [] : [{ flag, takesValue: value !== undefined }],
  );
}

/** What is refused of an option is decided in one place for all options of a command. */
const oneOfEachKind = (flags: readonly Flag[]): readonly Flag[] =>
  [true, false].flatMap((kind) => flags.filter(({ takesValue }) => takesValue === kind).slice(-1));
