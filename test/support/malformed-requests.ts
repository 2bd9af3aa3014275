import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import type { Answer } from './webhook.ts';

export interface Wild {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Sent to the socket as it is, instead of all the others. */
  readonly raw?: Buffer;
}

const nasty = ['%00', '%', '%ff', '%ed%a0%80', '%2f', '..', "';drop", '#', '?', '[]', '__proto__'] as const;
const segment = fc.oneof(
  fc.stringMatching(/^[\x21-\x7e]{0,40}$/),
  fc.constantFrom(...nasty),
  fc.constant('x'.repeat(300)),
);
const parameter = fc.constantFrom(
  ...['state', 'limit', 'cursor', 'customerId', 'quoteId', 'capturedFrom', 'capturedTo', 'stuck', 'afterVersion', 'no'],
);
const value = fc.oneof(segment, fc.constantFrom('true', 'active', '9'.repeat(400), '-1', '1e3', '0x1', ''));
const query = fc
  .array(fc.tuple(parameter, value), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'));
const path = fc.oneof(
  segment.map((id) => `/v1/orders/${id}`),
  segment.map((id) => `/order/tracking/${id}`),
  fc.constant('/order/tracking'),
  fc.tuple(segment, query).map(([id, text]) => `/v1/orders/${id}/timeline?${text}`),
  query.map((text) => `/v1/orders?${text}`),
  fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
);
const headers = fc.dictionary(
  fc.constantFrom('authorization', 'traceparent', 'x-correlation-id', 'if-none-match', 'content-type', 'accept'),
  fc.stringMatching(/^[\x20-\x7e\xa0-\xff]{0,60}$/),
  { maxKeys: 3 },
);

/** HTTP that a client could write by mistake or on purpose; some of it is right. */
export const requests: fc.Arbitrary<Wild> = fc.record({
  method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'),
  path,
  headers,
  body: fc.string({ maxLength: 50 }),
});

/** Bytes that are no HTTP. */
export const garbage: fc.Arbitrary<Wild> = fc
  .oneof(
    fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.concat([bytes, Buffer.from('\r\n\r\n')])),
    fc.constantFrom(
      ...[
        'GET /v1/orders/\u00ff HTTP/1.1\r\nhost: a\r\n\r\n',
        'GET /v1/orders HTTP/9.9\r\n\r\n',
        'GET /v1/orders HTTP/1.1\r\n\r\n',
        'GET http://[/ HTTP/1.1\r\nhost: a\r\n\r\n',
      ],
      ...[
        'POST /v1/orders HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n',
        `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`,
      ],
    ),
  )
  .map((raw) => ({ method: 'raw', path: '', headers: {}, body: '', raw: Buffer.from(raw) }));

/** The answer to a wild request; one whose socket was closed without a word counts as 400. */
export function send(url: string, wild: Wild): Promise<Answer> {
  return wild.raw === undefined ? sendHttp(url, wild) : sendRaw(url, wild.raw);
}

function sendHttp(url: string, { method, path: target, headers: fields, body }: Wild): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { host: hostname, port, method, path: target, headers: fields, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const contentType = answer.headers['content-type'] ?? '';
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, contentType, retryAfter: null, body: bodyOf(contentType, text) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(method === 'GET' || method === 'HEAD' ? undefined : body);
  });
}

function sendRaw(url: string, raw: Buffer): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(raw));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', text = ''] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
      const contentType = /^content-type: *(.*)$/im.exec(head)?.[1] ?? '';
      resolve({ status, contentType, retryAfter: null, body: bodyOf(contentType, text) });
    });
  });
}

const bodyOf = (contentType: string, text: string): Record<string, unknown> =>
  contentType.includes('json') && text !== '' ? JSON.parse(text) : { text };
