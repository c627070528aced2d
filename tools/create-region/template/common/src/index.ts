import type { Example, RulePackage } from '@hjm/rules';
import { exampleProductsExamples } from './example-products.examples.js';
import { exampleProducts } from './example-products.js';

export { exampleProductsExamples } from './example-products.examples.js';
export { exampleProducts } from './example-products.js';

/** Every rule package of __Name__, with its examples. Add each new one here. */
export const __export__: readonly { readonly package: RulePackage; readonly examples: readonly Example[] }[] = [
  { package: exampleProducts, examples: exampleProductsExamples },
];
