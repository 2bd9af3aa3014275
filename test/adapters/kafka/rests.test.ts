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
