import { type Citation, HjmError, foundText, nearest } from '@hjm/core';

/** What one price is for: a day, thirty days, or a month. */
export type PriceUnit = 'day' | '30days' | 'month';

/**
 * How a rent grows with time.
 *
 * * `by: 'day'` – every day costs its share of the price: the whole of a day's price, a thirtieth of the price of thirty days,
 *   or the price of a month divided by the days of that calendar month.
 * * `by: 'period'` – whole periods only, counted from the first day of the rental or by the calendar: charged on the first day
 *   of each that has begun, or on the last day of each that was completed.
 */
export type Counting =
  | { readonly by: 'day'; readonly unit: PriceUnit }
  | { readonly by: 'period'; readonly unit: '30days' | 'month'; readonly from: 'delivery' | 'calendar'; readonly charged: 'begun' | 'completed' };

/** What ends a rental: the item came back, it was deregistered, or so many working days have passed since it was ordered to be picked up. */
export type Stop = 'received' | 'deregistered' | { readonly workingDaysAfterPickupOrder: number };

/** How days become an amount: a rule with a name and a source, chosen by a tariff. */
export type TimeRule = {
  readonly id: string;
  readonly titleSv: string;
  /** `null`: the combination is ours, and no source has it as a whole. */
  readonly citation: Citation | null;
  readonly counting: Counting;
  /** The first day that is charged. */
  readonly start: 'delivery' | 'dayAfterDelivery';
  /** Whichever comes first ends the rental. */
  readonly stops: readonly Stop[];
  /** Whether the day on which the rental ends is charged. */
  readonly lastDay: 'charged' | 'free';
  /**
   * At least so many units of the price at the start; what is missing is charged on the last day of the rental. A rental that goes over
   * to another tariff has not ended: what was missing is not charged.
   */
  readonly minimum?: number;
};

/**
 * The rule, once it is checked.
 *
 * @throws HjmError `invalid-time-rule` when it cannot be followed
 */
export function defineTimeRule(rule: TimeRule): TimeRule {
  const { counting, stops, minimum } = rule;
  if (stops.length === 0) throw invalid(rule, 'stops', 'minst en händelse som avslutar uthyrningen', stops);
  if (counting.by === 'period' && counting.from === 'calendar' && counting.unit !== 'month') {
    throw invalid(rule, 'counting.unit', '"month", eftersom kalendern inte delas i 30 dagar', counting.unit);
  }
  for (const [index, stop] of stops.entries()) {
    if (typeof stop === 'string') {
      if (!STOPS.includes(stop)) throw invalid(rule, `stops.${index}`, '"received" eller "deregistered"', stop, nearest(stop, STOPS));
    } else if (!Number.isSafeInteger(stop.workingDaysAfterPickupOrder) || stop.workingDaysAfterPickupOrder < 0) {
      throw invalid(rule, `stops.${index}.workingDaysAfterPickupOrder`, 'ett helt antal arbetsdagar', stop.workingDaysAfterPickupOrder);
    }
  }
  if (minimum !== undefined && (!Number.isSafeInteger(minimum) || minimum < 1)) throw invalid(rule, 'minimum', 'minst 1, i hela prisenheter', minimum);
  return rule;
}

function invalid(rule: TimeRule, path: string, expected: string, value: unknown, near?: string): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-time-rule', `Tidsregeln ${foundText(rule.id)}: väntade ${expected}, fick ${found}.`, [
    { path, expected, found, ...(near === undefined ? {} : { nearest: near }) },
  ]);
}

const STOPS: readonly string[] = ['received', 'deregistered'];
