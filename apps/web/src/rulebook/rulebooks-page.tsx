import type { RulePackage } from '@hjm/rules';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { codesOf, pathOf, regions, rulebooks } from '../rulebooks.js';
import { PageTitle } from '../shell/page-title.js';
import { Day } from '../ui/day.js';
import '../styles/rulebook.css';

/** *Regelverk*: every rule package that the app knows. */
export function RulebooksPage(): ReactNode {
  return (
    <>
      <PageTitle title="Regelverk">
        <p className="lead">Reglerna som tabeller, med källa för varje regel, hur de har ändrats över tid och vem det berörde.</p>
      </PageTitle>
      {regions.map((region, index) => (
        <section key={region} aria-labelledby={`region-${String(index)}`} className="stack">
          <h2 id={`region-${String(index)}`}>{region}</h2>
          <ul className="rulebooks">
            {rulebooks
              .filter(({ package: pkg }) => pkg.region === region)
              .map(({ package: pkg, examples }) => (
                <li key={pkg.id} className="card">
                  <h3>
                    <Link to="/regelverk/$region/$name" params={pathOf(pkg)}>
                      {pkg.title}
                    </Link>
                  </h3>
                  <p>{capitalised(codesOf(pkg))}.</p>
                  <p className="quiet">
                    {pkg.editions.length === 1 ? 'En utgåva' : `${String(pkg.editions.length)} utgåvor`}, {examples.length} exempel. <LatestDecision of={pkg} />
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
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
