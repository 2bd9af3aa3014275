import { defineSearchAttributeKey, SearchAttributeType, type SearchAttributeUpdatePair } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { type OrderPicture, type OrderWorkflowInput, searchAttributeNames } from '../contracts/temporal.ts';

const stateKey = defineSearchAttributeKey(searchAttributeNames.orderState, SearchAttributeType.KEYWORD);
const deadlineKey = defineSearchAttributeKey(searchAttributeNames.nextDeadline, SearchAttributeType.DATETIME);
const stuckKey = defineSearchAttributeKey(searchAttributeNames.stuckSince, SearchAttributeType.DATETIME);

/** Below this a list of orders by deadline says the same; an upsert costs Temporal as much as a start does. */
const sameDeadlineMs = 60_000;

/** Shows each picture in the Web UI: details cost no event, and what changed of the attributes is one upsert a wake (TE4). */
export function createDisplay(input: OrderWorkflowInput) {
  const { orderId, orderUrl, nextDeadline: shownByStart } = input;
  const tolerated = shownByStart === undefined ? 1 : sameDeadlineMs;
  let shown: { state: string; deadline?: string | undefined; stuck: boolean } = {
    state: 'active',
    deadline: shownByStart,
    stuck: false,
  };
  let cancelRequestedAt = input.cancelRequestedAt;
  let last: OrderPicture | undefined;
  const showDetails = (): void => {
    if (last !== undefined) setCurrentDetails(detailsOf(last, { orderId, orderUrl, cancelRequestedAt }));
  };
  const show = (picture: OrderPicture): void => {
    last = picture;
    showDetails();
    const { state, nextDeadline: deadline, stuck, asOf } = picture;
    const changes: SearchAttributeUpdatePair[] = [];
    if (state !== shown.state) changes.push({ key: stateKey, value: state });
    const moved = deadline !== undefined && apart(deadline, shown.deadline) >= tolerated;
    if (moved) changes.push({ key: deadlineKey, value: new Date(deadline) });
    // Nothing is due of an order that ended; it goes with the state, for an upsert of its own would cost an event.
    else if (picture.final && changes.length > 0 && shown.deadline !== undefined)
      changes.push({ key: deadlineKey, value: null });
    if (stuck !== shown.stuck) changes.push({ key: stuckKey, value: stuck ? new Date(asOf) : null });
    if (changes.length > 0) upsertSearchAttributes(changes);
    shown = { state, deadline: moved || shownByStart === undefined ? deadline : shown.deadline, stuck };
  };
  return {
    show,
    /** Somebody asked Temporal to cancel the workflow. */
    cancelRequested(at: string): void {
      cancelRequestedAt = at;
      showDetails();
    },
  };
}

const apart = (one: string, other: string | undefined): number =>
  other === undefined ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(one) - Date.parse(other));

interface Beside {
  readonly orderId: string;
  readonly orderUrl: string | undefined;
  readonly cancelRequestedAt: string | undefined;
}

function detailsOf(picture: OrderPicture, { orderId, orderUrl, cancelRequestedAt }: Beside): string {
  const { state, version, asOf, nextDeadline } = picture;
  return [
    `**${state}** ${adviceOf(picture)}`,
    ...(cancelRequestedAt === undefined ? [] : [refusalOf(cancelRequestedAt)]),
    ['| line | state | provider | |', '|---|---|---|---|', ...picture.lines.map(rowOf)].join('\n'),
    ...(nextDeadline === undefined ? [] : [`Next deadline: ${nextDeadline}`]),
    `As of ${asOf}, version ${version} of ${orderUrl === undefined ? `order ${orderId}` : `[order ${orderId}](${orderUrl})`}`,
  ].join('\n\n');
}

const refusalOf = (at: string): string =>
  `A request to **cancel this workflow** came at ${at}. It cancels no order: the order goes on. Ask for a cancellation of the order instead.`;

function adviceOf({ final, stuck }: OrderPicture): string {
  if (final) return '– nothing more will happen';
  return stuck
    ? '– **stuck**: a line failed or is overdue; it needs help or a late report'
    : '– waits for its providers';
}

/** `L3 pending acme-fiber, waits for L1 L2` as a row of the table; as code, for the page gives its cells no space. */
function rowOf(line: string): string {
  const [head = '', ...notes] = line.split(', ');
  const cells = head.split(' ').map((word) => `\`${word}\``);
  return `| ${[...cells, notes.join(', ')].join(' | ')} |`;
}
