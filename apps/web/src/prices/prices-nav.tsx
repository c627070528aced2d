import type { ReactNode } from 'react';
import { type NavPage, PagesNav } from '../ui/pages-nav.js';

const PAGES: readonly NavPage[] = [
  { to: '/priser', label: 'Vad kostar det?' },
  { to: '/priser/patientavgift', label: 'Patientavgift' },
  { to: '/priser/prislistor', label: 'Prislistor' },
  { to: '/priser/scenario', label: 'Jämför priser' },
  { to: '/priser/hyra', label: 'Hyra dag för dag' },
];

/** The pages under *Priser*. */
export function PricesNav(): ReactNode {
  return <PagesNav name="Priser" pages={PAGES} />;
}
