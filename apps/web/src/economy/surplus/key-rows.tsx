import type { DistributionKey } from '@hjm/economics';
import { type ReactNode, useId } from 'react';
import { OutcomeIcon } from '../../ui/outcome.js';
import { type Attempt, problemAt } from '../attempt.js';
import { TextField } from '../text-field.js';
import type { KeyRow, TypedKey } from './surplus-case.js';

type Props = { readonly of: TypedKey; readonly checked: Attempt<DistributionKey> | undefined; /** Why it does not fit the policy, where it is well in itself. */ readonly misfit: string | undefined; readonly onChange: (part: Pick<TypedKey, 'rows'>) => void };

/** A principal a row with its share, and under them whether they add up. */
export function KeyRows({ of: { rows, basis }, checked, misfit, onChange }: Props): ReactNode {
  const id = useId();
  const change = (at: number, part: Partial<KeyRow>): void => { onChange({ rows: rows.map((row, index) => (index === at ? { ...row, ...part } : row)) }); };
  const usable = checked?.ok === true && misfit === undefined;
  const whole = checked?.ok === false ? checked.error.issues.filter(({ path }) => path === 'principals').map(({ expected, found }) => `Väntade ${expected}; fick ${found}.`) : [];
  return (
    <fieldset className="stack key-rows" aria-describedby={`${id}summa`}>
      <legend className="field-label">Huvudmän och andelar</legend>
      {rows.map((row, index) => (
        <div key={index} className="key-row">
          <TextField kind="text" label={`Huvudman ${String(index + 1)}`} quietLabel value={row.nameSv} problem={problemAt(checked ?? { ok: true, value: null }, `principals.${String(index)}.nameSv`)} onChange={(nameSv) => { change(index, { nameSv, ...(row.id === '' ? {} : { id: row.id }) }); }} />
          <TextField
            label={`Andel för ${row.nameSv === '' ? `huvudman ${String(index + 1)}` : row.nameSv}`}
            quietLabel
            {...(basis === 'percent' ? { unit: '%' } : {})}
            value={row.share}
            problem={row.share === '' ? undefined : problemAt(checked ?? { ok: true, value: null }, `principals.${String(index)}.share`)}
            onChange={(share) => { change(index, { share }); }}
          />
          <button type="button" className="link-button" aria-label={`Ta bort ${row.nameSv === '' ? `huvudman ${String(index + 1)}` : row.nameSv}`} onClick={() => { onChange({ rows: rows.filter((_, at) => at !== index) }); }}>
            Ta bort
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => { onChange({ rows: [...rows, { id: '', nameSv: '', share: '' }] }); }}>
        Lägg till en huvudman
      </button>
      <div id={`${id}summa`} role="status" className={`key-sum ${usable ? 'is-allowed' : 'is-denied'}`}>
        <OutcomeIcon outcome={usable ? 'allowed' : 'denied'} />
        <span>{usable ? 'Nyckeln går att använda.' : checked?.ok === true ? misfit : whole.length > 0 ? whole.join(' ') : 'Nyckeln går inte att använda än: fyll i eller rätta fälten.'}</span>
      </div>
    </fieldset>
  );
}
