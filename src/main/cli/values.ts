import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { makeDirectory } from './make-directory.ts';

// Parsers of options: they return the value or throw what the option takes; commander names option and value.
const takes = (what: string) => new InvalidArgumentError(`It takes ${what}`);

/** Not empty, and not an option: `--file --example` lacks a value. */
export function plainText(text: string): string {
  if (text.trim() === '') throw takes('a value that is not empty');
  if (text.startsWith('--')) throw takes('a value, and that is another option');
  return text;
}

interface Bounds {
  readonly from: number;
  readonly to?: number;
}

const within = ({ from, to }: Bounds) => (to === undefined ? `from ${from}` : `from ${from} to ${to}`);
const isWithin = (value: number, { from, to = Number.MAX_SAFE_INTEGER }: Bounds) => value >= from && value <= to;

export const wholeNumber = (bounds: Bounds) => (text: string) => {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && isWithin(value, bounds)) return value;
  throw takes(`a whole number ${within(bounds)}`);
};

export const decimalNumber = (bounds: Bounds) => (text: string) => {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && isWithin(value, bounds)) return value;
  throw takes(`a number ${within(bounds)}`);
};

/** How many in a second: above 0, so that it ends. */
export const perSecond = (text: string) => {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= 0.001 && value <= 100_000) return value;
  throw takes('a number a second from 0.001 to 100000');
};

/** A part of all: 0.05 is one in twenty. */
export const share = decimalNumber({ from: 0, to: 1 });

/** MIN:MAX, or one number for both. */
export const span = (bounds: Bounds) => (text: string) => {
  const [, low = '', high = low] = /^(\d+)(?::(\d+))?$/.exec(text) ?? [];
  const [min, max] = [Number(low), Number(high)];
  if (low !== '' && min <= max && isWithin(min, bounds) && isWithin(max, bounds)) return { min, max };
  throw takes(`MIN:MAX, whole numbers ${within(bounds)}, the smaller first`);
};

/** 90s, 15m, 12h, 30d: as it was written. */
export const duration = (text: string) => {
  if (/^[1-9]\d{0,5}[smhd]$/.test(text)) return text;
  throw takes('a duration such as 90s, 15m, 12h or 30d');
};

const commaList = (text: string) => text.split(',').map((part) => part.trim());

export const ids = (text: string) => {
  const [first, ...rest] = commaList(text);
  const isId = (id: string | undefined): id is string => id !== undefined && /^[A-Za-z0-9][A-Za-z0-9._:@-]*$/.test(id);
  if (isId(first) && rest.every(isId) && new Set(rest).add(first).size === rest.length + 1)
    return [first, ...rest] as const;
  throw takes('ids separated by commas, each once, of letters, digits and . _ : @ -');
};

export const hostPorts = (text: string) => {
  const all = commaList(text);
  const isPort = (port: number) => Number.isInteger(port) && port >= 1 && port <= 65_535;
  if (
    all.every((one) => isPort(Number(/^[^\s:/]+:(\d+)$|^\[[0-9a-fA-F:.]+\]:(\d+)$/.exec(one)?.slice(1).find(Boolean))))
  )
    return all;
  throw takes('host:port, more of them separated by commas');
};

export const webAddress = (text: string) => {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw takes('an address that begins with http:// or https://');
};

/** A file that can be read. */
export const existingFile = (path: string) => {
  const fault = faultOf(() => {
    if (!statSync(path).isFile()) throw new Error('it is not a file');
    accessSync(path, constants.R_OK);
  });
  if (fault === undefined) return path;
  throw takes(`a file that can be read (${fault})`);
};

/** A file that can be written; its directory is there. */
export const writableFile = (path: string) => {
  const there = statSync(path, { throwIfNoEntry: false });
  const fault = faultOf(() => {
    if (there?.isDirectory()) throw new Error('it is a directory');
    const directory = dirname(resolve(path));
    if (!statSync(directory).isDirectory()) throw new Error('a part of the path is not a directory');
    accessSync(there ? path : directory, constants.W_OK);
  });
  if (fault === undefined) return path;
  throw takes(`a file that can be written (${fault})`);
};

/** A directory that can be written, or made: each part of its path that is there is a directory. */
export const writableDirectory = (path: string) => {
  const fault = faultOf(() => {
    let nearest = resolve(path);
    while (!statSync(nearest, { throwIfNoEntry: false }) && dirname(nearest) !== nearest) nearest = dirname(nearest);
    if (!statSync(nearest).isDirectory()) throw new Error(`${nearest} is not a directory`);
    accessSync(nearest, constants.W_OK);
    // Tried, for root may write everywhere: in /proc nothing can be made, and Node's own recursive mkdir never returns.
    makeDirectory(path);
  });
  if (fault === undefined) return path;
  throw takes(`a directory that can be written (${fault})`);
};

function faultOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return reasons[String(error.code)] ?? String(error.code);
    return error instanceof Error ? error.message : String(error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such place',
  ENOTDIR: 'a part of the path is not a directory',
  EACCES: 'permission is denied',
  EROFS: 'the file system is read-only',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
};
