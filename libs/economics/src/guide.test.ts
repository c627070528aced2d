import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ACTIVITY_COLUMNS, ADJUSTMENT_COLUMNS, ASSIGNMENT_COLUMNS, COMMITMENT_COLUMNS, compareColumns, CONTROL_RESULT_COLUMNS, controlFrame, describeDeviations, describeFrameControl, distributeSurplus, ECONOMY_PARTS, type EffectSum, EXACT_KR, type FileColumn, formatAmount, impliedSurplus,
  INVESTMENT_COLUMNS, INVESTMENT_OUTCOME_COLUMNS, KEY_COLUMNS, MEASURE_COLUMNS, MEASURE_FOLLOW_UP_COLUMNS, measuresSummary, PLAN_GOAL_COLUMNS, PRICE_VOLUME_COLUMNS, rentsForZeroResult, RISK_COLUMNS, statementLines, VOLUME_DRIVER_COLUMNS, whatIf, WHOLE_TKR,
} from './index.js';
import { LEDGER_COLUMNS, MAPPING_COLUMNS } from './ledger/index.js';
import { PUBLISHED_INVESTMENTS, PUBLISHED_MEASURES, PUBLISHED_STATEMENTS } from './published/index.js';
import { VASTMANLAND_SURPLUS } from './regions/index.js';

const guide = readFileSync(new URL('../../../docs/guides/ekonomi.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const interim = PUBLISHED_STATEMENTS.find(({ id }) => id === 's3-income-statement');
const investments = PUBLISHED_INVESTMENTS.find(({ plan }) => plan.id === 's3-investments');

const FILES: readonly (readonly [string, readonly FileColumn[]])[] = [
  ['huvudbok', LEDGER_COLUMNS],
  ['konton till rader', MAPPING_COLUMNS],
  ['åtaganden', COMMITMENT_COLUMNS],
  ['justeringar', ADJUSTMENT_COLUMNS],
  ['fördelningsnyckel', KEY_COLUMNS],
  ['investeringsplan', INVESTMENT_COLUMNS],
  ['investeringsutfall', INVESTMENT_OUTCOME_COLUMNS],
  ['handlingsplan', MEASURE_COLUMNS],
  ['uppföljning av insatser', MEASURE_FOLLOW_UP_COLUMNS],
  ['riskregister', RISK_COLUMNS],
  ['kontrollresultat', CONTROL_RESULT_COLUMNS],
  ['verksamhetsplan', ACTIVITY_COLUMNS],
  ['uppdrag', ASSIGNMENT_COLUMNS],
  ['mål', PLAN_GOAL_COLUMNS],
  ['volymandelar', VOLUME_DRIVER_COLUMNS],
  ['pris och volym', PRICE_VOLUME_COLUMNS],
];

describe('the guide to the economy', () => {
  it('names every part of an economy', () => {
    const table = guide.slice(guide.indexOf('## Delarna'), guide.indexOf('## Enheter'));
    expect([...table.matchAll(/^\| ([^|]+) \| [^|]+ \| [^|]+ \|$/gm)].map(([, name = '']) => name).slice(2)).toEqual(Object.values(ECONOMY_PARTS).map(({ labelSv }) => labelSv));
  });

  it.each(FILES)('has the headers of %s in order, those that must be there in bold', (file, columns) => {
    const row = guide.split('\n').find((line) => line.startsWith(`| ${file} | `)) ?? '';
    // Headers of one kind in the file of measures are told by the first word and an ellipsis.
    const wanted = columns.map(({ headers: [header = ''], required }) => (required ? `**${header}**` : header.replace(/^Konsekvens .+/, 'Konsekvens …')));
    const cell = row.split(' | ')[1] ?? '';
    const found = cell.replace('Datum eller Månad', 'Datum, Månad').replace(/, och för varje år .*/, '');
    expect(found).toBe([...new Set(wanted)].join(', '));
  });

  it('says of the interim report of 2024 what the library says', () => {
    if (interim === undefined || investments?.outcomes == null) throw new Error('not published');
    const { statement, printedSums } = interim;
    const deviations = compareColumns(statement, 'forecast2024', 'budget2024');
    expect(guide).toContain(`*${describeDeviations(statement, deviations, 'budget2024', WHOLE_TKR).map(plain).join(' ')}*`);
    const columns = ['actual2023', 'budget2024', 'forecast2024'];
    const sv = (ore: number): string => plain(formatAmount(ore, WHOLE_TKR)).replace(' tkr', '');
    expect(guide).toContain(`| Resultat, raderna hopräknade | ${columns.map((key) => sv(statementLines(statement, key).at(-1)?.ore ?? 0)).join(' | ')} | ${sv(deviations.at(-1)?.difference ?? 0)} |`);
    for (const [line, label] of [['total-income', 'Summa intäkter'], ['total-cost', 'Summa kostnader'], ['result', 'Resultat']] as const) {
      expect(guide).toContain(`| ${label}, tryckt | ${columns.map((key) => sv(printedSums[key]?.[line] ?? 0)).join(' | ')} |`);
    }
    const cars = [{ group: 'cars', amount: 72_100_000, month: null, reasonSv: 'bilar' }];
    const told = describeFrameControl(controlFrame(investments.plan, investments.outcomes, { throughMonth: 4, method: { kind: 'linear' }, commitments: cars })).map(plain);
    const quoted = /^> (.+)$/m.exec(guide)?.[1] ?? '';
    expect(quoted.split(/(?<=\.) (?=[A-ZÅÄÖ])/)).toEqual([told[1]?.replace(/ Metod:.*/, ''), told[3], told[4]]);
    const rents = rentsForZeroResult(statement, { column: 'forecast2024', line: 'rent' });
    expect(rents).toMatchObject({ outcome: 'known', needed: 13_329_100_000, percentSv: '+0,28\u00A0%' });
    expect(guide).toContain('0,28 procent mer i hyra: 132 920 tkr blir 133 291.');
  });

  it('shares, sums and reckons what if as the library does', () => {
    const [kept, shared] = [49_999_999, 50_000_000].map((result) => distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result }).refundOre);
    expect([kept, shared]).toEqual([0, 40_000_000]);
    expect(guide).toContain('499 999,99 kr behålls helt; på 500 000 kr återbetalas 400 000.');
    expect(impliedSurplus(VASTMANLAND_SURPLUS, 230_500_000).map(({ exact }) => exact?.surplusOre)).toEqual([1_152_500_000]);
    expect(guide).toContain('2022 blev 2 305 tkr kvar, och är det 20 procent var överskottet 11 525 tkr.');

    const [table, plan] = ['s3-effects', 's4-effects'].map((id) => PUBLISHED_MEASURES.find((one) => one.id === id)).map((one) => (one === undefined ? undefined : measuresSummary(one)));
    const of2023 = (sum: EffectSum | undefined): string => plain(formatAmount(sum?.sum ?? 0, WHOLE_TKR)).replace(' tkr', '');
    const kind = (wanted: string): EffectSum | undefined => plan?.byKind.find((one) => one.year === 2023 && one.kind === wanted)?.planned;
    expect(guide).toContain(`${of2023(kind('redistribution'))} tkr av 2023 års ${of2023(plan?.byYear.find(({ year }) => year === 2023)?.planned)}. Den flyttar pengar mellan samma parter; besparingarna är ${of2023(kind('saving'))}.`);
    expect(guide).toContain(`De ${plain(formatAmount(table?.total.notRecoverable ?? 0, WHOLE_TKR))} läggs inte i någon av dem`);

    const budget = PUBLISHED_STATEMENTS.find(({ id }) => id === 's0-budget-2025')?.statement;
    if (budget === undefined) throw new Error('not published');
    const changes = [{ kind: 'socialContributions', line: 'personnel', fromPercent: '45.22', toPercent: '52.28', carriesPercent: '100' }] as const;
    const outcome = whatIf(budget, { id: 'avgifter', titleSv: 'Avgifter', base: 'budget2025', changes }, { rounding: 'halfUp', interplay: 'inOrder' });
    expect(guide).toContain(`gånger så stor: ${plain(formatAmount(-(outcome.difference.ore ?? 0), EXACT_KR))} mer.`);
    expect(rentsForZeroResult(outcome, { line: 'rent' })).toMatchObject({ percentSv: '+1,84\u00A0%' });
    expect(guide).toContain('höjas med lika mycket, 1,84 procent.');
  });
});
