CREATE TABLE "legal_moves" (
	"entity" text NOT NULL,
	"from_state" text,
	"fact" text NOT NULL,
	"to_state" text NOT NULL,
	CONSTRAINT "legal_moves_once" UNIQUE("entity","fact","from_state")
);
--> statement-breakpoint
insert into public.legal_moves (entity, from_state, fact, to_state) values
  ('order', null, 'OrderCaptured', 'captured'),
  ('order', 'captured', 'OrderValidated', 'validated'),
  ('order', 'captured', 'OrderRejected', 'rejected'),
  ('order', 'captured', 'OrderAmendmentRequested', 'captured'),
  ('order', 'captured', 'OrderCancellationRequested', 'captured'),
  ('order', 'validated', 'OrderActivated', 'active'),
  ('order', 'validated', 'OrderAmendmentRequested', 'validated'),
  ('order', 'validated', 'OrderCancellationRequested', 'validated'),
  ('order', 'active', 'OrderSubmittedForFulfillment', 'active'),
  ('order', 'active', 'OrderAmendmentRequested', 'active'),
  ('order', 'active', 'OrderCancellationRequested', 'active'),
  ('order', 'active', 'OrderCompleted', 'completed'),
  ('order', 'active', 'OrderFailed', 'failed'),
  ('line', 'pending', 'OrderLineFulfillmentRequested', 'requested'),
  ('line', 'requested', 'OrderLineOverdue', 'requested'),
  ('line', 'requested', 'OrderLineStarted', 'in_progress'),
  ('line', 'requested', 'OrderLineFulfillmentCompleted', 'completed'),
  ('line', 'requested', 'OrderLineFailed', 'failed'),
  ('line', 'in_progress', 'OrderLineOverdue', 'in_progress'),
  ('line', 'in_progress', 'OrderLineFulfillmentCompleted', 'completed'),
  ('line', 'in_progress', 'OrderLineFailed', 'failed'),
  ('line', 'failed', 'OrderLineFulfillmentCompleted', 'completed');
