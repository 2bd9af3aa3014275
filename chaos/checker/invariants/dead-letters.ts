import { asObject, digestOf, groupBy, type Json, numberOf, objectIn, objectsOf, own, place, textOf } from '../event.ts';
import type { Evidence } from '../evidence.ts';
import { deadQuoteTopic, deadReportTopic, quoteTopic, type TopicRecord, type Violation } from '../snapshot.ts';

const errorClasses = [
  ...['MALFORMED_RECORD', 'SCHEMA_VALIDATION_FAILED', 'UNKNOWN_EVENT_VERSION', 'EVENT_ID_REUSED'],
  ...['TENANT_VIOLATION', 'GAP_NOT_CLOSED', 'RETRIES_EXHAUSTED', 'UNREADABLE_BATCH'],
];

/** I11: a dead letter says everything of RT3 and restores its record byte for byte; each invalid record has one. */
export function* deadLetters(evidence: Evidence): Generator<Violation> {
  const violation = (detail: string): Violation => ({ invariant: 'I11', detail });
  const letters = [...evidence.records(deadQuoteTopic), ...evidence.records(deadReportTopic)];
  const deadLettered = new Map<string, string>();
  for (const record of letters) {
    const letter = objectIn(record.value);
    const missing = letter ? missingIn(letter) : ['everything'];
    if (missing.length > 0) yield violation(`${place(record)} lacks ${missing.join(', ')}`);
    const source = `${own(letter, 'sourceTopic')}/${own(letter, 'sourcePartition')}/${own(letter, 'sourceOffset')}`;
    const original = evidence.recordAt.get(source);
    if (!original) yield violation(`${place(record)} names ${source}, where nothing is`);
    else if (restored(asObject(own(letter, 'originalRecord'))) !== bytesOf(original))
      yield violation(`${place(record)} does not restore ${source}`);
    const other = deadLettered.get(source);
    if (other !== undefined && other !== record.value?.toString('base64'))
      yield violation(`${source} has two dead letters`);
    deadLettered.set(source, record.value?.toString('base64') ?? '');
  }
  const expected = groupBy(evidence.expectations, ({ digest }) => digest);
  for (const record of evidence.records(quoteTopic)) {
    const kinds = (expected.get(digestOf(record)) ?? []).map(({ kind, how }) => `${kind}: ${how}`);
    const invalid = kinds.some((kind) => kind.startsWith('invalid'));
    if (invalid && !deadLettered.has(place(record))) yield violation(`${place(record)} (${kinds}) has no dead letter`);
    if (!invalid && kinds.length > 0 && deadLettered.has(place(record)))
      yield violation(`${place(record)} (${kinds}) was dead-lettered`);
  }
}

function missingIn(letter: Json): string[] {
  const texts = ['failedAt', 'sourceTopic', 'sourceOffset', 'consumerGroup', 'errorClass', 'errorMessage'];
  const missing = texts.filter((name) => textOf(letter, name) === '');
  for (const name of ['eventId', 'eventType']) {
    const value = own(letter, name);
    if (value !== null && typeof value !== 'string') missing.push(name);
  }
  if (!(numberOf(letter, 'sourcePartition') >= 0)) missing.push('sourcePartition');
  if (!(numberOf(letter, 'attemptCount') >= 1)) missing.push('attemptCount');
  if (Number.isNaN(Date.parse(textOf(letter, 'failedAt')))) missing.push('a time in failedAt');
  if (!errorClasses.includes(textOf(letter, 'errorClass'))) missing.push('a known errorClass');
  return missing;
}

/** Key, headers and value as base64, so that null, empty and any other byte are told apart. */
function restored(original: Json | undefined): string {
  const headers = objectsOf(original, 'headers').map((header) => [
    textOf(header, 'name'),
    bytesIn(own(header, 'value')),
  ]);
  return render(bytesIn(own(original, 'key')), headers, bytesIn(own(original, 'value')));
}

const bytesOf = ({ key, headers, value }: TopicRecord): string =>
  render(
    base64(key),
    headers.map(([name, told]) => [name, base64(told)]),
    base64(value),
  );

const render = (key: string | null, headers: readonly (readonly (string | null)[])[], value: string | null): string =>
  JSON.stringify([key, headers.map((header) => JSON.stringify(header)).sort(), value]);

const base64 = (bytes: Buffer | null): string | null => bytes?.toString('base64') ?? null;

function bytesIn(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const { encoding, data } = asObject(value) ?? {};
  if (typeof data !== 'string') return 'not bytes';
  return Buffer.from(data, encoding === 'base64' ? 'base64' : 'utf8').toString('base64');
}
