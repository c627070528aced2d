import { sumOre, type Ore } from '@hjm/core/money';
import { formatKronor } from '@hjm/core/text';
import { type Exact, over, whole } from '../exact/exact.js';
import { exactText, shownText } from '../exact/exact-text.js';
import { signedKronor, signedNumber } from '../effects/signed-text.js';
import { issue, throwIssues } from '../issues/issues.js';
import { amountLines } from '../statement/define-chart.js';
import { linesOf } from '../statement/statement-lines.js';
import type { LineAmounts, Statement, StatementChart } from '../statement/statement-types.js';
import { under } from '../record/under.js';
import { lineLabel } from '../statement/line-named.js';
import type { WhatIf } from './whatif-types.js';

/** Which income is to be changed (rents), in which column of a statement, and for which result; zero when it is left out. */
export type RentsQuestion = { readonly line: string; readonly column?: string; readonly targetOre?: Ore };

/** What rents must be for a result. */
export type RentsForResult =
  | {
      readonly outcome: 'known';
      readonly line: string;
      readonly labelSv: string;
      readonly targetOre: Ore;
      readonly resultOre: Ore;
      readonly now: Ore;
      readonly needed: Ore;
      readonly change: Ore;
      /** The change in per cent of the size of what rents are now: exact decimals, or a fraction such as `20000/3` where they do not end; null of zero. */
      readonly percent: string | null;
      /** It as text with two decimals, to be shown. */
      readonly percentSv: string | null;
      readonly stepsSv: readonly string[];
    }
  | { readonly outcome: 'missing'; readonly line: string; readonly labelSv: string; readonly targetOre: Ore; readonly missing: readonly string[]; readonly reasonSv: string };

/**
 * The rents that give a zero result, or another one. Volume and everything else stay as they are: rents change by price alone, also where they
 * follow volume, so that no cost moves with them. Exact to the öre, nothing is rounded. `needed` below zero means that no rents reach
 * the target.
 *
 * ```ts
 * import { rentsForZeroResult } from '@hjm/economics';
 * import { PUBLISHED_STATEMENTS } from '@hjm/economics/published';
 *
 * const interim = PUBLISHED_STATEMENTS.find(({ id }) => id === 's3-income-statement');
 * const rents = interim && rentsForZeroResult(interim.statement, { column: 'forecast2024', line: 'rent' });
 * rents?.outcome === 'known' && rents.change; // => 37100000
 * ```
 *
 * @throws HjmError `invalid-rents-question` for a column, line or target that is none
 */
export function rentsForZeroResult(of: Statement | WhatIf, question: RentsQuestion): RentsForResult {
  const { chart, amounts } = amountsAsked(of, question);
  const { line, targetOre = 0 } = question;
  const labelSv = lineLabel(chart, line);
  const now = under(amounts, line) ?? null;
  const result = linesOf(chart, amounts).find(({ key }) => key === chart.result);
  const resultOre = result?.ore ?? null;
  if (now === null || resultOre === null) {
    const missing = result?.missing ?? [];
    return { outcome: 'missing', line, labelSv, targetOre, missing, reasonSv: `Resultatet är inte känt; uppgift saknas för ${missing.map((key) => lineLabel(chart, key)).join(', ')}.` };
  }
  const change = sumOre([targetOre, -resultOre]);
  const needed = sumOre([now, change]);
  const share = now === 0 ? null : over(whole(change), over(whole(Math.abs(now)), whole(100)));
  const stepsSv = [
    `Resultat nu: ${formatKronor(resultOre)}. Mål: ${formatKronor(targetOre)}.`,
    `${labelSv}: ${formatKronor(now)} ${signedKronor(change)} = ${formatKronor(needed)}`,
    share === null ? 'Förändringen går inte att säga i procent av noll.' : `Förändring: ${signedNumber(shownText(share, 4))}\u00A0% (visat med fyra decimaler)`,
    'Bara priset ändras; volymer och kostnader är oförändrade.',
    ...(needed < 0 ? [`Målet nås inte: även helt utan ${labelSv.toLowerCase()} blir resultatet ${formatKronor(-needed)} bättre än målet.`] : []),
  ];
  return { outcome: 'known', line, labelSv, targetOre, resultOre, now, needed, change, ...percentsOf(share), stepsSv };
}

function percentsOf(share: Exact | null): { readonly percent: string | null; readonly percentSv: string | null } {
  return share === null ? { percent: null, percentSv: null } : { percent: exactText(share), percentSv: `${signedNumber(shownText(share, 2))}\u00A0%` };
}

function amountsAsked(of: Statement | WhatIf, { line, column, targetOre }: RentsQuestion): { chart: StatementChart; amounts: LineAmounts } {
  const lines = amountLines(of.chart).filter(({ kind }) => kind === 'income').map(({ key }) => key);
  const columns = 'columns' in of ? of.columns.map(({ key }) => key) : [];
  throwIssues('invalid-rents-question', 'Frågan om hyror går inte att besvara.', [
    ...(lines.includes(line) ? [] : [issue('line', `en intäktsrad: ${lines.join(', ')}`, line, lines)]),
    ...('columns' in of && !columns.some((key) => key === column) ? [issue('column', `en kolumn: ${columns.join(', ')}`, column, columns)] : []),
    ...('columns' in of || column === undefined ? [] : [issue('column', 'ingen kolumn, för utfallet har bara en', column)]),
    ...(targetOre === undefined || Number.isSafeInteger(targetOre) ? [] : [issue('targetOre', 'ett helt antal öre', targetOre)]),
  ]);
  return { chart: of.chart, amounts: 'columns' in of ? (under(of.amounts, column ?? '') ?? {}) : of.lines };
}
