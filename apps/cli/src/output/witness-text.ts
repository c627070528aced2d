import type { Facts, RulePackage } from '@hjm/rules';
import { describeValue } from '@hjm/rules/text';

/** Facts as a person reads them: "Yrke: Logoped; Typ av apparat: …". */
export function factsText(pkg: RulePackage, facts: Facts): string {
  return Object.entries(facts)
    .map(([id, value]) => {
      const def = pkg.facts.find((fact) => fact.id === id);
      return def === undefined ? id : `${def.label}: ${describeValue(def, value)}`;
    })
    .join('; ');
}
