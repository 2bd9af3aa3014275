import { Command } from '@commander-js/extra-typings';

const helpWidth = 80;

/**
 * A command of this project: `name` begins its lines on stderr, `about` its help. Options, arguments and subcommands
 * are commander's; `runCommandLine` runs it.
 */
export function commandLine(name: string, about: string): Command {
  return new Command(name)
    .description(about)
    .helpOption('-h, --help', 'print this')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ helpWidth })
    .configureOutput({ writeErr: () => undefined, getOutHelpWidth: () => helpWidth, getErrHelpWidth: () => helpWidth });
}

/** Closes a help text: `.addHelpText('after', examples('npm run topics -- plan'))`. */
export function examples(...calls: readonly string[]): string {
  return `\n${calls.length > 1 ? 'Examples' : 'Example'}:\n${calls.map((call) => `  ${call}`).join('\n')}`;
}
