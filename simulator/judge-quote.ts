import { type Fault, parseEvent } from '../src/contracts/events.ts';
import { validateQuote } from '../src/domain/quotes/validate-quote.ts';
import { eventOfOwn, wireOfOwn } from './own-quote.ts';
import { quoteTopic } from './publish-quotes.ts';
import type { Wire } from './quote-wire.ts';

export interface Judged {
  readonly record: Wire;
  /** The service would not read the record: it would go to the dead letters. */
  readonly faults: readonly Fault[];
  /** The service reads it and rejects the order, such as totals that do not add up. */
  readonly warnings: readonly Fault[];
}

/** A quote by hand with every fault that can be told before it is published. Which providers there are is not known here. */
export function judgeOwnQuote(json: string, now = Date.now()): Judged {
  const { event, plain } = eventOfOwn(json, now);
  // An envelope that is wrong hides the faults of its payload; one that is right shows them.
  const faults = [
    ...new Map([event, plain].flatMap(faultsOf).map((fault) => [fault.path + fault.message, fault])).values(),
  ];
  const parsed = parseEvent(quoteTopic, event);
  const isAccepted = parsed.kind === 'event' && parsed.event.eventType === 'QuoteAccepted';
  const warnings = isAccepted ? validateQuote(parsed.event.payload, () => true) : [];
  const underPayload = warnings.map(({ path, message }) => ({ path: `/payload${path}`, message }));
  return { record: wireOfOwn(event), faults, warnings: underPayload };
}

function faultsOf(event: object): readonly Fault[] {
  const parsed = parseEvent(quoteTopic, event);
  switch (parsed.kind) {
    case 'event':
      return [];
    case 'invalid':
      return parsed.faults;
    case 'unknown-type':
      return [{ path: '/eventType', message: `must be an event of ${quoteTopic}` }];
    case 'unknown-version':
      return [{ path: '/eventVersion', message: 'must be a version that has a schema' }];
    default:
      return parsed satisfies never;
  }
}
