import { DEMO_GROUPS } from '@hjm/demo';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import type { ComparisonKind, ComparisonQuestion } from './comparison.js';
import { COMPARISONS, MONTHS, monthText, readPercent } from './comparison-search.js';

type Props = { readonly question: ComparisonQuestion; readonly onAsk: (question: ComparisonQuestion) => void };

/** What to compare, in which month. Nothing is reckoned until it is sent. */
export function ComparisonForm({ question, onAsk }: Props): ReactNode {
  const id = useId();
  const [kind, setKind] = useState<ComparisonKind>(question.kind);
  const [month, setMonth] = useState(question.month);
  const [percent, setPercent] = useState(question.kind === 'procent' ? question.percent.replace('.', ',') : '3');
  const [group, setGroup] = useState(question.group);
  const [problem, setProblem] = useState<string>();
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = readPercent(percent);
    if (kind === 'procent' && read === undefined) {
      setProblem('Skriv ändringen i procent, från −100 till 1 000, till exempel 2,5.');
      document.getElementById(`${id}procent`)?.focus();
      return;
    }
    setProblem(undefined);
    onAsk({ kind, month, percent: kind === 'procent' ? (read ?? '0') : '0', group: kind === 'procent' ? group : '' });
  };
  return (
    <form className="card comparison-form" onSubmit={submit} noValidate>
      <div className="field is-wide">
        <label htmlFor={`${id}vad`}>Vad ska jämföras?</label>
        <select id={`${id}vad`} value={kind} aria-describedby={`${id}om`} onChange={({ target }) => { setKind(target.value as ComparisonKind); }}>
          {COMPARISONS.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.labelSv}
            </option>
          ))}
        </select>
        <span className="hint" id={`${id}om`}>
          {COMPARISONS.find((one) => one.kind === kind)?.aboutSv}
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${id}manad`}>Månad</label>
        <select id={`${id}manad`} value={month} onChange={({ target }) => { setMonth(target.value); }}>
          {MONTHS.map((one) => (
            <option key={one} value={one}>
              {monthText(one)}
            </option>
          ))}
        </select>
      </div>
      {kind === 'procent' ? (
        <>
          <div className="field">
            <label htmlFor={`${id}procent`}>Ändring</label>
            <span className="with-unit is-short">
              <input
                id={`${id}procent`}
                type="text"
                inputMode="text"
                autoComplete="off"
                value={percent}
                aria-invalid={problem === undefined ? undefined : true}
                aria-describedby={`${id}problem`}
                onChange={({ target }) => { setPercent(target.value); }}
              />
              <span>%</span>
            </span>
            <span id={`${id}problem`} role="alert" className={problem === undefined ? 'hint' : 'problem'}>
              {problem}
            </span>
          </div>
          <div className="field">
            <label htmlFor={`${id}grupp`}>Av</label>
            <select id={`${id}grupp`} value={group} onChange={({ target }) => { setGroup(target.value); }}>
              <option value="">alla priser</option>
              {DEMO_GROUPS.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.nameSv}
                </option>
              ))}
            </select>
          </div>
        </>
      ) : null}
      <button type="submit" className="button primary">
        Jämför
      </button>
    </form>
  );
}
