import type { Example, RulePackage } from '@hjm/rules';

/** Every rule package of Region Värmland och kommunerna, with its examples. */
export const varmland: readonly { readonly package: RulePackage; readonly examples: readonly Example[] }[] = [];
