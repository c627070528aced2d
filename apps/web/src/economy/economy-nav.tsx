import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type NavPage, PagesNav } from '../ui/pages-nav.js';
import { economySearch } from './economy-search.js';

const PAGES: readonly NavPage[] = [
  { to: '/ekonomi', label: 'Resultat' },
  { to: '/ekonomi/prognos', label: 'Prognos' },
  { to: '/ekonomi/overskott', label: 'Överskott' },
  { to: '/ekonomi/investeringar', label: 'Investeringar' },
  { to: '/ekonomi/atgarder', label: 'Åtgärder' },
  { to: '/ekonomi/kontroll', label: 'Intern kontroll' },
  { to: '/ekonomi/scenario', label: 'Tänk om' },
  { to: '/ekonomi/pris-och-volym', label: 'Pris och volym' },
  { to: '/ekonomi/filer', label: 'Egna filer' },
];

/** The pages under *Ekonomi*. Which economy and which unit go along. */
export function EconomyNav(): ReactNode {
  return <PagesNav name="Ekonomi" pages={PAGES} search={economySearch(useSearch({ strict: false }))} />;
}
