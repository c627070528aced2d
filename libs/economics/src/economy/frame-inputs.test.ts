import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { VASTMANLAND_CHART as chart } from '../regions/vastmanland-chart.js';
import { emptyEconomy, withPart } from './economy-parts.js';
import { frameInputs } from './frame-inputs.js';

const group = (key: string) => ({ key, labelSv: key, kind: null, budget: null });
const plan = (year: number) => ({ id: `plan-${String(year)}`, region: 'vastmanland', titleSv: 'Plan', year, frame: 1000, transferred: null, sections: [], groups: [group('cars'), group('aids')], citation: null, roundedTo: null });
const year = (...known: (number | null)[]): readonly (number | null)[] => Array.from({ length: 12 }, (_, at) => known[at] ?? null);
const whole = new Array<number>(12).fill(1);
const empty = emptyEconomy({ id: 'e', region: 'vastmanland', titleSv: 'E', chart });
const both = withPart(withPart(empty, 'investments', plan(2023)), 'investments', plan(2024));

describe('what an economy has for a frame', () => {
  it('is the plan, its outcome until the last known month, its purchases, and the years before', () => {
    const before = { year: 2023, groups: { cars: whole, aids: whole, other: whole } };
    const [past, toCome] = [2, 6].map((month) => ({ group: 'cars', amount: 5, month, reasonSv: 'Beställd' }));
    const commitments = [past, toCome].flatMap((one) => one ?? []);
    let economy = withPart(both, 'outcomes', { plan: 'plan-2023', outcomes: before });
    economy = withPart(economy, 'outcomes', { plan: 'plan-2024', outcomes: { year: 2024, groups: { cars: year(1, 2), aids: year(1) } }, commitments });
    expect(frameInputs(economy, 'plan-2024')).toMatchObject({ plan: plan(2024), throughMonth: 2, earlier: [before], yearBefore: { cars: 12, aids: 12 }, commitments: [toCome] });
    expect(frameInputs(economy, 'plan-2024', 1)).toMatchObject({ throughMonth: 1, commitments });
    expect(frameInputs(economy, 'plan-2024', 12).commitments).toEqual([]);
    expect(frameInputs(economy, 'plan-2023')).toEqual({ plan: plan(2023), outcomes: before, throughMonth: 12, earlier: [], commitments: [] });
  });

  it('is nothing of the year before where a month of it is not known, and says so of an outcome that is not there', () => {
    let economy = withPart(both, 'outcomes', { plan: 'plan-2023', outcomes: { year: 2023, groups: { cars: year(1) } } });
    economy = withPart(economy, 'outcomes', { plan: 'plan-2024', outcomes: { year: 2024, throughMonth: 4, toDate: { cars: 1 } } });
    expect(frameInputs(economy, 'plan-2024')).toMatchObject({ throughMonth: 4, earlier: [] });
    expect(frameInputs(economy, 'plan-2024').yearBefore).toBeUndefined();
    expect(() => frameInputs(both, 'plan-2024')).toThrow(HjmError);
    expect(() => frameInputs(both, 'plan-2025')).toThrow(HjmError);
  });
});
