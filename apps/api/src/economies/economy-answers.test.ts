import { type Economy, emptyEconomy, WHOLE_TKR, withPart } from '@hjm/economics';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { expect, it } from 'vitest';
import { forecastAnswer, statementAnswer } from './economy-answers.js';

const tkr = 100_000;
const told = 'Budget 2024 är olika i två källor: Hyra är';

/** An economy whose rent is a yearly budget of 26 500 tkr and twelve months of 2 000 tkr. */
function contradicting(): Economy {
  const months = (booked: number): (number | null)[] => Array.from({ length: 12 }, (_, at) => (at < booked ? 2_000 * tkr : null));
  const empty = emptyEconomy({ id: 'mine', region: 'vastmanland', titleSv: 'Min', chart: VASTMANLAND_CHART });
  const budget2024 = { key: 'budget2024', labelSv: 'Budget 2024', account: 'budget', year: 2024 } as const;
  const stated = withPart(empty, 'statements', { columns: [budget2024], amounts: { budget2024: { rent: 26_500 * tkr } }, roundedTo: null });
  const budgeted = withPart(stated, 'months', { account: 'budget', year: 2024, lines: { rent: months(12) } });
  const booked = withPart(budgeted, 'months', { account: 'actual', year: 2024, lines: { rent: months(4) } });
  return withPart(booked, 'forecasts', { id: 'rak', titleSv: 'Rak', year: 2024, throughMonth: 4, methods: {}, fallback: { kind: 'linear' }, commitments: [], adjustments: [] });
}

it('tells in a comparison and in a forecast where two sources say an amount differently', () => {
  const economy = contradicting();
  const { textsSv } = statementAnswer(economy, { print: WHOLE_TKR });
  expect(textsSv.at(-1)?.replaceAll('\u00A0', ' ')).toContain(`${told} 26 500 tkr i resultaträkningen och 24 000 tkr i månaderna.`);
  expect(forecastAnswer(economy, 'rak').textsSv.at(-1)).toContain(told);
});
