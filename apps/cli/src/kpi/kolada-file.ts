import { type KpiResult, type KoladaExport, toKolada } from '@hjm/kpi';
import type { Screen } from '../output/screen.js';
import type { ChosenKpis } from './chosen-kpis.js';

const SHOWN = 10;

/** Results in Kolada's shape, with what it has no room for, and marked where they are of demo data. */
export type KoladaFile = { readonly demo?: true; readonly notice?: string } & KoladaExport['data'] & Pick<KoladaExport, 'leftOut'>;

export function koladaOf(results: readonly KpiResult[], { definitions }: ChosenKpis, municipality: string, notice: string | undefined): KoladaFile {
  const { data, leftOut } = toKolada(results, definitions, { municipality });
  return { ...(notice === undefined ? {} : { demo: true, notice }), ...data, leftOut };
}

/** What the shape has no room for. */
export function printLeftOut(screen: Screen, { count, leftOut }: KoladaFile): void {
  screen.line(`I Koladas form: ${String(count)} poster. Utanför: ${String(leftOut.length)}.`);
  for (const { kpi, part, reasonSv } of leftOut.slice(0, SHOWN)) screen.item(`${kpi}${part === undefined ? '' : ` (${part})`}: ${reasonSv}`);
  if (leftOut.length > SHOWN) screen.line(`… och ${String(leftOut.length - SHOWN)} till; leftOut i JSON har alla.`);
}
