CREATE TABLE "chain_rows" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "chain_rows_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"owner" uuid NOT NULL,
	"part" text NOT NULL,
	"n" integer NOT NULL,
	"rows" integer NOT NULL,
	"bucket" integer,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"rentals" text[] NOT NULL,
	"payers" text[] NOT NULL,
	"keep_until" text
);
--> statement-breakpoint
ALTER TABLE "records" DROP CONSTRAINT "records_kind";--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "subject" text GENERATED ALWAYS AS ((content::json ->> 'subject')) STORED;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "once" text GENERATED ALWAYS AS ((content::json ->> 'once')) STORED;--> statement-breakpoint
CREATE UNIQUE INDEX "chain_rows_place" ON "chain_rows" USING btree ("owner","part","n");--> statement-breakpoint
CREATE INDEX "chain_rows_bucket" ON "chain_rows" USING btree ("part","bucket","id");--> statement-breakpoint
CREATE INDEX "chain_rows_keep_until" ON "chain_rows" USING btree ("keep_until");--> statement-breakpoint
CREATE INDEX "records_subject" ON "records" USING btree ("kind","subject","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "records_once" ON "records" USING btree ("once");--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_kind" CHECK ("records"."kind" in ('decision', 'case-event', 'price-list', 'rent-setup', 'rental-import', 'rent-run'));