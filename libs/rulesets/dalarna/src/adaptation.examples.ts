import { type Example, defineExamples } from '@hjm/rules';
import { adaptation } from './adaptation.js';

export const adaptationExamples: readonly Example[] = defineExamples(adaptation, [
  { id: 'accessory', title: 'Ett tillbehör som tillverkaren tillåter', on: '2024-07-01', facts: { withinManufacturer: true }, expect: { outcome: 'allowed', rules: ['adaptation'] } },
  { id: 'rebuilt', title: 'En ombyggnad utöver det som tillverkaren tillåter', on: '2024-07-01', facts: { withinManufacturer: false }, expect: { outcome: 'undetermined', rules: ['special-adaptation'] } },
]);
