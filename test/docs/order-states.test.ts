import { describe, expect, test } from 'vitest';
import {
  lineMoves,
  lineStates,
  nextLineStates,
  nextOrderStates,
  orderMoves,
  orderStates,
} from '../../src/domain/order/states.ts';
import { generatedBlock, markdownTable } from './generated.ts';

const file = 'docs/order-states.md';
type Transitions = Readonly<Record<string, readonly string[]>>;

const orderTransitions = Object.fromEntries(orderStates.map((state) => [state, nextOrderStates(state)]));
const lineTransitions = Object.fromEntries(lineStates.map((state) => [state, nextLineStates(state)]));

/** The document is brought up to date by: UPDATE_DOCS=1 npx vitest run --project unit test/docs */
describe('docs/order-states.md says what src/domain/order/states.ts says (OL1)', () => {
  test.each([
    ['order transitions', orderTransitions],
    ['line transitions', lineTransitions],
  ])('the table of the %s', (name, transitions: Transitions) => {
    const rows = Object.entries(transitions).map(([from, to]) => [
      `\`${from}\``,
      to.length === 0 ? 'nothing: final' : to.map((state) => `\`${state}\``).join(', '),
    ]);

    const { found, expected } = generatedBlock(file, name, markdownTable(['state', 'may go to'], rows));

    expect(found).toBe(expected);
  });

  test.each([
    ['order facts', orderMoves],
    ['line facts', lineMoves],
  ])('the table of the %s', (name, moves: Readonly<Record<string, Readonly<Record<string, string>>>>) => {
    const rows = Object.entries(moves).flatMap(([from, facts]) =>
      Object.entries(facts).map(([fact, to]) => [`\`${from}\``, `\`${fact}\``, from === to ? '=' : `\`${to}\``]),
    );

    const { found, expected } = generatedBlock(file, name, markdownTable(['in', 'fact', 'leads to'], rows));

    expect(found).toBe(expected);
  });

  test.each([
    ['order diagram', orderTransitions],
    ['line diagram', lineTransitions],
  ])('the %s', (name, transitions: Transitions) => {
    const { found, expected } = generatedBlock(file, name, diagram(transitions));

    expect(found).toBe(expected);
  });
});

function diagram(transitions: Transitions): string {
  const [first] = Object.keys(transitions);
  const edges = Object.entries(transitions).flatMap(([from, to]) =>
    to.length === 0 ? [`  ${from} --> [*]`] : to.map((state) => `  ${from} --> ${state}`),
  );
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${first}`, ...edges, '```', ''].join('\n');
}
