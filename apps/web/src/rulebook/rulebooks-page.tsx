import type { RulePackage } from '@hjm/rules';
import { Link } from '@tanstack/react-router';
import { type SearchHit, searchRules } from '@hjm/rules/search';
import { type ReactNode, useId, useState } from 'react';
import { codesOf, pathOf, regions, rulebookOf, rulebooks } from '../rulebooks.js';
import { PageTitle } from '../shell/page-title.js';
import { Day } from '../ui/day.js';
import '../styles/rulebook.css';

/** *Regelverk*: every rule package that the app knows, or those that a search finds, with the rules and products found in them. */
export function RulebooksPage(): ReactNode {
  const [query, setQuery] = useState('');
  const id = useId();
  const found = query.trim() === '' ? undefined : searchRules(rulebooks.map((one) => one.package), query, { mostRules: 3 });
  return (
    <>
      <PageTitle title="Regelverk">
        <p className="lead">Reglerna som tabeller, med källa för varje regel, hur de har ändrats över tid och vem det berörde.</p>
      </PageTitle>
      <div className="field rulebook-search">
        <label htmlFor={`${id}sok`}>Sök bland reglerna</label>
        <input id={`${id}sok`} type="search" value={query} aria-describedby={`${id}traffar`} autoComplete="off" onChange={({ target }) => { setQuery(target.value); }} />
        <p className="hint" id={`${id}traffar`} role="status">
          {found === undefined ? 'Ord eller ISO-kod, till exempel rollator eller 12 06 06.' : `${found.hits.length === 1 ? 'En träff' : `${String(found.hits.length)} träffar`}.${found.suggestion === undefined ? '' : ` Menade du ”${found.suggestion}”?`}`}
        </p>
      </div>
      {found === undefined ? (
        regions.map((region, index) => (
          <section key={region} aria-labelledby={`region-${String(index)}`} className="stack">
            <h2 id={`region-${String(index)}`}>{region}</h2>
            <ul className="rulebooks">
              {rulebooks
                .filter(({ package: pkg }) => pkg.region === region)
                .map(({ package: pkg }) => (
                  <Card key={pkg.id} id={pkg.id} />
                ))}
            </ul>
          </section>
        ))
      ) : found.hits.length === 0 ? null : (
        <section aria-labelledby={`${id}funna`} className="stack">
          <h2 id={`${id}funna`}>Träffar</h2>
          <ul className="rulebooks">
            {found.hits.map((hit) => (
              <Card key={hit.package} id={hit.package} hit={hit} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Card({ id, hit }: { readonly id: string; readonly hit?: SearchHit }): ReactNode {
  const rulebook = rulebookOf(id);
  if (rulebook === undefined) return null;
  const { package: pkg, examples } = rulebook;
  const inside = [...(hit?.values.map(({ label }) => label) ?? []), ...(hit?.rules.map(({ text }) => text) ?? [])];
  return (
    <li className="card">
      <h3>
        <Link to="/regelverk/$region/$name" params={pathOf(pkg)}>
          {pkg.title}
        </Link>
      </h3>
      <p>{capitalised(codesOf(pkg))}.</p>
      {inside.length === 0 ? null : (
        <ul className="found-inside">
          {[...new Set(inside)].slice(0, 3).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p className="quiet">
        {pkg.editions.length === 1 ? 'En utgåva' : `${String(pkg.editions.length)} utgåvor`}, {examples.length} exempel. <LatestDecision of={pkg} />
      </p>
    </li>
  );
}

function LatestDecision({ of }: { readonly of: RulePackage }): ReactNode {
  const latest = of.editions.flatMap(({ decided }) => decided ?? []).sort().at(-1);
  return latest === undefined ? null : (
    <>
      Senast beslutat <Day date={latest} />.
    </>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
