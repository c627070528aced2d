import type { Citation } from '@hjm/core';
import { sumOre } from '@hjm/core/money';
import type { FeeChoices } from './case-types.js';
import type { FeeCharge } from './charge-types.js';
import { chargeAsRead } from './charge-fee.js';
import { checkCase, wrong } from './check-case.js';
import { holds, wordsOf } from './condition.js';
import { ageOn, checkFacts, type FeeFacts } from './fee-facts.js';
import { type FeePeriod, feePeriods, isByTime } from './fee-periods.js';
import type { TariffFee } from './fee-types.js';
import { undetermined } from './needs.js';
import { settle, type Settled } from './settle.js';
import { checkStarts, editionOn } from './tariff-edition.js';
import type { FeeTariff, TariffCase, TariffLine, TariffRule } from './tariff-types.js';

/**
 * What a line of a tariff costs in a case. The edition and the rule of the day hold; a fee by time is taken period by period,
 * so that a birthday or a new edition in the middle changes what comes after it.
 *
 * ```ts
 * import { chargeTariff, FEE_TARIFFS } from '@hjm/pricing/fees';
 *
 * const visit = FEE_TARIFFS.find(({ id }) => id === 'orebro/visit');
 * const charge = visit && chargeTariff(visit, 'visit', { on: '2024-05-02', count: 1, facts: { recordedMeeting: true, asylumSeeker: false } });
 * charge?.outcome === 'charged' && charge.amount; // => 22000
 * ```
 *
 * @throws HjmError `bad-fee-case`, also for a line that the tariff does not have in any edition
 */
export function chargeTariff(tariff: FeeTariff, line: string, tariffCase: TariffCase, by: Settled = 'amount'): FeeCharge {
  checkCase(tariffCase);
  const { facts = {}, choices = {} } = tariffCase;
  checkFacts(facts, tariffCase.on);
  checkStarts([tariff], choices.starts);
  const lines = tariff.editions.flatMap((edition) => edition.lines.filter(({ id }) => id === line));
  if (lines.length === 0) throw wrong('line', 'en rad i taxan', line, tariff.editions.flatMap((edition) => edition.lines.map(({ id }) => id)));
  checkWords(lines, facts);
  const fees = lines.flatMap(({ rules }) => rules.flatMap((rule) => ('fee' in rule ? [rule.fee] : [])));
  const frame = fees.find(isByTime);
  return settle(choices, by, (read) => {
    // Editions may go from a fee by time to one that is taken once: then the day that it begins decides which.
    const atStart = ruleOn(tariff, line, tariffCase, tariffCase.on, read);
    if ('outcome' in atStart && atStart.reason === 'no-edition') return atStart;
    if (frame === undefined || (!('outcome' in atStart) && 'fee' in atStart.rule && !isByTime(atStart.rule.fee))) return chargeOn(atStart, tariffCase, read);
    if (tariffCase.to === undefined) return undetermined([{ name: 'to', question: 'Till och med vilken dag ska avgiften räknas?' }]);
    return chargeByTime(tariff, line, tariffCase, read, 'outcome' in atStart || !('fee' in atStart.rule) ? frame : atStart.rule.fee);
  });
}

/** Products and diagnoses have the words of the tariff; what it does not name is `other`. */
function checkWords(lines: readonly TariffLine[], facts: FeeFacts): void {
  for (const fact of ['product', 'diagnosis'] as const) {
    const words = lines.flatMap(({ rules }) => rules.flatMap(({ when }) => (when === undefined ? [] : wordsOf(when, fact))));
    const value = facts[fact];
    if (value !== undefined && words.length > 0 && !words.includes(value) && value !== 'other') throw wrong(`facts.${fact}`, `${words.join(', ')} eller other`, value, [...words, 'other']);
  }
}

type RuleOn = { readonly rule: TariffRule; readonly citations: readonly Citation[]; readonly notes: readonly string[] } | Extract<FeeCharge, { outcome: 'undetermined' }>;

/** The rule of a line on a day, or why none can be told. */
function ruleOn(tariff: FeeTariff, lineId: string, { facts = {} }: { readonly facts?: FeeFacts }, on: string, choices: FeeChoices): RuleOn {
  const found = editionOn(tariff, on, choices.starts);
  if ('needs' in found) return { ...undetermined(found.needs), notes: [`Fråga ${tariff.askWhom}.`] };
  if ('none' in found) return { outcome: 'undetermined', reason: 'no-edition', text: `Ingen utgåva av taxan täcker ${on}.`, needs: [], citations: [], notes: [] };
  const { edition } = found;
  const line = edition.lines.find(({ id }) => id === lineId);
  const notes = [...(found.startUnknown ? ['När avgiften började gälla framgår inte av källan.'] : []), ...(line?.notes ?? [])];
  const tried = (line?.rules ?? []).map((rule) => ({ rule, holds: rule.when === undefined ? true : holds(rule.when, facts, on) }));
  const { citations } = edition;
  const needs = tried.flatMap(({ holds: one }) => (typeof one === 'boolean' ? [] : one));
  if (needs.length > 0) return { ...undetermined(needs), citations, notes };
  const [hit, second] = tried.filter(({ holds: one }) => one === true);
  if (hit === undefined) return { outcome: 'undetermined', reason: 'not-covered', text: 'Källan säger inte vad som gäller i det här fallet.', needs: [], citations, notes };
  if (second !== undefined) return { outcome: 'undetermined', reason: 'conflict', text: `Två rader i källan gäller samtidigt. Fråga ${tariff.askWhom}.`, needs: [], citations, notes };
  return { rule: hit.rule, citations: hit.rule.citations ?? citations, notes };
}

/** The rule of a later day. Somebody of whom only the age at the start is known is as old as the years that have gone, or a year more. */
function ruleLater(tariff: FeeTariff, lineId: string, { facts = {}, on: start }: TariffCase, on: string, choices: FeeChoices): RuleOn {
  if (facts.age === undefined || facts.born !== undefined || on <= start) return ruleOn(tariff, lineId, { facts }, on, choices);
  const age = facts.age + ageOn(start, on);
  const found = ruleOn(tariff, lineId, { facts: { ...facts, age } }, on, choices);
  const older = ruleOn(tariff, lineId, { facts: { ...facts, age: age + 1 } }, on, choices);
  const same = 'outcome' in found || 'outcome' in older ? 'outcome' in found && 'outcome' in older : found.rule === older.rule;
  return same ? found : undetermined([{ name: 'facts.born', question: 'Vilken dag är patienten född? Åldern ändras under tiden.' }]);
}

function chargeOn(found: RuleOn, tariffCase: TariffCase, choices: FeeChoices, periods?: readonly FeePeriod[]): FeeCharge {
  if ('outcome' in found) return found;
  const { rule, citations, notes } = found;
  if ('exempt' in rule) return { outcome: 'exempt', reason: rule.exempt, citations, notes };
  if ('open' in rule) return { outcome: 'undetermined', reason: 'left-open', text: rule.askWhom === undefined ? rule.open : `${rule.open} Fråga ${rule.askWhom}.`, needs: [], citations, notes };
  const charge = chargeAsRead(rule.fee, tariffCase, choices, citations, periods);
  return { ...charge, notes: [...notes, ...charge.notes] };
}

function chargeByTime(tariff: FeeTariff, line: string, tariffCase: TariffCase, choices: FeeChoices, frame: TariffFee): FeeCharge {
  const periods = feePeriods(frame, tariffCase, choices);
  if (periods.length === 0) return chargeOn(ruleOn(tariff, line, tariffCase, tariffCase.on, choices), tariffCase, choices);
  const charges = periods.map((period): FeeCharge => {
    const found = ruleLater(tariff, line, tariffCase, choices.periodDay === 'last' ? period.to : period.from, choices);
    if (!('outcome' in found) && 'fee' in found.rule && !isByTime(found.rule.fee)) {
      return { outcome: 'undetermined', reason: 'not-covered', text: 'Avgiften per period upphör under tiden. Vad som då gäller ett pågående lån framgår inte.', needs: [], citations: found.citations, notes: found.notes };
    }
    return chargeOn(found, tariffCase, choices, [period]);
  });
  const open = charges.find(({ outcome }) => outcome === 'undetermined');
  if (open?.outcome === 'undetermined') {
    const needs = charges.flatMap((charge) => (charge.outcome === 'undetermined' ? charge.needs : []));
    return needs.length === 0 ? open : { ...open, ...undetermined(needs), citations: open.citations, notes: open.notes };
  }
  const charged = charges.flatMap((charge) => (charge.outcome === 'charged' ? [charge] : []));
  const [first] = charged;
  const last = charged.at(-1);
  if (first === undefined || last === undefined) return charges[0] as FeeCharge;
  return {
    ...last,
    amount: sumOre(charged.map(({ amount }) => amount)),
    parts: charged.flatMap(({ parts }) => parts),
    steps: charged.length === 1 ? last.steps : charged.flatMap(({ amount, parts, citations }) => [{ label: `Perioden från ${parts[0]?.on ?? ''}`, ore: String(amount), citations }]),
  };
}
