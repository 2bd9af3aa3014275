const deepest = 20;

/**
 * Why something failed, in one line: the error at the end of the chain of causes. Of several at once (AggregateError,
 * as Node, kafkajs and Temporal throw them) each different reason is named, three at most.
 */
export function innermostReason(error: unknown, depth = 0): string {
  if (!(error instanceof Error))
    return typeof error === 'string' ? oneLine(error) : oneLine(JSON.stringify(error) ?? '');
  const within = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  if (depth < deepest && within.length > 0) {
    const reasons = [...new Set(within.map((one) => innermostReason(one, depth + 1)))];
    const more = reasons.length > 3 ? ` and ${reasons.length - 3} more` : '';
    return `${reasons.slice(0, 3).join('; ')}${more}`;
  }
  // A cause that says nothing is no reason.
  const cause = causeOf(error);
  const inner = depth < deepest && cause ? innermostReason(cause, depth + 1) : '';
  return inner || oneLine(ownReason(error));
}

/** kafkajs keeps what it met under a name of its own, too. */
const causeOf = (error: Error): unknown => error.cause ?? ('originalError' in error ? error.originalError : undefined);

/** gRPC repeats its code before `details`; an error that Node throws for a whole list of addresses has a code alone. */
function ownReason(error: Error): string {
  if ('details' in error && typeof error.details === 'string' && error.details !== '') return error.details;
  if (error.message !== '') return error.message;
  return 'code' in error ? String(error.code) : error.name;
}

const oneLine = (text: string) => text.trim().replaceAll(/\s*[\r\n]+\s*/g, ' ');
