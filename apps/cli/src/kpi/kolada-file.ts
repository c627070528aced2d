import { type KpiResult, type KoladaExport, toKolada } from '@hjm/kpi';
import type { Screen } from '../output/screen.js';
import type { ChosenKpis } from './chosen-kpis.js';

const SHOWN = 10;

export function koladaOf(results: readonly KpiResult[], { definitions }: ChosenKpis, municipality: string): KoladaExport {
  return toKolada(results, definitions, { municipality });
}

/** What the shape has no room for. */
export function printLeftOut(screen: Screen, { data, leftOut }: KoladaExport): void {
  screen.line(`I Koladas form: ${String(data.count)} poster. Utanför: ${String(leftOut.length)}.`);
  for (const { kpi, part, reasonSv } of leftOut.slice(0, SHOWN)) screen.item(`${kpi}${part === undefined ? '' : ` (${part})`}: ${reasonSv}`);
  if (leftOut.length > SHOWN) screen.line(`… och ${String(leftOut.length - SHOWN)} till; --json har dem.`);
}
