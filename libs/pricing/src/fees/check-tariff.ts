import { foundText, HjmError, isLocalDate, nearest } from '@hjm/core';
import { checkFee } from './check-fee.js';
import type { FeeCondition } from './condition.js';
import { FACT_QUESTIONS } from './fee-facts.js';
import type { Ceiling } from './fee-types.js';
import type { FeeTariff, TariffRule } from './tariff-types.js';

/**
 * A tariff as it is, when it can be used: editions in order and with a source each, ids that differ, fees and conditions that
 * can be, and one window for each ceiling.
 *
 * @throws HjmError `bad-fee-tariff`, `bad-fee`
 */
export function checkTariff(tariff: FeeTariff): FeeTariff {
  if (typeof tariff !== 'object' || (tariff as unknown) === null) throw bad('tariff', 'en taxa', tariff);
  const editions: unknown = tariff.editions;
  if (!Array.isArray(editions) || editions.length === 0) throw bad('editions', 'minst en utgåva', editions);
  distinct(tariff.editions.map(({ id }) => id), 'editions');
  const ceilings = new Map<string, Ceiling>();
  let last = '';
  for (const edition of tariff.editions) {
    const path = `editions.${edition.id}`;
    const { earliest, latest } = edition.start;
    for (const day of [earliest, latest]) if (day !== null && !isLocalDate(day)) throw bad(`${path}.start`, 'en dag skriven ÅÅÅÅ-MM-DD', day);
    if (earliest !== null && earliest <= last) throw bad(`${path}.start`, `en dag efter ${last}`, earliest);
    if (earliest !== null && latest !== null && latest < earliest) throw bad(`${path}.start`, `${earliest} eller senare`, latest);
    last = latest ?? earliest ?? last;
    if (edition.citations.length === 0) throw bad(`${path}.citations`, 'minst en källa', edition.citations);
    distinct(edition.lines.map(({ id }) => id), `${path}.lines`);
    for (const { id, rules } of edition.lines) for (const rule of rules) checkRule(rule, `${path}.lines.${id}`, ceilings);
  }
  return tariff;
}

function checkRule(rule: TariffRule, path: string, ceilings: Map<string, Ceiling>): void {
  if (rule.when !== undefined) checkCondition(rule.when, `${path}.when`);
  if (!('fee' in rule)) return;
  checkFee(rule.fee);
  const { ceiling } = rule.fee;
  if (ceiling == null) return;
  const other = ceilings.get(ceiling.id);
  if (other !== undefined && (other.months !== ceiling.months || other.from !== ceiling.from)) throw bad(`${path}.ceiling`, 'samma period för samma tak', ceiling);
  ceilings.set(ceiling.id, ceiling);
}

/** Deeper than any source speaks. */
const DEEPEST = 30;

function checkCondition(condition: FeeCondition, path: string, depth = 0): void {
  if (typeof condition !== 'object' || (condition as unknown) === null) throw bad(path, 'ett villkor', condition);
  if (depth > DEEPEST) throw bad(path, `villkor i högst ${DEEPEST} led`, 'fler');
  if ('not' in condition) {
    checkCondition(condition.not, path, depth + 1);
    return;
  }
  if ('any' in condition || 'all' in condition) {
    const parts: unknown = 'any' in condition ? condition.any : condition.all;
    if (!Array.isArray(parts)) throw bad(path, 'en lista med villkor', parts);
    for (const part of parts as readonly FeeCondition[]) checkCondition(part, path, depth + 1);
    return;
  }
  const names = Object.keys(FACT_QUESTIONS);
  if (!names.includes(condition.fact)) throw bad(path, 'en uppgift som finns', condition.fact, nearest(condition.fact, names));
}

function distinct(ids: readonly string[], path: string): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw bad(path, 'nycklar som skiljer sig åt', twice);
}

function bad(path: string, expected: string, value: unknown, near?: string): HjmError {
  const found = foundText(value);
  const meant = near === undefined ? '' : ` Menade du ${near}?`;
  return new HjmError('bad-fee-tariff', `${path}: väntade ${expected}, fick ${found}.${meant}`, [{ path, expected, found, ...(near === undefined ? {} : { nearest: near }) }]);
}
