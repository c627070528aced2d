import { amountLines, type AmountPrint, defineForecastPlan, type ForecastAdjustment, type ForecastPlan, formatAmount, parseTypedAmount, type StatementChart } from '@hjm/economics';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { attempt } from '../attempt.js';
import { SelectField } from '../select-field.js';

type Props = {
  readonly chart: StatementChart;
  readonly plan: ForecastPlan;
  /** Those that were added here, last in the plan. */
  readonly added: readonly ForecastAdjustment[];
  readonly print: AmountPrint;
  readonly onChange: (added: readonly ForecastAdjustment[]) => void;
};

/** What somebody adds to the methods' figures, why and in which role. */
export function Adjustments({ chart, plan, added, print, onChange }: Props): ReactNode {
  const id = useId();
  const lines = amountLines(chart);
  const [line, setLine] = useState(lines[0]?.key ?? '');
  const [{ amount, reasonSv, roleSv }, setTexts] = useState({ amount: '', reasonSv: '', roleSv: '' });
  const [problems, setProblems] = useState<readonly string[]>([]);
  const label = (key: string): string => chart.lines.find((one) => one.key === key)?.labelSv ?? key;
  const planned = plan.adjustments.length - added.length;
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const done = attempt(() => {
      const adjustment = { line, amount: parseTypedAmount(amount, print.unit, 'Belopp'), reasonSv: reasonSv.trim(), roleSv: roleSv.trim() };
      defineForecastPlan(chart, { ...plan, adjustments: [...plan.adjustments, adjustment] });
      return adjustment;
    });
    setProblems(done.ok ? [] : done.error.issues.map(({ path, expected, found }) => `${path === 'Belopp' ? 'Belopp: ' : ''}väntade ${expected}; fick ${found}.`));
    if (!done.ok) return;
    onChange([...added, done.value]);
    setTexts({ amount: '', reasonSv: '', roleSv });
  };
  const field = (name: 'amount' | 'reasonSv' | 'roleSv', text: string, value: string, hint: string): ReactNode => (
    <div className="field">
      <label htmlFor={`${id}${name}`}>{text}</label>
      <input id={`${id}${name}`} type="text" autoComplete="off" inputMode={name === 'amount' ? 'text' : undefined} value={value} aria-describedby={`${id}${name}om`} onChange={({ target }) => { setTexts({ amount, reasonSv, roleSv, [name]: target.value }); }} />
      <span className="hint" id={`${id}${name}om`}>{hint}</span>
    </div>
  );
  return (
    <section className="card stack" aria-labelledby="justeringar">
      <h2 id="justeringar">Justeringar</h2>
      {plan.adjustments.length === 0 ? <p>Ingen rad är justerad: varje siffra är metodens egen.</p> : null}
      {plan.adjustments.length === 0 ? null : (
        <ul className="plain-list">
          {plan.adjustments.map((one, at) => (
            <li key={at}>
              {label(one.line)} <span className="amount">{formatAmount(one.amount, print)}</span>: {one.reasonSv} ({one.roleSv}){' '}
              {at < planned ? null : (
                <button type="button" className="link-button no-print" aria-label={`Ta bort justeringen av ${label(one.line)}`} onClick={() => { onChange(added.filter((_, place) => place !== at - planned)); }}>
                  Ta bort
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form className="kpi-form" onSubmit={submit} noValidate>
        <SelectField label="Rad" value={line} choices={lines.map(({ key, labelSv }) => ({ value: key, label: labelSv }))} onChange={setLine} />
        {field('amount', `Belopp i ${print.unit}`, amount, 'Plus är bättre för resultatet, minus sämre.')}
        {field('reasonSv', 'Skäl', reasonSv, 'Det som metoden inte kan veta.')}
        {field('roleSv', 'Roll', roleSv, 'Vem som svarar för det, till exempel controller. Inga namn.')}
        <button type="submit" className="button">
          Lägg till
        </button>
        {problems.length === 0 ? null : (
          <div role="alert" className="notice is-error is-wide">
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </div>
        )}
      </form>
    </section>
  );
}
