import { expect, test } from 'vitest';
import { readTogether } from '../../src/queries/read-together.ts';

/** A database that answers when it is told to, and has no order that begins with "no". */
function slowDatabase() {
  const groups: string[][] = [];
  const answers: ((error?: Error) => void)[] = [];
  const read = (keys: readonly string[]) => {
    groups.push([...keys]);
    return new Promise<(string | undefined)[]>((resolve, reject) => {
      const bodies = keys.map((key) => (key.startsWith('no') ? undefined : `order ${key}`));
      answers.push((error) => (error ? reject(error) : resolve(bodies)));
    });
  };
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const answer = (error?: Error) => {
    answers.shift()?.(error);
    return turn();
  };
  return { groups, read: readTogether(read), answer };
}

test('two reads go at once, each alone; who comes meanwhile is read together, each with its own answer', async () => {
  const { groups, read, answer } = slowDatabase();

  const reads = ['a', 'b', 'c', 'none', 'd'].map(read);
  expect(groups).toEqual([['a'], ['b']]);
  await answer();
  expect(groups).toEqual([['a'], ['b'], ['c', 'none', 'd']]);
  const late = read('e');
  await answer();
  await answer();
  await answer();

  expect(groups).toEqual([['a'], ['b'], ['c', 'none', 'd'], ['e']]);
  expect(await Promise.all(reads)).toEqual(['order a', 'order b', 'order c', undefined, 'order d']);
  expect(await late).toBe('order e');
});

test('a read is never answered by a statement that was sent before it came', async () => {
  const { groups, read, answer } = slowDatabase();

  const reads = [read('a'), read('a'), read('a')];

  expect(groups).toEqual([['a'], ['a']]);
  await answer();
  expect(groups).toEqual([['a'], ['a'], ['a']]);
  await answer();
  await answer();
  await Promise.all(reads);
});

test('at most 32 are read together', async () => {
  const { groups, read, answer } = slowDatabase();

  const reads = Array.from({ length: 2 + 33 }, (_, n) => read(String(n)));
  for (let group = 0; group < 4; group += 1) await answer();

  await Promise.all(reads);
  expect(groups.map(({ length }) => length)).toEqual([1, 1, 32, 1]);
});

test('a failure is told to those who waited for it too, and holds up nobody after them', async () => {
  const { groups, read, answer } = slowDatabase();

  const failed = [read('a'), read('c')];
  const other = read('b');
  const told = Promise.allSettled([failed[0], other]);
  await answer(new Error('away'));
  expect((await told).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await answer();
  expect(await failed[1]).toBe('order c');

  const next = read('e');
  expect(groups).toEqual([['a'], ['c'], ['e']]);
  await answer();
  expect(await next).toBe('order e');
});
