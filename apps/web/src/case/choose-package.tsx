import type { RulePackage } from '@hjm/rules';
import { searchRules } from '@hjm/rules/search';
import { type ReactNode, useId, useState } from 'react';
import { regions, rulebookOf, rulebooks } from '../rulebooks.js';

type Props = { readonly package: RulePackage; readonly onChange: (pkg: RulePackage) => void };

/** Which region, and which product group or other rules of it; found by word or code. */
export function ChoosePackage({ package: pkg, onChange }: Props): ReactNode {
  const [region, setRegion] = useState(pkg.region);
  const [query, setQuery] = useState('');
  const id = useId();
  const { packages, suggestion } = packagesOf(region, query);
  const chosen = packages.some((one) => one.id === pkg.id) ? pkg.id : '';
  return (
    <section className="choose-package" aria-label="Vad gäller det?">
      <div className="field">
        <label htmlFor={`${id}region`}>Region</label>
        <select
          id={`${id}region`}
          value={region}
          onChange={({ target }) => {
            setRegion(target.value);
            setQuery('');
          }}
        >
          {regions.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}sok`}>Sök produktgrupp</label>
        <input id={`${id}sok`} type="search" value={query} aria-describedby={`${id}traffar`} autoComplete="off" onChange={({ target }) => { setQuery(target.value); }} />
        <p className="hint" id={`${id}traffar`} role="status">
          {query.trim() === '' ? 'Ord eller ISO-kod, till exempel rollator eller 12 06 06.' : `${packages.length === 1 ? 'En träff' : `${String(packages.length)} träffar`} i ${region}.${suggestion === undefined ? '' : ` Menade du ”${suggestion}”?`}`}
        </p>
      </div>
      <div className="field is-wide">
        <label htmlFor={`${id}grupp`}>Produktgrupp eller regel</label>
        <select
          id={`${id}grupp`}
          value={chosen}
          onChange={({ target }) => {
            const found = rulebookOf(target.value)?.package;
            if (found !== undefined) onChange(found);
          }}
        >
          {chosen === '' ? <option value="">{packages.length === 0 ? 'Inget hittades' : 'Välj …'}</option> : null}
          {packages.map(({ id: value, scope }) => (
            <option key={value} value={value}>
              {scope.label} ({scope.isoCodes.length === 0 ? 'alla hjälpmedel' : scope.isoCodes.join(', ')})
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}

function packagesOf(region: string, query: string): { readonly packages: readonly RulePackage[]; readonly suggestion?: string } {
  const all = rulebooks.map((one) => one.package).filter((one) => one.region === region);
  if (query.trim() === '') return { packages: [...all].sort((a, b) => a.scope.label.localeCompare(b.scope.label, 'sv')) };
  const { hits, suggestion } = searchRules(all, query);
  return { packages: hits.flatMap((hit) => all.filter(({ id }) => id === hit.package)), ...(suggestion === undefined ? {} : { suggestion }) };
}
