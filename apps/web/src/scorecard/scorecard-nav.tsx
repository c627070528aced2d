import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ScorecardSearch } from './scorecard-search.js';

const pages = [
  { to: '/styrkort', label: 'Styrkort', exact: true },
  { to: '/styrkort/filer', label: 'Egna filer', exact: false },
  { to: '/styrkort/tabeller', label: 'Tabeller och mallar', exact: false },
] as const;

/** The pages under *Styrkort*. What is chosen goes along. */
export function ScorecardNav({ search: { data, period } }: { readonly search: ScorecardSearch }): ReactNode {
  const search = { ...(data === undefined ? {} : { data }), ...(period === undefined ? {} : { period }) };
  return (
    <nav className="prices-nav no-print" aria-label="Styrkort">
      <ul>
        {pages.map(({ to, label, exact }) => (
          <li key={to}>
            <Link to={to} search={search} activeOptions={{ exact, includeHash: false, includeSearch: false }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
