import type { Example, RulePackage } from '@hjm/rules';
import { acousticSignalExamples } from './acoustic-signals.examples.js';
import { acousticSignals } from './acoustic-signals.js';
import { boneAnchoredHearingAidExamples } from './bone-anchored-hearing-aids.examples.js';
import { boneAnchoredHearingAids } from './bone-anchored-hearing-aids.js';
import { letterAndSymbolSetExamples } from './letter-and-symbol-sets.examples.js';
import { letterAndSymbolSets } from './letter-and-symbol-sets.js';
import { multiLegWalkingAidExamples } from './multi-leg-walking-aids.examples.js';
import { multiLegWalkingAids } from './multi-leg-walking-aids.js';
import { portableComputerExamples } from './portable-computers.examples.js';
import { portableComputers } from './portable-computers.js';
import { presentationMaterialExamples } from './presentation-material.examples.js';
import { presentationMaterial } from './presentation-material.js';
import { speechDeviceExamples } from './speech-devices.examples.js';
import { speechDevices } from './speech-devices.js';
import { totalConversationUnitExamples } from './total-conversation-units.examples.js';
import { totalConversationUnits } from './total-conversation-units.js';
import { visionAidExamples } from './vision-aids.examples.js';
import { visionAids } from './vision-aids.js';
import { walkingTableExamples } from './walking-tables.examples.js';
import { walkingTables } from './walking-tables.js';

export { acousticSignalExamples } from './acoustic-signals.examples.js';
export { acousticSignals } from './acoustic-signals.js';
export { boneAnchoredHearingAidExamples } from './bone-anchored-hearing-aids.examples.js';
export { boneAnchoredHearingAids } from './bone-anchored-hearing-aids.js';
export { letterAndSymbolSetExamples } from './letter-and-symbol-sets.examples.js';
export { letterAndSymbolSets } from './letter-and-symbol-sets.js';
export { multiLegWalkingAidExamples } from './multi-leg-walking-aids.examples.js';
export { multiLegWalkingAids } from './multi-leg-walking-aids.js';
export { outOfAssortment, outOfAssortmentStatistics } from './out-of-assortment.js';
export { portableComputerExamples } from './portable-computers.examples.js';
export { portableComputers } from './portable-computers.js';
export { presentationMaterialExamples } from './presentation-material.examples.js';
export { presentationMaterial } from './presentation-material.js';
export { speechDeviceExamples } from './speech-devices.examples.js';
export { speechDevices } from './speech-devices.js';
export { totalConversationUnitExamples } from './total-conversation-units.examples.js';
export { totalConversationUnits } from './total-conversation-units.js';
export { visionAidExamples } from './vision-aids.examples.js';
export { visionAids } from './vision-aids.js';
export { walkingTableExamples } from './walking-tables.examples.js';
export { walkingTables } from './walking-tables.js';

/** Every rule package of Region Västmanland, with its examples. */
export const vastmanland: readonly { readonly package: RulePackage; readonly examples: readonly Example[] }[] = [
  { package: acousticSignals, examples: acousticSignalExamples },
  { package: boneAnchoredHearingAids, examples: boneAnchoredHearingAidExamples },
  { package: letterAndSymbolSets, examples: letterAndSymbolSetExamples },
  { package: multiLegWalkingAids, examples: multiLegWalkingAidExamples },
  { package: portableComputers, examples: portableComputerExamples },
  { package: presentationMaterial, examples: presentationMaterialExamples },
  { package: speechDevices, examples: speechDeviceExamples },
  { package: totalConversationUnits, examples: totalConversationUnitExamples },
  { package: visionAids, examples: visionAidExamples },
  { package: walkingTables, examples: walkingTableExamples },
];
