import { readFileSync, truncateSync } from 'node:fs';

/** The lines of a file that is only appended to. A kill can cut the last one; it is removed, as if never written. */
export function wholeLines<T>(file: string): T[] {
  const content = readFileSync(file);
  const end = content.lastIndexOf(10) + 1;
  if (end < content.length) truncateSync(file, end);
  const lines = content.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}
