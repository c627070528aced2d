import type { Citation } from '@hjm/core';

type Source = Omit<Citation, 'summary'>;

/** A place in one of the documents whose tables are kept here. */
export function cite(document: Source, section: string, summary: string): Citation {
  return { ...document, section, summary };
}

const CENTRE = 'Region Västmanland, Hjälpmedelscentrum';
const BOARD = 'Gemensam hjälpmedelsnämnd, Region Västmanland';

export const MINUTES_2023: Source = { body: BOARD, decided: '2023-02-24', paragraph: '§ 9', diaryNumber: 'HMC230001', document: 'protokoll' };

export const PLAN_2023: Source = { body: BOARD, decided: '2023-02-24', paragraph: '§ 10', diaryNumber: 'HMC230003', document: 'Verksamhetsplan och budget 2023' };

export const INTERIM_2024: Source = { body: CENTRE, decided: null, diaryNumber: 'HMC240002', document: 'Delårsrapport 1 2024' };

export const PLAN_2025: Source = { body: CENTRE, decided: null, document: 'Verksamhetsplan och budget 2025' };

export const ACTION_PLAN_DALARNA: Source = { body: 'Hjälpmedel Dalarna', decided: null, document: 'handlingsplan FV 86' };

export const ANNUAL_2025: Source = { body: 'Hjälpmedelsnämnd, gemensam nämnd för Värmlands kommuner och Region Värmland', decided: null, document: 'Årsredovisning 2025' };
