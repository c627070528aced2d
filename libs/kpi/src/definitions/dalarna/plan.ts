import type { Citation } from '@hjm/core';
import type { Breakdown, Measure } from '../../definition/definition-types.js';
import { BY_GROUP, BY_UNIT } from '../breakdowns.js';
import { documented, type DocumentedKpi, type KpiCore, type StatedTarget } from '../documented.js';
import { toward } from '../stated-targets.js';

const plan = (section: string, summary: string): Citation => ({ body: 'Hjälpmedel Dalarna, Region Dalarna', decided: null, document: 'Handlingsplan Hjälpmedel Dalarna', section, summary });

const STRATEGIC = 'Strategiska insatser';
const ADAPTING = 'Anpassande insatser';
const RISKS = 'Risk- och konsekvensbeskrivning';
const RHYTHM_SV = 'Planen säger inte när det redovisas; här varje år.';
const NO_YEAR_SV = 'Målet har inget år i planen och står därför i beskrivningen, inte bland målen.';

type Planned = Pick<KpiCore, 'id' | 'labelSv' | 'descriptionSv' | 'measure' | 'unit' | 'better' | 'assumptionsSv'> & {
  readonly goalSv: string;
  readonly decimals?: number;
  readonly breakdowns?: readonly Breakdown[];
  readonly targets?: readonly StatedTarget[];
  readonly citation: Citation;
};

const outside = { table: 'purchases', on: 'day', where: { field: 'agreement', is: 'no' } };
const known = { table: 'purchases', on: 'day', where: { field: 'agreement', known: true } };
const STATED: Measure = { kind: 'stated', values: 'number' };
/** The plan gives the measure an effect in each of these years. */
const FEWER: readonly StatedTarget[] = ['2023', '2024', '2025'].map((year) => toward(year, 'decrease'));
const outsidePlan = plan(STRATEGIC, 'Inköp utan avtal ska minska, eller avtal skrivas; effekt i kronor 2023–2025. 2022 var de omkring 23 miljoner kronor.');
const OUTSIDE_SV = 'Vad som räknas som avtal står inte; det avgör den som lägger in inköpet. Inköp där det inte är känt räknas inte.';

const PLANNED: readonly Planned[] = [
  { id: 'purchases-outside-agreement', labelSv: 'Inköp utan avtal', descriptionSv: 'Inköp i kronor från leverantörer utan avtal.', measure: { kind: 'total', of: { sum: outside, field: 'amount' } }, unit: 'ore', better: 'lower', goalSv: STRATEGIC, breakdowns: [BY_UNIT, BY_GROUP], targets: FEWER, citation: outsidePlan, assumptionsSv: [OUTSIDE_SV] },
  { id: 'purchases-outside-agreement-share', labelSv: 'Andel inköp utan avtal', descriptionSv: 'Av inköpen i kronor, andelen utan avtal.', measure: { kind: 'ratio', numerator: { sum: outside, field: 'amount' }, denominator: { sum: known, field: 'amount' } }, unit: 'percent', decimals: 1, better: 'lower', goalSv: STRATEGIC, breakdowns: [BY_UNIT, BY_GROUP], citation: outsidePlan, assumptionsSv: [OUTSIDE_SV, 'Planen har beloppet, inte andelen: vad alla inköp uppgick till står inte.'] },
  { id: 'fault-finding-hours', labelSv: 'Timmar för felsökning på grund av programvara', descriptionSv: 'Förändring i procent av timmarna för felsökning och merarbete när programvara inte fungerar. Planen vill minska dem med 60 procent.', measure: STATED, unit: 'percent', better: 'lower', goalSv: ADAPTING, citation: plan(RISKS, 'Målet är 60 procent färre timmar.'), assumptionsSv: ['Anges, räknas inte. Vad minskningen räknas från står inte.', NO_YEAR_SV] },
  { id: 'new-powered-wheelchairs', labelSv: 'Nyinköp av elrullstolar', descriptionSv: 'Förändring i procent av nyinköpen av elrullstolar. Planen vill minska dem med 5 procent.', measure: STATED, unit: 'percent', better: 'lower', goalSv: ADAPTING, citation: plan(RISKS, 'Målet är 5 procent mindre nyinköp, genom reparation och begagnade delar.'), assumptionsSv: ['Anges, räknas inte. Om det är antal eller kronor och vad minskningen räknas från står inte.', NO_YEAR_SV] },
  { id: 'new-spare-parts', labelSv: 'Nyinköp av reservdelar till elrullstolar', descriptionSv: 'Förändring i procent av nyinköpen av reservdelar. Planen vill minska dem med 5–10 procent.', measure: STATED, unit: 'percent', better: 'lower', goalSv: ADAPTING, citation: plan(RISKS, 'Målet är 5–10 procent mindre nyinköp av reservdelar.'), assumptionsSv: ['Anges, räknas inte. Om det är antal eller kronor och vad minskningen räknas från står inte.', NO_YEAR_SV] },
  { id: 'advanced-mattresses', labelSv: 'Förskrivningar av de mest avancerade behandlande madrasserna', descriptionSv: 'Antalet förskrivningar av de mest avancerade och dyraste behandlande madrasserna. Planen vill ha färre.', measure: STATED, unit: 'count', better: 'lower', goalSv: ADAPTING, citation: plan(RISKS, 'Målet är färre förskrivningar av de dyraste madrasserna.'), assumptionsSv: ['Anges, räknas inte: vilka produkter som menas står inte.', NO_YEAR_SV] },
  { id: 'wrong-prescriptions', labelSv: 'Felförskrivningar', descriptionSv: 'Antalet förskrivningar som inte följer riktlinjerna. Planen vill ha färre.', measure: STATED, unit: 'count', better: 'lower', goalSv: ADAPTING, citation: plan(RISKS, 'Målet är färre felförskrivningar.'), assumptionsSv: ['Anges, räknas inte: vad som är en felförskrivning står inte.', NO_YEAR_SV] },
  { id: 'financial-result', labelSv: 'Ekonomiskt resultat', descriptionSv: 'Årets resultat, som ekonomin redovisar det. Förvaltningen strävar mot noll.', measure: STATED, unit: 'ore', goalSv: 'Förutsättningar', citation: plan('Förutsättningar', 'Strävar mot ett nollresultat; överskott betalas tillbaka efter nyttjande.'), assumptionsSv: ['Anges, räknas inte. Åt vilket håll ett resultat är bättre står inte.', NO_YEAR_SV] },
];

/** What the plan of Dalarna sets out to change and gives a figure or a direction for. */
export const PLAN_KPIS: readonly DocumentedKpi[] = PLANNED.map(({ id, goalSv, targets, citation, decimals = 0, assumptionsSv = [], ...rest }) =>
  documented(
    { id: `dalarna-${id}`, decimals, reported: ['year'], ...rest, assumptionsSv: [...assumptionsSv, RHYTHM_SV] },
    [{ labelSv: rest.labelSv, goalSv, ...(targets === undefined ? {} : { targets }), citation }],
  ),
);
