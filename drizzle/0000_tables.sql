CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"tenant_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "callbacks" (
	"provider" text NOT NULL,
	"callback_id" text NOT NULL,
	"tenant_id" text NOT NULL,
	"order_id" text NOT NULL,
	"line_id" text NOT NULL,
	"attempt" integer NOT NULL,
	"outcome" text NOT NULL,
	"body_hash" text NOT NULL,
	"channel" text NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"report" jsonb NOT NULL,
	"received_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "callbacks_provider_callback_id_pk" PRIMARY KEY("provider","callback_id")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"consumer" text NOT NULL,
	"tenant_id" text NOT NULL,
	"event_id" text NOT NULL,
	"event_hash" text NOT NULL,
	"event_type" text,
	"fate" text NOT NULL,
	"action" text,
	"reason" text,
	"order_id" text,
	"source" text NOT NULL,
	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbox_consumer_tenant_id_event_id_pk" PRIMARY KEY("consumer","tenant_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"tenant_id" text NOT NULL,
	"order_id" text NOT NULL,
	"line_id" text NOT NULL,
	"state" text NOT NULL,
	"attempt" integer NOT NULL,
	"provider" text NOT NULL,
	"requested_at" timestamp(3) with time zone,
	"expected_completion_at" timestamp(3) with time zone,
	"overdue_at" timestamp(3) with time zone,
	"started_at" timestamp(3) with time zone,
	"settled_at" timestamp(3) with time zone,
	"failure_reason" text,
	"doc" jsonb NOT NULL,
	CONSTRAINT "order_lines_tenant_id_order_id_line_id_pk" PRIMARY KEY("tenant_id","order_id","line_id")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"tenant_id" text NOT NULL,
	"order_id" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"quote_id" text NOT NULL,
	"quote_version" integer NOT NULL,
	"customer_id" text NOT NULL,
	"currency" text NOT NULL,
	"captured_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"stuck_since" timestamp(3) with time zone,
	"ready_since" timestamp(3) with time zone,
	"doc" jsonb NOT NULL,
	CONSTRAINT "orders_tenant_id_order_id_pk" PRIMARY KEY("tenant_id","order_id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"tenant_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"destination" text NOT NULL,
	"aggregate" text NOT NULL,
	"version" integer NOT NULL,
	"shard" smallint NOT NULL,
	"topic" text NOT NULL,
	"key" text NOT NULL,
	"event_type" text NOT NULL,
	"headers" jsonb NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp(3) with time zone,
	"settled_at" timestamp(3) with time zone,
	"result" text,
	"partition" integer,
	"offset" bigint,
	CONSTRAINT "outbox_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "outbox_relays" (
	"destination" text NOT NULL,
	"owner" text NOT NULL,
	"until" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "outbox_relays_destination_owner_pk" PRIMARY KEY("destination","owner")
);
--> statement-breakpoint
CREATE TABLE "outbox_shards" (
	"destination" text NOT NULL,
	"shard" smallint NOT NULL,
	"owner" text,
	"until" timestamp(3) with time zone,
	CONSTRAINT "outbox_shards_destination_shard_pk" PRIMARY KEY("destination","shard")
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"tenant_id" text NOT NULL,
	"quote_id" text NOT NULL,
	"revision" integer NOT NULL,
	"quote_version" integer NOT NULL,
	"order_id" text,
	"approved_version" integer NOT NULL,
	"cancelled" boolean NOT NULL,
	"parked" jsonb,
	CONSTRAINT "quotes_tenant_id_quote_id_pk" PRIMARY KEY("tenant_id","quote_id")
);
--> statement-breakpoint
CREATE TABLE "stopped_lanes" (
	"destination" text NOT NULL,
	"tenant_id" text NOT NULL,
	"aggregate" text NOT NULL,
	"outbox_id" bigint NOT NULL,
	"attempts" integer NOT NULL,
	"until" timestamp(3) with time zone,
	"parked" boolean NOT NULL,
	"error" text NOT NULL,
	CONSTRAINT "stopped_lanes_destination_tenant_id_aggregate_pk" PRIMARY KEY("destination","tenant_id","aggregate")
);
--> statement-breakpoint
CREATE TABLE "timeline" (
	"tenant_id" text NOT NULL,
	"order_id" text NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"fact" text NOT NULL,
	"event_id" text NOT NULL,
	"line_id" text,
	"from_state" text,
	"to_state" text,
	"actor" text NOT NULL,
	"causation_id" text NOT NULL,
	"correlation_id" text NOT NULL,
	"detail" jsonb,
	CONSTRAINT "timeline_tenant_id_order_id_version_pk" PRIMARY KEY("tenant_id","order_id","version")
);
--> statement-breakpoint
CREATE INDEX "callbacks_by_order" ON "callbacks" USING btree ("tenant_id","order_id");--> statement-breakpoint
CREATE INDEX "orders_by_state" ON "orders" USING btree ("tenant_id","state","order_id");--> statement-breakpoint
CREATE INDEX "orders_by_customer" ON "orders" USING btree ("tenant_id","customer_id","order_id");--> statement-breakpoint
CREATE INDEX "orders_stuck" ON "orders" USING btree ("tenant_id","order_id") WHERE stuck_since is not null;--> statement-breakpoint
CREATE INDEX "orders_ready" ON "orders" USING btree ("ready_since") WHERE ready_since is not null;--> statement-breakpoint
CREATE INDEX "outbox_pending" ON "outbox" USING btree ("destination","shard","id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "outbox_by_age" ON "outbox" USING brin ("created_at");