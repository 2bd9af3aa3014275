import { type Random, wholeNumber } from './random.ts';

export const shapes = ['chain', 'fan-in', 'fan-out', 'parallel', 'waves'] as const;
export type Shape = (typeof shapes)[number];

/** For each of `count` lines, the positions of the lines it waits for; always earlier ones. */
export function dependencies(random: Random, shape: Shape, count: number): readonly (readonly number[])[] {
  const positions = Array.from({ length: count }, (_, position) => position);
  switch (shape) {
    case 'parallel':
      return positions.map(() => []);
    case 'chain':
      return positions.map((at) => (at === 0 ? [] : [at - 1]));
    case 'fan-out':
      return positions.map((at) => (at === 0 ? [] : [0]));
    case 'fan-in':
      return positions.map((at) => (at === count - 1 ? positions.slice(0, at) : []));
    case 'waves':
      return waves(random, positions);
    default:
      return shape satisfies never;
  }
}

function waves(random: Random, positions: readonly number[]): readonly (readonly number[])[] {
  const width = wholeNumber(random, 1, Math.max(1, Math.ceil(positions.length / 2)));
  return positions.map((at) => {
    const start = Math.floor(at / width) * width;
    return start === 0 ? [] : positions.slice(start - width, start);
  });
}
