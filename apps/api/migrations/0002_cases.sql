ALTER TABLE "records" ADD COLUMN "kind" text DEFAULT 'decision' NOT NULL;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "case_id" text GENERATED ALWAYS AS ((content::json ->> 'case')) STORED;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "case_number" integer GENERATED ALWAYS AS (((content::json ->> 'number')::integer)) STORED;--> statement-breakpoint
CREATE UNIQUE INDEX "records_case_number" ON "records" USING btree ("case_id","case_number");--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_kind" CHECK ("records"."kind" in ('decision', 'case-event'));