import type { LocalDate } from '@hjm/core';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { today } from '../../today.js';
import { DayField } from '../../ui/day-field.js';
import { ComparisonResult } from './comparison-result.js';
import type { ComparisonReport } from './comparison.js';
import { compareOwn, type OwnRegisterData } from './own-register-api.js';

type State = { readonly kind: 'idle' | 'working' } | { readonly kind: 'failed'; readonly problem: string } | { readonly kind: 'done'; readonly report: ComparisonReport };

/** Two versions of the service's own price lists on its own register; the service reckons. */
export function OwnRegister({ of: { lists, customers } }: { readonly of: OwnRegisterData }): ReactNode {
  const id = useId();
  const sides = lists.flatMap((list) => list.versions.map((version) => ({ key: `${list.id} ${version.id}`, side: { list: list.id, version: version.id }, title: `${list.titleSv}, ${version.id}` })));
  const [a, setA] = useState(sides.at(-2)?.key ?? sides[0]?.key ?? '');
  const [b, setB] = useState(sides.at(-1)?.key ?? '');
  const [payers, setPayers] = useState(customers[0] ?? '');
  const [from, setFrom] = useState<LocalDate>(`${today().slice(0, 7)}-01`);
  const [to, setTo] = useState<LocalDate>(today());
  const [state, setState] = useState<State>({ kind: 'idle' });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const [one, other] = [sides.find(({ key }) => key === a), sides.find(({ key }) => key === b)];
    if (one === undefined || other === undefined) return;
    setState({ kind: 'working' });
    void compareOwn(payers, { from, to }, one.side, other.side).then((reply) => {
      setState(reply.ok ? { kind: 'done', report: { question: null, titles: { a: one.title, b: other.title }, result: reply.value.result, unified: null } } : { kind: 'failed', problem: reply.problem });
    });
  };
  const choice = (label: string, value: string, change: (key: string) => void, place: string): ReactNode => (
    <div className="field">
      <label htmlFor={`${id}${place}`}>{label}</label>
      <select id={`${id}${place}`} value={value} onChange={({ target }) => { change(target.value); }}>
        {sides.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <form className="card comparison-form" onSubmit={submit}>
        {choice('A: prislista i dag', a, setA, 'a')}
        {choice('B: att jämföra med', b, setB, 'b')}
        {customers.length < 2 ? null : (
          <div className="field">
            <label htmlFor={`${id}kunder`}>Kunder som betalar efter den</label>
            <select id={`${id}kunder`} value={payers} onChange={({ target }) => { setPayers(target.value); }}>
              {customers.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </div>
        )}
        <DayField label="Från och med" hint="" value={from} emptyProblem="Välj en dag." onChange={(day) => { if (day !== null) setFrom(day); }} />
        <DayField label="Till och med" hint="" value={to} emptyProblem="Välj en dag." onChange={(day) => { if (day !== null) setTo(day); }} />
        <button type="submit" className="button primary">
          Jämför
        </button>
      </form>
      <div className="comparison-progress" role="status">
        {state.kind === 'working' ? <p>Tjänsten räknar …</p> : state.kind === 'failed' ? <p className="notice is-error">{state.problem}</p> : state.kind === 'done' ? <p className="visually-hidden">Klart.</p> : null}
      </div>
      {state.kind === 'done' ? <ComparisonResult of={state.report} /> : null}
    </>
  );
}
