import type { LocalDate } from '@hjm/core';
import type { CompiledEdition } from '../compile.js';
import { type Ref } from '../diagrams.js';
import { editionInForce, latestDecision } from '../editions.js';
import type { Edition, RulePackage } from '../package-types.js';
import { readyEdition } from '../prepare.js';
import { IMPOSSIBLE } from '../terminals.js';

/** The rules of a package in force on a day, asked about one code and about prescribing. */
export type Question = {
  readonly package: RulePackage;
  readonly edition: Edition;
  readonly compiled: CompiledEdition;
  /** What is known of every case: the code, and that it is about prescribing. */
  readonly known: readonly number[];
  /** The decisions that are about who may prescribe. */
  readonly who: readonly string[];
};

/** The value of the shared fact `role` that the comparison is about. */
export const PRESCRIBING = 'prescribe';

/** The question about a code, or `undefined` when no edition is in force. */
export function questionAt(pkg: RulePackage, isoCode: string, on: LocalDate): Question | undefined {
  const edition = editionInForce(pkg, on, latestDecision(pkg))?.edition;
  if (edition === undefined) return undefined;
  const { compiled } = readyEdition(pkg, edition);
  const known = compiled.facts.map(({ def, cellOf }) => (def.type === 'isoCode' ? cellOf(isoCode) : def.id === 'role' ? cellOf(PRESCRIBING) : -1));
  return { package: pkg, edition, compiled, known, who: whoDecisions(compiled) };
}

/** The decisions that depend on the profession; where none does, the one that is called `prescriber`. */
function whoDecisions({ decisions, diagrams, levels }: CompiledEdition): string[] {
  const profession = levels.get('profession');
  const byProfession = profession === undefined ? [] : [...decisions].filter(([, ref]) => diagrams.support([ref]).includes(profession)).map(([id]) => id);
  return byProfession.length > 0 ? byProfession : [...decisions.keys()].filter((id) => id === 'prescriber');
}

/** The terminals that a diagram can reach in possible cases, as bits. */
export function reachable({ diagrams, possible }: CompiledEdition, ref: Ref, cells: readonly number[]): number {
  return diagrams.reach(diagrams.where(possible, ref, ~IMPOSSIBLE), cells) & ~(1 << IMPOSSIBLE);
}
