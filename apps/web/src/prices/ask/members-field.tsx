import { unitText } from '@hjm/pricing';
import { type ReactNode, useId, useRef } from 'react';
import type { AskedStep, WrittenMember } from './price-case.js';

type Props = { readonly step: AskedStep & { readonly kind: 'members' }; readonly rows: readonly WrittenMember[]; readonly problem: string | undefined; readonly onChange: (rows: readonly WrittenMember[]) => void };

const EMPTY: WrittenMember = { name: '', value: '', count: '' };
const LEAST_ROWS = 2;

/** The members of a group, one a row. There is always an empty row to write in. */
export function MembersField({ step, rows, problem, onChange }: Props): ReactNode {
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const shown = rows.length >= LEAST_ROWS ? rows : [...rows, ...Array.from({ length: LEAST_ROWS - rows.length }, () => EMPTY)];
  const put = (index: number, change: Partial<WrittenMember>): void => { onChange(shown.map((row, at) => (at === index ? { ...row, ...change } : row))); };
  const remove = (index: number): void => {
    onChange(shown.filter((_, at) => at !== index));
    box.current?.querySelector<HTMLElement>('input')?.focus();
  };
  return (
    <fieldset className="field members" ref={box} aria-describedby={`${id}hjalp`}>
      <legend className="field-label">{step.labelSv}</legend>
      {shown.map((row, index) => (
        <div className="member" key={index} role="group" aria-label={`Rad ${String(index + 1)}`}>
          <Cell label="Namn, om du vill" text={row.name} onChange={(name) => { put(index, { name }); }} />
          <Cell label={`Värde, ${unitText(step.unit)}`} text={row.value} number onChange={(value) => { put(index, { value }); }} />
          <Cell label="Antal" text={row.count} number onChange={(count) => { put(index, { count }); }} />
          {shown.length > LEAST_ROWS ? (
            <button type="button" className="link-button" aria-label={`Ta bort rad ${String(index + 1)}`} onClick={() => { remove(index); }}>
              Ta bort
            </button>
          ) : null}
        </div>
      ))}
      <button type="button" className="button" onClick={() => { onChange([...shown, EMPTY]); }}>
        Lägg till en rad
      </button>
      <span id={`${id}hjalp`} role="status" className={problem === undefined ? 'hint' : 'problem'}>
        {problem ?? step.helpSv ?? 'En rad för varje slag: vad ett kostar och hur många det finns.'}
      </span>
    </fieldset>
  );
}

function Cell({ label, text, number = false, onChange }: { readonly label: string; readonly text: string; readonly number?: boolean; readonly onChange: (text: string) => void }): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" inputMode={number ? 'decimal' : undefined} autoComplete="off" value={text} onChange={({ target }) => { onChange(target.value); }} />
    </div>
  );
}
