/** Undefined: no line. `notLogged`: requests since the last line that had none. */
export type LineSample = () => { readonly notLogged: number } | undefined;

/** Lines that strangers cause: so many a minute, with how many went without one. */
export function lineSample(perMinute: number, now: () => number = Date.now): LineSample {
  let minute = 0;
  let lines = 0;
  let notLogged = 0;
  return () => {
    const current = Math.floor(now() / 60_000);
    if (current !== minute) {
      minute = current;
      lines = 0;
    }
    if (lines >= perMinute) {
      notLogged += 1;
      return undefined;
    }
    lines += 1;
    const sample = { notLogged };
    notLogged = 0;
    return sample;
  };
}
