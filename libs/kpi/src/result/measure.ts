import { HjmError, type LocalDate } from '@hjm/core';
import { countWorkingDays, dateOfDay, dayNumber } from '@hjm/core/calendar';
import { CLOCK_DEFAULTS } from '../definition/clock-defaults.js';
import type { KpiDefinition } from '../definition/definition-types.js';
import { clocksOf } from '../fold/fields-of.js';
import { sameMeasure } from '../fold/fingerprint.js';
import { calendarName, calendarOf, type FoldOptions, rulesOf } from '../fold/fold-options.js';
import type { KpiPartial } from '../fold/partial.js';
import { strandsOf } from '../fold/strand.js';
import { tooLarge } from '../fold/too-large.js';
import { firstDay, lastDay, monthNumber } from '../period/month.js';
import { countedPeriod, yearEarlier } from '../period/parse-period.js';
import type { KpiPeriod } from '../period/period.js';
import type { KpiValue } from '../value/value.js';
import { coverOf, isCovered } from './cover.js';
import { breakdownOf, readBase, readPeople } from './divided.js';
import { readStrand, type StrandTotal } from './read-strand.js';
import type { KpiDerivation, KpiMeasured, KpiPart } from './result-types.js';
import { scaleOf } from './scale.js';

/**
 * What the indicator came to in the period, of the whole or of one part. Months that the data do not cover make it missing, not zero.
 *
 * @throws HjmError `open-events` when events have not been closed in (see {@link closePartial}), `unknown-indicator` when the partial
 * result is not of this definition, `unknown-calendar`, `unknown-breakdown`, `too-large` for sums of nine quadrillion and more
 */
export function measure(definition: KpiDefinition, partial: KpiPartial, period: KpiPeriod, options: FoldOptions, part?: KpiPart): KpiMeasured {
  if (Object.keys(partial.open).length > 0) throw openEvents(partial);
  sameMeasure(definition, partial, options);
  if (part !== undefined) breakdownOf(definition, part.breakdown);
  const counted = countedPeriod(definition, period);
  const numerator = readStrand(definition, definition.id, partial, counted, part);
  const denominator = readBase(definition, partial, counted, options, part);
  const people = readPeople(definition, partial, counted, options, part);
  const { value, change } = valueOf(definition, partial, counted, options, numerator, denominator, part);
  const day = numerator.day ?? denominator?.day;
  return {
    kpi: definition.id,
    period,
    ...(part === undefined ? {} : { part }),
    value,
    records: numerator.records,
    ...(people === undefined ? {} : { people }),
    unknown: numerator.unknown + (denominator?.unknown ?? 0),
    running: numerator.running + (denominator?.running ?? 0),
    derivation: {
      tables: coverOf(definition, partial),
      from: counted.from,
      to: counted.to,
      ...(day === undefined ? {} : { day: dateOfDay(day) }),
      ...clockOf(definition, options),
      ...(change === undefined ? {} : { change }),
      asOf: partial.asOf,
    },
  };
}

type Valued = { readonly value: KpiValue; readonly change?: NonNullable<KpiDerivation['change']> };

function valueOf(
  definition: KpiDefinition,
  partial: KpiPartial,
  period: KpiPeriod,
  options: FoldOptions,
  numerator: StrandTotal,
  denominator: StrandTotal | undefined,
  part: KpiPart | undefined,
): Valued {
  const { measure: what } = definition;
  if (what.kind === 'stated') return missing('notStated');
  if (!isCovered(definition, partial, period)) return missing('noData');
  const scale = scaleOf(definition, options);
  switch (what.kind) {
    case 'share':
      return numerator.denominator === 0 ? missing('noRecords') : known(numerator.numerator, numerator.denominator);
    case 'total': {
      const days = what.per === 'workingDay' ? daysKnown(period, what.calendar, options, partial) : 1;
      if (days === 0 || ('stock' in what.of && numerator.day === undefined)) return missing('noRecords');
      return known(numerator.numerator, scale.numerator * days);
    }
    case 'ratio':
      return denominator === undefined || denominator.numerator === 0 || ('stock' in what.numerator && numerator.day === undefined)
        ? missing('noRecords')
        : known(numerator.numerator * scale.denominator, denominator.numerator * scale.numerator);
    case 'growth': {
      const before = yearEarlier(period);
      if (!isCovered(definition, partial, before)) return missing('noEarlierData');
      const earlier = readStrand(definition, definition.id, partial, before, part);
      if (earlier.numerator === 0) return missing('noEarlierData');
      const days = what.per === 'workingDay' ? [daysKnown(period, what.calendar, options, partial), workingDays(before, what.calendar, options)] : [];
      const [now = 1, then = 1] = days;
      if (now === 0) return missing('noRecords');
      const change = { now: numerator.numerator, earlier: earlier.numerator, ...(days.length === 0 ? {} : { workingDaysNow: now, workingDaysEarlier: then }) };
      return { ...known(numerator.numerator * then - earlier.numerator * now, earlier.numerator * now), change };
    }
  }
}

function known(numerator: number, denominator: number): Valued {
  const large = [numerator, denominator].find((number) => !Number.isSafeInteger(number));
  if (large !== undefined) throw tooLarge('value', large);
  return { value: { state: 'known', numerator, denominator } };
}

function missing(reason: Extract<KpiValue, { readonly state: 'missing' }>['reason']): Valued {
  return { value: { state: 'missing', reason } };
}

/** Working days of a period by a named calendar: what production per working day is divided by. */
export function workingDays(period: KpiPeriod, calendar: string | undefined, options: Pick<FoldOptions, 'calendars'>): number {
  return workingDaysTo(lastDay(monthNumber(period.to)), period, calendar, options);
}

/** Those of a period that is not over, until the last day known: what comes later is not divided by yet. */
function daysKnown(period: KpiPeriod, calendar: string | undefined, options: FoldOptions, { asOf }: KpiPartial): number {
  const last = lastDay(monthNumber(period.to));
  return workingDaysTo(asOf < last ? asOf : last, period, calendar, options);
}

function workingDaysTo(last: LocalDate, { from }: KpiPeriod, calendar: string | undefined, options: Pick<FoldOptions, 'calendars'>): number {
  return countWorkingDays(dayNumber(firstDay(monthNumber(from))), dayNumber(last), calendarOf(calendar ?? CLOCK_DEFAULTS.calendar, options));
}

function clockOf(definition: KpiDefinition, options: FoldOptions): Pick<KpiDerivation, 'clock'> {
  const conditions = strandsOf(definition).flatMap(({ rows, work }) => [...(rows.where === undefined ? [] : [rows.where]), ...(work.kind === 'share' ? [work.part] : [])]);
  const clock = conditions.flatMap(clocksOf)[0];
  return clock === undefined ? {} : { clock: { ...rulesOf(clock), calendarNameSv: calendarName(clock, options) } };
}

function openEvents({ open }: KpiPartial): HjmError {
  const issues = Object.entries(open).map(([table, records]) => ({ path: `open.${table}`, expected: 'inga poster som väntar', found: `${Object.keys(records).length} poster` }));
  return new HjmError('open-events', 'Händelser väntar på att räknas in. Avsluta delresultatet först.', issues);
}
