import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { REGION_KPIS } from '../definitions/index.js';
import { PUBLISHED_TABLES } from './data/published-tables.js';
import { kpiValueOf, publishedFigures } from './figures.js';
import { PUBLISHED_FIGURES, PUBLISHED_SERIES } from './published-derivations.js';
import type { PublishedFigure, PublishedTable } from './published-types.js';

const figure = (id: string): PublishedFigure => {
  const found = PUBLISHED_FIGURES.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};

const ours: PublishedTable = {
  id: 'ours',
  region: 'exempel',
  titleSv: 'Eget exempel',
  unit: 'count',
  columns: [{ key: 'now', labelSv: 'Nu', role: 'outcome', period: '2024' }],
  rows: [{ key: 'orders', labelSv: 'Beställningar', kpi: 'orders', cells: ['12'] }],
  citation: { body: 'Exempelregionen', decided: null, document: 'påhittad rapport', summary: 'Ett exempel som är vårt.' },
};

describe('publishedFigures', () => {
  it('reads every figure of the documents, each at a place of its own', () => {
    expect(PUBLISHED_TABLES).toHaveLength(20);
    expect(PUBLISHED_FIGURES.size).toBe(336);
  });

  it('knows counts and targets as exact, shares and hours as rounded', () => {
    expect(figure('interim-2024-production/orders/interim2024')).toMatchObject({ exact: true, unit: 'count', printed: '17 894', period: '2024-delår1' });
    expect(figure('interim-2024-production/orders/change')).toMatchObject({ exact: false, unit: 'percent' });
    expect(figure('interim-2024-working-time/own-staff/y2023')).toMatchObject({ exact: false, unit: 'hours' });
    expect(figure('interim-2024-service/calls-answered/target2024')).toMatchObject({ exact: true, unit: 'percent' });
  });

  it('cites the document, with its day only where that is stated', () => {
    expect(figure('minutes-2023-text/sick-leave/y2022').citation).toMatchObject({ decided: '2023-02-24', paragraph: '§ 9' });
    expect(figure('interim-2024-period/employees/value').citation).toMatchObject({ decided: null, diaryNumber: 'HMC240002' });
    expect(PUBLISHED_TABLES.every(({ citation }) => citation.section !== undefined && citation.summary.length > 10)).toBe(true);
  });

  it('refuses a row with other cells than columns, a value that is no number, and two figures at one place', () => {
    const [row] = ours.rows;
    if (row === undefined) throw new Error('no row');
    expect(() => publishedFigures([{ ...ours, rows: [{ ...row, cells: ['12', '13'] }] }])).toThrow(expect.objectContaining({ code: 'unequal-row' }) as HjmError);
    expect(() => publishedFigures([{ ...ours, rows: [{ ...row, cells: [{ printed: 'ett dussin', value: { state: 'number', number: '1,2e1' } }] }] }])).toThrow(expect.objectContaining({ code: 'unreadable-figure' }) as HjmError);
    expect(() => publishedFigures([ours, ours])).toThrow(expect.objectContaining({ code: 'figure-twice' }) as HjmError);
  });
});

describe('publishedSeries', () => {
  it('gathers outcomes and targets of an indicator from all documents', () => {
    const calls = PUBLISHED_SERIES.find(({ kpi }) => kpi === 'calls-answered');
    expect(calls?.points.map(({ period, role, figure: { printed } }) => `${period} ${role} ${printed}`)).toEqual([
      '2021 outcome 99,3%',
      '2022-01..2022-10 outcome 98,8 %',
      '2023 target 96%',
      '2025 target 96%',
      '2023 target 96 %',
      '2024 target 96%',
      '2024-delår1 outcome 99,1%',
      '2025 target 96%',
      '2024-nuläge outcome 99,2%',
    ]);
  });

  it('has a definition of every indicator', () => {
    const defined = new Set(Object.entries(REGION_KPIS).flatMap(([region, { definitions }]) => definitions.map(({ id }) => `${region}/${id}`)));
    expect(PUBLISHED_SERIES.map(({ region, kpi }) => `${region}/${kpi}`).filter((id) => !defined.has(id))).toEqual([]);
  });

  it('has in print every target that a definition states as a number', () => {
    const printed = new Set(
      PUBLISHED_SERIES.flatMap(({ kpi, points }) => points.flatMap(({ period, role, figure: { value } }) => (role === 'target' && value.state === 'number' ? [`${kpi} ${period} ${String(Number(value.number))}`] : []))),
    );
    const stated = Object.values(REGION_KPIS).flatMap(({ definitions }) =>
      definitions.flatMap(({ id, targets }) => targets.flatMap(({ period, value }) => (value === null ? [] : [`${id} ${period} ${String(Number(value))}`]))),
    );
    expect(stated.length).toBeGreaterThan(20);
    expect(stated.filter((target) => !printed.has(target))).toEqual([]);
  });

  it('keeps regions apart', () => {
    expect(new Set(PUBLISHED_SERIES.map(({ region, kpi }) => `${region}/${kpi}`)).size).toBe(PUBLISHED_SERIES.length);
    expect(PUBLISHED_SERIES.filter(({ region }) => region === 'varmland').map(({ kpi }) => kpi)).toContain('varmland-attendance');
  });
});

describe('kpiValueOf', () => {
  it('keeps numbers as they are printed, and a note as a comment', () => {
    expect(kpiValueOf(figure('interim-2024-service/errands-1177-increase/outcome'))).toEqual({ state: 'stated', stated: { number: '33.0' } });
    expect(kpiValueOf(figure('plan-2025-indicators/rehab-and-deviations/current2024'))).toMatchObject({ stated: { number: '14' }, commentSv: expect.stringContaining('Tre indikatorer') as string });
  });

  it('has money in öre, whatever it is printed in', () => {
    expect(kpiValueOf(figure('interim-2024-period/result/value'))).toEqual({ state: 'stated', stated: { number: '-144200000' } });
    expect(kpiValueOf(figure('annual-2025-text/financial-result/value'))).toMatchObject({ stated: { number: '-5600000' } });
  });

  it('never makes a number of what is none', () => {
    expect(kpiValueOf(figure('interim-2024-employees/hme/outcome2024'))).toEqual({ state: 'missing', reason: 'noRecords' });
    expect(kpiValueOf(figure('plan-2023-scorecard/comparable-net-cost-growth/outcome2021'))).toEqual({ state: 'notRelevant', reasonSv: 'Ej aktuellt' });
    expect(kpiValueOf(figure('annual-2025-indicators/aid-follows-individual/women'))).toEqual({ state: 'missing', reason: 'noData' });
    expect(kpiValueOf(figure('annual-2025-indicators/representation-communication/result'))).toEqual({ state: 'missing', reason: 'noData' });
    expect(kpiValueOf(figure('annual-2025-indicators/agreements-exist/result'))).toEqual({ state: 'stated', stated: { yes: true } });
    expect(kpiValueOf(figure('annual-2025-indicators/waste-sorting/result'))).toMatchObject({ stated: { status: 'reached' } });
    expect(kpiValueOf(figure('interim-2024-employees/hme/target2024'))).toEqual({ state: 'missing', reason: 'notStated' });
  });
});
