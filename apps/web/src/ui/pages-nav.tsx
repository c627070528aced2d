import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export type NavPage = { readonly to: NonNullable<LinkProps['to']>; readonly label: string };

/** The pages under one entry of the main navigation; the first is the entry itself. What is chosen goes along. */
export function PagesNav({ name, pages, search }: { readonly name: string; readonly pages: readonly NavPage[]; readonly search?: LinkProps['search'] }): ReactNode {
  return (
    <nav className="prices-nav no-print" aria-label={name}>
      <ul>
        {pages.map(({ to, label }, at) => (
          <li key={to}>
            <Link to={to} {...(search === undefined ? {} : { search })} activeOptions={{ exact: at === 0, includeHash: false, includeSearch: false }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
