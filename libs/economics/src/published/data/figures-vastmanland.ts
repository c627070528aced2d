import { cite, INTERIM_2024, MINUTES_2023, PLAN_2023, PLAN_2025 } from '../documents.js';
import type { PrintedCell, PublishedFigures } from '../published-types.js';

const hours = (number: string): PrintedCell => ({ number, unit: 'timmar' });
const percent = (number: string): PrintedCell => ({ number, unit: '%' });
const years = (number: string): PrintedCell => ({ number, unit: 'årsarbetare' });
const mnkr = (number: string): PrintedCell => ({ number, unit: 'mnkr' });
const tkr = (number: string): PrintedCell => ({ number, unit: 'tkr' });

export const PLAN_2025_REVENUE: PublishedFigures = {
  id: 's0-revenue-funded-2025',
  region: 'vastmanland',
  titleSv: 'Intäktsfinansierad verksamhet 2025',
  rowsSv: 'År',
  columns: [
    { key: 'price-percent', labelSv: 'Prisförändring i procent' },
    { key: 'price', labelSv: 'Prisförändring i mnkr' },
    { key: 'volume', labelSv: 'Volymförändring i mnkr' },
    { key: 'total', labelSv: 'Total beräknad intäkt i mnkr' },
  ],
  rows: [{ key: '2025', labelSv: '2025', cells: [percent('0'), mnkr('0'), mnkr('37.4'), mnkr('220')] }],
  citation: cite(PLAN_2025, 'Ekonomiska förutsättningar / Intäktsfinansierad verksamhet', 'Oförändrade priser, volymförändring och beräknad intäkt av försäljning och uthyrning 2025.'),
  notesSv: ['Mot vilket år förändringen räknas står inte.'],
};

export const INTERIM_2024_RESULT: PublishedFigures = {
  id: 's3-period-in-figures',
  region: 'vastmanland',
  titleSv: 'Resultatet i siffror 2024',
  rowsSv: 'Uppgift',
  columns: [{ key: 'value', labelSv: 'Resultat' }],
  rows: [
    { key: 'result-april', labelSv: 'Resultat till och med april', cells: [tkr('-1442')] },
    { key: 'forecast-result', labelSv: 'Årsprognos', cells: [tkr('-371')] },
  ],
  citation: cite(INTERIM_2024, 'Perioden i siffror', 'Resultatet till och med april och prognosen för 2024.'),
  notesSv: ['Diagrammet över resultatet månad för månad 2020–2024 har inga tal i källan; därför finns inga månader här.'],
};

export const INTERIM_2024_WORKING_TIME: PublishedFigures = {
  id: 's3-working-time',
  region: 'vastmanland',
  titleSv: 'Arbetad tid och årsarbetare 2024',
  rowsSv: 'Arbetad tid, ackumulerat',
  columns: [
    { key: 'y2023', labelSv: '2023' },
    { key: 'y2024', labelSv: '2024' },
    { key: 'change', labelSv: 'Förändring' },
    { key: 'percent', labelSv: 'Förändring %' },
  ],
  rows: [
    { key: 'own-staff', labelSv: 'Egen personal', cells: [hours('36654'), hours('35735'), hours('-919'), percent('-2.51')] },
    { key: 'resource-unit', labelSv: 'Resursenheten', cells: [hours('0'), hours('0'), hours('0'), percent('0.00')] },
    { key: 'hired', labelSv: 'Inhyrd personal', cells: [hours('0'), hours('0'), hours('0'), percent('0.00')] },
    { key: 'worked-incl-oncall', labelSv: 'Arbetad tid med jour och beredskap', cells: [hours('36002'), hours('35735'), hours('-267'), percent('-0.74')] },
    { key: 'worked-excl-oncall', labelSv: 'Arbetad tid utan jour och beredskap', cells: [hours('35999'), hours('35728'), hours('-271'), percent('-0.75')] },
    { key: 'fte', labelSv: 'Årsarbetare', cells: [years('83'), years('83'), years('-1'), percent('-0.75')] },
  ],
  citation: cite(INTERIM_2024, 'Arbetad tid och antal anställda', 'Arbetad tid i timmar 2023 och 2024 med förändring, och årsarbetare.'),
  notesSv: [],
};

export const INTERIM_2024_WORKING_TIME_TEXT: PublishedFigures = {
  id: 's3-working-time-text',
  region: 'vastmanland',
  titleSv: 'Arbetad tid i löptext 2024',
  rowsSv: 'Uppgift',
  columns: [{ key: 'change', labelSv: 'Förändring' }],
  rows: [{ key: 'fte', labelSv: 'Årsarbetare, netto', cells: [years('-0.6')] }],
  citation: cite(INTERIM_2024, 'Arbetad tid och antal anställda', 'Minskningen av arbetad tid räknad i årsarbetare.'),
  notesSv: [],
};

export const INTERIM_2024_INVESTMENTS_TEXT: PublishedFigures = {
  id: 's3-investments-text',
  region: 'vastmanland',
  titleSv: 'Investeringar i löptext 2024',
  rowsSv: 'Uppgift',
  columns: [{ key: 'change', labelSv: 'Ökning' }],
  rows: [
    { key: 'treatment', labelSv: 'Behandlingshjälpmedel', cells: [mnkr('1.6')] },
    { key: 'manual-wheelchairs', labelSv: 'Manuella rullstolar', cells: [mnkr('0.5')] },
  ],
  citation: cite(INTERIM_2024, 'Investeringar', 'Två ökningar i mnkr, och att takten sedan september 2023 är högre än medlen räcker till.'),
  notesSv: ['Mot vilken period ökningen räknas står inte.'],
};

export const PLAN_2023_COMMENTS: PublishedFigures = {
  id: 's1-budget-2023-comments',
  region: 'vastmanland',
  titleSv: 'Förutsättningar i budget 2023',
  rowsSv: 'Förutsättning',
  columns: [
    { key: 'y2022', labelSv: '2022' },
    { key: 'y2023', labelSv: '2023' },
  ],
  rows: [
    { key: 'volume-growth', labelSv: 'Volymökning av hyra och försäljning', cells: [null, percent('3')] },
    { key: 'social-contributions', labelSv: 'Sociala avgifter', cells: [percent('45.22'), percent('52.28')] },
    { key: 'nurse', labelSv: 'Sjuksköterska, förändring', cells: [null, { number: '2.0', unit: 'årsarbetare', plus: true }] },
  ],
  citation: cite(PLAN_2023, 'Bilaga 1a / Budget 2023', 'Volymökning, sociala avgifter och en tillkommande tjänst i budget 2023.'),
  notesSv: ['Budgettabellen för 2023 finns inte i källan, bara kommentarerna.', 'Lokalhyran följer konsumentprisindex i oktober.'],
};

export const MINUTES_2023_RESULT: PublishedFigures = {
  id: 's1-result-2022',
  region: 'vastmanland',
  titleSv: 'Resultat 2022',
  rowsSv: 'Uppgift',
  columns: [{ key: 'y2022', labelSv: '2022' }],
  rows: [{ key: 'result', labelSv: 'Resultat efter återbetalning', cells: [{ number: '2305', unit: 'tkr', plus: true }] }],
  citation: cite(MINUTES_2023, 'Årsredovisning 2022', 'Resultatet 2022 efter återbetalning till kunderna.'),
  notesSv: ['Överskottet före återbetalning är inte tryckt.'],
};
