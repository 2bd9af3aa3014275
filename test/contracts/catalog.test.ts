import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedRoot, ownerFile } from '../../schemas/catalog.ts';
import { checkCatalog, readFiles, staleFindings } from '../../schemas/check.ts';
import { definitionFindings, entryFindings } from '../../schemas/findings.ts';
import { asObject } from '../../schemas/json.ts';
import { readTopics, topicFindings } from '../../schemas/topics.ts';
import { eventCatalog } from '../../src/contracts/events.ts';
import { catalog, entryOf } from './examples.ts';

test('SC1 SC6 the catalog on disk is in order and what is generated from it is fresh', async () => {
  expect(await checkCatalog()).toEqual([]);
});

test('EV5 every event of the main path has a schema', () => {
  expect(catalog.map(({ eventType }) => eventType).sort()).toEqual(Object.keys(eventCatalog).sort());
  expect(Object.keys(eventCatalog)).toHaveLength(30);
});

test('EV5 all eight quote facts have a schema', () => {
  const quoteFacts = catalog.filter(({ topic }) => topic === 'cpq.quote.events.v1').map(({ eventType }) => eventType);

  expect(quoteFacts.sort()).toEqual([
    ...['QuoteAccepted', 'QuoteApprovalRequested', 'QuoteApproved', 'QuoteCancelled'],
    ...['QuoteDraftCreated', 'QuoteExpired', 'QuoteRejected', 'QuoteSubmitted'],
  ]);
});

test('TP2 the catalog says topic, reference, aggregate and key of an event', () => {
  expect(eventCatalog.OrderLineStarted).toMatchObject({
    topic: 'oms.order.events.v1',
    version: 1,
    schemaRef: 'schema://oms.order.events/OrderLineStarted/1',
    aggregateType: 'Order',
    key: 'orderId',
  });
  expect(eventCatalog.QuoteAccepted).toMatchObject({ aggregateType: 'Quote', key: 'quoteId' });
  expect(eventCatalog.FulfillmentRequestIssued).toMatchObject({
    aggregateType: 'FulfillmentRequest',
    aggregateId: 'idempotencyKey',
  });
});

describe('SC6 the check bites', () => {
  const entry = entryOf('OrderCompleted');
  const files = readFiles(entry);
  const properties = asObject(entry.schema.properties);

  test('the untouched event has no findings', () => {
    expect(entryFindings(entry, files)).toEqual([]);
  });

  test.each([
    ['past tense', { ...entry, eventType: 'CompleteOrder' }],
    ['2020-12', { ...entry, schema: { ...entry.schema, $schema: 'http://json-schema.org/draft-07/schema#' } }],
    ['$id', { ...entry, schema: { ...entry.schema, $id: 'schema://elsewhere/1' } }],
    ['title', { ...entry, schema: { ...entry.schema, title: 'Other' } }],
    ['another event type', { ...entry, owner: { ...entry.owner, eventType: 'Other' } }],
    ['another folder', { ...entry, owner: { ...entry.owner, topic: 'oms.other.events.v1' } }],
    ['another schema', { ...entry, owner: { ...entry.owner, payloadSchema: 'schema://elsewhere/Other/1' } }],
    ['require the key', { ...entry, schema: { ...entry.schema, required: ['quoteId'] } }],
    ['has no time', { ...entry, schema: { ...entry.schema, properties: { orderId: properties.orderId } } }],
    [
      '/completedAt has no x-meaning',
      {
        ...entry,
        schema: { ...entry.schema, properties: { ...properties, completedAt: { $ref: '#/$defs/timestamp' } } },
      },
    ],
    [
      'lacks later',
      { ...entry, schema: { ...entry.schema, properties: { ...properties, later: { type: 'string' } } } },
    ],
    ['which is optional', { ...entry, schema: { ...entry.schema, required: ['orderId', 'quoteId'] } }],
  ])('on an event where a finding says: %s', (finding, planted) => {
    expect(entryFindings(planted, files).join('\n')).toContain(finding);
  });

  test.each([
    ['minimal.json is missing', { ...files, minimal: undefined }],
    ['full.json is missing', { ...files, full: undefined }],
    ['CHANGELOG.md', { ...files, changelog: '# OrderCompleted\n' }],
    ['is refused', { ...files, full: { ...files.full, payload: {} } }],
    ['is another event', { ...files, minimal: { ...files.minimal, eventType: 'OrderTeleported' } }],
  ])('on files where a finding says: %s', (finding, planted) => {
    expect(entryFindings(entry, planted).join('\n')).toContain(finding);
  });

  test('on a definition that differs between schemas', () => {
    const other = { $id: 'schema://other/1', $defs: { id: { type: 'integer' } } };

    expect(definitionFindings([entry.schema, other])).toEqual([
      'schema://other/1: its definition of id differs from the others',
    ]);
  });

  test('on an event whose topic has another key, retention or class, or does not exist (SE6)', () => {
    const topics = readTopics();
    const findings = (owner: object) =>
      topicFindings({ ...entry, owner: { ...entry.owner, ...owner } }, topics).join('\n');

    expect(findings({ key: 'quoteId' })).toContain('keys oms.order.events.v1 by orderId');
    expect(findings({ retention: '1d' })).toContain('keeps oms.order.events.v1 365d');
    expect(findings({ topic: 'oms.other.events.v1' })).toContain('topics.yaml has no oms.other.events.v1');
    expect(
      topicFindings(
        entryOf('OrderCaptured'),
        topics.map((topic) => ({ ...topic, dataClassification: 'low' as const })),
      ).join(),
    ).toContain('higher data class');
  });

  test.each(Object.keys(entry.owner))('on an owner.yaml without %s', (field) => {
    const { [field]: _field, ...owner } = { ...entry.owner } as Record<string, unknown>;

    expect(ownerFile.safeParse(owner).success).toBe(field === 'aggregateId');
  });

  test('on a generated file that was edited by hand', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'generated-'));
    cpSync(generatedRoot, copy, { recursive: true });
    writeFileSync(join(copy, 'types.ts'), 'export type Edited = true;\n');

    const findings = await staleFindings(copy);

    rmSync(copy, { recursive: true });
    expect(findings).toEqual(['src/contracts/generated/types.ts is stale: run npm run catalog:generate']);
  });
});
