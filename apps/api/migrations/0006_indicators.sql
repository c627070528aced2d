CREATE TABLE "kpi_packs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "kpi_packs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"dataset" uuid NOT NULL,
	"event_table" text NOT NULL,
	"bucket" integer NOT NULL,
	"rows" integer NOT NULL,
	"content" text NOT NULL,
	"staged" uuid
);
--> statement-breakpoint
CREATE TABLE "kpi_partials" (
	"dataset" uuid NOT NULL,
	"bucket" integer NOT NULL,
	"packs" text NOT NULL,
	"fold" text NOT NULL,
	"content" text NOT NULL,
	CONSTRAINT "kpi_partials_dataset_bucket_pk" PRIMARY KEY("dataset","bucket")
);
--> statement-breakpoint
ALTER TABLE "records" DROP CONSTRAINT "records_kind";--> statement-breakpoint
CREATE INDEX "kpi_packs_dataset" ON "kpi_packs" USING btree ("dataset","id");--> statement-breakpoint
CREATE INDEX "kpi_packs_staged" ON "kpi_packs" USING btree ("staged");--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_kind" CHECK ("records"."kind" in ('decision', 'case-event', 'price-list', 'rent-setup', 'rental-import', 'rent-run', 'kpi-dataset'));