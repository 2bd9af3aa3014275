/** How many orders were completed by a moment, in milliseconds. */
export interface Sample {
  readonly at: number;
  readonly completed: number;
}

const windowMs = 3_000;

/**
 * Milliseconds from the kill until the rate of the next three seconds is 90 % of `rate` again, after it had fallen below
 * half; 0 when it never fell, undefined when it never came back. Pure.
 */
export function recoveredAfter(samples: readonly Sample[], killedAt: number, rate: number): number | undefined {
  const later = samples.filter(({ at }) => at >= killedAt);
  const rateFrom = (from: Sample) => {
    const end = later.find(({ at }) => at >= from.at + windowMs);
    return end && ((end.completed - from.completed) / (end.at - from.at)) * 1000;
  };
  const rates = later.flatMap((sample) => {
    const ahead = rateFrom(sample);
    return ahead === undefined ? [] : [{ at: sample.at, ahead }];
  });
  const dip = rates.findIndex(({ ahead }) => ahead < rate / 2);
  if (dip === -1) return 0;
  const back = rates.slice(dip).find(({ ahead }) => ahead >= rate * 0.9);
  return back && back.at - killedAt;
}
