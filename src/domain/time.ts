/** Times are ISO 8601 in UTC with milliseconds, so that comparing the text compares the time. */
export const after = (time: string, seconds: number): string =>
  seconds === 0 ? time : new Date(Date.parse(time) + seconds * 1000).toISOString();

export const earliest = (times: readonly string[]): string | undefined =>
  times.reduce<string | undefined>((least, time) => (least === undefined || time < least ? time : least), undefined);
