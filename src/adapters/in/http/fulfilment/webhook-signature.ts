import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { Providers } from '../../../../usecases/fulfilment/providers.ts';

export interface SignedHeaders {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

export type SignatureCheck =
  | { readonly ok: true; readonly callbackId: string; readonly text: string }
  | { readonly ok: false; readonly reason: string };

const idPattern = /^[\x21-\x7e]{1,200}$/;
const timestampPattern = /^[0-9]{1,12}$/;

/** What is wrong with the headers by themselves: nothing else of such a request need be read. */
export function headersFault({ id, timestamp, signature }: SignedHeaders): string | undefined {
  if (!idPattern.test(id)) return 'webhook-id must be 1 to 200 printable characters without spaces';
  if (!timestampPattern.test(timestamp)) return 'webhook-timestamp must be seconds since 1970';
  return signature === '' ? 'webhook-signature is missing' : undefined;
}

/** Standard Webhooks (SE4): any active secret of the provider, within 300 s. Throws at start on a secret that cannot be one. */
export function signatureChecker(
  providers: Providers,
): (provider: string, headers: SignedHeaders, bytes: Buffer) => SignatureCheck {
  const webhooks = new Map([...providers.values()].map(({ id, secrets }) => [id, secrets.map(toWebhook)]));
  return (provider, { id, timestamp, signature }, bytes) => {
    const text = decode(bytes);
    // The verifier signs text: bytes that are no UTF-8 would be checked as other bytes than those that came.
    if (text === undefined) return refused('the body is not UTF-8');
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature.split(' ').map(padded).join(' '),
    };
    const results = (webhooks.get(provider) ?? []).map((webhook) => verify(webhook, text, headers));
    if (results.includes(undefined)) return { ok: true, callbackId: id, text };
    return refused(results[0] ?? 'the provider has no active secret');
  };
}

/** The padding of base64 says nothing; some senders leave it out. */
const padded = (signature: string): string => signature.replace(/^(v1,[A-Za-z0-9+/]{43})$/, '$1=');

const refused = (reason: string): SignatureCheck => ({ ok: false, reason });

const toWebhook = (secret: string): Webhook => new Webhook(secret);

/** Why it is refused; undefined when it is genuine. */
function verify(webhook: Webhook, text: string, headers: Record<string, string>): string | undefined {
  try {
    webhook.verify(text, headers, { jsonParse: false });
    return undefined;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.message;
    throw error;
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
