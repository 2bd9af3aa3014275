import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Options, startCommand } from '../../stack/demo/options.ts';
// @ts-expect-error plain JavaScript, for it runs before anything is installed
import { judgeArguments } from '../../stack/judge-arguments.mjs';

const aDir = () => mkdtempSync(join(tmpdir(), 'start-'));

/** What a call of `npm start` starts with. */
async function optionsOf(...args: string[]): Promise<Options> {
  const started: Options[] = [];
  const command = startCommand(async (options) => void started.push(options));
  await command.parseAsync(args, { from: 'user' });
  const [options] = started;
  if (options === undefined) throw new Error('it did not start');
  return options;
}

describe('the command line', () => {
  test('starts everything with sample quotes unless told otherwise, in absolute places', async () => {
    const dir = resolve('.stack/dev');

    expect(await optionsOf()).toMatchObject({ demo: true, json: false, dir });
    expect(await optionsOf('--no-demo', '--json')).toMatchObject({ demo: false, json: true });
  });

  test('is judged before anything is installed as it is afterwards', async () => {
    const dir = aDir();
    const wrong = [
      ['--deno'],
      ['up'],
      ['--dir'],
      ['--dir', ''],
      ['--dir', '--json'],
      ['--json', '--json'],
      ['--json=1'],
    ];
    const right = [[], ['--no-demo'], ['--dir', dir], [`--dir=${dir}`, '--json']];

    for (const args of wrong) {
      const early = judgeArguments(args);
      const late = await optionsOf(...args).then(
        () => 'started',
        (error: Error) => error.message,
      );

      expect(early).toMatchObject({ code: 2 });
      // Doubled and empty ones are refused by runCommandLine, which test/main/cli/commands.int.test.ts asks.
      if (args.length === 1) expect(late).not.toBe('started');
    }
    for (const args of right) {
      expect(judgeArguments(args)).toBeUndefined();
      expect(await optionsOf(...args)).toBeDefined();
    }
  });

  test('has the help that is kept for a machine on which nothing is installed', () => {
    const kept = readFileSync(new URL('../../stack/start-help.txt', import.meta.url), 'utf8');
    let printed = '';
    const command = startCommand(async () => undefined).configureOutput({ writeOut: (text) => (printed += text) });

    command.outputHelp();

    expect(kept).toBe(printed);
    expect(judgeArguments(['--deno', '--help'])).toEqual({ code: 0, text: kept });
  });
});

describe('the endpoints for other programs', () => {
  test('are in one well-known place, and for another directory in that', async () => {
    const wellKnown = { endpointsFile: expect.stringMatching(/\/\.stack\/endpoints\.json$/) };
    const other = aDir();

    expect(await optionsOf()).toMatchObject(wellKnown);
    expect(await optionsOf('--dir', './.stack/dev/')).toMatchObject(wellKnown);
    expect(await optionsOf('--dir', other)).toMatchObject({ endpointsFile: join(other, 'endpoints.json') });
    expect(await optionsOf('--endpoints', 'x.json')).toMatchObject({ endpointsFile: resolve('x.json') });
  });
});
