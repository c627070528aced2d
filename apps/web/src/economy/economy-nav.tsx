import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { economySearch } from './economy-search.js';

const pages = [
  { to: '/ekonomi', label: 'Resultat', exact: true },
  { to: '/ekonomi/prognos', label: 'Prognos', exact: false },
  { to: '/ekonomi/overskott', label: 'Överskott', exact: false },
  { to: '/ekonomi/investeringar', label: 'Investeringar', exact: false },
  { to: '/ekonomi/atgarder', label: 'Åtgärder', exact: false },
  { to: '/ekonomi/kontroll', label: 'Intern kontroll', exact: false },
  { to: '/ekonomi/scenario', label: 'Tänk om', exact: false },
  { to: '/ekonomi/pris-och-volym', label: 'Pris och volym', exact: false },
  { to: '/ekonomi/filer', label: 'Egna filer', exact: false },
] as const;

/** The pages under *Ekonomi*. Which economy and which unit go along. */
export function EconomyNav(): ReactNode {
  const search = economySearch(useSearch({ strict: false }));
  return (
    <nav className="prices-nav no-print" aria-label="Ekonomi">
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
