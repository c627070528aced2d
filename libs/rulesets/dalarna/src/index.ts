import type { Example, RulePackage } from '@hjm/rules';

/** Every rule package of Region Dalarna, with its examples. */
export const dalarna: readonly { readonly package: RulePackage; readonly examples: readonly Example[] }[] = [];
