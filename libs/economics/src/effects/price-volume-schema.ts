import * as z from 'zod';
import { planText, typed } from '../plan/plan-schema.js';
import { readExact } from '../exact/exact.js';
import type { PriceVolumeItem, PriceVolumeOptions } from './price-volume-types.js';

const volume = z.string().refine((text) => (readExact(text)?.n ?? -1n) >= 0n, 'en volym som exakt decimaltext, till exempel "12" eller "7.5"');
const side = z.strictObject({ volume: volume.nullable(), price: z.int().nullable() }).nullable();

/** Items with volume and price of two periods, as JSON. */
export const priceVolumeItemsSchema: z.ZodType<readonly PriceVolumeItem[]> = typed<readonly PriceVolumeItem[]>(z.array(z.strictObject({ key: planText, labelSv: planText, before: side, after: side })));

/** How price and volume are told apart, as JSON. */
export const priceVolumeOptionsSchema: z.ZodType<PriceVolumeOptions> = z.strictObject({
  mixed: z.enum(['toPrice', 'toVolume', 'separate']),
  newAndRemoved: z.enum(['toVolume', 'apart']),
  rounding: z.enum(['halfUp', 'halfEven', 'up', 'down']),
});
