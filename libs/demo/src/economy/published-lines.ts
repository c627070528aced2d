import type { Citation } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { LineAmounts } from '@hjm/economics';
import { PUBLISHED_STATEMENTS, type PublishedStatement } from '@hjm/economics/published';

/** The published columns that the demo economy meets. */
type PublishedColumn = 'actual2023' | 'budget2024' | 'budget2025' | 'forecast2024';

/** The published amounts of a column by line. */
export function publishedLines(column: PublishedColumn): LineAmounts {
  return statementWith(column)?.statement.amounts[column] ?? {};
}

/** A sum as printed, whatever its lines add up to. */
export function publishedSum(column: PublishedColumn, sum: string): Ore {
  return statementWith(column)?.printedSums[column]?.[sum] ?? 0;
}

/** A published amount of a line; lines of that statement all have one. */
export function publishedLine(column: PublishedColumn, line: string): Ore {
  return publishedLines(column)[line] ?? 0;
}

/** The published result of January–April 2024, which the demo ledger ends April at. */
export const RESULT_APRIL_2024: { readonly ore: Ore; readonly citation: Citation } = {
  ore: -144_200_000,
  citation: {
    body: 'Region Västmanland, Hjälpmedelscentrum',
    decided: null,
    diaryNumber: 'HMC240002',
    document: 'Delårsrapport 1 2024',
    section: 'Perioden i siffror',
    summary: 'Resultat till och med april 2024: −1 442 tkr.',
  },
};

/** The published result of 2022 after the surplus was handed back. */
export const RESULT_2022: { readonly ore: Ore; readonly citation: Citation } = {
  ore: 230_500_000,
  citation: {
    body: 'Gemensam hjälpmedelsnämnd, Region Västmanland',
    decided: '2023-02-24',
    paragraph: '§ 9',
    diaryNumber: 'HMC230001',
    document: 'protokoll',
    summary: 'Resultatet 2022 är +2 305 tkr efter återbetalningen till kunderna.',
  },
};

function statementWith(column: PublishedColumn): PublishedStatement | undefined {
  return PUBLISHED_STATEMENTS.find(({ region, statement }) => region === 'vastmanland' && column in statement.amounts);
}
