-- Rows are added before the link that owns them, and never after it. Then only their content can go, once, with when and why.
CREATE FUNCTION chain_rows_before_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM records WHERE id IN (SELECT DISTINCT owner FROM added)) OR EXISTS (SELECT FROM added WHERE content IS NULL) THEN
		RAISE EXCEPTION 'chain_rows: rows come with content, and before their link' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NULL;
END
$$;--> statement-breakpoint
CREATE FUNCTION chain_rows_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.content IS NULL OR NEW.content IS NOT NULL OR NEW.erased_at IS NULL OR NEW.erased_reason IS NULL
		OR (NEW.id, NEW.owner, NEW.part, NEW.n, NEW.content_hash) IS DISTINCT FROM (OLD.id, OLD.owner, OLD.part, OLD.n, OLD.content_hash) THEN
		RAISE EXCEPTION 'chain_rows: only the content can be taken away' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE FUNCTION chain_rows_removed_without_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM records WHERE id IN (SELECT DISTINCT owner FROM removed)) THEN
		RAISE EXCEPTION 'chain_rows: rows of a link are never removed' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER chain_rows_before_link AFTER INSERT ON chain_rows REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION chain_rows_before_link();--> statement-breakpoint
CREATE TRIGGER chain_rows_only_erased BEFORE UPDATE ON chain_rows FOR EACH ROW EXECUTE FUNCTION chain_rows_only_erased();--> statement-breakpoint
CREATE TRIGGER chain_rows_removed_without_link AFTER DELETE ON chain_rows REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION chain_rows_removed_without_link();--> statement-breakpoint
CREATE TRIGGER chain_rows_never_truncated BEFORE TRUNCATE ON chain_rows FOR EACH STATEMENT EXECUTE FUNCTION records_never_removed();
