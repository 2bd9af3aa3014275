import { describe, expect, test } from 'vitest';
import { lineStates, orderStates } from '../../src/domain/order/states.ts';
import { trackingMoves } from '../../src/domain/tracking/tracking.ts';
import { sourcesOf } from './house-rules.ts';
import { conditionalSpreads, longParameterLists, stateLists } from './syntax-rules.ts';

const planted = (line: string) => [{ path: 'src/x.ts', text: `\n${line}\n` }];

describe('an object says what it holds', () => {
  test('no conditional spread in any of our sources', () => {
    const files = sourcesOf('src', 'stack', 'simulator', 'bench', 'chaos', 'schemas', 'test');

    expect(conditionalSpreads(files)).toEqual([]);
  });

  test.each([
    'const a = { ...(b === undefined ? {} : { b }) };',
    'const a = { c, ...(b ? { b } : {}), d };',
    'const a = { ...(b && { b }) };',
  ])('a planted one is found: %s', (line) => {
    expect(conditionalSpreads(planted(line))).toEqual(['src/x.ts:2']);
  });

  test.each(['const a = { b: c ? d : undefined, ...e };', 'const a = [...(b ? [b] : [])];', 'const a = { ...f(b) };'])(
    'what is none passes: %s',
    (line) => {
      expect(conditionalSpreads(planted(line))).toEqual([]);
    },
  );
});

describe('a function takes at most three parameters by their place', () => {
  test('in src', () => {
    expect(longParameterLists(sourcesOf('src'))).toEqual([]);
  });

  test.each([
    'function f(a: string, b: string, c: string, d: string) {}',
    'const f = (a: A, b: B, c: C, d = 1) => a;',
    'type F = (a: A, b: B, c: C, ...d: D[]) => void;',
    'class C { m(a: A, b: B, c: C, { d }: D) {} }',
    'interface I { m(a: A, b: B, c: C, d: D): void }',
  ])('a planted one is found: %s', (line) => {
    expect(longParameterLists(planted(line))).toEqual(['src/x.ts:2']);
  });

  test('three, or one object of more, pass', () => {
    expect(longParameterLists(planted('function f(this: T, a: A, b: B, { c, d, e, f }: C) {}'))).toEqual([]);
  });
});

describe('states are listed by their tables alone', () => {
  const states = new Set([...orderStates, ...lineStates, ...Object.keys(trackingMoves)]);
  // The last one is what a sender may write; a test compares it with the table.
  const tables = ['src/domain/order/states.ts', 'src/domain/tracking/tracking.ts', 'src/contracts/tracking-report.ts'];

  test('in src', () => {
    const others = sourcesOf('src').filter(({ path }) => !tables.includes(path));

    expect(stateLists(others, states)).toEqual([]);
  });

  test.each([
    "const done = ['completed', 'failed'];",
    "type Done = 'completed' | 'failed';",
    "const rows = sql`select 1 from public.orders where state in ('completed', 'rejected')`;",
    "const open = new Set(['requested', 'in_progress']);",
  ])('a planted list is found: %s', (line) => {
    expect(stateLists(planted(line), states)).toEqual(['src/x.ts:2']);
  });

  test('one state, or words that are none, pass', () => {
    const lines = ["const one = ['completed', 'start'];", "type T = 'active' | 'other';", "sql`x in ('a', 'b')`;"];

    expect(lines.flatMap((line) => stateLists(planted(line), states))).toEqual([]);
  });
});
