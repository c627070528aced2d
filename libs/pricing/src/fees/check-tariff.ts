import { foundText, HjmError, isLocalDate } from '@hjm/core';
import type { Ceiling } from './fee-types.js';
import type { FeeTariff } from './tariff-types.js';

/**
 * A tariff as it is, when it can be used: editions in order and with a source each, ids that differ, whole amounts, and one
 * window for each ceiling.
 *
 * @throws HjmError `bad-fee-tariff`
 */
export function checkTariff(tariff: FeeTariff): FeeTariff {
  distinct(tariff.editions.map(({ id }) => id), 'editions');
  if (tariff.editions.length === 0) throw bad('editions', 'minst en utgåva', tariff.editions);
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
    for (const { id, rules } of edition.lines) {
      for (const rule of rules) {
        if (!('fee' in rule)) continue;
        const { amount, ceiling } = rule.fee;
        const ores = 'ore' in amount ? [amount.ore] : [amount.least, amount.most];
        for (const ore of [...ores, rule.fee.furtherOre, ceiling?.ore]) if (ore != null && !(Number.isSafeInteger(ore) && ore >= 0)) throw bad(`${path}.lines.${id}`, 'ett helt antal öre från 0', ore);
        if (ceiling == null) continue;
        const other = ceilings.get(ceiling.id);
        if (other !== undefined && (other.months !== ceiling.months || other.from !== ceiling.from)) throw bad(`${path}.lines.${id}.ceiling`, 'samma period för samma tak', ceiling);
        ceilings.set(ceiling.id, ceiling);
      }
    }
  }
  return tariff;
}

function distinct(ids: readonly string[], path: string): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw bad(path, 'nycklar som skiljer sig åt', twice);
}

function bad(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('bad-fee-tariff', `${path}: väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}
