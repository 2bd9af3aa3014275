CREATE TABLE "tracking_events" (
	"tenant_id" text NOT NULL,
	"order_id" text NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"event_ts" timestamp(3) with time zone NOT NULL,
	"ignored_because" text,
	"source" text NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "tracking_events_tenant_id_order_id_version_pk" PRIMARY KEY("tenant_id","order_id","version")
);
--> statement-breakpoint
CREATE TABLE "tracking_timelines" (
	"tenant_id" text NOT NULL,
	"order_id" text NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"event_ts" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "tracking_timelines_tenant_id_order_id_pk" PRIMARY KEY("tenant_id","order_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "tracking_events_once" ON "tracking_events" USING btree ("tenant_id","order_id","status","event_ts");