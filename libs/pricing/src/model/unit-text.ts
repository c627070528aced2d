import { formatNumber } from '@hjm/core/text';
import { type Fraction, endingDecimals, withDecimals } from '../fraction.js';
import { type Unit, isMoney } from './units.js';

const WORDS: Readonly<Record<Unit, string>> = {
  kr: 'kr',
  'kr/year': 'kr per år',
  'kr/month': 'kr per månad',
  'kr/30days': 'kr per 30 dagar',
  'kr/day': 'kr per dag',
  'kr/hour': 'kr per timme',
  'kr/inhabitant': 'kr per invånare',
  percent: '%',
  'percent/year': '% per år',
  years: 'år',
  months: 'månader',
  periods: 'perioder om 30 dagar',
  days: 'dagar',
  hours: 'timmar',
  inhabitants: 'invånare',
  'months/year': 'månader per år',
  'periods/year': 'perioder om 30 dagar per år',
  'days/year': 'dagar per år',
  count: 'st',
  share: '',
};

/** What one of a unit is called, where that is another word. */
const ONE: Readonly<Partial<Record<Unit, string>>> = {
  months: 'månad',
  periods: 'period om 30 dagar',
  days: 'dag',
  hours: 'timme',
  'months/year': 'månad per år',
  'periods/year': 'period om 30 dagar per år',
  'days/year': 'dag per år',
};

/** The unit in Swedish, such as `kr per månad`; nothing for a share. */
export function unitText(unit: Unit): string {
  return WORDS[unit];
}

/** A number with its unit as Swedish text. Kronor that do not come out even in öre, and other numbers beyond six decimals, are shortened. */
export function amountText(value: Fraction, unit: Unit): string {
  const cents = isMoney(unit) && endingDecimals(value)?.includes('.') !== false;
  const number = cents ? formatNumber(withDecimals(value, 2), { decimals: 2 }) : formatNumber(shortest(value));
  const word = (value.n === value.d ? ONE[unit] : undefined) ?? WORDS[unit];
  return word === '' ? number : `${number}\u00A0${word}`;
}

/** Whether {@link amountText} leaves something out, so that the sign is ≈ and not =. */
export function isShortened(value: Fraction, unit: Unit): boolean {
  const exact = endingDecimals(value);
  return exact === undefined || (exact.split('.')[1]?.length ?? 0) > (isMoney(unit) ? 2 : 6);
}

function shortest(value: Fraction): string {
  const exact = endingDecimals(value);
  return exact === undefined || (exact.split('.')[1]?.length ?? 0) > 6 ? withDecimals(value, 6) : exact;
}
