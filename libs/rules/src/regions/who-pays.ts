import { type Ref, YES } from '../diagrams.js';
import type { Payer } from '../term-types.js';
import { MET } from '../terminals.js';
import type { PaysWhere } from './side-by-side-types.js';
import type { Question } from './question-at.js';

/** Who pays where the right is given, by housing where the payer depends on it. */
export function whoPays({ compiled, known }: Question): readonly PaysWhere[] {
  const { diagrams, duties, granted, possible, levels, facts } = compiled;
  const met = new Map<Payer, Ref>();
  for (const { rule: { rule }, status } of duties) {
    if ('payer' in rule) met.set(rule.payer, diagrams.or(met.get(rule.payer) ?? -1, diagrams.is(status, MET)));
  }
  if (met.size === 0) return [];
  const right = diagrams.and(granted, possible);
  const level = levels.get('housing');
  const housing = level === undefined ? undefined : facts[level];
  const by = housing !== undefined && level !== undefined && diagrams.support([...met.values()].map((ref) => diagrams.and(right, ref))).includes(level);
  const places = by ? (housing.marks as readonly string[]).map((id, cell) => ({ housing: id, cells: known.map((at, index) => (index === level ? cell : at)) })) : [{ housing: null, cells: known }];
  const can = (ref: Ref, cells: readonly number[]): boolean => (diagrams.reach(ref, cells) & (1 << ~YES)) !== 0;
  return places.map(({ housing: place, cells }) => ({
    housing: place,
    payers: [...met].flatMap(([payer, ref]) => (can(diagrams.and(right, ref), cells) ? [{ payer, always: !can(diagrams.minus(right, ref), cells) }] : [])),
  }));
}
