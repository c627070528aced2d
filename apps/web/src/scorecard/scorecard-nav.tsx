import type { ReactNode } from 'react';
import { type NavPage, PagesNav } from '../ui/pages-nav.js';
import type { ScorecardSearch } from './scorecard-search.js';

const PAGES: readonly NavPage[] = [
  { to: '/styrkort', label: 'Styrkort' },
  { to: '/styrkort/filer', label: 'Egna filer' },
  { to: '/styrkort/tabeller', label: 'Tabeller och mallar' },
];

/** The pages under *Styrkort*. What is chosen goes along. */
export function ScorecardNav({ search: { data, period } }: { readonly search: ScorecardSearch }): ReactNode {
  return <PagesNav name="Styrkort" pages={PAGES} search={{ ...(data === undefined ? {} : { data }), ...(period === undefined ? {} : { period }) }} />;
}
