import { allocate, sumOre, type Ore } from '@hjm/core/money';
import { closed2023 } from './closed-2023.js';
import type { DemoYear } from './years.js';
import { publishedLine, publishedLines, RESULT_APRIL_2024 } from './published-lines.js';

/** Amounts by line of the statement, signed by their effect on the result. */
type LineSums = { readonly [line: string]: Ore };

/** Months in a row (0 is January, the end is not included) with what the lines come to in them. */
export type Stretch = { readonly from: number; readonly to: number; readonly sums: LineSums };

/**
 * Made up, in tkr. In 2022 the result before the surplus was handed back is what 80 and 20 per cent make of the published +2 305; 2021 is ours
 * altogether, in the same proportion. For 2023 January–April only: the year is published.
 */
const CHOSEN_TKR = {
  2021: { rent: 118_900, 'result-refund': -6400, sales: 22_900, 'user-fees': 398, service: 3210, 'incontinence-coordination': 1085, 'other-income': 1850, personnel: -45_600, 'technical-aids': -38_600, 'other-material': -250, premises: -8800, 'freight-transport': -1950, 'depreciation-aids': -31_400, 'depreciation-other': -720, it: -4700, 'other-costs': -7823, 'financial-costs': -500 },
  2022: { rent: 123_400, 'result-refund': -9220, sales: 24_600, 'user-fees': 415, service: 3420, 'incontinence-coordination': 1118, 'other-income': 1997, personnel: -46_900, 'technical-aids': -39_800, 'other-material': -245, premises: -9100, 'freight-transport': -2020, 'depreciation-aids': -32_100, 'depreciation-other': -690, it: -4900, 'other-costs': -7050, 'financial-costs': -620 },
  2023: { rent: 40_600, 'result-refund': 0, sales: 7300, 'user-fees': 138, service: 1130, 'incontinence-coordination': 383, 'other-income': 430, personnel: -15_370, 'technical-aids': -14_050, 'other-material': -60, premises: -4516, 'freight-transport': -600, 'depreciation-aids': -10_950, 'depreciation-other': -210, it: -1400, 'other-costs': -1284, 'financial-costs': -210 },
} as const satisfies Record<2021 | 2022 | 2023, Record<string, number>>;

/** January–April 2024, in tkr, of lines whose published forecast is the budget and so says nothing of what is booked. */
const CHOSEN_2024_TKR: LineSums = { rent: 43_300, 'result-refund': 0, 'user-fees': 122, 'incontinence-coordination': 399, 'technical-aids': -17_783, 'other-material': -71, premises: -5100 };

/** The line that takes what is left to the published result of January–April 2024. */
const BALANCING = 'sales';

/** The stretches of a year. Those of 2024 go on through June, where the demo world ends, although only January–April is booked. */
export function stretchesOf(year: DemoYear): readonly Stretch[] {
  if (year === 2021 || year === 2022) return [{ from: 0, to: 12, sums: inOre(CHOSEN_TKR[year]) }];
  if (year === 2023) {
    const [first, closed] = [inOre(CHOSEN_TKR[2023]), closed2023()];
    return [{ from: 0, to: 4, sums: first }, { from: 4, to: 12, sums: mapLines((line) => (closed[line] ?? 0) - (first[line] ?? 0)) }];
  }
  const first = firstOf2024();
  return [{ from: 0, to: 4, sums: first }, { from: 4, to: 6, sums: mapLines((line) => allocate(first[line] ?? 0, line === 'premises' ? [1, 5] : [1, 1])[0] ?? 0) }];
}

/** A third of the published forecast where it is another than the budget, so that the linear method gives it; otherwise as chosen. */
function firstOf2024(): LineSums {
  const chosen = inOre(CHOSEN_2024_TKR);
  const sums = mapLines((line) => chosen[line] ?? allocate(publishedLine('forecast2024', line), [4, 8])[0] ?? 0);
  const others = sumOre(Object.entries(sums).flatMap(([line, ore]) => (line === BALANCING ? [] : [ore])));
  return { ...sums, [BALANCING]: RESULT_APRIL_2024.ore - others };
}

function mapLines(amount: (line: string) => Ore): LineSums {
  return Object.fromEntries(Object.keys(publishedLines('actual2023')).map((line) => [line, amount(line)]));
}

function inOre(tkr: LineSums): LineSums {
  return Object.fromEntries(Object.entries(tkr).map(([line, amount]) => [line, amount * 100_000]));
}
