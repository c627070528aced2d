-- Packs of rows are added before the link that owns them, and never after it.
CREATE FUNCTION chain_rows_before_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM records WHERE id IN (SELECT DISTINCT owner FROM added)) THEN
		RAISE EXCEPTION 'chain_rows: rows come before their link' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NULL;
END
$$;--> statement-breakpoint
-- Of a row only its text can go; in its place stands the hash of just that text, when it went and why.
CREATE FUNCTION chain_rows_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (NEW.id, NEW.owner, NEW.part, NEW.n, NEW.rows, NEW.bucket, NEW.content_hash) IS DISTINCT FROM (OLD.id, OLD.owner, OLD.part, OLD.n, OLD.rows, OLD.bucket, OLD.content_hash)
		OR NEW.content = OLD.content OR NOT NEW.rentals <@ OLD.rentals OR NOT NEW.payers <@ OLD.payers OR NEW.keep_until < OLD.keep_until
		OR EXISTS (
			SELECT FROM unnest(string_to_array(OLD.content, E'\n'), string_to_array(NEW.content, E'\n')) AS line(was, now_is)
			WHERE line.now_is IS DISTINCT FROM line.was
				AND (line.was IS NULL OR line.now_is IS NULL OR line.was NOT LIKE '{%'
					OR line.now_is !~ ('^sha256:' || encode(sha256(convert_to(line.was, 'UTF8')), 'hex') || ' [0-9T:.Z-]+ [a-z]+$'))
		) THEN
		RAISE EXCEPTION 'chain_rows: only the text of a row can be taken away' USING ERRCODE = 'integrity_constraint_violation';
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
