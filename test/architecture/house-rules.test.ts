import { describe, expect, test } from 'vitest';
import {
  answersOverKafka,
  conversations,
  literalSpreads,
  searchedTables,
  sharedNames,
  sourcesOf,
  tooLong,
  topLevelState,
} from './house-rules.ts';

const planted = (path: string, ...lines: string[]) => [{ path, text: `${lines.join('\n')}\n` }];

describe('files are short', () => {
  test('none has more than 250 lines', () => {
    const found = tooLong(sourcesOf('src', 'test', 'schemas', 'simulator', 'stack', 'bench', 'chaos'));
    expect(found).toEqual([]);
  });

  test('a planted one of 251 is found, one of 250 is not', () => {
    expect(tooLong(planted('src/a.ts', ...Array(251).fill('')))).toEqual(['src/a.ts: 251 lines']);
    expect(tooLong(planted('src/a.ts', ...Array(250).fill('')))).toEqual([]);
  });
});

describe('SH5 nobody talks with Postgres in an interactive transaction', () => {
  test('in src', () => {
    expect(conversations(sourcesOf('src'))).toEqual([]);
  });

  test.each([
    'await sql.begin(async (tx) => tx`select 1`);',
    'await database.transaction(async (tx) => undefined);',
    'const held = await sql.reserve();',
    'await sql.begin<Row>(work);',
    'await sql`begin`;',
    'await sql` start transaction`;',
    'await sql.unsafe("begin; update orders set version = 1");',
    'await tx.savepoint(work);',
  ])('a planted one is found: %s', (line) => {
    expect(
      conversations(planted('src/adapters/out/postgres/planted.ts', "import postgres from 'postgres';", line)),
    ).toEqual(['src/adapters/out/postgres/planted.ts:2']);
  });

  test('the migrations may, and what has no database is not meant', () => {
    expect(conversations(planted('src/adapters/out/postgres/apply-migrations.ts', 'sql.begin(x);'))).toEqual([]);
    expect(conversations(planted('src/workflows/a.ts', 'dispatches.begin(lines);'))).toEqual([]);
  });
});

describe('a statement names the schema of its tables', () => {
  test('in src', () => {
    expect(searchedTables(sourcesOf('src'))).toEqual([]);
  });

  test.each([
    'sql`select 1 from orders`',
    'sql`insert into audit (kind) values (1)`',
    'sql`update  outbox_shards s set owner = null`',
    'sql`select 1 from public.orders o join order_lines l on true`',
  ])('a planted one is found: %s', (line) => {
    expect(searchedTables(planted('src/a.ts', line))).toEqual(['src/a.ts:1']);
  });

  test('a table of public is not meant, nor what has no statement', () => {
    expect(searchedTables(planted('src/a.ts', 'sql`delete from public.outbox o using done`'))).toEqual([]);
    expect(searchedTables(planted('src/a.ts', '// rows come from orders'))).toEqual([]);
  });
});

describe('SH6 Kafka carries facts and no answers', () => {
  test('who publishes reads nothing, who reads publishes nothing and decides nothing', () => {
    expect(answersOverKafka(sourcesOf('src'))).toEqual([]);
  });

  test.each([
    ['src/main/roles/api.ts', 'await kafka.subscribe({ group });', 'reads records'],
    ['src/main/roles/consumer.ts', 'const publisher = kafka.publisher();', 'publishes beside reading'],
    ['src/adapters/in/kafka/a.ts', "import { track } from '../../../domain/tracking.ts';", 'knows rules'],
  ])('a planted one in %s is found', (path, line, fault) => {
    expect(answersOverKafka(planted(path, line))).toEqual([`${path}: ${fault}`]);
  });
});

describe('TE2 a workflow keeps no state at the top of its file (SH3)', () => {
  test('in src/workflows and what is bundled with it', () => {
    const bundled = sourcesOf('src/contracts').filter(({ path }) => path === 'src/contracts/temporal.ts');
    expect(topLevelState([...sourcesOf('src/workflows'), ...bundled])).toEqual([]);
  });

  test.each([
    'let seen = 0;',
    'export let seen = 0;',
    'var seen;',
    'const orders = new Map<string, number>();',
    'export const open: string[] = [];',
    'const done = new Set();',
  ])('a planted one is found: %s', (line) => {
    expect(topLevelState(planted('src/workflows/a.ts', line))).toEqual(['src/workflows/a.ts:1']);
  });

  test('what stands inside a function is no such state', () => {
    expect(topLevelState(planted('src/workflows/a.ts', 'function f() {', '  let seen = 0;', '}'))).toEqual([]);
  });
});

describe('no object literal is spread', () => {
  test('in any of our sources', () => {
    const files = sourcesOf('src', 'stack', 'simulator', 'bench', 'chaos', 'schemas', 'test');

    expect(literalSpreads(files.filter(({ path }) => !path.startsWith('test/architecture/')))).toEqual([]);
  });

  test('a planted one is found, and what spreads a name is not', () => {
    const text = ['const a = { b };', 'const c = { ...a, d };', 'const e = { ...{ f }, g };', 'const h = [...{ i }];'];

    expect(literalSpreads([{ path: 'src/x.ts', text: text.join('\n') }])).toEqual(['src/x.ts:3', 'src/x.ts:4']);
  });
});

describe('a file name occurs once', () => {
  test('in src', () => {
    expect(sharedNames(sourcesOf('src'))).toEqual([]);
  });

  test('a planted second one is found, and an index is not', () => {
    const files = ['src/a/order.ts', 'src/b/order.ts', 'src/a/index.ts', 'src/b/index.ts'];

    expect(sharedNames(files.flatMap((path) => planted(path)))).toEqual(['order.ts: src/a/order.ts, src/b/order.ts']);
  });
});
