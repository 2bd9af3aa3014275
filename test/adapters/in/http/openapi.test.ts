import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { orderExample } from '../../../../src/adapters/in/http/order/order.examples.ts';
import { batchExample, xmlExample } from '../../../../src/adapters/in/http/tracking/tracking.examples.ts';
import { trackingStatuses } from '../../../../src/contracts/tracking-report.ts';
import { callback, callbackPath, harness } from './harness.ts';

const tracking = (type: string, body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type },
});

interface Operation {
  summary?: string;
  operationId: string;
  security?: object[];
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    schema: { example?: unknown; default?: unknown };
    example?: unknown;
  }[];
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

async function fetchDocument(): Promise<Document> {
  return (await (await harness().app.request('/openapi.json')).json()) as Document;
}

describe('the OpenAPI document (HT4)', () => {
  test('it describes every route, each with a summary, its security and its errors as problem documents', async () => {
    const { openapi, paths } = await fetchDocument();

    expect(openapi).toBe('3.1.0');
    expect(Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((m) => `${m} ${path}`))).toEqual(
      [
        'get /v1/orders',
        'get /v1/orders/{id}',
        'get /v1/orders/{id}/timeline',
        'post /v1/callbacks/fulfillment/{provider}',
        'post /order/tracking',
        'get /order/tracking/{orderId}',
      ],
    );
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { summary, security, responses } of operations) {
      expect(summary).toBeTruthy();
      expect(security).toBeDefined();
      for (const [status, { description, content }] of Object.entries(responses)) {
        expect(description).toBeTruthy();
        if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
      }
    }
  });

  test('no filter has a preset value: "Try it out" as it stands lists orders', async () => {
    const { paths } = await fetchDocument();

    const preset = Object.values(paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ parameters = [] }) => parameters)
      .filter(({ required, schema, example }) => !required && (example ?? schema.example) !== schema.default);

    expect(preset).toEqual([]);
  });

  test('every reference in it leads somewhere', async () => {
    const document = await fetchDocument();

    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(10);
    for (const [, name] of references) expect(document.components.schemas).toHaveProperty(name ?? '');
  });

  test('its schema of a report is that of the contract', async () => {
    const { components } = await fetchDocument();
    const published = components.schemas.FulfillmentReport as { required: string[]; properties: Properties };
    const contract = JSON.parse(readFileSync('schemas/http/fulfillment-callback.v1.schema.json', 'utf8'));

    expect(published.required.toSorted()).toEqual(contract.required.toSorted());
    expect(Object.keys(published.properties).sort()).toEqual(Object.keys(contract.properties).sort());
    expect(published.properties.outcome?.enum).toEqual(contract.$defs.outcome.enum);
  });

  test('TR1 a tracking batch is described in JSON and XML, with examples and every status', async () => {
    const { paths, components } = await fetchDocument();
    const { requestBody } = (paths['/order/tracking']?.post ?? {}) as { requestBody?: { content: object } };
    const { properties } = components.schemas.TrackingReport as { properties: Properties };

    expect(Object.keys(requestBody?.content ?? {})).toEqual(['application/json', 'application/xml', 'text/xml']);
    expect(components.schemas.TrackingBatch).toMatchObject({ example: batchExample });
    expect(components.schemas.TrackingBatchXml).toMatchObject({ xml: { name: 'events' }, example: xmlExample });
    expect(properties.status?.enum).toEqual(trackingStatuses);
  });

  const requests: readonly [string, string, RequestInit][] = [
    ['/v1/orders', '/v1/orders', {}],
    ['/v1/orders', '/v1/orders?limit=0', {}],
    ['/v1/orders/{id}', `/v1/orders/${orderExample.id}`, {}],
    ['/v1/orders/{id}', '/v1/orders/none', {}],
    ['/v1/orders/{id}', `/v1/orders/${orderExample.id}`, { headers: { authorization: 'Bearer abc' } }],
    ['/v1/orders/{id}/timeline', `/v1/orders/${orderExample.id}/timeline`, {}],
    ['/v1/callbacks/fulfillment/{provider}', callbackPath, callback()],
    ['/v1/callbacks/fulfillment/{provider}', callbackPath, callback({})],
    ['/v1/callbacks/fulfillment/{provider}', callbackPath, { method: 'POST' }],
    ['/order/tracking', '/order/tracking', tracking('application/json', JSON.stringify(batchExample))],
    ['/order/tracking', '/order/tracking', tracking('application/xml', xmlExample)],
    ['/order/tracking', '/order/tracking', tracking('application/json', '{"event":[{}]}')],
    ['/order/tracking', '/order/tracking', tracking('application/json', 'x'.repeat(600_000))],
    ['/order/tracking', '/order/tracking', tracking('text/plain', 'x')],
    ['/order/tracking/{orderId}', '/order/tracking/A-1', {}],
    ['/order/tracking/{orderId}', '/order/tracking/B-7', {}],
  ];
  test.each(requests)('what %s answers to %s is as documented', async (path, target, init) => {
    const document = await fetchDocument();
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    ajv.addSchema({ $id: 'doc', components: document.components });

    const response = await harness().app.request(target, init);

    const operation = document.paths[path]?.[init.method === 'POST' ? 'post' : 'get'];
    const schema = operation?.responses[response.status]?.content?.[response.headers.get('content-type') ?? '']?.schema;
    expect(schema).toBeDefined();
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"doc#/')));
    expect([validate(await response.json()), validate.errors]).toEqual([true, null]);
  });
});

type Properties = Record<string, { enum?: string[] }>;
