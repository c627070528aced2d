-- What a link holds is as fixed as the link itself. The column is new, so the guard of erasures is told of it.
CREATE OR REPLACE FUNCTION records_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.content IS NULL OR NEW.content IS NOT NULL OR NEW.erased_at IS NULL OR NEW.erased_reason IS NULL
		OR (NEW.seq, NEW.id, NEW.stored_at, NEW.previous_hash, NEW.content_hash, NEW.hash, NEW.kind)
			IS DISTINCT FROM (OLD.seq, OLD.id, OLD.stored_at, OLD.previous_hash, OLD.content_hash, OLD.hash, OLD.kind) THEN
		RAISE EXCEPTION 'records: only the content can be taken away' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END
$$;
