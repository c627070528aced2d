import type { Example, RulePackage } from '@hjm/rules';

/** Every rule package of Region Jönköpings län, with its examples. */
export const jonkoping: readonly { readonly package: RulePackage; readonly examples: readonly Example[] }[] = [];
