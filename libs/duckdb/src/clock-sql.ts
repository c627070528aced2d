import { CLOCK_DEFAULTS, type Clock, type ClockRules } from '@hjm/kpi';
import { clockColumn } from './condition-sql.js';
import { quotedName, quotedText } from './quote.js';

/**
 * What a clock came to, as columns that are added in three steps: where it ends and which day is 0; how much time has passed; whether
 * it was in time. Time is a difference of two running totals, each looked up by its day.
 */
export function clockSteps(clock: Clock, place: number, asOf: string): readonly (readonly string[])[] {
  const rules: ClockRules = { ...CLOCK_DEFAULTS, ...clock.rules };
  const column = (what: Parameters<typeof clockColumn>[1]): string => clockColumn(place, what);
  const [start, stop, now] = [quotedName(clock.start), quotedName(clock.stop), clock.unit === 'openMinutes' ? `TIMESTAMP '${asOf} 23:59:00'` : `DATE '${asOf}'`];
  const [end, stopped, zero, elapsed] = [column('end'), column('stopped'), column('zero'), column('elapsed')];
  const worked = clock.unit === 'workingDays' || clock.unit === 'halfDays';
  const day0 = worked && rules.startOnDayOff === 'nextWorkingDay' ? lookUp(rules.calendar, 'next', start) : start;
  return [
    [`CASE WHEN ${stop} <= ${now} THEN ${stop} ELSE ${now} END AS ${end}`, `coalesce(${stop} <= ${now}, FALSE) AS ${stopped}`, `${day0} AS ${zero}`],
    [`CASE WHEN ${start} <= ${end} THEN ${elapsedSql(clock, rules, zero, end)} END AS ${elapsed}`],
    [`${holdsSql(clock, rules, elapsed, stopped)} AS ${column('holds')}`, `coalesce(${elapsed} >= 0 AND NOT ${stopped}, FALSE) AS ${column('running')}`],
  ];
}

function elapsedSql({ unit, pauses = [] }: Clock, { calendar }: ClockRules, zero: string, end: string): string {
  const fromZero = (point: string): string => totalTo(unit, calendar, `CASE WHEN ${point} < ${zero} THEN ${zero} ELSE ${point} END`);
  const parts = pauses.map(({ from, to }) => ({ from: quotedName(from), until: `(CASE WHEN ${quotedName(to)} <= ${end} THEN ${quotedName(to)} ELSE ${end} END)` }));
  // An end before the day that is 0 is no time at all.
  const time = `${fromZero(end)} - ${totalTo(unit, calendar, zero)}`;
  if (pauses.length === 0) return time;
  const paused = subsetsOf(parts).map((subset) => {
    const [from, until] = [`greatest(${subset.map((part) => part.from).join(', ')})`, `least(${subset.map((part) => part.until).join(', ')})`];
    const begun = subset.map((part) => `${part.from} <= ${end}`).join(' AND ');
    return `${subset.length % 2 === 1 ? '-' : '+'} CASE WHEN ${begun} AND ${from} < ${until} THEN ${fromZero(until)} - ${fromZero(from)} ELSE 0 END`;
  });
  const wrong = pauses.map(({ from, to }) => `coalesce(${quotedName(from)} <= ${end} AND ${quotedName(to)} < ${quotedName(from)}, FALSE)`).join(' OR ');
  return `CASE WHEN NOT (${wrong}) THEN ${time} ${paused.join(' ')} END`;
}

/** All choices of at least one: what is in several pauses at once is taken off once, by inclusion and exclusion. */
function subsetsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.reduce<readonly (readonly T[])[]>((subsets, one) => [...subsets, [one], ...subsets.map((subset) => [...subset, one])], []);
}

/** All time up to a day, that day included, or up to a moment. */
function totalTo(unit: Clock['unit'], calendar: string, point: string): string {
  switch (unit) {
    case 'workingDays':
      return lookUp(calendar, 'days_to', point);
    case 'halfDays':
      return lookUp(calendar, 'halves_to', point);
    case 'days':
      return `((${point}) - DATE '1970-01-01')`;
    case 'openMinutes':
      return `(SELECT min(h.minutes_before) + sum(greatest(0, least(date_part('hour', ${point}) * 60 + date_part('minute', ${point}), h.closes) - h.opens)) FROM hjm_opening_hours h WHERE h.name = ${quotedText(calendar)} AND h.day = CAST((${point}) AS DATE))`;
  }
}

function lookUp(calendar: string, column: string, day: string): string {
  return `(SELECT w.${column} FROM hjm_working_days w WHERE w.calendar = ${quotedText(calendar)} AND w.day = (${day}))`;
}

function holdsSql({ within }: Clock, { running }: ClockRules, elapsed: string, stopped: string): string {
  const open = { late: 'FALSE', lateWhenOver: `CASE WHEN ${elapsed} > ${String(within)} THEN FALSE END`, leaveOut: 'NULL' }[running];
  return `CASE WHEN ${elapsed} IS NULL OR ${elapsed} < 0 THEN NULL WHEN ${stopped} THEN ${elapsed} <= ${String(within)} ELSE ${open} END`;
}
