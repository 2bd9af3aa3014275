import type { AnyEvent } from '../src/contracts/events.ts';

/** What a customer is told of a fact, in ids and codes alone: what people wrote stays out. Undefined for the others. */
export function noticeOf(event: AnyEvent): string | undefined {
  const said = sentence(event);
  return said === undefined ? undefined : `notify ${event.tenantId}: order ${event.aggregateId} ${said}`;
}

function sentence(event: AnyEvent): string | undefined {
  switch (event.eventType) {
    case 'OrderCaptured':
      return `is received, ${lines(event.payload.lineSummaries.length)}`;
    case 'OrderRejected':
      return `is rejected: ${[...new Set(event.payload.faults.map(({ code }) => code))].join(', ')}`;
    case 'OrderAmendmentRequested':
      return 'is to be changed';
    case 'OrderCancellationRequested':
      return 'is to be cancelled';
    case 'OrderLineOverdue':
      return `is late: line ${event.payload.orderLineId} was expected by ${event.payload.expectedCompletionAt}`;
    case 'OrderLineFailed':
      return `has a failed line: ${event.payload.orderLineId}, attempt ${event.payload.attempt}`;
    case 'OrderCompleted':
      return `is completed, ${lines(event.payload.lines.length)}`;
    default:
      return undefined;
  }
}

const lines = (count: number) => `${count} line${count === 1 ? '' : 's'}`;
