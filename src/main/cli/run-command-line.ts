import { relative } from 'node:path';
import { CommanderError, type CommandUnknownOpts, type Option } from '@commander-js/extra-typings';
import { explain } from '../../adapters/telemetry/explain.ts';
import { innermostReason } from '../../adapters/telemetry/innermost-reason.ts';
import { UsageFault } from './usage-fault.ts';
import { plainText } from './values.ts';

export interface Calling {
  /** The npm script that calls it, when its name is not the command's. */
  readonly script?: string;
  /** Of work that failed; usage faults are always 2. */
  readonly failureCode?: number;
  /** The variables or options that name its servers: what to look at when one cannot be reached. */
  readonly servers?: string;
  /** The variables or options that choose the ports it listens on. */
  readonly listens?: string;
  /** It ends in order by itself when nobody reads its output any more. */
  readonly endsWithoutReader?: true;
}

const usageCode = 2;
const unreachable =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UNAVAILABLE|Failed to connect|did not answer/;
/** As the shell counts a process that SIGPIPE ended. */
const readerLeftCode = 141;

/**
 * Parses and runs. A fault of the call is one line, `name: what is wrong; way out`, and exit 2; work that failed is
 * one line with its innermost reason, and exit 1. Nothing prints a stack trace.
 */
export async function runCommandLine(
  program: CommandUnknownOpts,
  { script = program.name(), failureCode = 1, ...hints }: Calling = {},
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (!hints.endsWithoutReader)
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(readerLeftCode));
  guard(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    const isUsage = error instanceof CommanderError || error instanceof UsageFault;
    const wayOut = isUsage
      ? `; see ${callOf(script)} ${[...wordsOf(program, args), '--help'].join(' ')}`
      : hintFor(innermostReason(error), hints);
    process.stderr.write(`${program.name()}: ${inLines(textOf(error, program), wayOut)}\n`);
    // Whatever the work has left open would keep the process.
    process.exit(isUsage ? usageCode : failureCode);
  }
}

/** What commander leaves to each option: no option is given twice, and no value is empty or another option. */
function guard(command: CommandUnknownOpts): void {
  for (const option of command.options) {
    refuseTwice(command, option);
    if (option.envVar !== undefined && process.env[option.envVar] === '') delete process.env[option.envVar];
    if (option.required || option.optional) refuseEmpty(option);
  }
  for (const one of command.commands) guard(one);
}

function refuseTwice(command: CommandUnknownOpts, option: Option): void {
  if (option.variadic) return;
  let given = false;
  command.on(`option:${option.name()}`, () => {
    if (given) command.error(`option '${option.flags}' is given twice`);
    given = true;
  });
}

function refuseEmpty(option: Option): void {
  const parse = option.parseArg;
  option.argParser((value: string, previous: unknown) => {
    const text = plainText(value);
    return parse === undefined ? text : parse(text, previous);
  });
}

function textOf(error: unknown, program: CommandUnknownOpts): string {
  if (error instanceof UsageFault) return error.message;
  if (!(error instanceof CommanderError)) return explain(error);
  // Commander would print the whole help: a word is missing.
  if (error.code === 'commander.help') return `a command is missing, one of ${namesOf(program)}`;
  const text = error.message
    .replace(/^error: /, '')
    .replace('(Did', '(did')
    .replace(/\.$/, '');
  if (error.code !== 'commander.excessArguments') return text;
  return `unexpected argument '${text.replace(/^.*but got \d+: /s, '')}'`;
}

const namesOf = ({ commands }: CommandUnknownOpts) => commands.map((one) => one.name()).join(', ');

function hintFor(reason: string, { servers, listens }: Pick<Calling, 'servers' | 'listens'>): string {
  if (listens !== undefined && /^listen /.test(reason)) return `; choose another address by ${listens}`;
  if (servers !== undefined && unreachable.test(reason)) return `; does it run, and is ${servers} right?`;
  return '';
}

/** One line; of more listed faults than can be read in one, each has a line. */
function inLines(text: string, wayOut: string): string {
  const [first = '', ...faults] = text.trim().split(/\s*[\r\n]+\s*- /);
  const lines = [first, ...faults].map((line) => line.replaceAll(/\s*[\r\n]+\s*/g, ' '));
  if (faults.length > 3) return [`${lines[0]}${wayOut}`, ...lines.slice(1).map((fault) => `  - ${fault}`)].join('\n');
  return `${[lines[0], lines.slice(1).join('; ')].filter(Boolean).join(': ')}${wayOut}`;
}

/** The subcommands that were asked for, so that the hint names their own help. */
function wordsOf(program: CommandUnknownOpts, args: readonly string[]): readonly string[] {
  const [first] = args;
  const found = program.commands.find((one) => one.name() === first);
  return found === undefined ? [] : [found.name(), ...wordsOf(found, args.slice(1))];
}

/** As it was called: by npm, which has set this, or by hand. */
function callOf(script: string): string {
  if (process.env.npm_lifecycle_event !== script) return `node ${relative('', process.argv[1] ?? script)}`;
  return script === 'start' || script === 'test' ? `npm ${script} --` : `npm run ${script} --`;
}
