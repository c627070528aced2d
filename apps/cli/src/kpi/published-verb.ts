import { formatCitation } from '@hjm/core';
import { formatNumber } from '@hjm/core/text';
import { deviations, openFigures, PUBLISHED_TABLES, recomputePublished } from '@hjm/kpi/published';
import type { Result } from '../result.js';
import type { Screen } from '../output/screen.js';
import { usageError } from '../usage-error.js';

export type PublishedOptions = { readonly region?: string; readonly all?: boolean };
type Recomputed = ReturnType<typeof recomputePublished>[number];

/** `hjm kpi published`: printed figures beside what they follow from, and which do not. */
export function kpiPublishedVerb({ region, all }: PublishedOptions): Result {
  const regions = [...new Set(PUBLISHED_TABLES.map((table) => table.region))];
  if (region !== undefined && !regions.includes(region)) throw usageError(`--region: för ${region} finns inga tryckta tal.`, region, regions);
  const ofRegion = new Set(PUBLISHED_TABLES.filter((table) => region === undefined || table.region === region).map(({ id }) => id));
  const recomputed = recomputePublished().filter(({ figure }) => ofRegion.has(figure.split('/')[0] ?? ''));
  const wrong = deviations(recomputed);
  const open = openFigures(recomputed);
  return {
    json: { ...(region === undefined ? {} : { region }), checked: recomputed.length, deviations: wrong, open, ...(all === true ? { all: recomputed } : {}) },
    print: (screen) => {
      screen.line(`${String(recomputed.length)} tryckta tal har räknats om ur de tal som de följer av. ${String(wrong.length)} stämmer inte, inte ens med hänsyn till avrundning. ${String(open.length)} går inte att räkna om.`);
      if (wrong.length > 0) screen.heading('Stämmer inte');
      for (const one of wrong) printOne(screen, one);
      if (open.length > 0) screen.heading('Går inte att räkna om');
      for (const one of open) printOne(screen, one);
      if (all !== true) return;
      screen.heading('Stämmer');
      for (const { labelSv, printed, explanation } of recomputed.filter(({ agrees }) => agrees === true)) screen.item(`${labelSv}: ${printed}${explanation === 'rounding' ? ' (med avrundning)' : ''}`, '✓');
    },
  };
}

function printOne(screen: Screen, { labelSv, printed, recomputed, reasonSv, basis, citation, agrees }: Recomputed): void {
  screen.item(`${labelSv}: tryckt ${printed}${recomputed === null ? '' : `, omräknat ${formatNumber(recomputed, { decimals: recomputed.split('.')[1]?.length ?? 0 })}`}.`, agrees === false ? '✗' : '?');
  screen.detail(`${reasonSv}${basis === 'reading' ? ' Att talen hör ihop är vår läsning.' : ''}`);
  screen.detail(`Källa: ${formatCitation(citation)}`);
}
