import type { Citation } from './citation.js';
import type { LocalDate } from './dates.js';

/** Which days are public holidays, and when they fall. `decided` of the acts is the day on which they were issued. */
export const HOLIDAY_ACT: Citation = {
  body: 'Riksdagen',
  decided: '1989-05-18',
  paragraph: '1–2 §§',
  document: 'lag (1989:253) om allmänna helgdagar',
  summary: 'Alla söndagar och tretton namngivna dagar är allmänna helgdagar.',
  url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1989253-om-allmanna-helgdagar_sfs-1989-253/',
};

/** The change of the holiday act in 2005. */
export const HOLIDAY_ACT_2005: Citation = {
  body: 'Riksdagen',
  decided: '2004-12-16',
  paragraph: '1–2 §§',
  document: 'lag (2004:1320) om ändring i lagen (1989:253) om allmänna helgdagar',
  summary: 'Från den 1 april 2005 är nationaldagen allmän helgdag, och annandag pingst är det inte längre.',
  url: 'https://www.lagboken.se/Lagboken/start/forvaltningsratt/lag-1989253-om-allmanna-helgdagar/d_50523-sfs-2004_1320-lag-om-andring-i-lagen-1989_253-om-allmanna-helgdagar',
};

/** What equates Saturdays and the three eves with Sundays, for what an act says must be done at the latest. */
export const DEADLINE_ACT: Citation = {
  body: 'Riksdagen',
  decided: '1930-05-30',
  paragraph: '2 §',
  document: 'lag (1930:173) om beräkning av lagstadgad tid',
  summary: 'Faller en sista dag på helgdag, lördag, midsommarafton, julafton eller nyårsafton får åtgärden vidtas nästa vardag.',
  url: 'https://lagen.nu/1930:173',
};

/** Where a holiday falls: on a day of the year, days from Easter Sunday, or the weekday (1 Monday … 7 Sunday) from a day of the year on. */
export type HolidayPlace =
  | { readonly on: string }
  | { readonly easter: number }
  | { readonly weekday: number; readonly from: string };

/** A holiday in the law, in force from and to the days named; without them, in all years covered. */
export type HolidayRule = {
  readonly name: string;
  /** `publicHoliday` is an allmän helgdag; `eve` is not, and whether it is worked is a choice. */
  readonly kind: 'publicHoliday' | 'eve';
  readonly place: HolidayPlace;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly citation: Citation;
};

const named = (name: string, place: HolidayPlace): HolidayRule => ({ name, kind: 'publicHoliday', place, citation: HOLIDAY_ACT });
const eve = (name: string, place: HolidayPlace): HolidayRule => ({ name, kind: 'eve', place, citation: DEADLINE_ACT });

/** The named public holidays with their history since 1990, and the three eves. Plain Sundays are public holidays too. */
export const SWEDISH_HOLIDAY_RULES: readonly HolidayRule[] = [
  named('nyårsdagen', { on: '01-01' }),
  named('trettondedag jul', { on: '01-06' }),
  named('långfredagen', { easter: -2 }),
  named('påskdagen', { easter: 0 }),
  named('annandag påsk', { easter: 1 }),
  named('första maj', { on: '05-01' }),
  named('Kristi himmelsfärdsdag', { easter: 39 }),
  named('pingstdagen', { easter: 49 }),
  { ...named('annandag pingst', { easter: 50 }), to: '2005-03-31' },
  { ...named('nationaldagen', { on: '06-06' }), from: '2005-04-01', citation: HOLIDAY_ACT_2005 },
  eve('midsommarafton', { weekday: 5, from: '06-19' }),
  named('midsommardagen', { weekday: 6, from: '06-20' }),
  named('alla helgons dag', { weekday: 6, from: '10-31' }),
  eve('julafton', { on: '12-24' }),
  named('juldagen', { on: '12-25' }),
  named('annandag jul', { on: '12-26' }),
  eve('nyårsafton', { on: '12-31' }),
];
