CREATE TABLE "records" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"stored_at" timestamp (3) with time zone NOT NULL,
	"previous_hash" text NOT NULL,
	"content_hash" text NOT NULL,
	"hash" text NOT NULL,
	"content" text,
	"erased_at" timestamp (3) with time zone,
	"erased_reason" text,
	"package" text GENERATED ALWAYS AS ((content::json -> 'record' ->> 'package')) STORED,
	"keep_until" text GENERATED ALWAYS AS ((content::json ->> 'keepUntil')) STORED,
	"case_reference" text GENERATED ALWAYS AS ((content::json ->> 'caseReference')) STORED,
	CONSTRAINT "records_id_unique" UNIQUE("id"),
	CONSTRAINT "records_previous_hash_unique" UNIQUE("previous_hash"),
	CONSTRAINT "records_hash_unique" UNIQUE("hash"),
	CONSTRAINT "records_seq_positive" CHECK ("records"."seq" >= 1),
	CONSTRAINT "records_content_or_erased" CHECK (("records"."content" is null) = ("records"."erased_at" is not null) and ("records"."erased_at" is null) = ("records"."erased_reason" is null))
);
--> statement-breakpoint
CREATE INDEX "records_package" ON "records" USING btree ("package","seq");--> statement-breakpoint
CREATE INDEX "records_keep_until" ON "records" USING btree ("keep_until");--> statement-breakpoint
CREATE INDEX "records_case_reference" ON "records" USING btree ("case_reference","seq");