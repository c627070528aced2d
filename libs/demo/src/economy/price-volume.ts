import type { PriceVolumeItem } from '@hjm/economics';

/**
 * Made-up volumes and prices of what is rented out, by months of rent, in two years: a new item, one that was taken away, a price that
 * fell and a volume that stood still are among them. No document that we hold prints volumes beside prices.
 */
export const DEMO_PRICE_VOLUME: readonly PriceVolumeItem[] = [
  { key: 'demo-rullator', labelSv: 'Rullator, hyra', before: { volume: '14200', price: 38_00 }, after: { volume: '14910', price: 40_00 } },
  { key: 'demo-manuell-rullstol', labelSv: 'Manuell rullstol, hyra', before: { volume: '6100', price: 142_00 }, after: { volume: '6250', price: 149_50 } },
  { key: 'demo-elrullstol', labelSv: 'Elrullstol, hyra', before: { volume: '980', price: 1_310_00 }, after: { volume: '940', price: 1_375_00 } },
  { key: 'demo-sang', labelSv: 'Vårdsäng, hyra', before: { volume: '3400', price: 265_00 }, after: { volume: '3400', price: 278_00 } },
  { key: 'demo-tens', labelSv: 'TENS, hyra', before: { volume: '760', price: 64_00 }, after: { volume: '812', price: 61_00 } },
  { key: 'demo-larm', labelSv: 'Epilepsilarm, hyra', before: null, after: { volume: '120', price: 230_00 } },
  { key: 'demo-texttelefon', labelSv: 'Texttelefon, hyra', before: { volume: '48', price: 190_00 }, after: null },
];
