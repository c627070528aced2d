import { describe, expect, it } from 'vitest';
import type { Target } from '../definition/definition-types.js';
import { parsePeriod } from '../period/parse-period.js';
import { EVENT_TABLES } from '../table/tables.js';
import { DALARNA_KPIS, INTERIMS, REGION_KPIS, VARMLAND_KPIS, VASTMANLAND_KPIS } from './index.js';

const ALL = [...VASTMANLAND_KPIS, ...VARMLAND_KPIS, ...DALARNA_KPIS];

// The indicators that the published series have, by the ids used for them.
const IN_SERIES = [
  'calls-answered', 'fitting-offered-15wd', 'repair-done-5wd', 'delivery-on-planned-day', 'errands-1177-increase', 'patient-satisfaction', 'sick-leave-accumulated', 'hme', 'performance-level', 'staff-turnover', 'rehab-cases',
  'work-env-deviations', 'work-env-deviations-specific', 'driven-mil-per-marked-volume', 'rental-rate', 'financial-result', 'comparable-gross-cost-growth', 'varmland-delivery-stock-10d', 'varmland-delivery-ordered-10d', 'varmland-attendance',
];

// What stands in the scorecard and goals of each year beside them.
const IN_DOCUMENTS = [
  'hygiene-dress', 'comparable-net-cost-growth', 'gross-cost-growth-products', 'employees', 'full-time-equivalents', 'worked-time', 'worked-time-with-on-call', 'sick-leave',
  ...['orders', 'returns', 'recondition-orders', 'fitting-referrals', 'technical-work-orders', 'calls', 'pickup-orders'].flatMap((id) => [id, `${id}-growth`, `${id}-growth-per-working-day`]),
  ...['volume-marked', 'volume-main'].flatMap((id) => [id, `${id}-growth`]),
  ...['calls', 'orders', 'returns', 'reconditioned', 'repairs-service', 'fittings', 'incontinence-packs', 'rented'].map((id) => `ordinary-day-${id}`),
  ...['granted', 'rejected', 'granted-cost'].map((id) => `out-of-assortment-${id}`),
  ...['aid-follows-individual', 'agreements-exist', 'guidelines-exist', 'special-competence', 'education-activities', 'network-meetings', 'representation-communication', 'waste-sorting', 'business-travel', 'technical-readiness'].map((id) => `varmland-${id}`),
  'prescribing', 'purchases-within-agreement', 'dalarna-purchases-outside-agreement', 'dalarna-purchases-outside-agreement-share',
];

const text = ({ period, direction, value, strict }: Omit<Target, 'citation'>): string => [period, direction, value ?? '–', ...(strict === true ? ['strict'] : [])].join(' ');
const targetsOf = (id: string): readonly string[] => (ALL.find((definition) => definition.id === id)?.targets ?? []).map(text);

describe('the indicators of three regions', () => {
  it('have every indicator of the published series and of the documents of each year', () => {
    const ids = ALL.map(({ id }) => id);
    expect([...IN_SERIES, ...IN_DOCUMENTS].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('have ids that no two of them share', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });

  it.each([
    ['calls-answered', ['2023 atLeast 96', '2024 atLeast 96', '2025 atLeast 96']],
    ['fitting-offered-15wd', ['2023 atLeast 80', '2024 atLeast 80', '2025 atLeast 80']],
    ['repair-done-5wd', ['2023 atLeast 88', '2024 atLeast 88', '2025 atLeast 88']],
    ['delivery-on-planned-day', ['2023 atLeast 95', '2024 atLeast 95', '2025 atLeast 95']],
    ['errands-1177-increase', ['2023 increase –', '2024 increase 10', '2025 increase 10']],
    ['errands-1177', ['2023 increase –', '2025 increase –']],
    ['patient-satisfaction', ['2023 atLeast 90 strict', '2025 atLeast 90 strict']],
    ['sick-leave-accumulated', ['2023 atMost 6', '2024 atMost 6', '2025 atMost 6']],
    ['hme', ['2023 increase –', '2024 increase –', '2025 keep –']],
    ['performance-level', ['2023 atLeast 75']],
    ['driven-mil-per-marked-volume', ['2023 decrease –', '2024 keep 0.42', '2025 atMost 0.5']],
    ['rental-rate', ['2024 atLeast 90', '2025 atLeast 90']],
    ['financial-result', ['2023 atLeast 0', '2024 atLeast 0', '2025 atLeast 0']],
    ['comparable-gross-cost-growth', ['2023 atMost -3.1']],
    ['staff-turnover', []],
    ['rehab-cases', []],
    ['work-env-deviations', []],
    ['varmland-delivery-stock-10d', ['2025 atLeast 95']],
    ['varmland-delivery-ordered-10d', ['2025 atLeast 80']],
    ['varmland-attendance', ['2021', '2022', '2023', '2024', '2025'].map((year) => `${year} atLeast 17`)],
    ['dalarna-purchases-outside-agreement', ['2023 decrease –', '2024 decrease –', '2025 decrease –']],
  ])('have the targets of the documents: %s', (id, targets) => {
    expect(targetsOf(id)).toEqual(targets);
  });

  it('keep what an earlier document had set for a year beside what a later one set', () => {
    const stated = (id: string): readonly string[] => (REGION_KPIS.vastmanland.wordings[id] ?? []).flatMap(({ targets = [], citation }) => targets.filter(({ period }) => period === '2025').map((target) => `${text(target)} ${citation.document}`));
    expect(stated('driven-mil-per-marked-volume')).toEqual(['2025 keep – Verksamhetsplan och budget 2023, bilaga 1a', '2025 atMost 0.5 Verksamhetsplan och budget 2025']);
    expect(stated('errands-1177-increase')).toEqual(['2025 increase – Verksamhetsplan och budget 2023, bilaga 1a', '2025 increase 10 Verksamhetsplan och budget 2025']);
  });

  it.each([
    ['calls-answered', 'month interim year'],
    ['patient-satisfaction', 'afterSurvey'],
    ['errands-1177-increase', 'interim year'],
    ['sick-leave-accumulated', 'interim year'],
    ['hme', 'afterSurvey'],
    ['staff-turnover', 'year'],
    ['rehab-cases', 'interim year'],
    ['financial-result', 'month interim year'],
    ['driven-mil-per-marked-volume', 'interim year'],
    ['rental-rate', 'interim year'],
    ['varmland-attendance', 'interim year'],
  ])('are reported as the latest document says: %s', (id, reported) => {
    expect(ALL.find((definition) => definition.id === id)?.reported.join(' ')).toBe(reported);
  });

  it('stand under the heading of each document, and under the latest one', () => {
    expect(REGION_KPIS.vastmanland.wordings['sick-leave-accumulated']?.map(({ goalSv }) => goalSv)).toEqual([
      'Stolta och engagerade medarbetare samt uppdragstagare',
      'Medarbetare',
      'Engagerade medarbetare med rätt kompetens',
      'Engagerade medarbetare med rätt kompetens',
    ]);
    expect(ALL.find(({ id }) => id === 'sick-leave-accumulated')?.goalSv).toBe('Engagerade medarbetare med rätt kompetens');
  });

  it('say what is chosen here wherever records are counted by a clock', () => {
    const clocked = ALL.filter(({ measure }) => JSON.stringify(measure).includes('"clock"'));
    expect(clocked.map(({ id }) => id)).toEqual(['fitting-offered-15wd', 'repair-done-5wd', 'delivery-on-planned-day', 'varmland-delivery-stock-10d', 'varmland-delivery-ordered-10d']);
    for (const { assumptionsSv = [] } of clocked) expect(assumptionsSv.length).toBeGreaterThanOrEqual(3);
  });

  it('divide by gender or age only with a smallest group', () => {
    const personal = ALL.filter(({ breakdowns }) => breakdowns.some(({ fields }) => fields.includes('gender') || fields.includes('ageGroup')));
    expect(personal.length).toBeGreaterThan(0);
    expect(personal.filter(({ minimumGroup }) => minimumGroup < 5).map(({ id }) => id)).toEqual([]);
  });

  it('name only tables and fields that there are', () => {
    expect(unknownNames({ of: { sum: { table: 'orders', on: 'delivered' }, field: 'unit' } }, undefined, new Set())).toEqual(['delivered']);
    for (const { measure, breakdowns } of ALL) {
      const tables = new Set<string>();
      expect(unknownNames(measure, undefined, tables)).toEqual([]);
      const keys = EVENT_TABLES.filter(({ id }) => tables.has(id)).flatMap(({ fields }) => fields.map(({ key }) => key));
      expect(breakdowns.flatMap(({ fields }) => fields).filter((field) => !keys.includes(field))).toEqual([]);
    }
  });
});

describe('interim periods', () => {
  it('are the months that the documents state', () => {
    expect(parsePeriod('2024-delår1', INTERIMS.vastmanland)).toMatchObject({ from: '2024-01', to: '2024-04', labelSv: 'Delår 1 2024' });
    expect(parsePeriod('2025-delår', INTERIMS.varmland)).toMatchObject({ from: '2025-01', to: '2025-08' });
    expect(INTERIMS.dalarna).toEqual([]);
  });
});

const NAMES = new Set(['field', 'on', 'start', 'stop', 'sameDayAs']);

/** Names of fields and tables in a measure that no table has; the tables that it names are put into `tables`. */
function unknownNames(value: unknown, table: string | undefined, tables: Set<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => unknownNames(each, table, tables));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value) as [string, unknown][];
  const own = entries.find(([key]) => key === 'table')?.[1] ?? entries.map(([, inner]) => (inner as { table?: unknown } | null)?.table).find((inner) => inner !== undefined) ?? table;
  if (typeof own !== 'string') return entries.flatMap(([, inner]) => unknownNames(inner, table, tables));
  tables.add(own);
  const fields = EVENT_TABLES.find(({ id }) => id === own)?.fields.map(({ key }) => key) ?? [];
  const wrong = entries.flatMap(([key, inner]) => (NAMES.has(key) && typeof inner === 'string' ? [inner] : key === 'by' ? (inner as string[]) : [])).filter((name) => !fields.includes(name));
  return [...wrong, ...entries.flatMap(([, inner]) => unknownNames(inner, own, tables))];
}
