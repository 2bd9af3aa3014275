import { Problem } from './problem.ts';

export interface BodyLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Limits and signatures are over bytes that can be counted, so a compressed body is a 415 that says what to send (RFC 9110). */
export function refuseEncoded(encoding = 'identity'): void {
  if (/^ *identity *$/i.test(encoding)) return;
  const headers = { 'accept-encoding': 'identity', connection: 'close' };
  throw new Problem('unsupported-media-type', 'Send the body without Content-Encoding.', { headers });
}

/** The raw bytes. They are counted while they come, because Content-Length may lie or be absent. */
export async function readBody(request: Request, { bytes, milliseconds }: BodyLimits): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > bytes) throw tooLarge(bytes);
  if (request.body === null) return Buffer.alloc(0);
  const reader = request.body.getReader();
  const deadline = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => deadline.reject(new Problem('request-timeout', 'The body came too slowly.')),
    milliseconds,
  );
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), deadline.promise]);
      if (done) return Buffer.concat(chunks, length);
      length += value.byteLength;
      if (length > bytes) throw tooLarge(bytes);
      chunks.push(value);
    }
  } catch (error) {
    // Not awaited: a client that went away never confirms.
    reader.cancel().catch(() => undefined);
    throw error instanceof Problem ? error : new Problem('malformed-body', 'The body broke off.', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

function tooLarge(bytes: number): Problem {
  return new Problem('body-too-large', `At most ${bytes} bytes are read.`, { headers: { connection: 'close' } });
}
