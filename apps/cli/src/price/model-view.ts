import { type Citation, formatCitation, type LocalDate } from '@hjm/core';
import { formatNumber } from '@hjm/core/text';
import { describeFormula, type Formula, type PriceModel, type PriceModelEdition, type PriceTable, unitText } from '@hjm/pricing';
import { countOf } from '../output/count-text.js';
import type { Screen } from '../output/screen.js';

/** The models and what each gives the price of. */
export function printModels(screen: Screen, models: readonly PriceModel[]): void {
  for (const { id, titleSv, editions } of models) {
    const formulas = [...new Set(editions.flatMap((edition) => edition.formulas.map((formula) => formula.id)))];
    screen.item(`${screen.paint('bold', id)}: ${titleSv}`);
    screen.detail(formulas.length === 0 ? 'Inga priser: källan säger inte hur de räknas.' : `Priser: ${formulas.join(', ')}`);
  }
  screen.line();
  screen.line('Visa en modell: hjm price model <modell>. Räkna ett pris: hjm price model <modell> --formula <pris>.');
}

/** A model in all its editions: formulas, tables, what is covered, and where it stands. */
export async function printModel(screen: Screen, model: PriceModel, on: LocalDate, inForce: string | null): Promise<void> {
  screen.line(screen.paint('bold', model.titleSv));
  screen.line(`${model.region}. ${model.id}, version ${model.version}, ${countOf(model.editions.length, 'utgåva', 'utgåvor')}. Fråga ${model.askWhom} om det som modellen lämnar öppet.`);
  if (inForce === null) screen.line(`Ingen utgåva gäller ${on}.`);
  for (const edition of model.editions) await printEdition(screen, edition, edition.id === inForce ? on : null);
  const [first] = model.editions.flatMap(({ formulas }) => formulas);
  if (first === undefined) return;
  screen.line();
  screen.line(`Räkna: hjm price model ${model.id} --formula ${first.id}`);
}

async function printEdition(screen: Screen, edition: PriceModelEdition, on: LocalDate | null): Promise<void> {
  screen.heading(`${on === null ? '○' : '●'} ${edition.titleSv} (${edition.id})${on === null ? '' : `  ← gäller ${on}`}`);
  const from = edition.validFrom === null ? 'Från vilken dag den gäller framgår inte av källan' : `Gäller från ${edition.validFrom}${edition.validTo === undefined ? '' : ` till ${edition.validTo}`}`;
  screen.item(`${from}${edition.decided === null ? '; inte heller när den beslutades.' : `, beslutad ${edition.decided}.`}`.replace(/^(Gäller .*); inte heller när den beslutades\.$/, '$1; när den beslutades framgår inte.'), ' ');
  screen.detail(cited(edition, edition.citation));
  for (const warning of edition.warnings ?? []) screen.item(warning, '!');
  for (const formula of edition.formulas) printFormula(screen, formula, edition);
  for (const table of edition.tables ?? []) await printTable(screen, table);
  notes(screen, 'Det här säger källan inte', (edition.uncovered ?? []).map(({ id, textSv }) => `${id}: ${textSv}`), '?');
  if (edition.time !== undefined) notes(screen, 'Hur tiden räknas', [`${edition.time.textSv} (${edition.time.rule})`]);
  notes(screen, 'Ingår i priset', (edition.included ?? []).map(({ textSv }) => textSv), '+');
  notes(screen, 'Ingår inte', (edition.notIncluded ?? []).map(({ textSv }) => textSv), '−');
  notes(screen, 'Villkor', [...new Set((edition.conditions ?? []).map(({ textSv }) => textSv))]);
  screen.heading('Källor');
  for (const [name, citation] of Object.entries(edition.citations)) {
    screen.item(`${name}: ${citation.summary}`);
    screen.detail(sourceText(citation));
  }
}

function printFormula(screen: Screen, formula: Formula, edition: PriceModelEdition): void {
  screen.heading(`${formula.labelSv} (${formula.id})`);
  for (const [index, { id, labelSv, textSv, basis, basisSv, citation, assumptionSv }] of describeFormula(formula, edition).entries()) {
    screen.item(basis === 'parameter' ? `${labelSv}, ${id}: ${textSv}` : `${labelSv}: ${textSv}`, `${String(index + 1)}.`);
    const grounds = citation === undefined ? basisSv : `${basisSv} (${citation})`;
    screen.detail(assumptionSv === undefined ? grounds : `${grounds}: ${assumptionSv}`);
  }
}

async function printTable(screen: Screen, { labelSv, unit, citation, rows }: PriceTable): Promise<void> {
  screen.heading(`${labelSv} (källa: ${citation})`);
  await screen.table({ columns: ['Val', 'Namn', unitText(unit)], rows: rows.map(({ id, labelSv: name, value }) => [id, name, formatNumber(String(value))]) });
}

function notes(screen: Screen, title: string, texts: readonly string[], mark = '•'): void {
  if (texts.length > 0) screen.heading(title);
  for (const text of texts) screen.item(text, mark);
}

const cited = (edition: PriceModelEdition, name: string): string => {
  const citation = edition.citations[name];
  return citation === undefined ? name : sourceText(citation);
};

const sourceText = (citation: Citation): string => `${formatCitation(citation)}${citation.url === undefined ? '' : `, ${citation.url}`}`;
