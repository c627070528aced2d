import { type HjmIssue, foundText, isLocalDate } from '@hjm/core';
import { dayBefore } from '@hjm/core/calendar';
import { formulaIssues } from './check-formula.js';
import { readDecimal } from '../fraction.js';
import { misnamed, twice } from '../json/issues.js';
import type { PriceModel, PriceModelEdition } from './model-types.js';
import { UNITS } from './units.js';

/** What is wrong with a model that has the right shape; empty when it can be used. */
export function modelIssues(model: PriceModel): readonly HjmIssue[] {
  return [
    ...twice('editions', model.editions),
    ...(model.editions.length === 0 ? [{ path: 'editions', expected: 'minst en utgåva', found: foundText(model.editions) }] : []),
    ...model.editions.flatMap((edition, index) => editionIssues(edition, `editions.${String(index)}`)),
    ...orderIssues(model.editions),
  ];
}

function editionIssues(edition: PriceModelEdition, path: string): readonly HjmIssue[] {
  const cited = Object.keys(edition.citations);
  const named = [
    { path: `${path}.citation`, citation: edition.citation },
    ...(edition.time === undefined ? [] : [{ path: `${path}.time.citation`, citation: edition.time.citation }]),
    ...(['tables', 'uncovered', 'included', 'notIncluded', 'conditions'] as const).flatMap((list) =>
      (edition[list] ?? []).map(({ citation }, index) => ({ path: `${path}.${list}.${String(index)}.citation`, citation })),
    ),
  ];
  const days = [edition.validFrom, edition.validTo ?? null, edition.decided, ...Object.values(edition.citations).map(({ decided }) => decided)];
  return [
    ...named.flatMap(({ path: at, citation }) => misnamed(citation, cited, at, 'en av utgåvans hänvisningar')),
    ...days.flatMap((day) => (day === null || isLocalDate(day) ? [] : [{ path, expected: 'en dag ÅÅÅÅ-MM-DD', found: foundText(day) }])),
    ...twice(`${path}.formulas`, [...edition.formulas, ...(edition.uncovered ?? [])]),
    ...twice(`${path}.tables`, edition.tables ?? []),
    ...(edition.tables ?? []).flatMap((table, index) => [
      ...twice(`${path}.tables.${String(index)}.rows`, table.rows),
      ...misnamed(table.unit, UNITS, `${path}.tables.${String(index)}.unit`, 'en enhet'),
      ...table.rows.flatMap(({ value }, row) =>
        readDecimal(value) === undefined ? [{ path: `${path}.tables.${String(index)}.rows.${String(row)}.value`, expected: 'ett tal med punkt före decimalerna', found: foundText(value) }] : [],
      ),
    ]),
    ...edition.formulas.flatMap((formula, index) => formulaIssues(formula, edition, `${path}.formulas.${String(index)}`)),
  ];
}

/** Editions stand in the order of their first days, the same day only for a later decision; none ends before its successor begins, or after. */
function orderIssues(editions: readonly PriceModelEdition[]): readonly HjmIssue[] {
  return editions.flatMap((edition, index) => {
    const path = `editions.${String(index)}`;
    const own = edition.validTo !== undefined && edition.validFrom !== null && edition.validTo < edition.validFrom ? [{ path: `${path}.validTo`, expected: `en dag från ${edition.validFrom}`, found: edition.validTo }] : [];
    const before = editions[index - 1];
    if (before === undefined) return own;
    const first = edition.validFrom;
    if (first === null || !isLocalDate(first) || first < (before.validFrom ?? '')) return [...own, { path: `${path}.validFrom`, expected: `en senare dag än ${before.validFrom ?? 'den första utgåvans'}`, found: foundText(first) }];
    if (first === before.validFrom && (edition.decided ?? '') <= (before.decided ?? '')) return [...own, { path: `${path}.decided`, expected: 'ett senare beslut, för utgåvan börjar samma dag som den förra', found: foundText(edition.decided) }];
    if (before.validTo !== undefined && first !== before.validFrom && before.validTo !== dayBefore(first)) return [...own, { path: `${path}.validFrom`, expected: `dagen efter ${before.validTo}, utan lucka och utan överlapp`, found: first }];
    return own;
  });
}
