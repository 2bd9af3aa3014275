import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  decimalNumber,
  duration,
  existingFile,
  hostPorts,
  ids,
  perSecond,
  plainText,
  share,
  span,
  webAddress,
  wholeNumber,
  writableFile,
} from '../../../src/main/cli/values.ts';

const dir = mkdtempSync(join(tmpdir(), 'command-values-'));
const file = join(dir, 'there');
writeFileSync(file, '');

describe('the value of an option', () => {
  test.each<[string, (text: string) => unknown, readonly [string, unknown][]]>([
    [
      'text',
      plainText,
      [
        ['a b', 'a b'],
        ['-5', '-5'],
      ],
    ],
    [
      'a whole number',
      wholeNumber({ from: 1, to: 9 }),
      [
        ['1', 1],
        ['9', 9],
        ['007', 7],
      ],
    ],
    [
      'a number',
      decimalNumber({ from: 0 }),
      [
        ['0', 0],
        ['2.5', 2.5],
      ],
    ],
    [
      'a number a second',
      perSecond,
      [
        ['0.5', 0.5],
        ['100000', 100_000],
      ],
    ],
    [
      'a share',
      share,
      [
        ['0', 0],
        ['1', 1],
        ['0.05', 0.05],
      ],
    ],
    [
      'a span',
      span({ from: 0, to: 10 }),
      [
        ['3', { min: 3, max: 3 }],
        ['0:10', { min: 0, max: 10 }],
      ],
    ],
    [
      'a duration',
      duration,
      [
        ['90s', '90s'],
        ['30d', '30d'],
      ],
    ],
    [
      'ids',
      ids,
      [
        ['demo', ['demo']],
        ['demo, globex', ['demo', 'globex']],
      ],
    ],
    ['hosts', hostPorts, [['a:1,[::1]:65535', ['a:1', '[::1]:65535']]]],
    ['an address', webAddress, [['http://127.0.0.1:8090/x', 'http://127.0.0.1:8090/x']]],
    ['a file that is read', existingFile, [[file, file]]],
    [
      'a file that is written',
      writableFile,
      [
        [file, file],
        [join(dir, 'new'), join(dir, 'new')],
      ],
    ],
  ])('is taken as %s', (_, parse, taken) => {
    for (const [text, value] of taken) expect(parse(text)).toEqual(value);
  });

  test.each<[string, (text: string) => unknown, readonly string[]]>([
    ['text', plainText, ['', ' ', '--example']],
    ['a whole number', wholeNumber({ from: 1, to: 9 }), ['0', '10', '-1', '1.5', '1e0', '0x1', 'x', '٣', 'Infinity']],
    ['a whole number without an end', wholeNumber({ from: 0 }), ['9007199254740993', '-1']],
    ['a number', decimalNumber({ from: 0, to: 5 }), ['-1', '6', 'NaN', '1e1', '.5', '1.']],
    ['a number a second', perSecond, ['0', '0.0001', '-1', '100001', 'x']],
    ['a share', share, ['1.01', '-0.1', '50%']],
    ['a span', span({ from: 1, to: 10 }), ['0:3', '3:11', '5:3', ':', '1:', ':1', '1:2:3', 'a:b', '-1:2']],
    ['a duration', duration, ['0h', '12', '-1h', '1w', '1.5h', 'h', '1000000d', '12 hours']],
    ['ids', ids, [',', 'a,', ',a', 'a,,b', 'a b', 'a,a', 'ä', '-a']],
    ['hosts', hostPorts, ['a', 'a:', ':1', 'a:0', 'a:65536', 'a:1,', 'http://a:1', 'a:x', 'a b:1', '::1:9092']],
    ['an address', webAddress, ['127.0.0.1:80', 'ftp://x', 'http://', 'javascript:1']],
    ['a file that is read', existingFile, [dir, join(dir, 'no'), join(file, 'x'), '/proc/x/y']],
    ['a file that is written', writableFile, [dir, join(dir, 'no', 'x'), join(file, 'x'), '/proc/x/y']],
  ])('is refused as %s, with what the option takes', (_, parse, refused) => {
    for (const text of refused) expect(() => parse(text), JSON.stringify(text)).toThrow(/^It takes .+/);
  });
});
