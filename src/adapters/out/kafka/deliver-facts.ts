import { PublishError } from '../../kafka/kafka-errors.ts';
import type { OutgoingRecord, Publisher } from '../../kafka/port.ts';
import type { OutboxRow, Settled, Stopped } from '../postgres/outbox-store.ts';
import type { Delivery } from '../relay/outbox-relay.ts';

/** Characters of one request: a few partition batches of about 32 KiB, well under the broker's limit of 1 MB. */
const requestChars = 256 * 1024;

/**
 * Sends outbox rows to Kafka in order. A record that Kafka can never take parks its lane, one whose topic is not there
 * stops it for a while; the other lanes go on (PR2, PR4).
 */
export async function deliverFacts(publisher: Publisher, rows: readonly OutboxRow[]): Promise<Delivery> {
  const settled: Settled[] = [];
  const stopped: Stopped[] = [];
  let waiting = rows;
  while (waiting.length > 0) {
    const request = firstRequest(waiting);
    try {
      const published = await publisher.publish(request.map(toRecord), { deadline: 10_000 });
      for (const [index, row] of request.entries()) settled.push({ row, result: 'sent', ...published[index] });
      waiting = waiting.slice(request.length);
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      for (const [index, at] of error.published.entries()) {
        const row = request[index];
        if (row !== undefined) settled.push({ row, result: 'sent', ...at });
      }
      const failed = error.index === undefined ? undefined : request[error.index];
      if (failed === undefined) return { settled, stopped, away: error.message };
      stopped.push({ row: failed, error: error.message, parked: error.kind === 'refused' });
      waiting = waiting
        .slice(error.published.length)
        .filter((row) => row.aggregate !== failed.aggregate || row.tenantId !== failed.tenantId);
    }
  }
  return { settled, stopped };
}

function firstRequest(rows: readonly OutboxRow[]): readonly OutboxRow[] {
  let chars = 0;
  const end = rows.findIndex((row, index) => {
    chars += row.body.length;
    return index > 0 && chars > requestChars;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

/** The same row gives the same record every time: publishedAt was fixed by the first claim (EV3). */
export function toRecord({ topic, key, headers, body, eventType, publishedAt }: OutboxRow): OutgoingRecord {
  if (eventType === 'DeadLetter') return { topic, key, headers, value: body };
  const value = `${body.slice(0, -1)},"publishedAt":"${publishedAt}"}`;
  return { topic, key, headers: { ...envelopeHeaders(JSON.parse(body)), ...headers }, value };
}

const repeated = [
  'eventId',
  'eventType',
  'eventVersion',
  'correlationId',
  'causationId',
  'tenantId',
  'schemaRef',
  'producer',
];

/** What the headers repeat of the envelope (EV2). */
const envelopeHeaders = (event: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(repeated.map((name) => [name, String(event[name])]));
