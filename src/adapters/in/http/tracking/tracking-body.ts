import { isTrackingReport, type TrackingReport, trackingFaults } from '../../../../contracts/tracking-report.ts';
import { parseJson } from '../json-tree.ts';
import { Problem, type RequestFault } from '../problem.ts';
import { parseXml, type TreeLimits } from './xml-tree.ts';

export type TrackingFormat = 'json' | 'xml';

export const maxEvents = 2_000;
/** Three levels hold a batch; an event is four elements of XML, or one object of JSON. */
const limits: TreeLimits = { depth: 8, nodes: 4 * maxEvents + 8 };
const maxFaults = 1_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Throws 415 for what is neither JSON nor XML. */
export function formatOf(contentType = ''): TrackingFormat {
  const [, media] = /^ *([\w.+-]+\/[\w.+-]+) *(?:;|$)/.exec(contentType.toLowerCase()) ?? [];
  if (media === 'application/json') return 'json';
  if (media === 'application/xml' || media === 'text/xml') return 'xml';
  throw new Problem('unsupported-media-type', 'Send application/json, application/xml or text/xml.');
}

/** The reports of a batch, each as it may be published; throws a Problem that lists every fault of every event (TR1). */
export function readBatch(format: TrackingFormat, bytes: Buffer): readonly TrackingReport[] {
  const text = decode(bytes);
  const parsed = format === 'json' ? parseJson(text, limits) : parseXml(text, limits);
  if ('fault' in parsed) throw new Problem('malformed-body', parsed.fault);
  const events = format === 'json' ? member(parsed.tree, 'event') : member(member(parsed.tree, 'events'), 'event');
  if (!Array.isArray(events)) throw invalid([fault('/event', `must be an array of 1 to ${maxEvents} events`)]);
  if (events.length === 0 || events.length > maxEvents)
    throw invalid([fault('/event', `must hold 1 to ${maxEvents} events, not ${events.length}`)]);
  const reports = events.filter(isTrackingReport);
  if (reports.length < events.length) throw invalid(faultsOf(events));
  return reports;
}

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Problem('malformed-body', 'The body is not UTF-8.');
  }
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

function faultsOf(events: readonly unknown[]): RequestFault[] {
  const faults = events.flatMap((event, index) =>
    isTrackingReport(event)
      ? []
      : trackingFaults(event).map(({ path, message }) => fault(`/event/${index}${path}`, message)),
  );
  if (faults.length <= maxFaults) return faults;
  return [...faults.slice(0, maxFaults), fault('/event', `has ${faults.length - maxFaults} more faults`)];
}

const fault = (path: string, detail: string): RequestFault => ({ in: 'body', pointer: `#${path}`, detail });

const invalid = (errors: readonly RequestFault[]) =>
  new Problem('invalid-request', 'Nothing was published; see the errors.', { errors });
