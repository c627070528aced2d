import { formatKronor, formatNumber } from '@hjm/core/text';
import type { FeeCondition } from './condition.js';
import type { YesNoFact } from './fee-facts.js';
import type { Ceiling } from './fee-types.js';
import { CHOICES, type ChoiceName } from './needs.js';
import type { TariffRule } from './tariff-types.js';

/** Yes and no of each fact, as what a rule of a tariff is for. */
const WORDS: Readonly<Record<YesNoFact, readonly [yes: string, no: string]>> = {
  homeCare: ['med hemsjukvård', 'utan hemsjukvård'],
  feeBearing: ['avgiftsbelagd produktgrupp', 'produktgrupp utan avgift'],
  individuallyMarked: ['personligt individmärkt hjälpmedel', 'hjälpmedel som inte är individmärkt'],
  recordedMeeting: ['personligt möte som journalförs', 'inte ett personligt möte som journalförs'],
  asylumSeeker: ['asylsökande', 'inte asylsökande'],
  palliative: ['palliativ vård', 'inte palliativ vård'],
  treatingInsole: ['behandlande inlägg', 'inte behandlande inlägg'],
  longLasting: ['behovet är bedömt som långvarigt', 'behovet är inte bedömt som långvarigt'],
  pregnancy: ['vid graviditet eller förlossning', 'inte vid graviditet eller förlossning'],
  privatePerson: ['privatperson', 'inte privatperson'],
  inStock: ['finns i lager', 'finns inte i lager'],
  excludedFromRental: ['undantaget från uthyrning', 'inte undantaget från uthyrning'],
  municipal: ['kommunens avgift', 'regionens avgift'],
  residualValue: ['med restvärde', 'utan restvärde'],
  component: ['komponent', 'inte komponent'],
  adult: ['vuxen', 'inte vuxen'],
  askedToReturn: ['efter uppmaning att lämna tillbaka', 'utan uppmaning att lämna tillbaka'],
};

/**
 * When a rule of a tariff holds, in Swedish. `name` gives the label of a product or diagnosis; left out, its word stands.
 *
 * ```ts
 * import { describeCondition } from '@hjm/pricing/fees';
 *
 * describeCondition({ any: [{ fact: 'age', below: 20 }, { fact: 'palliative', is: true }] }); // => 'under 20 år eller palliativ vård'
 * ```
 */
export function describeCondition(condition: FeeCondition, name: (word: string) => string = (word) => word): string {
  return spoken(condition, true, name, false);
}

/** What a rule of a tariff says besides its fee: the reason for none, or what is left open and whom to ask. Undefined for a fee, whose words are those of the rules. */
export function describeRule(rule: TariffRule): string | undefined {
  if ('exempt' in rule) return rule.exempt;
  if ('open' in rule) return rule.askWhom === undefined ? rule.open : `${rule.open} Fråga ${rule.askWhom}.`;
  return undefined;
}

/** A ceiling in Swedish, with what the source does not say. */
export function describeCeiling({ ore, months, from }: Ceiling): string {
  const amount = ore === null ? 'ett belopp som inte framgår av källan' : formatKronor(ore);
  const time = months === undefined ? 'en tid som inte framgår av källan' : `${months} månader`;
  const start = from === undefined ? 'räknat från en dag som inte framgår av källan' : from === 'firstVisit' ? 'från det första besöket' : 'från den första avgiften';
  return `högst ${amount} på ${time} ${start}`;
}

/** The Swedish question of a choice and its values with their labels, for a form. */
export function describeChoice<Name extends ChoiceName>(name: Name): (typeof CHOICES)[Name] {
  return CHOICES[name];
}

/** `no` of a whole is said by turning it inside out: not (a or b) is not a and not b. */
function spoken(condition: FeeCondition, yes: boolean, name: (word: string) => string, inner: boolean): string {
  if ('not' in condition) return spoken(condition.not, !yes, name, inner);
  if ('any' in condition || 'all' in condition) {
    const parts = 'any' in condition ? condition.any : condition.all;
    const said = parts.map((part) => spoken(part, yes, name, true)).filter((part) => part !== '');
    const text = said.join('any' in condition === yes ? ' eller ' : ' och ');
    return inner && said.length > 1 ? `(${text})` : text;
  }
  if ('is' in condition) return WORDS[condition.fact][condition.is === yes ? 0 : 1];
  if ('in' in condition) return condition.in.length === 0 ? '' : `${yes ? '' : 'inte '}${condition.in.map(name).join(yes ? ', ' : ' eller ')}`;
  const unit = condition.fact === 'age' ? 'år' : 'tum';
  const { below, atMost, atLeast, above } = condition;
  const bounds: readonly (readonly [number | undefined, string, string])[] = [
    [atLeast, 'minst', 'under'],
    [above, 'över', 'högst'],
    [below, 'under', 'minst'],
    [atMost, 'högst', 'över'],
  ];
  return bounds.flatMap(([value, holds, fails]) => (value === undefined ? [] : [`${yes ? holds : fails} ${formatNumber(value)} ${unit}`])).join(yes ? ' och ' : ' eller ');
}
