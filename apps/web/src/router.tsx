import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { economySearch, economySearchWith } from './economy/economy-search.js';
import { scorecardSearch } from './scorecard/scorecard-search.js';
import { Failure } from './shell/failure.js';
import { NotFound } from './shell/not-found.js';
import { Shell } from './shell/shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Failure });
const at = { getParentRoute: () => root } as const;

/** The role that a page of cases is shown for. */
const shownAs = ({ som }: Record<string, unknown>): { som?: string } => (typeof som === 'string' ? { som } : {});

/** What is compared: words as text, and the per cent as the number that the address makes of it. */
const compared = ({ jamfor, manad, procent, grupp }: Record<string, unknown>): { jamfor?: string; manad?: string; procent?: string | number; grupp?: string } => ({
  ...(typeof jamfor === 'string' ? { jamfor } : {}),
  ...(typeof manad === 'string' ? { manad } : {}),
  ...(typeof procent === 'string' || typeof procent === 'number' ? { procent } : {}),
  ...(typeof grupp === 'string' ? { grupp } : {}),
});

const routes = [
  createRoute({ ...at, path: '/', component: lazyRouteComponent(() => import('./case/case-page.js'), 'CasePage') }),
  createRoute({ ...at, path: '/regelverk', component: lazyRouteComponent(() => import('./rulebook/rulebooks-page.js'), 'RulebooksPage') }),
  createRoute({
    ...at,
    path: '/regelverk/$region/$name',
    validateSearch: ({ utgava }: Record<string, unknown>): { utgava?: string } => (typeof utgava === 'string' || typeof utgava === 'number' ? { utgava: String(utgava) } : {}),
    component: lazyRouteComponent(() => import('./rulebook/rulebook-page.js'), 'RulebookPage'),
  }),
  createRoute({
    ...at,
    path: '/jamfor',
    validateSearch: ({ kod }: Record<string, unknown>): { kod?: string } => (typeof kod === 'string' || typeof kod === 'number' ? { kod: String(kod) } : {}),
    component: lazyRouteComponent(() => import('./regions/regions-page.js'), 'RegionsPage'),
  }),
  createRoute({ ...at, path: '/beslut', component: lazyRouteComponent(() => import('./records/records-page.js'), 'RecordsPage') }),
  createRoute({ ...at, path: '/arenden', validateSearch: shownAs, component: lazyRouteComponent(() => import('./assortment-cases/cases-page.js'), 'CasesPage') }),
  createRoute({
    ...at,
    path: '/arenden/ny',
    validateSearch: ({ ersatter }: Record<string, unknown>): { ersatter?: string } => (typeof ersatter === 'string' ? { ersatter } : {}),
    component: lazyRouteComponent(() => import('./assortment-cases/apply-page.js'), 'ApplyPage'),
  }),
  createRoute({ ...at, path: '/arenden/statistik', component: lazyRouteComponent(() => import('./assortment-cases/statistics-page.js'), 'StatisticsPage') }),
  createRoute({ ...at, path: '/arenden/$id', validateSearch: shownAs, component: lazyRouteComponent(() => import('./assortment-cases/one-case-page.js'), 'OneCasePage') }),
  createRoute({ ...at, path: '/priser', component: lazyRouteComponent(() => import('./prices/ask/price-page.js'), 'PricePage') }),
  createRoute({ ...at, path: '/priser/patientavgift', component: lazyRouteComponent(() => import('./prices/fees/fee-page.js'), 'FeePage') }),
  createRoute({ ...at, path: '/priser/prislistor', component: lazyRouteComponent(() => import('./prices/lists/price-lists-page.js'), 'PriceListsPage') }),
  createRoute({ ...at, path: '/priser/scenario', validateSearch: compared, component: lazyRouteComponent(() => import('./prices/scenario/scenario-page.js'), 'ScenarioPage') }),
  createRoute({ ...at, path: '/priser/hyra', component: lazyRouteComponent(() => import('./prices/rental/rental-page.js'), 'RentalPage') }),
  createRoute({ ...at, path: '/styrkort', validateSearch: scorecardSearch, component: lazyRouteComponent(() => import('./scorecard/card/scorecard-page.js'), 'ScorecardPage') }),
  createRoute({ ...at, path: '/styrkort/indikator/$kpi', validateSearch: scorecardSearch, component: lazyRouteComponent(() => import('./scorecard/result/result-page.js'), 'ResultPage') }),
  createRoute({ ...at, path: '/styrkort/filer', validateSearch: scorecardSearch, component: lazyRouteComponent(() => import('./scorecard/files/files-page.js'), 'FilesPage') }),
  createRoute({ ...at, path: '/styrkort/tabeller', validateSearch: scorecardSearch, component: lazyRouteComponent(() => import('./scorecard/tables/tables-page.js'), 'TablesPage') }),
  createRoute({ ...at, path: '/ekonomi', validateSearch: economySearchWith('av', 'mot', 'rad'), component: lazyRouteComponent(() => import('./economy/statement/statement-page.js'), 'StatementPage') }),
  createRoute({ ...at, path: '/ekonomi/prognos', validateSearch: economySearchWith('plan', 'rad', 'metoder'), component: lazyRouteComponent(() => import('./economy/forecast/forecast-page.js'), 'ForecastPage') }),
  createRoute({ ...at, path: '/ekonomi/overskott', validateSearch: economySearch, component: lazyRouteComponent(() => import('./economy/surplus/surplus-page.js'), 'SurplusPage') }),
  createRoute({ ...at, path: '/ekonomi/investeringar', validateSearch: economySearchWith('plan'), component: lazyRouteComponent(() => import('./economy/investments/investments-page.js'), 'InvestmentsPage') }),
  createRoute({ ...at, path: '/ekonomi/atgarder', validateSearch: economySearchWith('plan', 'dag', 'tom'), component: lazyRouteComponent(() => import('./economy/measures/measures-page.js'), 'MeasuresPage') }),
  createRoute({ ...at, path: '/ekonomi/kontroll', validateSearch: economySearchWith('dag', 'rod', 'gul'), component: lazyRouteComponent(() => import('./economy/control/control-page.js'), 'ControlPage') }),
  createRoute({ ...at, path: '/ekonomi/scenario', validateSearch: economySearchWith('scenario'), component: lazyRouteComponent(() => import('./economy/whatif/whatif-page.js'), 'WhatIfPage') }),
  createRoute({ ...at, path: '/ekonomi/pris-och-volym', validateSearch: economySearch, component: lazyRouteComponent(() => import('./economy/price-volume/price-volume-page.js'), 'PriceVolumePage') }),
  createRoute({ ...at, path: '/ekonomi/filer', validateSearch: economySearch, component: lazyRouteComponent(() => import('./economy/files/files-page.js'), 'EconomyFilesPage') }),
  createRoute({ ...at, path: '/tillganglighet', component: lazyRouteComponent(() => import('./shell/accessibility-page.js'), 'AccessibilityPage') }),
] as const;

/** Pages and their addresses. Each page is a chunk of its own, fetched when it is first opened. */
export const router = createRouter({ routeTree: root.addChildren(routes), defaultErrorComponent: Failure, defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  // The router reads its types from this interface; a type alias cannot be merged into it.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Register {
    router: typeof router;
  }
}
