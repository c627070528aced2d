import type { Citation } from '@hjm/core';
import type { Edition, FactDef, FactTest, Rule, RulePackage } from '@hjm/rules';
import { type Random, seeded } from './random.js';

/** How large a synthetic package is. */
export type Size = { readonly facts: number; readonly rules: number };

/** Every rule needs a source; these have none to cite. */
export const citations: readonly [Citation] = [{ body: 'Synthetic board', decided: '2020-01-01', document: 'made by a generator', summary: 'Nobody decided this.' }];
/** Product groups: the values of the fact that every rule names. */
const GROUPS = 20;
const ISO_CODES = ['22 21 09', '22 21 12', '12 22 03', '12 22 18', '09 12 03', '04 48 21'];

/**
 * A package with two editions, shaped like a handbook: every rule names one product group and two to six further facts of
 * mixed types; rights, stated refusals, requirements, advice, exceptions between them, and one closing refusal unless it is
 * left out to make gaps. The second edition is the first with every tenth rule written anew. The same seed gives the same
 * package.
 */
export function handbookPackage({ facts: factCount, rules: ruleCount }: Size, seed: number, { closing = true }: { readonly closing?: boolean } = {}): RulePackage {
  const random = seeded(seed);
  const group: FactDef = { id: 'group', type: 'oneOf', label: 'Group', question: 'Which group?', values: Array.from({ length: GROUPS }, (_, index) => ({ id: `g${String(index)}`, label: `Group ${String(index)}` })) };
  const others = Array.from({ length: factCount - 1 }, (_, index) => mixedFact(random, index));
  const rule = (index: number): Rule => handbookRule(random, index, group, others);
  const first = Array.from({ length: ruleCount - 1 }, (_, index) => rule(index));
  const second = first.map((old, index) => (index % 10 === 0 ? rule(index) : old));
  return {
    format: 'hjm.rules/1',
    id: `synthetic/handbook-${String(factCount)}x${String(ruleCount)}`,
    version: '1.0.0',
    title: 'Synthetic handbook',
    region: 'Nowhere',
    askWhom: 'nobody',
    scope: { label: 'Synthetic', isoCodes: ['22 21 09'] },
    facts: [group, ...others],
    editions: [editionOf('first', '2020-01-01', first, closing), editionOf('second', '2021-01-01', second, closing)],
  };
}

function mixedFact(random: Random, index: number): FactDef {
  const text = { id: `f${String(index)}`, label: `Fact ${String(index)}`, question: `Fact ${String(index)}?`, ...(index % 3 === 0 ? { changeable: true } : {}) };
  switch (index % 8) {
    case 0:
    case 3:
    case 5:
      return { ...text, type: 'yesNo' };
    case 1:
    case 6:
      return { ...text, type: 'oneOf', values: Array.from({ length: 3 + random.int(4) }, (_, value) => ({ id: `v${String(value)}`, label: `Value ${String(value)}` })) };
    case 2:
      return { ...text, type: 'wholeNumber', min: 0, max: 110 };
    case 4:
      return index % 16 === 4 ? { ...text, type: 'money', min: 0, max: 100_000_00 } : { ...text, type: 'date' };
    default:
      return { ...text, type: 'isoCode' };
  }
}

function testOf(random: Random, def: FactDef): FactTest {
  switch (def.type) {
    case 'yesNo':
      return random.chance(0.7);
    case 'oneOf': {
      const values = random.sample(def.values, 1 + random.int(2)).map(({ id }) => id);
      return values.length === 1 ? (values[0] as string) : values;
    }
    case 'wholeNumber':
      return random.chance(0.5) ? { atLeast: random.pick([18, 20, 65]) } : { below: random.pick([7, 18, 20]) };
    case 'money':
      return { atMost: random.pick([1_500_00, 5_000_00, 20_000_00]) };
    case 'date':
      return { atLeast: random.pick(['2018-01-01', '2019-07-01']) };
    default:
      return { under: random.pick(ISO_CODES).slice(0, random.chance(0.5) ? 5 : 8) };
  }
}

function handbookRule(random: Random, index: number, group: FactDef, others: readonly FactDef[]): Rule {
  const product = random.pick(group.type === 'oneOf' ? group.values : []).id;
  const further = random.sample(others, 2 + random.int(5));
  const when = { group: product, ...Object.fromEntries(further.map((def) => [def.id, testOf(random, def)])) };
  const text = { id: `r${String(index)}`, text: `Rule ${String(index)}`, citations, when };
  const kind = random.int(20);
  if (kind < 11) return { ...text, kind: 'right', decision: 'prescriber' };
  if (kind < 14) return { ...text, kind: 'refusal', basis: 'stated', decision: 'prescriber' };
  const asked = random.pick(others.filter((def) => def.type === 'yesNo'));
  return { ...text, kind: kind < 17 ? 'requirement' : 'advice', requires: { [asked.id]: true } };
}

const NOBODY_ELSE: Rule = { id: 'nobody-else', kind: 'refusal', basis: 'enumeration', decision: 'prescriber', text: 'Nobody else.', citations };

/** Every stated refusal excepts the earlier rights of its group; the closing refusal ends the list. */
function editionOf(id: string, start: string, rules: readonly Rule[], closing: boolean): Edition {
  const withExceptions = rules.map((rule, index): Rule => {
    if (rule.kind !== 'refusal') return rule;
    const excepts = rules.slice(0, index).filter((earlier) => earlier.kind === 'right' && groupOf(earlier) === groupOf(rule)).map((earlier) => earlier.id);
    return { ...rule, excepts };
  });
  return {
    id,
    title: id,
    decided: start,
    validFrom: start,
    citations,
    decisions: [{ id: 'prescriber', label: 'Who may prescribe' }],
    rules: closing ? [...withExceptions, NOBODY_ELSE] : withExceptions,
  };
}

const groupOf = (rule: Rule): unknown => (rule.when as { group?: unknown }).group;
