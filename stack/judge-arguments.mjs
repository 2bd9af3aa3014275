import { readFileSync } from 'node:fs';

const wayOut = 'see npm start -- --help';

/**
 * What `npm start` is told wrongly, by the options that its help lists; nothing when it may start. The help is kept as
 * a file, for nothing that could print it is installed yet; a test holds both to what start.ts says.
 */
export function judgeArguments(args) {
  const help = readFileSync(new URL('start-help.txt', import.meta.url), 'utf8');
  if (args.includes('--help') || args.includes('-h')) return { code: 0, text: help };
  const options = new Map(
    [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)( <[^>]+>)?/gm)].map(([, flag, value = '']) => [flag, flag + value]),
  );
  const given = new Set();
  const fault = (text) => ({ code: 2, text: `start: ${text}; ${wayOut}\n` });
  for (let at = 0; at < args.length; at += 1) {
    const [flag, inline] = split(args[at]);
    const shown = options.get(flag);
    if (!flag.startsWith('-')) return fault(`unexpected argument '${flag}'`);
    if (shown === undefined || (inline !== undefined && shown === flag)) return fault(`unknown option '${args[at]}'`);
    if (given.has(flag)) return fault(`option '${shown}' is given twice`);
    given.add(flag);
    if (shown === flag) continue;
    const value = inline ?? args[++at];
    if (value === undefined) return fault(`option '${shown}' argument missing`);
    if (value.trim() === '' || value.startsWith('--'))
      return fault(`option '${shown}' argument '${value}' is invalid. It takes a value`);
  }
  return undefined;
}

function split(argument) {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1;
  return at === -1 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}
