import { type ReactNode, useId, useState } from 'react';

type ErasureReason = 'request' | 'mistake';

type Props = {
  readonly titleSv: string;
  /** What is lost, and what stays. */
  readonly lostSv: string;
  /** What the reason "by mistake" is called. */
  readonly mistakeSv: string;
  /** What is agreed to. */
  readonly sureSv: string;
  /** On the button. */
  readonly doSv: string;
  readonly erase: (reason: ErasureReason) => Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: string }>;
  readonly onErased: () => void;
};

/** Erases something for good. Asked for twice, since it cannot be undone. */
export function Erase({ titleSv, lostSv, mistakeSv, sureSv, doSv, erase, onErased }: Props): ReactNode {
  const id = useId();
  const [reason, setReason] = useState<ErasureReason>('request');
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState<string>();
  const go = async (): Promise<void> => {
    if (!sure) {
      setProblem('Kryssa för att du vill radera.');
      document.getElementById(`${id}saker`)?.focus();
      return;
    }
    const done = await erase(reason);
    if (done.ok) onErased();
    else setProblem(done.problem);
  };
  return (
    <section className="card is-folding">
      <details className="disclosure">
        <summary>Radera {titleSv}</summary>
        <div className="stack">
          <p>{lostSv} Det går inte att ångra.</p>
          <fieldset>
            <legend className="field-label">Varför?</legend>
            <div className="radios">
              {(['request', 'mistake'] as const).map((one) => (
                <label key={one}>
                  <input type="radio" name={`${id}varfor`} checked={reason === one} onChange={() => { setReason(one); }} />
                  {one === 'request' ? 'På begäran' : mistakeSv}
                </label>
              ))}
            </div>
          </fieldset>
          <label className="row">
            <input
              id={`${id}saker`}
              type="checkbox"
              checked={sure}
              aria-describedby={problem === undefined ? undefined : `${id}problem`}
              onChange={({ target }) => {
                setSure(target.checked);
                setProblem(undefined);
              }}
            />
            {sureSv}
          </label>
          {problem === undefined ? null : (
            <p role="alert" id={`${id}problem`} className="notice is-error">
              {problem}
            </p>
          )}
          <button type="button" className="button" onClick={() => void go()}>
            {doSv}
          </button>
        </div>
      </details>
    </section>
  );
}
