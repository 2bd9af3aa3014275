CREATE TABLE "unreadable_batches" (
	"consumer" text NOT NULL,
	"topic" text NOT NULL,
	"partition" integer NOT NULL,
	"offset" bigint NOT NULL,
	"hash" text NOT NULL,
	"next_offset" bigint NOT NULL,
	"fault" text NOT NULL,
	"codec" text NOT NULL,
	"records" integer NOT NULL,
	"bytes" integer NOT NULL,
	"met_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"last_met_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"asked_at" timestamp(3) with time zone,
	"asked_by" text,
	"asked_because" text,
	"passed_at" timestamp(3) with time zone,
	CONSTRAINT "unreadable_batches_consumer_topic_partition_offset_hash_pk" PRIMARY KEY("consumer","topic","partition","offset","hash")
);
