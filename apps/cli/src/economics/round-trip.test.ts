import { DEMO_KEY, DEMO_MAPPING, demoEconomy } from '@hjm/demo/economy';
import {
  activitiesOfRecords, ACTIVITY_COLUMNS, activityTable, ADJUSTMENT_COLUMNS, adjustmentsOfRecords, adjustmentTable, amountLines, ASSIGNMENT_COLUMNS, assignmentTable, COMMITMENT_COLUMNS, commitmentsOfRecords, commitmentTable, CONTROL_RESULT_COLUMNS,
  controlResultTable, type FileColumn, type FileTable, INVESTMENT_COLUMNS, INVESTMENT_OUTCOME_COLUMNS, type InvestmentOutcomeRecord, type InvestmentRecord, investmentOutcomesOfRecords, investmentOutcomesTable, investmentPlanOfRecords, investmentPlanTable,
  KEY_COLUMNS, type KeyRecord, keyOfRecords, keyTable, measureColumns, measuresOfRecords, measureTable, type MonthlyAmounts, monthlyTable, PLAN_GOAL_COLUMNS, type PlanRecord, planGoalTable, readMonthly, readStatement, RISK_COLUMNS, risksOfRecords,
  riskTable, type Statement, statementColumn, statementTable, MEASURE_FOLLOW_UP_COLUMNS, measureFollowUpTable, WHOLE_TKR,
} from '@hjm/economics';
import { importSie, readSie, sieOfStatement, writeSie } from '@hjm/economics/ledger';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { readRecords } from '@hjm/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfBytes } from './read-file-table.js';
import { tableBytes } from './write-file-table.js';

const chart = VASTMANLAND_CHART;
const KEYS = amountLines(chart).map(({ key }) => key);
const ore = fc.option(fc.integer({ min: -1e13, max: 1e13 }), { freq: 8 });
/** Texts that a spreadsheet could take for something else, and any others without spaces around them. */
const text = fc.oneof(fc.constantFrom('=1+1', '-3', '+46', '@namn', "'=x", 'Å;ä', '"ö"', '1,5', '2024-01-01', 'ja'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((word) => `å${word.replaceAll('|', '').trim()}`.trim()));
const FORMS = ['fil.csv', 'fil.xlsx'] as const;
const RUNS = { numRuns: 12 };

/** With the sign that the line has; zero has none. */
function signed(line: string, amount: number): number {
  return chart.lines.some((one) => one.key === line && 'sign' in one && one.sign === 'minus') ? 0 - Math.abs(amount) : Math.abs(amount);
}

type File = Awaited<ReturnType<typeof rowsOfBytes>>;

/** The table as it is when it has been a file. */
async function asFile(form: (typeof FORMS)[number], table: FileTable, mark: 'row' | 'column'): Promise<File> {
  const bytes = await tableBytes(form, table, { name: 'Blad', notice: 'Demodata: påhittat.', mark });
  return rowsOfBytes(form, Buffer.concat([...bytes]));
}

async function recordsOf(form: (typeof FORMS)[number], columns: readonly FileColumn[], table: FileTable): Promise<readonly PlanRecord[]> {
  const { records, badRows } = readRecords(columns, await asFile(form, table, 'column'));
  expect(badRows).toEqual([]);
  return records;
}

const amounts = fc.tuple(...KEYS.map(() => ore)).map((values) => Object.fromEntries(KEYS.map((key, at) => [key, values[at] ?? null])));

describe.each(FORMS)('as %s', (form) => {
  it('a statement comes back unchanged, whatever its columns and amounts', async () => {
    const columns = [statementColumn('closed', 2023), statementColumn('budget', 2024), statementColumn('actual', 2024, 4), statementColumn('forecast', 2024)];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(columns, { minLength: 1 }), fc.infiniteStream(amounts), async (some, stream) => {
        const statement: Statement = { chart, columns: some, amounts: Object.fromEntries(some.map(({ key }) => [key, stream.next().value as Statement['amounts'][string]])), roundedTo: null };
        const accept = { accept: KEYS };
        expect(readStatement(chart, await asFile(form, statementTable(statement), 'row'), accept).statement).toEqual(statement);
      }),
      RUNS,
    );
  });

  it('a statement in whole tkr comes back unchanged, and its sums follow', async () => {
    const tkr = amounts.map((lines) => Object.fromEntries(Object.entries(lines).map(([key, one]) => [key, one === null ? null : (one % 1e6) * 100_000 + 0])));
    await fc.assert(
      fc.asyncProperty(tkr, async (lines) => {
        const statement: Statement = { chart, columns: [statementColumn('budget', 2025)], amounts: { budget2025: lines }, roundedTo: WHOLE_TKR };
        const read = readStatement(chart, await asFile(form, statementTable(statement), 'row'), { accept: KEYS });
        expect([read.statement, read.sums.every(({ explanation }) => explanation === 'follows')]).toEqual([statement, true]);
      }),
      RUNS,
    );
  });

  it('months come back unchanged', async () => {
    const line = fc.array(ore, { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('actual', 'budget'), fc.tuple(...KEYS.map(() => line)), async (account, lines) => {
        const monthly: MonthlyAmounts = { year: 2024, account, lines: Object.fromEntries(KEYS.map((key, at) => [key, lines[at] ?? []])) };
        expect(readMonthly(chart, await asFile(form, monthlyTable(chart, monthly), 'row'), { year: 2024, account })).toEqual(monthly);
      }),
      RUNS,
    );
  });

  it('a key by weights comes back unchanged', async () => {
    const principals = fc.uniqueArray(fc.record({ id: text, nameSv: text, share: fc.integer({ min: 1, max: 999_999_999 }).map(String) }), { selector: ({ id }) => id, minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(principals, async (parts) => {
        const { id, titleSv, decidedSv, citation, validFrom, validTo } = DEMO_KEY;
        const head = { id, titleSv, decidedSv, citation, validFrom, validTo, basis: 'weights' as const };
        const key = { ...head, principals: parts };
        expect(keyOfRecords((await recordsOf(form, KEY_COLUMNS, keyTable(key))) as readonly unknown[] as readonly KeyRecord[], head)).toEqual(key);
      }),
      RUNS,
    );
  });

  it('commitments and adjustments come back unchanged', async () => {
    const commitment = fc.record({ line: fc.constantFrom(...KEYS), id: text, titleSv: text, monthly: fc.integer({ min: -1e12, max: 1e12 }), fromMonth: fc.integer({ min: 1, max: 6 }), toMonth: fc.integer({ min: 6, max: 12 }) });
    const adjustment = fc.record({ line: fc.constantFrom(...KEYS), amount: fc.integer({ min: -1e12, max: 1e12 }).filter((amount) => amount !== 0), reasonSv: text, roleSv: text });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(commitment.map((one) => ({ ...one, monthly: signed(one.line, one.monthly) })), { selector: ({ id }) => id, maxLength: 6 }), fc.array(adjustment, { maxLength: 6 }), async (commitments, adjustments) => {
        expect(commitmentsOfRecords(chart, await recordsOf(form, COMMITMENT_COLUMNS, commitmentTable(chart, commitments)))).toEqual(commitments);
        expect(adjustmentsOfRecords(chart, await recordsOf(form, ADJUSTMENT_COLUMNS, adjustmentTable(chart, adjustments)))).toEqual(adjustments);
      }),
      RUNS,
    );
  });

  it('investments come back unchanged, with what was invested', async () => {
    const group = fc.record({ key: text, labelSv: text, kind: fc.constantFrom('reinvestment', 'new', null), budget: fc.option(fc.integer({ min: 0, max: 1e12 })) });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(group, { selector: ({ key }) => key, minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.array(fc.option(fc.integer({ min: 0, max: 1e11 })), { minLength: 12, maxLength: 12 }).filter((months) => months.some((one) => one !== null))), async (groups, stream) => {
        const head = { id: 'plan', region: 'egen', titleSv: 'Egen', year: 2024, frame: 1e14, transferred: null, sections: [], citation: null, roundedTo: null };
        const plan = { ...head, groups };
        expect(investmentPlanOfRecords((await recordsOf(form, INVESTMENT_COLUMNS, investmentPlanTable(plan))) as readonly unknown[] as readonly { readonly line: number; readonly record: InvestmentRecord }[], head)).toEqual(plan);
        const outcomes = [{ year: 2024, groups: Object.fromEntries(groups.map(({ key }) => [key, stream.next().value as (number | null)[]])) }];
        const records = (await recordsOf(form, INVESTMENT_OUTCOME_COLUMNS, investmentOutcomesTable(outcomes))) as readonly unknown[] as readonly { readonly line: number; readonly record: InvestmentOutcomeRecord }[];
        expect(investmentOutcomesOfRecords(records, plan)).toEqual(outcomes);
      }),
      RUNS,
    );
  });

  it('plans of measures, risks and activities come back unchanged, whatever their texts', async () => {
    const { measures: [measures], risks: [risks], activities: [activities] } = demoEconomy();
    if (measures === undefined || risks === undefined || activities === undefined) throw new Error('the demo has no plans');
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(text), async (stream) => {
        const word = (): string => stream.next().value as string;
        const own = { ...measures, measures: measures.measures.map((one) => ({ ...one, titleSv: word(), riskSv: word() })), citation: null };
        expect(measuresOfRecords(await recordsOf(form, measureColumns(own.years), measureTable(own)), own, await recordsOf(form, MEASURE_FOLLOW_UP_COLUMNS, measureFollowUpTable(own)))).toEqual(own);
        const register = { ...risks, risks: risks.risks.map((one) => ({ ...one, riskSv: word(), methodSv: word() })) };
        expect(risksOfRecords(await recordsOf(form, RISK_COLUMNS, riskTable(register)), register, await recordsOf(form, CONTROL_RESULT_COLUMNS, controlResultTable(register)))).toEqual(register);
        const plan = { ...activities, activities: activities.activities.map((one) => ({ ...one, titleSv: word() })) };
        const more = { assignments: await recordsOf(form, ASSIGNMENT_COLUMNS, assignmentTable(plan)), goals: await recordsOf(form, PLAN_GOAL_COLUMNS, planGoalTable(plan)) };
        expect(activitiesOfRecords(await recordsOf(form, ACTIVITY_COLUMNS, activityTable(plan)), plan, more)).toEqual(plan);
      }),
      { numRuns: 8 },
    );
  });
});

it('a statement comes back from a SIE file unchanged', () => {
  const program = { name: 'hjm', version: '1' };
  const columns = [statementColumn('closed', 2022), statementColumn('closed', 2023), statementColumn('budget', 2023), statementColumn('actual', 2024, 4), statementColumn('budget', 2024)];
  const known = amounts.filter((lines) => Object.values(lines).some((one) => one !== null));
  fc.assert(
    fc.property(fc.subarray(columns, { minLength: 1 }), fc.infiniteStream(known), (some, stream) => {
      const statement: Statement = { chart, columns: some, amounts: Object.fromEntries(some.map(({ key }) => [key, stream.next().value as Statement['amounts'][string]])), roundedTo: null };
      const bytes = writeSie(sieOfStatement(statement, DEMO_MAPPING, { company: 'Egen', program, generated: '2025-01-31' }));
      expect(importSie(readSie(bytes), DEMO_MAPPING, chart, { statesZeros: true }).statement).toEqual(statement);
    }),
    { numRuns: 50 },
  );
});
