import { describe, expect, it } from 'vitest';
import { monthsOf, outcomes, planOf } from '../testing/forecast-cases.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { forecastStatement } from './forecast-statement.js';
import { forecastTable } from './forecast-table.js';

describe('a forecast as a table', () => {
  const actual = outcomes(2024, { rent: monthsOf(100_00, 100_00, 100_00, 100_00), refund: monthsOf(0), staff: monthsOf(-70_00, -70_00, -70_00), other: monthsOf(-3_00, -3_00, -3_00, -3_00) });
  const history = [outcomes(2023, { rent: monthsOf(50_00, 50_00, 50_00, 50_00, 50_00, 50_00, 50_00, 50_00, 50_00, 50_00, 50_00, 51_00) })];
  const adjustments = [{ line: 'rent', amount: 25, reasonSv: 'Ny avtalspart', roleSv: 'controller' }];
  const table = forecastTable(forecastStatement(SMALL_CHART, planOf({ adjustments }), { actual, history }));
  const rowOf = (label: string) => table.rows.find(([first]) => first === label);

  it('has the amounts of each line in kronor, with method, error and reasons', () => {
    expect(table.columns).toEqual(['Rad', 'Utfall jan–apr 2024', 'Metodens prognos', 'Justeringar', 'Prognos 2024', 'Prövade år', 'Fel i medel', 'För högt (+) eller lågt (−) i snitt', 'Metod', 'Skäl till justeringar', 'Saknas']);
    expect(rowOf('Hyra')).toEqual(['Hyra', { number: '400.00' }, { number: '1200.00' }, { number: '0.25' }, { number: '1200.25' }, { number: '1' }, { number: '1.00' }, { number: '-1.00' }, 'Linjärt: utfallet till och med april × 12 ÷ 4.', 'Ny avtalspart (controller)', null]);
  });

  it('has empty cells where there is no figure, and says why', () => {
    expect(rowOf('Personal')?.slice(1, 5)).toEqual([null, null, null, null]);
    expect(rowOf('Personal')?.at(-1)).toBe('Utfall saknas för Personal i april 2024.');
    expect(rowOf('Resultat')).toEqual(['Resultat', null, null, null, null, { number: '0' }, null, null, null, null, 'Personal']);
  });
});
