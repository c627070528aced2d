import type { Citation } from '@hjm/core';
import { defineTimeRule, type TimeRule } from './time-rule.js';

const NORRBOTTEN: Citation = {
  body: 'Norrbotten',
  decided: null,
  document: 'prislista hjälpmedel 2012',
  section: 'Hyra',
  summary: 'Hyran räknas i dagar från leveransdagen till återlämningsdagen, båda medräknade.',
  url: 'https://studylibsv.com/doc/617646/prislista-hj%C3%A4lpmedel',
};

const MEDELPUNKTEN: Citation = {
  body: 'Medelpunkten',
  decided: null,
  document: 'rutiner och riktlinjer för förskrivare',
  section: 'Hyra',
  summary: 'Hyran räknas i påbörjade perioder om 30 dagar tills hjälpmedlet är mottaget på centralen.',
  url: 'https://www.medelpunkten.se/till-forskrivare/rutiner-och-riktlinjer/1780-2/',
};

const VASTMANLAND_PRIVATE: Citation = {
  body: 'Region Västmanland',
  decided: null,
  document: 'hjälpmedelsavgifter på 1177',
  section: 'Privat uthyrning',
  summary: 'Den som hyr privat betalar en startavgift och hyra för minst en månad.',
  url: 'https://www.1177.se/Vastmanland/sa-fungerar-varden/kostnader-och-ersattningar/hjalpmedelsavgifter/',
};

/** Days from delivery to return, both ends charged, at a price per day (Norrbotten 2012). */
export const DAYS_BOTH_ENDS: TimeRule = defineTimeRule({
  id: 'days-both-ends',
  titleSv: 'Dagar, första och sista dagen medräknade',
  citation: NORRBOTTEN,
  counting: { by: 'day', unit: 'day' },
  start: 'delivery',
  stops: ['received'],
  lastDay: 'charged',
});

/** Begun periods of thirty days until the item is back at the centre (Medelpunkten). */
export const BEGUN_30_DAYS: TimeRule = defineTimeRule({
  id: 'begun-30-days',
  titleSv: 'Påbörjade perioder om 30 dagar',
  citation: MEDELPUNKTEN,
  counting: { by: 'period', unit: '30days', from: 'delivery', charged: 'begun' },
  start: 'delivery',
  stops: ['received'],
  lastDay: 'charged',
});

/** A price per month, each day its share of the calendar month. Ours: no source says how a month is divided. */
export const MONTH_BY_DAYS: TimeRule = defineTimeRule({
  id: 'month-by-days',
  titleSv: 'Månadspris, delad månad efter antal dagar',
  citation: null,
  counting: { by: 'day', unit: 'month' },
  start: 'delivery',
  stops: ['received', 'deregistered'],
  lastDay: 'charged',
});

/** Every calendar month that the rental touches, whole. Ours. */
export const TOUCHED_CALENDAR_MONTHS: TimeRule = defineTimeRule({
  id: 'touched-calendar-months',
  titleSv: 'Hela kalendermånader, påbörjad månad räknas',
  citation: null,
  counting: { by: 'period', unit: 'month', from: 'calendar', charged: 'begun' },
  start: 'delivery',
  stops: ['received', 'deregistered'],
  lastDay: 'charged',
});

/** A price per month by days, and a month at least, as Västmanland's private rental has it; how the rest is divided and that deregistration ends it too is not stated and ours. */
export const PRIVATE_AT_LEAST_A_MONTH: TimeRule = defineTimeRule({
  id: 'private-at-least-a-month',
  titleSv: 'Privat uthyrning, minst en månad',
  citation: VASTMANLAND_PRIVATE,
  counting: { by: 'day', unit: 'month' },
  start: 'delivery',
  stops: ['received', 'deregistered'],
  lastDay: 'charged',
  minimum: 1,
});

/**
 * A copy of the rule that also ends so many working days after the pick-up order, whatever happens to the item. The number is the
 * centre's own choice.
 */
export function stoppingAfterPickupOrder(rule: TimeRule, workingDays: number): TimeRule {
  return defineTimeRule({
    ...rule,
    id: `${rule.id}-pickup-${workingDays}`,
    titleSv: `${rule.titleSv}; upphör ${workingDays} arbetsdagar efter hämtorder`,
    stops: [...rule.stops, { workingDaysAfterPickupOrder: workingDays }],
  });
}

/** The rules that come with the library. */
export const TIME_RULES: readonly TimeRule[] = [DAYS_BOTH_ENDS, BEGUN_30_DAYS, MONTH_BY_DAYS, TOUCHED_CALENDAR_MONTHS, PRIVATE_AT_LEAST_A_MONTH];
