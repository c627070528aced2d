import type { ControlRisk, RiskRegister } from '../control/risk-types.js';
import type { Measure, MeasureCategory, MeasurePerspective } from '../measures/measure-types.js';
import { shortAmountText } from './cell-text.js';
import { ACTION_PLAN_DALARNA, cite } from './documents.js';
import { DALARNA_MEASURES } from './published-measures.js';
import { INTERIM_2024_EFFECTS } from './data/interim-2024-effects.js';
import type { Cited, PublishedTable } from './published-types.js';

const CATEGORY_SV: { readonly [category in MeasureCategory]: string } = { immediate: 'Omedelbara insatser', adaptive: 'Anpassande insatser', strategic: 'Strategiska insatser' };

const PERSPECTIVE_SV: { readonly [perspective in MeasurePerspective]: string } = {
  ownOperation: 'Egen verksamhet',
  otherOperation: 'Annan verksamhet',
  citizens: 'Medborgare',
  employees: 'Medarbetare',
  sustainability: 'Hållbarhet',
};

const CATEGORIES = ['immediate', 'adaptive', 'strategic'] as const;
const PERSPECTIVES = ['ownOperation', 'otherOperation', 'citizens', 'employees', 'sustainability'] as const;

/** The effects of measures as printed: Dalarna's three groups, Västmanland's benefits. */
export function effectTables(): readonly PublishedTable[] {
  const { region, years, measures } = DALARNA_MEASURES;
  const dalarna = CATEGORIES.map((category) => ({
    id: `s4-effects-${category}`,
    region,
    titleSv: `${CATEGORY_SV[category]}, ekonomisk effekt i tkr`,
    columns: ['Insats', ...years.map(String)],
    rows: measures.filter((one) => one.category === category).map((one) => [one.titleSv, ...years.map((year) => effectText(one, year))]),
    citation: cite(ACTION_PLAN_DALARNA, CATEGORY_SV[category], 'Insatser med ekonomisk effekt 2023, 2024 och 2025 i tkr.'),
    notesSv: ['Inga summor är tryckta.', 'Alla effekter i de tre grupperna är hela multiplar av 4,2 tkr; varför står inte.'],
  }));
  return [...dalarna, benefits()];
}

function effectText({ effects }: Measure, year: number): string {
  const effect = effects[String(year)];
  if (effect === undefined) return '';
  return shortAmountText('column' in effect ? effect.amount : effect.planned, 'tkr');
}

function benefits(): PublishedTable {
  const { id, region, titleSv, measures, citation, years } = INTERIM_2024_EFFECTS;
  return {
    id,
    region,
    titleSv,
    columns: ['Aktivitet', 'Tidplan', 'Ansvarig', 'Effekt i tkr'],
    rows: measures.flatMap((one) => years.map((year) => [one.titleSv, String(year), one.ownerRoleSv ?? '', effectText(one, year)])),
    citation,
    notesSv: ['Tabellen har en kolumn för beräknad och en för realiserad effekt, men källan ett belopp på varje rad. Vilken kolumn det står i går inte att se.'],
  };
}

/** Dalarna's matrix of risks and consequences; a blank cell is blank in the document, which does not mean that there is no risk. */
export function consequenceTable(): PublishedTable {
  return {
    id: 's4-risk-consequence',
    region: DALARNA_MEASURES.region,
    titleSv: 'Risker och konsekvenser av insatserna',
    columns: ['Kategori', 'Insats', ...PERSPECTIVES.map((perspective) => PERSPECTIVE_SV[perspective])],
    rows: DALARNA_MEASURES.measures.map(({ category, titleSv, consequences }) => [category === null ? '' : CATEGORY_SV[category], titleSv, ...PERSPECTIVES.map((perspective) => consequences[perspective] ?? '')]),
    citation: cite(ACTION_PLAN_DALARNA, 'Kortfattad risk- och konsekvensbeskrivning', 'Risker och konsekvenser av nitton insatser ur fem perspektiv.'),
    notesSv: [
      'Texterna är våra egna, korta ord. En tom ruta är tom i dokumentet; den betyder inte att risk saknas.',
      'Tomma rutor gör kolumnen osäker för sex insatser: returer, verkstaden, inkontinenshjälpmedel, överskottet, självincheckning och molntjänster.',
    ],
  };
}

/** Risks of internal control as printed, the texts in our words. */
export function risksAsPrinted({ id, region, titleSv, risks, scale, citation }: Cited<RiskRegister>): PublishedTable {
  return {
    id,
    region,
    titleSv,
    columns: ['Risk', 'Granskningsområde', 'Regler', 'Metod', 'Riskvärde', 'Granskning klar', 'Ansvarig'],
    rows: risks.map((risk) => [risk.riskSv, risk.areaSv, risk.regulationSv ?? '', risk.methodSv ?? '', riskValueText(risk), risk.deadline ?? '', risk.ownerRoleSv ?? '']),
    citation,
    notesSv: [scale.readingSv ?? ''].filter((text) => text !== ''),
  };
}

function riskValueText({ probability, consequence, printedValue }: ControlRisk): string {
  const scores = `(S=${String(probability)}, K=${String(consequence)})`;
  return printedValue === null ? scores : `${scores} ${String(printedValue)}`;
}
