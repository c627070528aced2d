import type { Example, RulePackage } from '@hjm/rules';
import { speechDeviceExamples } from './speech-devices.examples.js';
import { speechDevices } from './speech-devices.js';

export { outOfAssortment, outOfAssortmentStatistics } from './out-of-assortment.js';
export { speechDeviceExamples } from './speech-devices.examples.js';
export { speechDevices } from './speech-devices.js';

/** Every rule package of Region Västmanland, with its examples. */
export const vastmanland: readonly { readonly package: RulePackage; readonly examples: readonly Example[] }[] = [
  { package: speechDevices, examples: speechDeviceExamples },
];
