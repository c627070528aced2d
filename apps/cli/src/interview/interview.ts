import { ask, type At, type FactDef, type FactValue, type Facts, type NeededFact, type RulePackage } from '@hjm/rules';

/** An interview: what has been answered, what the person does not know, and the way here, for going back. */
export type Interview = { readonly facts: Facts; readonly unknown: readonly string[]; readonly trail: readonly string[] };

/** A question: the fact that is asked for, and the one that still matters; they differ when a list can be looked up. */
export type Question = { readonly def: FactDef; readonly needed: NeededFact; readonly remaining: number };

export const startInterview = (facts: Facts): Interview => ({ facts, unknown: [], trail: [] });

/** The best question that the person has not passed over, or `undefined` when no more can be asked. */
export function nextQuestion(pkg: RulePackage, at: At, { facts, unknown }: Interview): Question | undefined {
  const open = ask(pkg, facts, at).filter(({ fact }) => !unknown.includes(fact));
  const [needed] = open;
  if (needed === undefined) return undefined;
  const article = needed.lookup?.missing === 'article' ? pkg.facts.find(({ id }) => id === needed.lookup?.article) : undefined;
  const def = article !== undefined && !unknown.includes(article.id) ? article : needed.def;
  return { def, needed, remaining: open.length };
}

/** Takes an answer. Throws `HjmError` when the library does not accept it. */
export function answerQuestion(pkg: RulePackage, at: At, interview: Interview, def: FactDef, value: FactValue): Interview {
  const facts = { ...interview.facts, [def.id]: value };
  ask(pkg, facts, at);
  return { ...interview, facts, trail: [...interview.trail, def.id] };
}

/** "Vet inte": the fact stays unknown, and the next one is asked. */
export function passQuestion(interview: Interview, def: FactDef): Interview {
  return { ...interview, unknown: [...interview.unknown, def.id], trail: [...interview.trail, def.id] };
}

/** Takes the latest answer back. */
export function goBack({ facts, unknown, trail }: Interview): Interview {
  const last = trail.at(-1);
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([id]) => id !== last)),
    unknown: unknown.filter((id) => id !== last),
    trail: trail.slice(0, -1),
  };
}
