import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRests } from '../../../src/adapters/kafka/rests.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

test('TP3: a partition sleeps until its time and no longer', () => {
  const rests = createRests();
  const resume = vi.fn();
  rests.rest('t/0', 1_060_000, resume);

  vi.advanceTimersByTime(59_999);
  expect(resume).not.toHaveBeenCalled();

  vi.advanceTimersByTime(1);
  expect(resume).toHaveBeenCalledOnce();
});

test('a rest longer than a timer can be is not cut short', () => {
  const rests = createRests();
  const resume = vi.fn();
  rests.rest('t/0', 1_000_000 + 2 ** 31 + 5_000, resume);

  vi.advanceTimersByTime(2 ** 31);
  expect(resume).not.toHaveBeenCalled();

  vi.advanceTimersByTime(5_001);
  expect(resume).toHaveBeenCalledOnce();
});

test('while all are paused nobody wakes, and resuming wakes only those that are due', () => {
  const rests = createRests();
  const [due, later] = [vi.fn(), vi.fn()];
  rests.pauseAll();
  rests.rest('t/0', 0, due);
  rests.rest('t/1', 1_090_000, later);

  vi.advanceTimersByTime(10_000);
  expect(due).not.toHaveBeenCalled();

  rests.resumeAll();
  expect(due).toHaveBeenCalledOnce();
  expect(later).not.toHaveBeenCalled();
  vi.advanceTimersByTime(80_000);
  expect(later).toHaveBeenCalledOnce();
});

test('the rests of a consumer that is gone never wake', () => {
  const rests = createRests();
  const resume = vi.fn();
  rests.rest('t/0', 1_001_000, resume);

  rests.clear();
  vi.advanceTimersByTime(5_000);

  expect(resume).not.toHaveBeenCalled();
});

test('a partition that is to rest again before it wakes does so once, at the later time', () => {
  const rests = createRests();
  const [first, second] = [vi.fn(), vi.fn()];
  rests.rest('t/0', 1_001_000, first);
  rests.rest('t/0', 1_005_000, second);
  expect(vi.getTimerCount()).toBe(1);

  vi.advanceTimersByTime(4_999);
  expect(second).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);

  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
});

test('what was resumed, and woke, rests no more: resuming again wakes nobody twice', () => {
  const rests = createRests();
  const resume = vi.fn();
  rests.rest('t/0', 1_001_000, resume);
  vi.advanceTimersByTime(1_000);

  rests.pauseAll();
  rests.resumeAll();
  vi.advanceTimersByTime(60_000);

  expect(resume).toHaveBeenCalledOnce();
});

test('resuming leaves one timer to a partition that is not due yet', () => {
  const rests = createRests();
  rests.rest('t/0', 1_090_000, () => undefined);

  rests.pauseAll();
  rests.resumeAll();

  expect(vi.getTimerCount()).toBe(1);
});

test('all are paused until they are resumed', () => {
  const rests = createRests();

  expect(rests.pausedAll()).toBe(false);
  rests.pauseAll();
  expect(rests.pausedAll()).toBe(true);
  rests.resumeAll();
  expect(rests.pausedAll()).toBe(false);
});

test('the partitions of a consumer that is gone are not resumed with the others, and keep no timer', () => {
  const rests = createRests();
  const resume = vi.fn();
  rests.pauseAll();
  rests.rest('t/0', 1_000_500, resume);
  rests.rest('t/1', 1_060_000, resume);
  vi.advanceTimersByTime(1_000);

  rests.clear();
  rests.resumeAll();

  expect(resume).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
