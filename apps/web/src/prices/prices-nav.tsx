import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const pages = [
  { to: '/priser', label: 'Vad kostar det?', exact: true },
  { to: '/priser/patientavgift', label: 'Patientavgift', exact: false },
  { to: '/priser/prislistor', label: 'Prislistor', exact: false },
  { to: '/priser/scenario', label: 'Jämför priser', exact: false },
  { to: '/priser/hyra', label: 'Hyra dag för dag', exact: false },
] as const;

/** The pages under *Priser*. */
export function PricesNav(): ReactNode {
  return (
    <nav className="prices-nav no-print" aria-label="Priser">
      <ul>
        {pages.map(({ to, label, exact }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact, includeHash: false, includeSearch: false }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
