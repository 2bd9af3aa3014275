import { type Fault, under } from './faults.ts';

const maxDepth = 32;
const maxNodes = 100_000;

/** A record of Kafka takes 1 MB with its key and headers; publishedAt is still to be added. */
const maxEventBytes = 900_000;

/**
 * Why a value cannot be stored or hashed, if it cannot: Postgres' jsonb refuses U+0000 and lone surrogates for the
 * whole call, and whatever walks the value later needs a bound on depth and size. `within`: levels that it will be
 * nested in when it is stored.
 */
export function storageFault(value: unknown, within = 0): Fault | undefined {
  const count = { nodes: 0 };
  return visit(value, within, count);
}

/** Why a serialized event cannot leave as one Kafka record, if it cannot. */
export function sizeFault(body: string): Fault | undefined {
  // No character takes more than three bytes of UTF-8, so only long texts are counted.
  if (body.length * 3 <= maxEventBytes) return undefined;
  const bytes = new TextEncoder().encode(body).length;
  if (bytes <= maxEventBytes) return undefined;
  return { path: '', message: `must take at most ${maxEventBytes} bytes, not ${bytes}` };
}

function visit(node: unknown, depth: number, count: { nodes: number }): Fault | undefined {
  count.nodes += 1;
  if (count.nodes > maxNodes) return { path: '', message: `must hold at most ${maxNodes} values` };
  if (typeof node === 'string') return isText(node) ? undefined : { path: '', message: unsafeText };
  if (typeof node !== 'object' || node === null) return undefined;
  if (depth === maxDepth) return { path: '', message: `must be nested at most ${maxDepth} levels deep` };
  for (const [key, child] of Object.entries(node)) {
    if (!isText(key)) return { path: '', message: unsafeText };
    const fault = visit(child, depth + 1, count);
    if (fault) return under(`/${key}`, fault);
  }
  return undefined;
}

const unsafeText = 'must be text without U+0000 or lone surrogates';

function isText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
