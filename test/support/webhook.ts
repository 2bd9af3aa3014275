import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

export interface Callback {
  readonly id?: string;
  /** An object is sent as JSON; text and bytes as they are. */
  readonly body: object | string | Buffer;
  readonly secret: string;
  readonly provider?: string;
  readonly at?: Date;
  /** Replace or, when undefined, take away what a genuine callback has. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string | null;
  readonly body: Record<string, unknown>;
}

/** Sends a signed callback to the webhook of a running service. */
export async function sendCallback(url: string, callback: Callback): Promise<Answer> {
  const { id = `msg_${randomUUID()}`, secret, provider = 'acme-fiber', at = new Date() } = callback;
  const body = bytesOf(callback.body);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body.toString('utf8')),
    ...callback.headers,
  };
  const sent = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const path = `/v1/callbacks/fulfillment/${encodeURIComponent(provider)}`;
  return answerOf(await fetch(`${url}${path}`, { method: 'POST', headers: sent, body: new Uint8Array(body) }));
}

/** What an answer says; a body that is not JSON is kept as text. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const { status, headers } = response;
  return {
    status,
    contentType: headers.get('content-type') ?? '',
    retryAfter: headers.get('retry-after'),
    body: parse(text),
  };
}

const bytesOf = (body: Callback['body']): Buffer =>
  Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
