import { demoFaultyEconomyFiles, demoEconomy, demoLedger } from '@hjm/demo/economy';
import {
  type Economy, type FileTable, activityTable, assignmentTable, controlResultTable, investmentOutcomesTable, investmentPlanTable, keyTable, measureFollowUpTable, measureTable, type MonthlyInvestments, monthlyTable, planGoalTable, riskTable,
  statementTable,
} from '@hjm/economics';
import { mappingTable, writeSie } from '@hjm/economics/ledger';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { writeCsv } from '@hjm/tables/csv';
import { writeXlsx } from '@hjm/tables/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenEconomy } from '../economies/economy-keeper.js';
import { ECONOMIES, newEconomy, putPart, sendEconomyFile } from '../testing/economies.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

const demo = demoEconomy();
const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('The demo has none.');
  return one;
};
const csv = ({ columns, rows }: FileTable): Uint8Array => Buffer.concat([...writeCsv([columns, ...rows])]);
const economyOf = async (id: string): Promise<Economy> => ((await (await api.get(`${ECONOMIES}/${id}`)).json()) as OpenEconomy).economy;
const statement = { chart: VASTMANLAND_CHART, ...first(demo.statements) };

describe('files into an economy', () => {
  it('of a workbook are its first sheet that is not empty, or the one that is chosen, and say which', async () => {
    const { id } = await newEconomy(api);
    const sheet = (name: string, amount: string) => ({ name, columns: [{ header: 'Rad (tkr)' }, { header: 'Budget 2026' }], rows: [['Hyra', amount]] });
    const bytes = await writeXlsx([{ name: 'Blad1', columns: [], rows: [] }, sheet('Fel', 'x'), sheet('Rätt', '7')]);
    expect(await problemIn(await sendEconomyFile(api, id, 'as=statement', bytes))).toMatchObject({ code: 'invalid-statement-file', issues: [{ path: 'rad 2 (Hyra), kolumn Budget 2026' }, { path: 'sheet', expected: 'det blad som menas; filen har också bladet "Rätt"', found: '"Fel"' }] });
    expect(await problemIn(await sendEconomyFile(api, id, 'as=statement&sheet=Rtt', bytes))).toMatchObject({ code: 'unknown-sheet', issues: [{ path: 'sheet', nearest: 'Rätt' }] });
    const read = await sendEconomyFile(api, id, `as=statement&sheet=${encodeURIComponent('Rätt')}`, bytes);
    expect([read.status, ((await read.json()) as { readonly findingsSv: readonly string[] }).findingsSv]).toEqual([201, ['Bladet "Rätt" lästes. Filen har också bladet "Fel".']]);
  });

  it('with a title of one cell above the headers are told the row of the headers, and nothing else', async () => {
    const { id } = await newEconomy(api);
    for (const asked of ['as=statement', 'as=months&account=budget', 'as=ledger&year=2026&account=budget&sign=debitPositive']) {
      expect(await problemIn(await sendEconomyFile(api, id, asked, 'Budget för nämnden\r\n\r\nRad (tkr);jan 2026;feb 2026\r\nHyra;7;7\r\nPersonal;-7;-7'))).toMatchObject({
        status: 422, code: 'headers-not-matched', issues: [{ path: 'line 1', expected: 'rubrikerna, som ser ut att stå på rad 3; ta bort raderna ovanför den', found: '"Budget för nämnden"' }],
      });
    }
  });

  it('of every kind give the parts that they were written from', async () => {
    const { id } = await newEconomy(api);
    const [key, plan, outcome, measures, risks, activities] = [first(demo.keys), first(demo.investments), first(demo.outcomes), first(demo.measures), first(demo.risks), first(demo.activities)];
    const year = first(demo.months);
    const files: [string, FileTable][] = [
      ['as=statement', statementTable(statement)],
      [`as=months&account=${year.account}`, monthlyTable(VASTMANLAND_CHART, year)],
      [`as=mapping&name=${first(demo.mappings).id}&titleSv=Konton`, mappingTable(first(demo.mappings))],
      [`as=key&name=${key.id}&titleSv=Nyckel&basis=${key.basis}`, keyTable(key)],
      [`as=outcomes&name=${plan.id}`, investmentOutcomesTable([outcome.outcomes as MonthlyInvestments])],
      [`as=measures&name=${measures.id}&titleSv=Plan`, measureTable(measures)],
      [`as=followUps&name=${measures.id}`, measureFollowUpTable(measures)],
      [`as=risks&name=${risks.id}&titleSv=Plan&year=${risks.year}&probabilitySv=sannolikhet&consequenceSv=konsekvens&lowest=1&highest=4`, riskTable(risks)],
      [`as=results&name=${risks.id}`, controlResultTable(risks)],
      [`as=activities&name=${activities.id}&titleSv=Plan&year=${activities.year}`, { ...activityTable(activities), rows: activityTable(activities).rows.map((row) => row.with(activityTable(activities).columns.indexOf('Uppdrag'), null)) }],
      [`as=assignments&name=${activities.id}`, assignmentTable(activities)],
      [`as=goals&name=${activities.id}`, planGoalTable(activities)],
      [`as=activities&name=${activities.id}`, activityTable(activities)],
    ];
    await putPart(api, id, `investments/${plan.id}`, plan);
    for (const [query, table] of files) {
      const answer = await sendEconomyFile(api, id, query, csv(table));
      expect([query, answer.ok ? '' : await answer.text()]).toEqual([query, '']);
    }
    const economy = await economyOf(id);
    expect(economy.statements).toEqual(demo.statements);
    expect(economy.months).toEqual([year]);
    expect(first(economy.mappings).lines).toEqual(first(demo.mappings).lines);
    expect(first(economy.keys).principals).toEqual(key.principals.map((one) => ({ ...one, share: String(one.share) })));
    expect(first(economy.outcomes).outcomes).toEqual(outcome.outcomes);
    expect(first(economy.measures).measures).toEqual(measures.measures);
    expect(first(economy.risks).risks).toEqual(risks.risks);
    const { activities: rows, assignments, goals } = first(economy.activities);
    expect([rows, assignments, goals]).toEqual([activities.activities, activities.assignments, activities.goals]);
    const again = await sendEconomyFile(api, id, `as=investments&name=${plan.id}`, csv(investmentPlanTable(plan)));
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ parts: [{ part: 'investments', unchanged: true }] });
  });

  it('from a ledger give outcome and budget by month, and no voucher', async () => {
    const { id } = await newEconomy(api);
    await putPart(api, id, `mappings/${first(demo.mappings).id}`, first(demo.mappings));
    const bytes = writeSie(demoLedger(2024));
    const answer = await sendEconomyFile(api, id, 'as=ledger', bytes);
    expect(answer.status).toBe(201);
    const { parts, file, findingsSv } = (await answer.json()) as { parts: { name: string }[]; file: { sha256: string; kind: string }; findingsSv: string[] };
    expect([parts.map(({ name }) => name), file.kind]).toEqual([['actual-2024', 'budget-2024'], 'sie']);
    expect(findingsSv.join(' ')).toMatch(/verifikationer \(#VER\)/);
    const economy = await economyOf(id);
    expect(economy.months).toEqual(demo.months.filter(({ year }) => year === 2024));
    expect(JSON.stringify(await api.database.database.execute('select content from records'))).not.toMatch(/#VER|transactions/);
    const { revisions } = (await (await api.get(`${ECONOMIES}/${id}/parts/months/actual-2024/revisions`)).json()) as { revisions: { file: unknown }[] };
    expect(revisions[0]?.file).toEqual(file);
  });

  it('as a workbook, and with columns beside those that stand', async () => {
    const { id } = await newEconomy(api);
    const [one, ...others] = statement.columns;
    const table = (columns: typeof statement.columns) => statementTable({ ...statement, columns });
    await sendEconomyFile(api, id, 'as=statement', csv(table(others)));
    const { columns, rows } = table(one === undefined ? [] : [one]);
    const workbook = await writeXlsx([{ name: 'Blad', columns: columns.map((header) => ({ header })), rows: rows.map((row) => [...row]) }]);
    const answer = await sendEconomyFile(api, id, 'as=statement', workbook, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(answer.status).toBe(201);
    expect((await economyOf(id)).statements[0]?.amounts).toEqual(statement.amounts);
  });

  it.each(demoFaultyEconomyFiles())('with the fault $id are refused with a place and a remedy, and nothing is kept', async (faulty) => {
    const { id } = await newEconomy(api);
    await putPart(api, id, `mappings/${first(demo.mappings).id}`, first(demo.mappings));
    const query = { sie: 'as=ledger', months: 'as=months&account=actual', statement: 'as=statement' }[faulty.kind];
    const bytes = 'bytes' in faulty ? faulty.bytes : csv({ columns: faulty.rows[0] ?? [], rows: faulty.rows.slice(1) });
    const answer = await sendEconomyFile(api, id, query, bytes);
    const problem = await problemIn(answer);
    expect(problem.status).toBe(422);
    const line = faulty.fault.line;
    if (line !== null) expect(problem.issues.map(({ path }) => path).join(' ')).toMatch(new RegExp(`rad ${line}\\b`));
    expect(problem.issues[0]?.expected.length).toBeGreaterThan(10);
    expect((await economyOf(id)).months).toEqual([]);
    expect((await economyOf(id)).statements).toEqual([]);
  });

  it('with months missing are taken when whoever sends them says how', async () => {
    const { id } = await newEconomy(api);
    await putPart(api, id, `mappings/${first(demo.mappings).id}`, first(demo.mappings));
    const gap = demoFaultyEconomyFiles().find((file) => file.id === 'month-not-booked');
    const bytes = gap !== undefined && 'bytes' in gap ? gap.bytes : new Uint8Array();
    expect(await problemIn(await sendEconomyFile(api, id, 'as=ledger', bytes))).toMatchObject({ code: 'months-missing', issues: [{ path: 'mar 2024' }] });
    expect(((await (await sendEconomyFile(api, id, 'as=ledger&gaps=unknown', bytes)).json()) as { findingsSv: string[] }).findingsSv.join(' ')).toContain('mar 2024: inget belopp på någon rad.');
    expect(first((await economyOf(id)).months).lines['rent']?.[2]).toBeNull();
    expect((await sendEconomyFile(api, id, 'as=ledger&gaps=zero', bytes)).status).toBe(201);
    expect(first((await economyOf(id)).months).lines['rent']?.[2]).toBe(0);
  });

  it('say what they need that they do not hold', async () => {
    const { id } = await newEconomy(api);
    expect(await problemIn(await sendEconomyFile(api, id, 'as=key&name=n', 'Huvudman-id;Huvudman;Andel\r\na;A;100'))).toMatchObject({ status: 400, issues: [{ path: 'titleSv' }, { path: 'basis' }] });
    expect(await problemIn(await sendEconomyFile(api, id, 'as=key&name=n&titleSv=N&basis=percent', 'Huvudman-id;Huvudman;Andel\r\na;A;99,9'))).toMatchObject({ status: 422, code: 'invalid-key' });
    expect(await problemIn(await sendEconomyFile(api, id, 'as=key&name=n&titleSv=N&basis=percent', 'Huvudman-id;Huvudman;Andel\r\na;A;x\r\nb;B'))).toMatchObject({ status: 422, code: 'invalid-records', issues: [{ path: 'rad 3' }] });
    expect(await problemIn(await sendEconomyFile(api, id, 'as=ledger', writeSie(demoLedger(2024))))).toMatchObject({ status: 404, code: 'unknown-part' });
    expect(await problemIn(await sendEconomyFile(api, id, 'as=statement', writeSie(demoLedger(2024))))).toMatchObject({ status: 415, code: 'not-a-table', issues: [{ nearest: 'ledger' }] });
    expect(await problemIn(await sendEconomyFile(api, id, 'as=statement', '{}', 'application/json'))).toMatchObject({ status: 415, code: 'not-a-ledger' });
    expect(await problemIn(await sendEconomyFile(api, id, 'as=statement', ''))).toMatchObject({ status: 422, code: 'empty-file' });
    expect(await problemIn(await sendEconomyFile(api, id, 'as=statment', 'x'))).toMatchObject({ status: 400, issues: [{ nearest: 'statement' }] });
    expect(await problemIn(await sendEconomyFile(api, 'demo-ekonomi', 'as=statement', csv(statementTable(statement))))).toMatchObject({ status: 409 });
  });

  it('of risks say with their headers what the two numbers are, or it must be said', async () => {
    const { id } = await newEconomy(api);
    const risks = (headers: string) => `Nyckel;Risk;Granskningsområde;${headers}\r\navtal;Inköp utanför avtal;Inköp;3;2`;
    expect((await sendEconomyFile(api, id, 'as=risks&name=plan&titleSv=Plan&year=2025', risks('Sannolikhet;Konsekvens'))).status).toBe(201);
    expect(first((await economyOf(id)).risks).scale).toEqual({ probabilitySv: 'sannolikhet', consequenceSv: 'konsekvens', lowest: null, highest: null });
    expect(await problemIn(await sendEconomyFile(api, id, 'as=risks&name=ny&titleSv=Plan&year=2025', risks('S;K')))).toMatchObject({ status: 400, code: 'not-said', issues: [{ path: 'probabilitySv' }, { path: 'consequenceSv' }] });
  });

  it('of investments may have their sections said beside them', async () => {
    const { id } = await newEconomy(api);
    const sections = [{ key: 'bilar', labelSv: 'Bilar', budget: 100 }];
    const send = (said: string) => sendEconomyFile(api, id, `as=investments&name=plan&titleSv=Plan&year=2025&frame=100&sections=${encodeURIComponent(said)}`, 'Grupp;Del\r\nLastbil;bilar');
    expect(await problemIn(await send('[{"key":1}]'))).toMatchObject({ status: 400, issues: [{ path: 'sections' }] });
    const answer = await send(JSON.stringify(sections));
    expect([answer.status, await answer.text()]).toEqual([201, expect.any(String)]);
    expect(first((await economyOf(id)).investments)).toMatchObject({ sections, groups: [{ section: 'bilar' }] });
  });

  it('that are made up by their own word are told as that', async () => {
    const { id } = await newEconomy(api);
    const answer = await sendEconomyFile(api, id, 'as=key&name=k&titleSv=K&basis=percent', 'Huvudman-id;Huvudman;Andel;demodata\r\na;A;100;påhittat');
    expect(await answer.json()).toMatchObject({ findingsSv: ['Demodata: filen är märkt så.'], unknownHeaders: [] });
  });

  it('do not write over what has changed since the economy was read, whichever parts they give', async () => {
    const { id, seq } = await newEconomy(api);
    const from = (expectedSeq: number, ore: number) => sendEconomyFile(api, id, `as=months&account=actual&expectedSeq=${expectedSeq}`, csv(monthlyTable(VASTMANLAND_CHART, { ...first(demo.months), lines: { rent: new Array<number>(12).fill(ore) } })));
    await putPart(api, id, `keys/${first(demo.keys).id}`, first(demo.keys));
    expect((await from(seq, 100)).status).toBe(201);
    expect(await problemIn(await from(seq, 200))).toMatchObject({ status: 409, code: 'economy-changed', issues: [{ path: 'months/actual-2021', expected: 'att den inte finns än', found: 'revision 1' }] });
    expect((await from(seq, 100)).status).toBe(200);
    expect((await from(seq + 2, 200)).status).toBe(201);
    await api.app.request(`http://127.0.0.1:4280${ECONOMIES}/${id}/parts/months/actual-2021`, { method: 'DELETE' });
    expect(await problemIn(await from(seq + 3, 300))).toMatchObject({ status: 409, issues: [{ path: 'months/actual-2021', expected: 'revision 2', found: 'den finns inte' }] });
  });
});
