import type { RulePackage } from '@hjm/rules';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pathOf, rulebooks } from '../rulebooks.js';
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
      <ul className="rulebooks">
        {rulebooks.map(({ package: pkg, examples }) => (
          <li key={pkg.id} className="card">
            <h2>
              <Link to="/regelverk/$region/$name" params={pathOf(pkg)}>
                {pkg.title}
              </Link>
            </h2>
            <p>
              {pkg.region}. ISO 9999: {pkg.scope.isoCodes.join(', ')}.
            </p>
            <p className="quiet">
              {pkg.editions.length} utgåvor, {examples.length} exempel. <LatestDecision of={pkg} />
            </p>
          </li>
        ))}
      </ul>
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
