import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import type { View } from './chosen.js';
import { MONTHS_SV, PERIOD_KINDS, type PeriodChoice, type PeriodKind, choiceOf, firstPeriod, monthOf, periodOf, yearsOf } from './period-choice.js';

type Props = { readonly view: View; readonly onChoose: (data: string, period: string) => void };

/** Which dataset, and which period. Nothing changes until it is sent. */
export function ChooseView({ view: { choices, dataset: shown, periodText }, onChoose }: Props): ReactNode {
  const id = useId();
  const [data, setData] = useState(shown.id);
  const dataset = choices.datasets.find((one) => one.id === data) ?? shown;
  const region = choices.regions.find((one) => one.id === dataset.region);
  const interims = region?.interims ?? [];
  const [choice, setChoice] = useState<PeriodChoice>(() => choiceOf(periodText, interims));
  const [problem, setProblem] = useState<string>();
  if (region === undefined) return null;
  const years = yearsOf(dataset, region);
  const kinds = (Object.keys(PERIOD_KINDS) as PeriodKind[]).filter((kind) => kind !== 'interim' || interims.length > 0);
  const set = (part: Partial<PeriodChoice>): void => { setChoice({ ...choice, ...part }); };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (choice.kind === 'range' && choice.from > choice.to) {
      setProblem('Den första månaden kommer efter den sista.');
      document.getElementById(`${id}from`)?.focus();
      return;
    }
    setProblem(undefined);
    onChoose(dataset.id, periodOf(choice));
  };
  const changeData = (next: string): void => {
    const other = choices.datasets.find((one) => one.id === next);
    const of = choices.regions.find((one) => one.id === other?.region);
    setData(next);
    if (other !== undefined && of !== undefined) setChoice(choiceOf(firstPeriod(other, of.interims), of.interims));
  };
  return (
    <form className="card comparison-form choose-view" onSubmit={submit} noValidate>
      <div className="field is-wide">
        <label htmlFor={`${id}data`}>Datamängd</label>
        <select id={`${id}data`} value={dataset.id} onChange={({ target }) => { changeData(target.value); }}>
          {choices.datasets.map((one) => (
            <option key={one.id} value={one.id}>
              {one.titleSv}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}slag`}>Period</label>
        <select id={`${id}slag`} value={choice.kind} onChange={({ target }) => { set({ kind: target.value as PeriodKind }); }}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {PERIOD_KINDS[kind]}
            </option>
          ))}
        </select>
      </div>
      {choice.kind === 'interim' ? (
        <Choice id={`${id}delar`} label="Delår" value={choice.interim} options={interims.map(({ id: value, labelSv, from, to }) => ({ value, label: `${labelSv}, ${shortMonthName(from)}–${shortMonthName(to)}` }))} onChange={(interim) => { set({ interim }); }} />
      ) : null}
      {choice.kind === 'year' || choice.kind === 'interim' ? (
        <Choice id={`${id}ar`} label="År" value={String(choice.year)} options={years.map((year) => ({ value: String(year), label: String(year) }))} onChange={(year) => { set({ year: Number(year) }); }} />
      ) : null}
      {choice.kind === 'month' ? <MonthChoice id={`${id}from`} label="Månad" value={choice.from} years={years} onChange={(from) => { set({ from, to: from }); }} /> : null}
      {choice.kind === 'range' ? (
        <>
          <MonthChoice id={`${id}from`} label="Från och med" value={choice.from} years={years} problem={problem} onChange={(from) => { set({ from }); }} />
          <MonthChoice id={`${id}till`} label="Till och med" value={choice.to} years={years} onChange={(to) => { set({ to }); }} />
        </>
      ) : null}
      <button type="submit" className="button primary">
        Visa
      </button>
    </form>
  );
}

const shortMonthName = (month: number): string => MONTHS_SV[month - 1]?.slice(0, 3) ?? '';

type ChoiceProps = { readonly id: string; readonly label: string; readonly value: string; readonly problem?: string | undefined; readonly options: readonly { readonly value: string; readonly label: string }[]; readonly onChange: (value: string) => void };

function Choice({ id, label, value, problem, options, onChange }: ChoiceProps): ReactNode {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-invalid={problem === undefined ? undefined : true} aria-describedby={problem === undefined ? undefined : `${id}problem`} onChange={({ target }) => { onChange(target.value); }}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      {problem === undefined ? null : (
        <span id={`${id}problem`} role="alert" className="problem">
          {problem}
        </span>
      )}
    </div>
  );
}

type MonthProps = { readonly id: string; readonly label: string; readonly value: string; readonly years: readonly number[]; readonly problem?: string | undefined; readonly onChange: (month: string) => void };

function MonthChoice({ years, ...rest }: MonthProps): ReactNode {
  const months = years.flatMap((year) => MONTHS_SV.map((name, at) => ({ value: monthOf(year, at + 1), label: `${name} ${String(year)}` })));
  return <Choice {...rest} options={months} />;
}
