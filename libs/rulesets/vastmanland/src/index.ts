import type { Example, RulePackage } from '@hjm/rules';
import { speechDeviceExamples } from './speech-devices.examples.js';
import { speechDevices } from './speech-devices.js';
import { walkingTableExamples } from './walking-tables.examples.js';
import { walkingTables } from './walking-tables.js';

export { speechDeviceExamples } from './speech-devices.examples.js';
export { speechDevices } from './speech-devices.js';
export { walkingTableExamples } from './walking-tables.examples.js';
export { walkingTables } from './walking-tables.js';

/** Every rule package of Region Västmanland, with its examples. */
export const vastmanland: readonly { readonly package: RulePackage; readonly examples: readonly Example[] }[] = [
  { package: speechDevices, examples: speechDeviceExamples },
  { package: walkingTables, examples: walkingTableExamples },
];
