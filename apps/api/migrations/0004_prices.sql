CREATE TABLE "chain_rows" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "chain_rows_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"owner" uuid NOT NULL,
	"part" text NOT NULL,
	"n" integer NOT NULL,
	"content" text,
	"content_hash" text NOT NULL,
	"erased_at" timestamp (3) with time zone,
	"erased_reason" text,
	"rental" text GENERATED ALWAYS AS ((content::json ->> 'rental')) STORED,
	"payer" text GENERATED ALWAYS AS ((content::json ->> 'payer')) STORED,
	"keep_until" text GENERATED ALWAYS AS ((content::json ->> 'keepUntil')) STORED,
	CONSTRAINT "chain_rows_content_or_erased" CHECK (("chain_rows"."content" is null) = ("chain_rows"."erased_at" is not null) and ("chain_rows"."erased_at" is null) = ("chain_rows"."erased_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "records" DROP CONSTRAINT "records_kind";--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "subject" text GENERATED ALWAYS AS ((content::json ->> 'subject')) STORED;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "once" text GENERATED ALWAYS AS ((content::json ->> 'once')) STORED;--> statement-breakpoint
CREATE UNIQUE INDEX "chain_rows_place" ON "chain_rows" USING btree ("owner","part","n");--> statement-breakpoint
CREATE INDEX "chain_rows_rental" ON "chain_rows" USING btree ("part","rental","id");--> statement-breakpoint
CREATE INDEX "chain_rows_payer" ON "chain_rows" USING btree ("owner","payer","n");--> statement-breakpoint
CREATE INDEX "chain_rows_keep_until" ON "chain_rows" USING btree ("keep_until");--> statement-breakpoint
CREATE INDEX "records_subject" ON "records" USING btree ("kind","subject","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "records_once" ON "records" USING btree ("once");--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_kind" CHECK ("records"."kind" in ('decision', 'case-event', 'price-list', 'rent-setup', 'rental-import', 'rent-run'));