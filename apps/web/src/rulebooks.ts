import type { Example, RulePackage } from '@hjm/rules';
import { vastmanland } from '@hjm/rules-vastmanland';

/** A rule package with its examples, as the region's library publishes them. */
export type Rulebook = { readonly package: RulePackage; readonly examples: readonly Example[] };

/** Every rule package that the app knows; the first is the one that `/` asks about. */
export const rulebooks: readonly [Rulebook, ...Rulebook[]] = vastmanland as readonly [Rulebook, ...Rulebook[]];

/** The rule package with this id, when the app has it. */
export function rulebookOf(id: string): Rulebook | undefined {
  return rulebooks.find(({ package: { id: known } }) => known === id);
}

/** Where the page of a rule package lies: its id is `region/name`. */
export function pathOf({ id }: RulePackage): { readonly region: string; readonly name: string } {
  const [region = '', name = ''] = id.split('/');
  return { region, name };
}
