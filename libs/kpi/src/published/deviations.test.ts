import { describe, expect, it } from 'vitest';
import { deviations, describeDeviation, openFigures, recomputePublished } from './deviations.js';

const all = recomputePublished();

/** `figure kind: printed → recomputed explanation`. */
const inShort = (list: typeof all): readonly string[] => list.map(({ figure, kind, printed, recomputed, explanation }) => `${figure} ${kind}: ${printed} → ${recomputed ?? '–'} ${explanation}`);

describe('deviations', () => {
  it('are these, in the order of the documents', () => {
    expect(inShort(deviations())).toEqual([
      'plan-2023-scorecard/work-env-deviations-specific/outcome2021 subset: 7 → – impossible',
      'plan-2023-scorecard/work-env-deviations-specific/accumulated202210 subset: 5 → – impossible',
      'interim-2024-text/goals/value count: fem → 6 doesNotFollow',
      'interim-2024-text/goals-reached/value count: två → 3 doesNotFollow',
      'interim-2024-service/fitting-offered-15wd/outcome shareOfCount: 68,5% → 68.4 impossible',
      'interim-2024-service/driven-mil-per-marked-volume/target2024 same: Behålla (0,42) → 0.44 doesNotFollow',
      'interim-2024-production/orders/change percentChange: 9,1% → 9.0 doesNotFollow',
      'interim-2024-production/fitting-referrals/change percentChange: 1,9% → 1.2 doesNotFollow',
      'interim-2024-production/technical-work-orders/change percentChange: 7,0% → 6.9 doesNotFollow',
      'interim-2024-volumes/marked-total/interim2023 sum: 70 503 → 70336 doesNotFollow',
      'interim-2024-volumes/marked-total/interim2024 sum: 74 595 → 74419 doesNotFollow',
      'interim-2024-working-time/resource-unit/changePercent percentChange: 0,00% → – doesNotFollow',
      'interim-2024-working-time/hired/changePercent percentChange: 0,00% → – doesNotFollow',
      'interim-2024-working-time/worked-incl-oncall/y2023 sum: 36002 → 36654 doesNotFollow',
      'plan-2025-indicators/driven-mil-per-marked-volume/target2025 same: 0,5 → 0.4 doesNotFollow',
      'annual-2025-attendance/2023/outcome mean: 13,6 → 13.5 impossible',
      'annual-2025-attendance/2025-delår/outcome mean: 13,9 → – impossible',
    ]);
  });

  it('leave these open, since what is behind is not printed or is about something else', () => {
    expect(inShort(openFigures())).toEqual([
      'interim-2024-period/sick-leave-accumulated/value otherBasis: 7,2 % → – otherBasis',
      'interim-2024-period/employees-change/value baseNotPrinted: -3 → – baseNotPrinted',
      'interim-2024-period/gross-cost-growth/value baseNotPrinted: +25,1 % → – baseNotPrinted',
      'interim-2024-period/gross-cost-growth-products/value baseNotPrinted: +20,2 % → – baseNotPrinted',
      'interim-2024-economy/driven-mil-per-marked-volume/outcome2024 baseNotPrinted: 0,40 → – baseNotPrinted',
      'interim-2024-economy/rental-rate/outcome2024 baseNotPrinted: 92,3% → – baseNotPrinted',
      'interim-2024-service/errands-1177-increase/outcome baseNotPrinted: 33,0% → – baseNotPrinted',
      'interim-2024-service/delivery-on-planned-day/outcome baseNotPrinted: 89,3% → – baseNotPrinted',
      'plan-2025-indicators/errands-1177-increase/current2024 baseNotPrinted: 33% → – baseNotPrinted',
      'plan-2025-indicators/rehab-and-deviations/current2024 otherBasis: 14 → – otherBasis',
      'annual-2025-text/financial-result-percent/value baseNotPrinted: -0,7 % → – baseNotPrinted',
      'annual-2025-text/financial-change/value baseNotPrinted: 0,134 mnkr → – baseNotPrinted',
    ]);
  });

  it('take rounding for what rounding explains', () => {
    expect(inShort(all.filter(({ explanation }) => explanation === 'rounding'))).toEqual([
      'interim-2024-working-time/full-time/change difference: -1 → 0 rounding',
      'interim-2024-working-time/full-time/changePercent percentChange: -0,75% → 0.00 rounding',
    ]);
  });

  it('come from every figure that can be recomputed, each told from the others', () => {
    const counted = new Map<string, number>();
    for (const { explanation } of all) counted.set(explanation, (counted.get(explanation) ?? 0) + 1);
    expect(Object.fromEntries(counted)).toEqual({ follows: 93, rounding: 2, doesNotFollow: 12, impossible: 5, otherBasis: 2, baseNotPrinted: 10 });
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('agree with what is known of the attendance of four meetings', () => {
    const means = all.filter(({ kind, agrees }) => kind === 'mean' && agrees === true);
    expect(means.map(({ figure, printed }) => `${figure.split('/')[1] ?? ''} ${printed}`)).toEqual(['2021 9,25', '2022 11,5', '2023-delår 13,3', '2024-delår 14', '2024 13,3', '2025 13,3']);
    expect(means.find(({ figure }) => figure.includes('/2024/'))?.reasonSv).toBe('Till exempel ger sammanlagt 53 på 4 möten 13,25, avrundat 13,3.');
  });
});

describe('describeDeviation', () => {
  const described = (figure: string): string => describeDeviation(all.find((one) => one.figure === figure && one.agrees !== true) ?? (all[0] as (typeof all)[number])).replace(/\u00A0/g, ' ');

  it('says what is printed, what follows, why and where', () => {
    expect(described('interim-2024-production/fitting-referrals/change')).toBe(
      'Produktion: Antal konsulentremisser utprovning, Förändring %: tryckt 1,9%, omräknat 1,2. Följer inte av de andra talen. Förändringen från 422 till 427 i procent blir 1,2 %; tryckt står 1,9 %, och avrundning räcker inte som förklaring. Det tryckta hade krävt 430 i stället för 427. Orsaken framgår inte. Källa: Region Västmanland, Hjälpmedelscentrum, odaterat, HMC240002 (Delårsrapport 1 2024, Produktionsdata).',
    );
  });

  it('says the difference of a sum, and whose it is', () => {
    expect(described('interim-2024-volumes/marked-total/interim2023')).toContain('Skillnaden är 167. Vems de övriga är framgår inte; här är de en egen rad, ej fördelat.');
    expect(described('interim-2024-volumes/marked-total/interim2024')).toContain('Skillnaden är 176.');
  });

  it('says which mean would have been possible', () => {
    expect(described('annual-2025-attendance/2023/outcome')).toContain('Inget medelvärde av 4 hela tal mellan 0 och 17 avrundas till 13,6; närmast är 13,5. Minsta antal möten som kan ge talet är 5.');
  });

  it('says when it rests on a reading of ours', () => {
    expect(described('interim-2024-text/goals/value')).toContain('Följer inte av de andra talen, om talen hör ihop så som vi läser dem.');
    expect(described('interim-2024-production/orders/change')).not.toContain('som vi läser dem');
  });
});
