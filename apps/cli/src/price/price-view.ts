import type { LocalDate } from '@hjm/core';
import { type DescribedLine, describePrice, type NeededInput, type PriceModel, type PriceResult, unitText } from '@hjm/pricing';
import type { Screen } from '../output/screen.js';
import { expectedInput } from './read-inputs.js';

/** A price step by step with its sources; or why there is none, and what is needed. */
export function printPrice(screen: Screen, model: PriceModel, on: LocalDate, result: PriceResult): void {
  const { headline, steps, assumptions, included, notIncluded, conditions, warnings, edition } = describePrice(result);
  screen.line(screen.paint('bold', headline));
  screen.line(`${model.titleSv} (${model.id} ${model.version}), ${on}. ${edition === undefined ? 'Ingen utgåva gäller den dagen.' : `Utgåva: ${edition.text}.`}`);
  if (result.outcome === 'undetermined') printNeeded(screen, result.needed);
  // A source that stands at one step after the other is said once.
  let said: string | undefined;
  for (const [index, { text, source }] of steps.entries()) {
    if (index === 0) screen.heading('Så blir priset');
    screen.item(text, `${String(index + 1)}.`);
    if (source !== undefined && source !== said) screen.detail(source);
    said = source ?? said;
  }
  list(screen, 'Det här är vår tolkning, för källan säger inte hur', assumptions.map((text) => ({ text })));
  list(screen, 'Ingår i priset', included);
  list(screen, 'Ingår inte', notIncluded);
  list(screen, 'Villkor', conditions);
  list(screen, 'Att känna till', warnings.map((text) => ({ text })), '!');
  if (edition?.source !== undefined) {
    screen.line();
    screen.line(`Källa: ${edition.source}.`);
  }
}

function printNeeded(screen: Screen, needed: readonly NeededInput[]): void {
  if (needed.length === 0) return;
  screen.heading('Det här behövs');
  for (const input of needed) {
    const unit = input.unit === undefined || unitText(input.unit) === '' ? '' : ` (${unitText(input.unit)})`;
    screen.item(`${input.id}=… ${input.labelSv}${unit}`);
    if (input.kind !== 'number') screen.detail(expectedInput(input));
    if (input.helpSv !== undefined) screen.detail(input.helpSv);
  }
  screen.line();
  screen.line('Skriv uppgifterna efter modellens namn, eller svara på frågor med --ask.');
}

function list(screen: Screen, title: string, lines: readonly DescribedLine[], mark = '•'): void {
  if (lines.length > 0) screen.heading(title);
  for (const { text } of lines) screen.item(text, mark);
}
