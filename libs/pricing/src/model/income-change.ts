import { HjmError, foundText } from '@hjm/core';
import type { Ore, Rounding } from '@hjm/core/money';
import { sumOre } from '@hjm/core/money';
import { type Fraction, dividedBy, plus, readDecimal, times, toWhole, whole } from '../fraction.js';
import type { DecimalText } from './model-types.js';
import { roundingText } from './rounding-text.js';
import { amountText } from './unit-text.js';

/** Where the income goes that comes from new prices on new volumes: to the price change, to the volume change, or apart. */
export type JointEffect = 'price' | 'volume' | 'separate';

/** A budgeted change of price and volume. */
export type IncomeChangeInput = {
  /** The income that the change starts from, in whole öre. */
  readonly base: Ore;
  readonly pricePercent: DecimalText;
  /** The change of volume, at the prices of the base. */
  readonly volume: { readonly percent: DecimalText } | { readonly ore: Ore };
  readonly joint: JointEffect;
  readonly rounding: Rounding;
};

/** What becomes of the income. `base + price + volume + joint` is `total`, to the öre. */
export type IncomeChange = {
  readonly base: Ore;
  readonly price: Ore;
  readonly volume: Ore;
  /** 0 unless the joint effect is kept apart. */
  readonly joint: Ore;
  readonly total: Ore;
  /** Each part in Swedish. */
  readonly steps: readonly { readonly labelSv: string; readonly textSv: string }[];
};

/**
 * A budgeted price and volume change as income. The total is rounded once, the price and joint effects once each by the same
 * rule, and the volume effect takes what is left, so that the parts add up.
 *
 * ```ts
 * import { incomeChange } from '@hjm/pricing';
 *
 * // figures of our own: 100 kr, prices up 2 %, volume up 3 %
 * const { price, volume, total } = incomeChange({ base: 10_000, pricePercent: 2, volume: { percent: 3 }, joint: 'volume', rounding: 'halfUp' });
 * [price, volume, total]; // => [200, 306, 10506]
 * ```
 *
 * @throws HjmError `invalid-income-change`, and `invalid-number` or `amount-too-large` beyond safe integers
 */
export function incomeChange({ base, pricePercent, volume, joint, rounding }: IncomeChangeInput): IncomeChange {
  oneOf(JOINTS, joint, 'joint');
  oneOf(ROUNDINGS, rounding, 'rounding');
  if (typeof volume !== 'object' || (volume as unknown) === null) throw wrong('volume', 'percent eller ore', volume);
  const start = whole(oreOf(base, 'base'));
  const price = share(pricePercent, 'pricePercent');
  const more = 'ore' in volume ? whole(oreOf(volume.ore, 'volume.ore')) : times(start, share(volume.percent, 'volume.percent'));
  const priceEffect = times(start, price);
  const jointEffect = times(more, price);
  const rounded = (value: Fraction): Ore => sumOre([Number(toWhole(value, rounding))]);
  const total = rounded([start, priceEffect, more, jointEffect].reduce(plus));
  const parts = {
    price: rounded(joint === 'price' ? plus(priceEffect, jointEffect) : priceEffect),
    joint: joint === 'separate' ? rounded(jointEffect) : 0,
  };
  const left = sumOre([total, -base, -parts.price, -parts.joint]);
  const kr = (ore: Ore): string => amountText(dividedBy(whole(ore), whole(100)), 'kr');
  return {
    base,
    price: parts.price,
    volume: left,
    joint: parts.joint,
    total,
    steps: [
      { labelSv: 'Intäkt före ändringen', textSv: kr(base) },
      { labelSv: 'Prisförändring', textSv: `${amountText(times(price, whole(100)), 'percent')} ger ${kr(parts.price)}` },
      { labelSv: 'Volymförändring', textSv: 'ore' in volume ? kr(left) : `${amountText(times(share(volume.percent, 'volume.percent'), whole(100)), 'percent')} ger ${kr(left)}` },
      ...(joint === 'separate' ? [{ labelSv: 'Ny volym till nytt pris', textSv: kr(parts.joint) }] : []),
      { labelSv: 'Beräknad intäkt', textSv: `${kr(total)}, avrundat ${roundingText(rounding, 'ore')}` },
    ],
  };
}

const JOINTS: readonly JointEffect[] = ['price', 'volume', 'separate'];
const ROUNDINGS: readonly Rounding[] = ['halfUp', 'halfEven', 'up', 'down'];

function oneOf(words: readonly string[], value: string, path: string): void {
  if (!words.includes(value)) throw wrong(path, words.join(', '), value);
}

function share(percent: DecimalText, path: string): Fraction {
  const value = readDecimal(percent);
  if (value === undefined) throw wrong(path, 'procent med punkt före decimalerna, till exempel 2.5', percent);
  return dividedBy(value, whole(100));
}

function oreOf(ore: Ore, path: string): Ore {
  if (!Number.isSafeInteger(ore)) throw wrong(path, 'ett helt antal öre', ore);
  return ore;
}

function wrong(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-income-change', `${path}: väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}
