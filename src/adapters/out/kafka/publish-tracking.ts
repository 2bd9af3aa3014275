import { type TrackingMessage, trackingTopic, trackingVersion } from '../../../contracts/tracking-report.ts';
import type { TrackingEvent } from '../../../domain/tracking/tracking.ts';
import { BrokerUnavailable, type TrackingPublisher } from '../../../usecases/tracking/tracking-ports.ts';
import { PublishError } from '../../kafka/kafka-errors.ts';
import type { OutgoingRecord, Publisher } from '../../kafka/port.ts';

interface Batch {
  readonly records: readonly OutgoingRecord[];
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Half a second is left of the five for reading the request and writing the answer (TR2). */
const publishWithin = 4_500;
/** Of one send; the publisher splits it further by bytes. */
const maxRecords = 4_000;
/** About what a full publisher passes on in its answer limit; whoever comes on top hears 503 at once. */
const maxWaiting = 50_000;

/**
 * Tracking events on their private topic. The idempotent producer has one send in flight, so batches that come meanwhile
 * wait and leave together: the rate is not bound to the broker's round trip. Order is the order of the calls.
 */
export function createTrackingPublisher(publisher: Publisher): TrackingPublisher {
  const waiting: Batch[] = [];
  let waitingRecords = 0;
  let sending = false;

  function next(): readonly [Batch, ...Batch[]] | undefined {
    const first = waiting.shift();
    if (first === undefined) return undefined;
    const together: [Batch, ...Batch[]] = [first];
    let count = first.records.length;
    for (let batch = waiting[0]; batch !== undefined; batch = waiting[0]) {
      count += batch.records.length;
      if (count > maxRecords) break;
      together.push(batch);
      waiting.shift();
    }
    waitingRecords -= together.reduce((sum, { records }) => sum + records.length, 0);
    return together;
  }

  async function drain(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let batches = next(); batches !== undefined; batches = next()) {
      try {
        const deadline = Math.max(1, batches[0].until - Date.now());
        await publisher.publish(
          batches.flatMap(({ records }) => records),
          { deadline },
        );
        for (const { done } of batches) done();
      } catch (error) {
        for (const { failed } of batches) failed(asUnavailable(error));
      }
    }
    sending = false;
  }

  return {
    publish: (events, traceparent) =>
      new Promise((done, failed) => {
        if (waitingRecords > maxWaiting) {
          failed(new BrokerUnavailable(`${waitingRecords} tracking events wait for the broker already`));
          return;
        }
        const records = events.map((event) => toRecord(event, traceparent));
        waiting.push({ records, until: Date.now() + publishWithin, done, failed });
        waitingRecords += records.length;
        void drain();
      }),
  };
}

/** The wire form of an event (TR2): the tenant travels in the header alone. */
export function toRecord({ tenantId, orderId, status, eventTs }: TrackingEvent, traceparent: string): OutgoingRecord {
  const message: TrackingMessage = { orderId, status, eventTs, schemaVersion: trackingVersion };
  return { topic: trackingTopic, key: orderId, value: JSON.stringify(message), headers: { tenantId, traceparent } };
}

function asUnavailable(error: unknown): unknown {
  if (!(error instanceof PublishError) || error.kind === 'refused') return error;
  return new BrokerUnavailable('the broker did not acknowledge tracking events in time', { cause: error });
}
