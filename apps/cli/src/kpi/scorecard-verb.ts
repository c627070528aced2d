import { addMonths } from '@hjm/core/calendar';
import { type KpiDefinition, type KpiPeriod, parsePeriod, resultsByMonth, resultsOf, scorecard } from '@hjm/kpi';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import type { Result } from '../result.js';
import { type ChoiceOptions, type ChosenKpis, chosenKpis } from './chosen-kpis.js';
import type { DatasetOptions } from './dataset.js';
import { openDataset } from './open-dataset.js';
import { periodOf } from './period-of.js';
import { runJson } from './run-verb.js';
import { printGroups } from './show/print-groups.js';
import { printRead } from './show/print-read.js';
import { sparkline } from './show/sparkline.js';

export type ScorecardOptions = ChoiceOptions & DatasetOptions & { readonly demo?: boolean; readonly period?: string; readonly all?: boolean };

/** So many months lead up to the end of the period. */
const MONTHS = 16;

/** `hjm kpi scorecard`: the year's targets and outcomes by goal. */
export async function kpiScorecardVerb(io: Io, folder: string | undefined, options: ScorecardOptions): Promise<Result> {
  const chosen = await chosenKpis(options, io);
  const period = periodOf(options.period, chosen);
  const data = await openDataset(folder, chosen, options, io);
  const results = resultsOf(chosen.definitions, data.source, period);
  const shown = options.all === true || options.kpi !== undefined ? results : results.filter(({ target }) => target !== undefined);
  const card = scorecard(shown, chosen.definitions, { scheme: chosen.scheme });
  const months = lastMonths(period);
  return {
    json: { ...runJson(chosen, period, data, results), scorecard: card, months: Object.fromEntries(shown.map(({ kpi }) => [kpi, definitionsOf(chosen, kpi).flatMap((definition) => resultsByMonth(definition, data.source, months))])) },
    print: async (screen) => {
      screen.line(screen.paint('bold', `Styrkort ${period.labelSv}, ${chosen.titleSv}`));
      await printRead(screen, data);
      await printGroups(screen, {
        groups: card.groups,
        scheme: chosen.scheme,
        underSv: 'Månad för månad',
        under: ({ kpi }) => definitionsOf(chosen, kpi).map((definition) => sparkline(resultsByMonth(definition, data.source, months), definition)).join(''),
      });
      if (shown.length < results.length) screen.line(`${countOf(results.length - shown.length, 'indikator', 'indikatorer')} utan mål för ${period.from.slice(0, 4)} visas inte: lägg till --all, eller välj med --kpi.`);
      screen.line();
      screen.line(card.noteSv);
      if (data.demo !== undefined) screen.line(data.demo);
    },
  };
}

function definitionsOf({ definitions }: ChosenKpis, kpi: string): readonly KpiDefinition[] {
  return definitions.filter(({ id }) => id === kpi);
}

function lastMonths({ to }: KpiPeriod): KpiPeriod {
  return parsePeriod(`${addMonths(`${to}-01`, 1 - MONTHS).slice(0, 7)}..${to}`);
}
