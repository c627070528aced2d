import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { type ChainReport, type Reply, verifyRecords } from './record-api.js';

/** Has the whole chain counted again, and says what was found. */
export function ChainCheck(): ReactNode {
  const [reply, setReply] = useState<Reply<ChainReport>>();
  const [seqId, hashId] = [useId(), useId()];
  const compare = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [seq = '', hash = ''] = ['seq', 'hash'].map((name) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    });
    setReply(await verifyRecords({ seq, hash }));
  };
  return (
    <section className="card chain-check stack" aria-labelledby="kedja">
      <h2 id="kedja">Håller kedjan?</h2>
      <p>
        <button type="button" className="button" onClick={() => void verifyRecords().then(setReply)}>
          Kontrollera kedjan
        </button>
      </p>
      <div role="status">{reply === undefined ? null : <Report of={reply} />}</div>
      <details className="disclosure">
        <summary>Jämför med en kontroll du har antecknat</summary>
        <form className="row chain-noted" onSubmit={(event) => void compare(event)}>
          <div className="field">
            <label htmlFor={seqId}>Post nummer</label>
            <input id={seqId} name="seq" type="text" inputMode="numeric" size={6} required />
          </div>
          <div className="field chain-hash">
            <label htmlFor={hashId}>Kontrollsumma</label>
            <input id={hashId} name="hash" type="text" spellCheck={false} autoComplete="off" required />
          </div>
          <button type="submit" className="button">
            Jämför
          </button>
        </form>
      </details>
    </section>
  );
}

function Report({ of }: { readonly of: Reply<ChainReport> }): ReactNode {
  if (!of.ok) return <p className="notice is-error">{of.problem}</p>;
  const { intact, text, head } = of.value;
  return (
    <div className={intact ? 'notice is-good' : 'notice is-error'}>
      <p>
        <strong>{text}</strong>
      </p>
      {head === null ? null : (
        <p className="quiet">
          Sista posten som höll: nummer {head.seq}, <code>{head.hash}</code>. Anteckna den på annat håll, så går det att visa senare att inget har tagits bort.
        </p>
      )}
    </div>
  );
}
