import { type Example, defineExamples } from '@hjm/rules';
import { fees } from './fees.js';
import { ANY_DAY } from './undated.js';

const granted = (rule: string, ...terms: string[]): Example['expect'] => ({ outcome: 'allowed', rules: [rule], terms });

/** Cases with the fees that the two copies of the page give. */
export const feeExamples: readonly Example[] = defineExamples(fees, [
  { id: 'other-1150', title: 'Vanligt hjälpmedel när taket är 1 150 kr', on: ANY_DAY, facts: { ceiling: 'kr1150', product: 'other' }, expect: granted('main-rule', 'share-1150', 'visit') },
  { id: 'other-1200', title: 'Vanligt hjälpmedel när taket är 1 200 kr', on: ANY_DAY, facts: { ceiling: 'kr1200', product: 'other' }, expect: granted('main-rule', 'share-1200', 'not-returned') },
  { id: 'powered-wheelchair', title: 'Elrullstol: årsavgift', on: ANY_DAY, facts: { ceiling: 'kr1200', product: 'poweredWheelchair' }, expect: granted('listed-products', 'annual', 'not-returned') },
  { id: 'cognition', title: 'Kognitivt hjälpmedel: avgiftsfritt', on: ANY_DAY, facts: { ceiling: 'kr1200', product: 'cognition' }, expect: granted('listed-products', 'free', 'not-returned') },
  { id: 'soft-lenses', title: 'Mjuka linser: utanför högkostnadsskyddet', on: ANY_DAY, facts: { ceiling: 'kr1200', product: 'softLenses' }, expect: granted('listed-products', 'soft-lenses', 'not-returned') },
  { id: 'hard-lenses', title: 'Hårda linser: utanför högkostnadsskyddet', on: ANY_DAY, facts: { ceiling: 'kr1200', product: 'hardLenses' }, expect: granted('listed-products', 'hard-lenses', 'not-returned') },
  { id: 'cognition-1150', title: 'Kognitivt hjälpmedel när taket är 1 150 kr: tabellen finns inte inlagd', on: ANY_DAY, facts: { ceiling: 'kr1150', product: 'cognition' }, expect: { outcome: 'undetermined', rules: ['exceptions-not-held'] } },
  { id: 'another-ceiling', title: 'Ett annat tak: sidan finns inte inlagd', on: ANY_DAY, facts: { ceiling: 'another', product: 'other' }, expect: { outcome: 'undetermined', rules: ['another-ceiling'] } },
  { id: 'ceiling-unknown', title: 'Taket är inte känt: det måste anges', on: ANY_DAY, facts: { product: 'other' }, expect: { outcome: 'undetermined' } },
]);
