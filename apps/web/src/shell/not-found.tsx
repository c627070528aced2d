import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from './page-title.js';

/** The page for an address that leads nowhere. */
export function NotFound(): ReactNode {
  return (
    <PageTitle title="Sidan finns inte">
      <p className="lead">Adressen leder inte till någon sida här. Den kan vara felskriven, eller så har sidan flyttat.</p>
      <p>
        <Link to="/">Till Får jag förskriva?</Link>
      </p>
    </PageTitle>
  );
}
