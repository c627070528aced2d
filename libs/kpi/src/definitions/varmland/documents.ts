import type { Citation } from '@hjm/core';

/** The board's annual report of 2025. */
export const annualReport2025 = (section: string, summary: string): Citation => ({
  body: 'Hjälpmedelsnämnd, gemensam nämnd för Värmlands kommuner och Region Värmland',
  decided: null,
  document: 'Årsredovisning 2025',
  section,
  summary,
});

/** Result goals of the board, under which its indicators stand. */
export const SUPPLY = 'God hjälpmedelsförsörjning på lika villkor utifrån individens behov';
export const BALANCE = 'Ekonomi i balans';
export const MEETINGS = 'Respektfulla möten';
export const ENVIRONMENT = 'Vi bidrar till hälsosamma miljöer';
