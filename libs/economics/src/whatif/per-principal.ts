import { sumOre, type Ore } from '@hjm/core/money';
import { changeOrMissing, signedKronor } from '../effects/signed-text.js';
import { issue, throwIssues } from '../issues/issues.js';
import { amountLines } from '../statement/define-chart.js';
import type { FileTable } from '../table/file-table.js';
import type { AmountPrint } from '../amount/amount-unit.js';
import { roundedAmount } from '../amount/amount.js';
import { checkKey } from '../surplus/check-key.js';
import type { DistributionKey, Principal } from '../surplus/key-types.js';
import { shareWords } from '../surplus/share-words.js';
import { REMAINDER_SV, splitByShare } from '../surplus/split-by-share.js';
import { lineLabel } from '../statement/line-named.js';
import type { RentsForResult } from './rents-for-result.js';
import type { WhatIf } from './whatif-types.js';

/** What one principal pays more (positive) or less. */
export type PrincipalEffect = Principal & {
  readonly shareSv: string;
  readonly lines: { readonly [line: string]: Ore };
  readonly ore: Ore;
};

/** What an outcome means for each principal; `parts` add up to `ore` exactly, line by line. */
export type PerPrincipal = {
  readonly key: { readonly id: string; readonly titleSv: string };
  /** The lines that were shared, with what each changes. */
  readonly lines: readonly { readonly line: string; readonly labelSv: string; readonly ore: Ore | null }[];
  readonly ore: Ore | null;
  /** In order of id; none where a line is missing. */
  readonly parts: readonly PrincipalEffect[];
  /** Lines whose change is not known. */
  readonly missing: readonly string[];
  readonly remainderSv: string;
};

/**
 * The change of incomes that the principals pay (rents, sales) shared by a distribution key, exact to the öre; each line is shared by
 * itself, remainders go by the rule that is told with it. The order of principals does not matter.
 *
 * @param lines - incomes of the chart; which of them the principals pay is for the caller to say
 * @throws HjmError `invalid-key` as `checkKey`, `invalid-lines` for lines that are no incomes
 */
export function perPrincipal(outcome: WhatIf, key: DistributionKey, { lines }: { readonly lines: readonly string[] }): PerPrincipal {
  checkKey(key);
  const incomes = amountLines(outcome.chart).filter(({ kind }) => kind === 'income').map((line) => line.key);
  throwIssues('invalid-lines', 'Raderna går inte att fördela.', [
    ...(lines.length === 0 ? [issue('lines', 'minst en intäktsrad', lines)] : []),
    ...lines.flatMap((line, at) => {
      if (!incomes.includes(line)) return [issue(`lines.${String(at)}`, `en intäktsrad: ${incomes.join(', ')}`, line, incomes)];
      return lines.indexOf(line) < at ? [issue(`lines.${String(at)}`, 'en rad som inte redan är med', line)] : [];
    }),
  ]);
  const changes = lines.map((line) => ({ line, labelSv: lineLabel(outcome.chart, line), ore: changeOf(outcome, line) }));
  return shared(key, changes);
}

/**
 * The change of rents that gives a result (see `rentsForZeroResult`), shared by a distribution key.
 *
 * @throws HjmError `invalid-key` as `checkKey`
 */
export function rentsPerPrincipal(rents: RentsForResult, key: DistributionKey): PerPrincipal {
  return shared(checkKey(key), [{ line: rents.line, labelSv: rents.labelSv, ore: rents.outcome === 'known' ? rents.change : null }]);
}

/** Who pays how much more or less, one a line in Swedish. */
export function describePerPrincipal({ key, lines, ore, parts, missing, remainderSv }: PerPrincipal): readonly string[] {
  return [
    `${lines.map((one) => `${one.labelSv} ${changeOrMissing(one.ore)}`).join(', ')}; fördelat enligt ${key.titleSv}`,
    ...(missing.length > 0 ? ['Går inte att fördela, för uppgift saknas.'] : []),
    ...parts.map((part) => `${part.nameSv} (${part.shareSv}): ${signedKronor(part.ore)}`),
    `Summa: ${changeOrMissing(ore)}. Plus är att betala mer.`,
    remainderSv,
  ];
}

/** The parts as a table, with a sum. */
export function perPrincipalTable({ lines, ore, parts }: PerPrincipal, print: AmountPrint): FileTable {
  const cell = (amount: Ore | null | undefined): { readonly number: string } | null => (typeof amount === 'number' ? { number: roundedAmount(amount, print) } : null);
  return {
    columns: ['Id', 'Huvudman', 'Andel', ...lines.map(({ labelSv }) => `${labelSv} (${print.unit})`), `Summa (${print.unit})`],
    rows: [
      ...parts.map((part) => [part.id, part.nameSv, part.shareSv, ...lines.map(({ line }) => cell(part.lines[line])), cell(part.ore)]),
      [null, 'Summa', null, ...lines.map((line) => cell(line.ore)), cell(ore)],
    ],
  };
}

function changeOf({ effects }: WhatIf, line: string): Ore | null {
  const own = effects.flatMap(({ lines }) => (Object.hasOwn(lines, line) ? [lines[line] ?? null] : []));
  return own.includes(null) ? null : sumOre(own.map((ore) => ore ?? 0));
}

function shared(key: DistributionKey, lines: PerPrincipal['lines']): PerPrincipal {
  const missing = lines.filter(({ ore }) => ore === null).map(({ line }) => line);
  const common = { key: { id: key.id, titleSv: key.titleSv }, lines, missing, remainderSv: REMAINDER_SV };
  return missing.length > 0 ? { ...common, ore: null, parts: [] } : { ...common, ore: sumOre(lines.map(({ ore }) => ore ?? 0)), parts: partsOf(key, lines) };
}

function partsOf(key: DistributionKey, changes: PerPrincipal['lines']): PrincipalEffect[] {
  const wordsOf = shareWords(key);
  const splits = changes.map(({ line, ore }) => [line, new Map(splitByShare(ore ?? 0, key.principals).map((part) => [part.id, part.ore]))] as const);
  return key.principals
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, nameSv }) => {
      const lines = Object.fromEntries(splits.map(([line, parts]) => [line, parts.get(id) ?? 0]));
      return { id, nameSv, shareSv: wordsOf(id), lines, ore: sumOre(Object.values(lines)) };
    });
}
