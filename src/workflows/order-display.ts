import { defineSearchAttributeKey, SearchAttributeType, type SearchAttributeUpdatePair } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { type OrderPicture, type OrderWorkflowInput, searchAttributeNames } from '../contracts/temporal.ts';

const stateKey = defineSearchAttributeKey(searchAttributeNames.orderState, SearchAttributeType.KEYWORD);
const deadlineKey = defineSearchAttributeKey(searchAttributeNames.nextDeadline, SearchAttributeType.DATETIME);
const stuckKey = defineSearchAttributeKey(searchAttributeNames.stuckSince, SearchAttributeType.DATETIME);

/** Shows each picture in the Web UI: details cost no event, and what changed of the attributes is one upsert a wake (TE4). */
export function createDisplay({ orderId, orderUrl }: OrderWorkflowInput): (picture: OrderPicture) => void {
  let shown: { state: string; deadline?: string | undefined; stuck: boolean } = { state: 'active', stuck: false };
  return (picture) => {
    setCurrentDetails(detailsOf(picture, orderId, orderUrl));
    const { state, nextDeadline: deadline, stuck, asOf } = picture;
    const changes: SearchAttributeUpdatePair[] = [];
    if (state !== shown.state) changes.push({ key: stateKey, value: state });
    // A passed deadline stays on show with a settled order; taking it away would cost an event and tell less.
    if (deadline !== undefined && deadline !== shown.deadline)
      changes.push({ key: deadlineKey, value: new Date(deadline) });
    if (stuck !== shown.stuck) changes.push({ key: stuckKey, value: stuck ? new Date(asOf) : null });
    if (changes.length > 0) upsertSearchAttributes(changes);
    shown = { state, deadline, stuck };
  };
}

function detailsOf(picture: OrderPicture, orderId: string, orderUrl: string | undefined): string {
  const next = picture.nextDeadline === undefined ? 'none' : picture.nextDeadline;
  return [
    `**${picture.state}**${picture.stuck ? ' – stuck, needs help' : ''} · version ${picture.version} · as of ${picture.asOf}`,
    picture.lines.map((line) => `- ${line}`).join('\n'),
    `Next deadline: ${next}`,
    ...(orderUrl === undefined ? [`Order ${orderId}`] : [`[Order ${orderId}](${orderUrl})`]),
  ].join('\n\n');
}
