import { issue, throwIssues } from '../issues/issues.js';
import type { NamedMethod } from './compare-methods.js';
import type { ForecastMethod } from './forecast-types.js';

/** A method with a short name for people. */
export type ListedMethod = NamedMethod & { readonly labelSv: string };

/** Methods that can be asked for by a word, each with all its choices made; `forecastMethodText` says what they are. */
export const FORECAST_METHODS: readonly ListedMethod[] = [
  { id: 'linear', labelSv: 'linjärt', method: { kind: 'linear' } },
  { id: 'seasonal', labelSv: 'säsong, åren summerade', method: { kind: 'seasonal', years: 'allEarlier', by: 'sums', unusable: 'leaveOut' } },
  { id: 'seasonal-shares', labelSv: 'säsong, årens andelar', method: { kind: 'seasonal', years: 'allEarlier', by: 'meanOfShares', unusable: 'leaveOut' } },
  { id: 'budget', labelSv: 'budget', method: { kind: 'budget' } },
  { id: 'budget-rest', labelSv: 'resten enligt budget', method: { kind: 'budgetRest' } },
  { id: 'budget-rest-even', labelSv: 'resten enligt budget, lika per månad', method: { kind: 'budgetRest', spreading: { kind: 'even' } } },
  { id: 'commitments', labelSv: 'bara åtaganden', method: { kind: 'commitments', rest: 'nothing' } },
  { id: 'commitments-linear', labelSv: 'åtaganden och resten linjärt', method: { kind: 'commitments', rest: 'linear' } },
];

/**
 * The method of a word.
 *
 * ```ts
 * import { forecastMethodNamed } from '@hjm/economics';
 *
 * forecastMethodNamed('commitments'); // => { kind: 'commitments', rest: 'nothing' }
 * ```
 *
 * @param path - where the word stands, for the error
 * @throws HjmError `unknown-method` with the nearest
 */
export function forecastMethodNamed(word: string, path = 'method'): ForecastMethod {
  const ids = FORECAST_METHODS.map(({ id }) => id);
  const found = FORECAST_METHODS.find(({ id }) => id === word.trim());
  if (found === undefined) throwIssues('unknown-method', 'Metoden finns inte.', [issue(path, `en av ${ids.join(', ')}`, word, ids)]);
  return found?.method ?? { kind: 'linear' };
}
