// Generated from schemas/ by catalog:generate. Do not edit.

/**
 * What every event carries around its payload; the form a consumer accepts.
 */
export interface Envelope {
  eventId: string;
  /**
   * Name of the fact, past tense.
   */
  eventType: string;
  /**
   * Version of the payload contract.
   */
  eventVersion: number;
  /**
   * When the fact became true for its producer.
   */
  occurredAt: string;
  /**
   * When the first attempt to publish was made; fixed from then on.
   */
  publishedAt?: string;
  producer: string;
  tenantId: string;
  aggregateType: string;
  aggregateId: string;
  /**
   * Version of the aggregate after the transition; each fact raises it by one.
   */
  aggregateVersion?: number;
  /**
   * The same for everything that one business request caused.
   */
  correlationId?: string;
  /**
   * Id of the event or command that caused this one.
   */
  causationId?: string;
  /**
   * W3C trace id.
   */
  traceId?: string;
  /**
   * schema://<topic without .v1>/<eventType>/<eventVersion>
   */
  schemaRef?: string;
  metadata?: EventMetadata;
  /**
   * Checked by the schema of eventType and eventVersion.
   */
  payload: {};
}

export interface EventMetadata {
  sourceCommandId?: string;
  idempotencyKey?: string;
  /**
   * Kind of actor, for example system, user, operator, provider.
   */
  actorType?: string;
  /**
   * Opaque id of the actor; never a name or an address.
   */
  actorId?: string;
}

/**
 * What the order service adds to the envelope: everything is set; publishedAt is absent, because it is fixed at the first attempt to publish.
 */
export interface ProducedEnvelope {
  producer?: 'order-service';
  publishedAt?: never;
  traceId: string;
  metadata: ProducedEventMetadata;
}

export interface ProducedEventMetadata {}

/**
 * A consumed record that was set aside for good, with what is needed to repeat it byte for byte.
 */
export interface DeadLetter {
  /**
   * When the record was given up.
   */
  failedAt: string;
  sourceTopic: string;
  sourcePartition: number;
  /**
   * 64-bit number as text.
   */
  sourceOffset: string;
  consumerGroup: string;
  /**
   * null where the record holds no usable one.
   */
  eventId: string | null;
  eventType: string | null;
  /**
   * Why the record was given up.
   */
  errorClass:
    | 'MALFORMED_RECORD'
    | 'SCHEMA_VALIDATION_FAILED'
    | 'UNKNOWN_EVENT_VERSION'
    | 'EVENT_ID_REUSED'
    | 'TENANT_VIOLATION'
    | 'GAP_NOT_CLOSED'
    | 'RETRIES_EXHAUSTED'
    | 'UNREADABLE_BATCH';
  errorMessage: string;
  attemptCount: number;
  originalRecord: OriginalRecord;
}

/**
 * As first produced: our retry headers are removed, the order of headers is kept.
 */
export interface OriginalRecord {
  key: {
    encoding: 'utf8' | 'base64';
    data: string;
  } | null;
  headers: OriginalHeader[];
  value: {
    encoding: 'utf8' | 'base64';
    data: string;
  } | null;
}

export interface OriginalHeader {
  name: string;
  value: {
    encoding: 'utf8' | 'base64';
    data: string;
  } | null;
}

/**
 * Body of the fulfilment callback; the provider is named by the URL.
 */
export interface CallbackBody {
  orderId: string;
  orderLineId: string;
  attempt: number;
  outcome: 'accepted' | 'progressed' | 'milestone' | 'completed' | 'failed' | 'cancelled' | 'compensated' | 'too_late';
  /**
   * When it happened at the provider, by its clock.
   */
  at: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * The customer accepted this version of the quote; the snapshot an order is captured from.
 */
export interface QuoteAccepted {
  quoteId: string;
  quoteVersion: number;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId: string;
  /**
   * Opaque id of who accepted.
   */
  acceptedBy: string;
  /**
   * When the customer accepted, by the quote domain's clock.
   */
  acceptedAt: string;
  currency: string;
  totals: QuoteTotals;
  approval?: Approval;
  commercialSnapshotHash: string;
  acceptedEvidenceRef?: string;
  supersedes?: SupersededOrder;
  /**
   * @minItems 1
   * @maxItems 500
   */
  lines: QuoteLine[];
}

export interface QuoteTotals {
  /**
   * Sum of the one-time amounts of all lines.
   */
  oneTimeTotal: string;
  /**
   * Sum of the recurring amounts of all lines, per billing period.
   */
  recurringTotal: string;
}

/**
 * Who approved the quote, or the policy that did.
 */
export interface Approval {
  approvedBy?: string;
  /**
   * When the approval was given.
   */
  approvedAt?: string;
  autoApprovalPolicy?: string;
}

export interface SupersededOrder {
  /**
   * The order that this quote amends.
   */
  orderId: string;
}

export interface QuoteLine {
  quoteLineId: string;
  offerId: string;
  action: 'ADD' | 'MODIFY' | 'REMOVE';
  quantity: number;
  /**
   * Amount of the whole line, quantity included.
   */
  oneTimeAmount: string;
  /**
   * Amount of the whole line per billing period, quantity included.
   */
  recurringAmount: string;
  /**
   * The order completes only when every required line is completed or waived.
   */
  required?: boolean;
  provider?: string;
  parentQuoteLineId?: string;
  /**
   * The asset that MODIFY or REMOVE changes; its absence there is a business fault, not a contract fault.
   */
  targetAssetId?: string;
  /**
   * @maxItems 500
   */
  dependsOn?: QuoteLineDependency[];
  pointOfNoReturn?: QuoteLinePointOfNoReturn;
}

export interface QuoteLineDependency {
  quoteLineId: string;
  kind?: 'finish-to-start' | 'start-to-start' | 'finish-to-finish' | 'start-to-finish';
  delaySeconds?: number;
  /**
   * true: this line goes on when the named line is cancelled or finally failed.
   */
  optional?: boolean;
}

export interface QuoteLinePointOfNoReturn {
  /**
   * soft: cancelling is still allowed, with the charge; hard: refused.
   */
  kind: 'soft' | 'hard';
  /**
   * Line state or provider milestone at which it is reached.
   */
  at: string;
  /**
   * Charge for cancelling after the point was reached.
   */
  charge?: string;
}

/**
 * This version of the quote waits for an approval before it may be accepted.
 */
export interface QuoteApprovalRequested {
  quoteId: string;
  quoteVersion: number;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId?: string;
  /**
   * When the approval was asked for, by the quote domain's clock.
   */
  requestedAt: string;
  requestedBy?: string;
  /**
   * The policy that wants a person to decide.
   */
  approvalPolicy?: string;
}

/**
 * This version of the quote was approved, by a person or by policy.
 */
export interface QuoteApproved {
  quoteId: string;
  quoteVersion: number;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId?: string;
  /**
   * When the approval was given, by the quote domain's clock.
   */
  approvedAt: string;
  approval: Approval;
}

/**
 * The quote was withdrawn; an order captured from it is asked to cancel.
 */
export interface QuoteCancelled {
  quoteId: string;
  quoteVersion: number;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId?: string;
  /**
   * When the quote was cancelled, by the quote domain's clock.
   */
  cancelledAt: string;
  cancelledBy?: string;
  reason?: string;
}

/**
 * Somebody began to write this quote; nothing is offered yet.
 */
export interface QuoteDraftCreated {
  quoteId: string;
  quoteVersion: number;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId?: string;
  /**
   * When the draft was begun, by the quote domain's clock.
   */
  createdAt: string;
  createdBy?: string;
}

/**
 * The offer ran out before anybody accepted this version of the quote.
 */
export interface QuoteExpired {
  quoteId: string;
  quoteVersion: number;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId?: string;
  /**
   * When the expiry was noted, by the quote domain's clock.
   */
  expiredAt: string;
  /**
   * Until when the offer was good.
   */
  validUntil?: string;
}

/**
 * This version of the quote was turned down, by an approver or by the customer.
 */
export interface QuoteRejected {
  quoteId: string;
  quoteVersion: number;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId?: string;
  /**
   * When it was turned down, by the quote domain's clock.
   */
  rejectedAt: string;
  rejectedBy?: string;
  reason?: string;
}

/**
 * This version of the quote was handed in and is no longer written on.
 */
export interface QuoteSubmitted {
  quoteId: string;
  quoteVersion: number;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId?: string;
  /**
   * When the version was handed in, by the quote domain's clock.
   */
  submittedAt: string;
  submittedBy?: string;
}

/**
 * The provider took the request on.
 */
export interface FulfillmentAccepted {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows.
   */
  outcome: 'accepted';
  /**
   * When it happened at the provider, by its clock.
   */
  at: string;
  /**
   * The provider that reports.
   */
  provider: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * The provider stopped the request as asked.
 */
export interface FulfillmentCancelled {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows.
   */
  outcome: 'cancelled';
  /**
   * When it happened at the provider, by its clock.
   */
  at: string;
  /**
   * The provider that reports.
   */
  provider: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * The provider undid what it had delivered.
 */
export interface FulfillmentCompensated {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows.
   */
  outcome: 'compensated';
  /**
   * When it happened at the provider, by its clock.
   */
  at: string;
  /**
   * The provider that reports.
   */
  provider: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * The provider delivered the line.
 */
export interface FulfillmentCompleted {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows.
   */
  outcome: 'completed';
  /**
   * When it happened at the provider, by its clock.
   */
  at: string;
  /**
   * The provider that reports.
   */
  provider: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * The provider could not deliver; details say why.
 */
export interface FulfillmentFailed {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows.
   */
  outcome: 'failed';
  /**
   * When it happened at the provider, by its clock.
   */
  at: string;
  /**
   * The provider that reports.
   */
  provider: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * A milestone of the delivery was reached; details name it.
 */
export interface FulfillmentMilestoneReached {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows.
   */
  outcome: 'milestone';
  /**
   * When it happened at the provider, by its clock.
   */
  at: string;
  /**
   * The provider that reports.
   */
  provider: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * The provider reports progress without a new state.
 */
export interface FulfillmentProgressed {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows.
   */
  outcome: 'progressed';
  /**
   * When it happened at the provider, by its clock.
   */
  at: string;
  /**
   * The provider that reports.
   */
  provider: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * The provider can no longer stop or undo the request.
 */
export interface FulfillmentTooLate {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows.
   */
  outcome: 'too_late';
  /**
   * When it happened at the provider, by its clock.
   */
  at: string;
  /**
   * The provider that reports.
   */
  provider: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * The order service asks a provider to fulfil one line; self-contained for the provider.
 */
export interface FulfillmentRequestIssued {
  orderId: string;
  orderLineId: string;
  attempt: number;
  idempotencyKey: string;
  provider: string;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId: string;
  offerId: string;
  action: 'ADD' | 'MODIFY' | 'REMOVE';
  quantity: number;
  targetAssetId?: string;
  /**
   * When the request was committed.
   */
  issuedAt: string;
  /**
   * Deadline: after it the line is overdue.
   */
  expectedCompletionAt: string;
}

/**
 * The order is valid and fulfilment may begin.
 */
export interface OrderActivated {
  orderId: string;
  /**
   * When the order became active.
   */
  activatedAt: string;
  lineCount: number;
}

/**
 * A newer accepted version of the quote asks to change the order.
 */
export interface OrderAmendmentRequested {
  orderId: string;
  quoteId: string;
  quoteVersion: number;
  /**
   * When the request was recorded.
   */
  requestedAt: string;
  commercialSnapshotHash: string;
}

/**
 * The quote behind the order was cancelled, or somebody asked to cancel the order.
 */
export interface OrderCancellationRequested {
  orderId: string;
  quoteId: string;
  /**
   * When the request was recorded.
   */
  requestedAt: string;
  reason?: string;
}

/**
 * An order was stored from an accepted quote; with the later facts it rebuilds the whole order.
 */
export interface OrderCaptured {
  orderId: string;
  quoteId: string;
  quoteVersion: number;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId: string;
  /**
   * When the order was committed.
   */
  capturedAt: string;
  currency: string;
  totals: Totals;
  /**
   * @minItems 1
   * @maxItems 500
   */
  lineSummaries: OrderLineSummary[];
  commercialSnapshotHash: string;
  acceptedEvidenceRef?: string;
}

export interface Totals {
  /**
   * Sum of the one-time amounts of all lines.
   */
  oneTimeTotal: string;
  /**
   * Sum of the recurring amounts of all lines, per billing period.
   */
  recurringTotal: string;
}

export interface OrderLineSummary {
  orderLineId: string;
  quoteLineId: string;
  offerId: string;
  action: 'ADD' | 'MODIFY' | 'REMOVE';
  quantity: number;
  /**
   * Amount of the whole line, quantity included.
   */
  oneTimeAmount: string;
  /**
   * Amount of the whole line per billing period, quantity included.
   */
  recurringAmount: string;
  /**
   * The order completes only when every required line is completed or waived.
   */
  required: boolean;
  provider: string;
  targetAssetId?: string;
  parentOrderLineId?: string;
  /**
   * @maxItems 500
   */
  dependsOn: OrderLineDependency[];
}

/**
 * Finish-to-start: this line may be requested after the named one settled.
 */
export interface OrderLineDependency {
  orderLineId: string;
  delaySeconds: number;
  /**
   * true: this line goes on when the named line is cancelled or finally failed.
   */
  optional: boolean;
}

/**
 * Every required line is completed or waived; the order is final.
 */
export interface OrderCompleted {
  orderId: string;
  quoteId: string;
  /**
   * Opaque id of the customer; never a name or an address.
   */
  customerId: string;
  /**
   * When the last line settled.
   */
  completedAt: string;
  /**
   * @minItems 1
   * @maxItems 500
   */
  lines: CompletedOrderLine[];
}

export interface CompletedOrderLine {
  orderLineId: string;
  /**
   * When the line was completed.
   */
  completedAt: string;
}

/**
 * The provider could not deliver this attempt; the line waits for a decision.
 */
export interface OrderLineFailed {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * When the failure was recorded.
   */
  failedAt: string;
  provider: string;
  reason: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * The provider delivered the line.
 */
export interface OrderLineFulfillmentCompleted {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * When the completion was recorded.
   */
  completedAt: string;
  provider: string;
  /**
   * Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.
   */
  details?: {
    [k: string]: unknown;
  };
}

/**
 * A line was requested from its provider.
 */
export interface OrderLineFulfillmentRequested {
  orderId: string;
  orderLineId: string;
  attempt: number;
  provider: string;
  /**
   * The road the request takes to the provider.
   */
  channel: 'KAFKA' | 'HTTP';
  idempotencyKey: string;
  offerId: string;
  action: 'ADD' | 'MODIFY' | 'REMOVE';
  quantity: number;
  targetAssetId?: string;
  /**
   * When the request was committed.
   */
  requestedAt: string;
  /**
   * Deadline: after it the line is overdue.
   */
  expectedCompletionAt: string;
}

/**
 * The deadline of the attempt passed without an outcome.
 */
export interface OrderLineOverdue {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * The deadline that passed.
   */
  expectedCompletionAt: string;
  /**
   * When the passing was noticed and recorded.
   */
  overdueAt: string;
}

/**
 * The provider accepted the request and works on it.
 */
export interface OrderLineStarted {
  orderId: string;
  orderLineId: string;
  attempt: number;
  /**
   * When the acceptance was recorded.
   */
  startedAt: string;
  provider: string;
}

/**
 * The order broke at least one rule and will not be fulfilled; every fault is listed.
 */
export interface OrderRejected {
  orderId: string;
  quoteId: string;
  /**
   * When the rules were evaluated.
   */
  rejectedAt: string;
  /**
   * @minItems 1
   */
  faults: OrderFault[];
}

export interface OrderFault {
  code: string;
  /**
   * Where in the accepted quote the fault is.
   */
  path: string;
  message: string;
}

/**
 * The first lines of the order were requested from providers.
 */
export interface OrderSubmittedForFulfillment {
  orderId: string;
  /**
   * When the first requests were committed.
   */
  submittedAt: string;
  /**
   * The lines requested in this commit.
   *
   * @minItems 1
   * @maxItems 500
   */
  orderLineIds: string[];
}

/**
 * Every order rule passed.
 */
export interface OrderValidated {
  orderId: string;
  /**
   * When the rules were evaluated.
   */
  validatedAt: string;
  lineCount: number;
}

export interface Payloads {
  readonly QuoteAccepted: QuoteAccepted;
  readonly QuoteApprovalRequested: QuoteApprovalRequested;
  readonly QuoteApproved: QuoteApproved;
  readonly QuoteCancelled: QuoteCancelled;
  readonly QuoteDraftCreated: QuoteDraftCreated;
  readonly QuoteExpired: QuoteExpired;
  readonly QuoteRejected: QuoteRejected;
  readonly QuoteSubmitted: QuoteSubmitted;
  readonly FulfillmentAccepted: FulfillmentAccepted;
  readonly FulfillmentCancelled: FulfillmentCancelled;
  readonly FulfillmentCompensated: FulfillmentCompensated;
  readonly FulfillmentCompleted: FulfillmentCompleted;
  readonly FulfillmentFailed: FulfillmentFailed;
  readonly FulfillmentMilestoneReached: FulfillmentMilestoneReached;
  readonly FulfillmentProgressed: FulfillmentProgressed;
  readonly FulfillmentTooLate: FulfillmentTooLate;
  readonly FulfillmentRequestIssued: FulfillmentRequestIssued;
  readonly OrderActivated: OrderActivated;
  readonly OrderAmendmentRequested: OrderAmendmentRequested;
  readonly OrderCancellationRequested: OrderCancellationRequested;
  readonly OrderCaptured: OrderCaptured;
  readonly OrderCompleted: OrderCompleted;
  readonly OrderLineFailed: OrderLineFailed;
  readonly OrderLineFulfillmentCompleted: OrderLineFulfillmentCompleted;
  readonly OrderLineFulfillmentRequested: OrderLineFulfillmentRequested;
  readonly OrderLineOverdue: OrderLineOverdue;
  readonly OrderLineStarted: OrderLineStarted;
  readonly OrderRejected: OrderRejected;
  readonly OrderSubmittedForFulfillment: OrderSubmittedForFulfillment;
  readonly OrderValidated: OrderValidated;
}
