import type { Example, RulePackage } from '@hjm/rules';
import { dalarna } from '@hjm/rules-dalarna';
import { jonkoping } from '@hjm/rules-jonkoping';
import { varmland } from '@hjm/rules-varmland';
import { speechDevices, vastmanland } from '@hjm/rules-vastmanland';

/** A rule package with its examples, as the region's library publishes them. */
export type Rulebook = { readonly package: RulePackage; readonly examples: readonly Example[] };

/** Every rule package that the app knows, region by region. */
export const rulebooks: readonly Rulebook[] = [...vastmanland, ...varmland, ...dalarna, ...jonkoping];

/** Their regions, in that order. */
export const regions: readonly string[] = [...new Set(rulebooks.map(({ package: { region } }) => region))];

/** The package that `/` asks about until another is chosen. */
export const firstPackage: RulePackage = speechDevices;

/** The rule package with this id, when the app has it. */
export function rulebookOf(id: string): Rulebook | undefined {
  return rulebooks.find(({ package: { id: known } }) => known === id);
}

/** Where the page of a rule package lies: its id is `region/name`. */
export function pathOf({ id }: Pick<RulePackage, 'id'>): { readonly region: string; readonly name: string } {
  const [region = '', name = ''] = id.split('/');
  return { region, name };
}

/** The codes of a package in a sentence. */
export const codesOf = ({ scope: { isoCodes } }: RulePackage): string => (isoCodes.length === 0 ? 'alla hjälpmedel' : `ISO 9999: ${isoCodes.join(', ')}`);
