import { changeOrMissing, kronorOrMissing, ROUNDING_SV } from './signed-text.js';
import type { PriceVolumeEffects } from './price-volume-types.js';

const MIXED_SV = {
  toPrice: 'Ny volym till nytt pris räknas till priset.',
  toVolume: 'Ny volym till nytt pris räknas till volymen.',
  separate: 'Ny volym till nytt pris är en egen del, samspel.',
} as const;
const NEW_SV = { toVolume: 'Nytt och borttaget räknas till volymen.', apart: 'Nytt och borttaget står för sig.' } as const;

/** The effects in Swedish: the change, its parts, and the rules they were reckoned by. */
export function describePriceVolume({ items, options, before, after, change, parts, missing }: PriceVolumeEffects): readonly string[] {
  const labels = missing.map((key) => items.find((item) => item.key === key)?.labelSv ?? key);
  return [
    `Från ${kronorOrMissing(before)} till ${kronorOrMissing(after)}: ${changeOrMissing(change)}`,
    ...(missing.length > 0 ? [`Volym eller pris saknas för ${labels.join(', ')}; effekterna går inte att summera.`] : []),
    ...(parts === null ? [] : [`Priseffekt: ${changeOrMissing(parts.price)}`, `Volymeffekt: ${changeOrMissing(parts.volume)}`]),
    ...(parts !== null && options.mixed === 'separate' ? [`Samspel: ${changeOrMissing(parts.mixed)}`] : []),
    ...(parts !== null && options.newAndRemoved === 'apart' ? [`Nytt: ${changeOrMissing(parts.added)}`, `Borttaget: ${changeOrMissing(parts.removed)}`] : []),
    MIXED_SV[options.mixed],
    NEW_SV[options.newAndRemoved],
    `Avrundning: varje belopp (volym × pris), en gång, ${ROUNDING_SV[options.rounding]}.`,
  ];
}
