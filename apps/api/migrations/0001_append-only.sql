-- The chain only grows at its end. Nothing in it is changed or removed but the content of a record, once, with when and why.
CREATE FUNCTION records_next_link() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	last record;
BEGIN
	SELECT seq, hash INTO last FROM records ORDER BY seq DESC LIMIT 1;
	IF NEW.seq <> COALESCE(last.seq, 0) + 1 OR (last.hash IS NOT NULL AND NEW.previous_hash <> last.hash) THEN
		RAISE EXCEPTION 'records: a record is only appended after the last one' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	IF NEW.content IS NULL THEN
		RAISE EXCEPTION 'records: a new record has content' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE FUNCTION records_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.content IS NULL OR NEW.content IS NOT NULL OR NEW.erased_at IS NULL OR NEW.erased_reason IS NULL
		OR (NEW.seq, NEW.id, NEW.stored_at, NEW.previous_hash, NEW.content_hash, NEW.hash)
			IS DISTINCT FROM (OLD.seq, OLD.id, OLD.stored_at, OLD.previous_hash, OLD.content_hash, OLD.hash) THEN
		RAISE EXCEPTION 'records: only the content can be taken away' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE FUNCTION records_never_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'records: a record is never removed' USING ERRCODE = 'integrity_constraint_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER records_next_link BEFORE INSERT ON records FOR EACH ROW EXECUTE FUNCTION records_next_link();--> statement-breakpoint
CREATE TRIGGER records_only_erased BEFORE UPDATE ON records FOR EACH ROW EXECUTE FUNCTION records_only_erased();--> statement-breakpoint
CREATE TRIGGER records_never_removed BEFORE DELETE ON records FOR EACH ROW EXECUTE FUNCTION records_never_removed();--> statement-breakpoint
CREATE TRIGGER records_never_truncated BEFORE TRUNCATE ON records FOR EACH STATEMENT EXECUTE FUNCTION records_never_removed();
