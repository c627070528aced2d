import { HjmError, foundText } from '@hjm/core';
import { type KpiDefinition, type StatedOutcome, parsePeriod } from '@hjm/kpi';
import { checkTexts } from '../prices/storable-texts.js';
import { type KpiRegion, indicatorOf } from './regions.js';

/**
 * Stated values of the region's indicators, with periods by their ids.
 *
 * @throws HjmError `unknown-indicator`, `invalid-period`, `invalid-stated`, `not-storable`
 */
export function checkStated(values: readonly StatedOutcome[], region: KpiRegion): readonly StatedOutcome[] {
  checkTexts(values);
  const checked = values.map((outcome, at) => {
    const definition = indicatorOf(region, outcome.kpi, `stated.${at}.kpi`);
    checkKind(definition, outcome, `stated.${at}.value`);
    return { ...outcome, period: parsePeriod(outcome.period, region.interims, `stated.${at}.period`).id };
  });
  for (const [at, { kpi, period }] of checked.entries()) {
    const first = checked.findIndex((one) => one.kpi === kpi && one.period === period);
    if (first < at) throw new HjmError('invalid-stated', `${kpi} har två värden för ${period}.`, [{ path: `stated.${at}`, expected: 'ett värde per indikator och period', found: `ett till, efter stated.${first}` }]);
  }
  return checked;
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
