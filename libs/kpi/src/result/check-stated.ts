import { foundText, HjmError, nearest } from '@hjm/core';
import type { KpiDefinition } from '../definition/definition-types.js';
import { type Interim, parsePeriod } from '../period/parse-period.js';
import type { StatedOutcome } from './stated.js';

/**
 * Stated values of these indicators, with their periods by id: each of an indicator that there is, of its kind, and one for a period.
 *
 * @throws HjmError `unknown-indicator`, `invalid-period`, `invalid-stated`
 */
export function checkStated(values: readonly StatedOutcome[], definitions: readonly KpiDefinition[], interims: readonly Interim[]): readonly StatedOutcome[] {
  const checked = values.map((outcome, at) => {
    checkKind(definitionOf(outcome.kpi, definitions, `stated.${at}.kpi`), outcome, `stated.${at}.value`);
    return { ...outcome, period: parsePeriod(outcome.period, interims, `stated.${at}.period`).id };
  });
  for (const [at, { kpi, period }] of checked.entries()) {
    const first = checked.findIndex((one) => one.kpi === kpi && one.period === period);
    if (first < at) throw new HjmError('invalid-stated', `${kpi} har två värden för ${period}.`, [{ path: `stated.${at}`, expected: 'ett värde per indikator och period', found: `ett till, efter stated.${first}` }]);
  }
  return checked;
}

function definitionOf(kpi: string, definitions: readonly KpiDefinition[], path: string): KpiDefinition {
  const definition = definitions.find(({ id }) => id === kpi);
  if (definition !== undefined) return definition;
  const close = nearest(kpi, definitions.map(({ id }) => id));
  throw new HjmError('unknown-indicator', `Det finns ingen indikator ${foundText(kpi)}.`, [{ path, expected: 'en indikators id', found: foundText(kpi), ...(close === undefined ? {} : { nearest: close }) }]);
}

/** An indicator of a number is not answered with yes. */
function checkKind({ measure, labelSv }: KpiDefinition, { value }: StatedOutcome, path: string): void {
  if (value.state !== 'stated') return;
  const wanted = measure.kind === 'stated' ? measure.values : 'number';
  const given = 'number' in value.stated ? 'number' : 'yes' in value.stated ? 'yesNo' : 'status';
  if (wanted === given) return;
  const words = { number: 'ett tal (number)', yesNo: 'ja eller nej (yes)', status: 'en bedömning (status)' };
  throw new HjmError('invalid-stated', `${labelSv} är ${words[wanted]}.`, [{ path, expected: words[wanted], found: foundText(value.stated) }]);
}
