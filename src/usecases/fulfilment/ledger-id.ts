import type { LedgerEntry } from '../commits.ts';

/**
 * What a report is known by in the ledger of its provider. A webhook-id is the provider's own, whatever order it names;
 * an eventId is known within its tenant (CO2), so the tenant stands before it.
 */
export const ledgerIdOf = (channel: LedgerEntry['channel'], tenantId: string, id: string): string =>
  channel === 'kafka' ? `${tenantId}/${id}` : id;

/** The id as the provider gave it, which facts name as their cause. */
export const givenIdOf = ({ channel, reportId }: Pick<LedgerEntry, 'channel' | 'reportId'>): string =>
  channel === 'kafka' ? reportId.slice(reportId.lastIndexOf('/') + 1) : reportId;
