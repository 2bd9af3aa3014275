import { z } from 'zod';
import { reportedOutcomes } from '../../../domain/fulfilment/record-outcome.ts';
import type { LedgerEntry } from '../../../usecases/commits.ts';

const ledgerRow = z.object({
  provider: z.string(),
  callback_id: z.string(),
  order_id: z.string(),
  line_id: z.string(),
  attempt: z.number(),
  outcome: z.enum(reportedOutcomes),
  body_hash: z.string(),
  channel: z.enum(['webhook', 'kafka']),
  verdict: z.enum(['applied', 'parked', 'noted', 'repeated', 'contradiction', 'unknown']),
  reason: z.string(),
  report: z.record(z.string(), z.unknown()),
});

/** Reads a ledger entry from `to_jsonb(callbacks)`. */
export function readLedgerEntry(row: unknown): LedgerEntry {
  const { callback_id, order_id, line_id, body_hash, ...entry } = ledgerRow.parse(row);
  return { ...entry, reportId: callback_id, orderId: order_id, orderLineId: line_id, bodyHash: body_hash };
}
