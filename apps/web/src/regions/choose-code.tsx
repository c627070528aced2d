import { searchRules } from '@hjm/rules/search';
import { type ReactNode, useId, useState } from 'react';
import { rulebooks } from '../rulebooks.js';
import { type SharedCode, codes, spaced } from './shared-codes.js';

type Props = { readonly code: string; readonly onChange: (code: string) => void };

/** Which code to compare, found by word or code among those that some region has rules for. */
export function ChooseCode({ code, onChange }: Props): ReactNode {
  const [query, setQuery] = useState('');
  const id = useId();
  const found = foundCodes(query);
  const chosen = found.some((one) => one.code === code) ? code : '';
  const groups = [...new Set(found.map(({ regions }) => regions))].sort((a, b) => b - a);
  return (
    <section className="choose-code" aria-label="Hjälpmedel att jämföra">
      <div className="field">
        <label htmlFor={`${id}sok`}>Sök hjälpmedel</label>
        <input id={`${id}sok`} type="search" value={query} autoComplete="off" aria-describedby={`${id}traffar`} onChange={({ target }) => { setQuery(target.value); }} />
        <p className="hint" id={`${id}traffar`} role="status">
          {query.trim() === '' ? 'Ord eller ISO-kod, till exempel rollator eller 12 06 06.' : found.length === 1 ? 'En kod hittades.' : `${String(found.length)} koder hittades.`}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}kod`}>Hjälpmedel</label>
        <select id={`${id}kod`} value={chosen} onChange={({ target }) => { if (target.value !== '') onChange(target.value); }}>
          {chosen === '' ? <option value="">{found.length === 0 ? 'Inget hittades' : 'Välj …'}</option> : null}
          {groups.map((count) => (
            <optgroup key={count} label={count === 1 ? 'Regler i en region' : `Regler i ${String(count)} regioner`}>
              {found
                .filter(({ regions }) => regions === count)
                .map((one) => (
                  <option key={one.code} value={one.code}>
                    {one.code} {one.label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
    </section>
  );
}

function foundCodes(query: string): readonly SharedCode[] {
  if (query.trim() === '') return codes;
  const hits = searchRules(rulebooks.map((one) => one.package), query).hits.flatMap(({ isoCodes }) => isoCodes.map(spaced));
  return codes.filter(({ code }) => hits.includes(code));
}
