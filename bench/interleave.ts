import type { Block } from './order-block.ts';
import { isSteady, type Pair } from './statistics.ts';

/** The order of turns: every other round backwards, so that none always has the fresh or the tired machine. */
export function turns<T>(contestants: readonly T[], rounds: number): readonly (readonly T[])[] {
  return Array.from({ length: rounds }, (_, round) => (round % 2 === 0 ? contestants : contestants.toReversed()));
}

/** Runs blocks in turns. Rounds in which the disk moved are run again, at most one more in two. */
export async function inTurns<T, B extends Pick<Block, 'probes'>>(
  contestants: readonly T[],
  rounds: number,
  run: (contestant: T, round: number) => Promise<B>,
): Promise<readonly ReadonlyMap<T, B>[]> {
  const done: Map<T, B>[] = [];
  const steady = () => done.filter((blocks) => isSteady({ probes: [...blocks.values()].flatMap((one) => one.probes) }));
  for (const [round, order] of turns(contestants, rounds + Math.floor(rounds / 2)).entries()) {
    if (steady().length >= rounds) break;
    const blocks = new Map<T, B>();
    for (const contestant of order) blocks.set(contestant, await run(contestant, round));
    done.push(blocks);
  }
  return done;
}

/** The pairs of two contestants, one of each round. */
export function pairsOf<T, B extends Pick<Block, 'probes'>>(
  rounds: readonly ReadonlyMap<T, B>[],
  [ours, theirs]: readonly [T, T],
  figure: (block: B) => number,
): readonly Pair[] {
  return rounds.flatMap((blocks) => {
    const [one, other] = [blocks.get(ours), blocks.get(theirs)];
    if (one === undefined || other === undefined) return [];
    return [{ ours: figure(one), theirs: figure(other), probes: [...one.probes, ...other.probes] }];
  });
}
