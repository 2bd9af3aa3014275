import { describe, expect, test } from 'vitest';
import {
  lineStates as inTable,
  isFinal,
  nextLineStates,
  nextOrderStates,
  orderStates as orderStatesInTable,
} from '../../../src/domain/order/states.ts';

const orderEdges = ['captured → validated', 'captured → rejected', 'validated → active', 'active → completed'];
const orderStates = ['captured', 'validated', 'active', 'rejected', 'completed', 'failed'] as const;

const lineEdges = [
  ...['pending → requested', 'requested → in_progress', 'requested → completed', 'requested → failed'],
  ...['in_progress → completed', 'in_progress → failed', 'failed → completed'],
];
const lineStates = ['pending', 'requested', 'in_progress', 'failed', 'completed'] as const;

const pairs = <T>(states: readonly T[]) => states.flatMap((from) => states.map((to) => ({ from, to })));

describe('OL1 order states', () => {
  test('are the ones of the rules', () => {
    expect([...orderStatesInTable].sort()).toEqual([...orderStates].sort());
  });

  test.each(pairs(orderStates))('from $from to $to only by an edge of the table', ({ from, to }) => {
    const allowed = [...orderEdges, 'active → failed'].includes(`${from} → ${to}`);
    expect(nextOrderStates(from).includes(to)).toBe(allowed);
  });

  test.each(['rejected', 'completed', 'failed'] as const)('%s is final', (state) => {
    expect(isFinal(state)).toBe(true);
  });

  test.each(['captured', 'validated', 'active'] as const)('%s is not final', (state) => {
    expect(isFinal(state)).toBe(false);
  });
});

describe('OL1 line states', () => {
  test('are the ones of the rules', () => {
    expect([...inTable].sort()).toEqual([...lineStates].sort());
  });

  test.each(pairs(lineStates))('from $from to $to only by an edge of the table', ({ from, to }) => {
    expect(nextLineStates(from).includes(to)).toBe(lineEdges.includes(`${from} → ${to}`));
  });
});
