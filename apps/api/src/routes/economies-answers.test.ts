import { demoEconomy } from '@hjm/demo/economy';
import { PUBLISHED_INVESTMENTS } from '@hjm/economics/published';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { activitiesAnswer, controlAnswer, forecastAnswer, frameAnswer, measuresAnswer, statementAnswer } from '../economies/economy-answers.js';
import type { surplusAnswer } from '../economies/surplus-answer.js';
import type { whatIfAnswer } from '../economies/what-if-answer.js';
import { ECONOMIES, newEconomy, putPart } from '../testing/economies.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

const demo = `${ECONOMIES}/demo-ekonomi`;
const get = async <T>(path: string): Promise<T> => {
  const answer = await api.get(path);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as T;
};
const post = async <T>(path: string, body: object): Promise<T> => {
  const answer = await api.post(path, body);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as T;
};
const tkr = (ore: number | null | undefined): string => (Math.round((ore ?? Number.NaN) / 1e5)).toString();

// Figures in tkr are those that the documents of Västmanland print; what stands between them is made up.
describe('the demo economy', () => {
  it('has the accounts of 2023 beside the budget of 2024', async () => {
    const { lines, columns, textsSv, print } = await get<ReturnType<typeof statementAnswer>>(`${demo}/statement?of=closed2023&against=budget2024`);
    const result = lines.at(-1);
    expect([tkr(result?.of), tkr(result?.against), result?.shown.of, print.unit]).toEqual(['788', '-1', '788\u00A0tkr', 'tkr']);
    expect(columns.map(({ key }) => key)).toContain('actual2024-04');
    expect(textsSv[0]).toMatch(/Resultat/);
    expect((await get<ReturnType<typeof statementAnswer>>(`${demo}/statement?unit=mnkr&decimals=1`)).lines[0]?.shown.of).toMatch(/^\d+,\d\smnkr$/);
    expect(await problemIn(await api.get(`${demo}/statement?of=closd2023`))).toMatchObject({ status: 422, code: 'unknown-column', issues: [{ nearest: 'closed2023' }] });
  });

  it('has the forecast of the interim report', async () => {
    const { forecast, textsSv } = await get<ReturnType<typeof forecastAnswer>>(`${demo}/forecast?plan=demo-som-rapporten`);
    expect(tkr(forecast.lines.at(-1)?.forecast)).toBe('-371');
    expect(textsSv.length).toBeGreaterThan(10);
    expect(await problemIn(await api.get(`${demo}/forecast?plan=demo-linjar`))).toMatchObject({ status: 404, code: 'unknown-part', issues: [{ nearest: 'demo-linjart' }] });
  });

  it('repays the surplus of 2023 as it was repaid, to the öre', async () => {
    const asked = { policy: 'vastmanland-surplus', key: 'demo-nyckel-2023', column: 'closed2023', refundLine: 'result-refund' };
    const { distribution, letters, result } = await post<ReturnType<typeof surplusAnswer>>(`${demo}/surplus`, asked);
    expect([distribution.outcome, tkr(result?.ore), tkr(distribution.refundOre), tkr(distribution.retainedOre)]).toEqual(['settled', '3940', '3152', '788']);
    expect(distribution.parts.reduce((sum, { ore }) => sum + ore, 0)).toBe(distribution.refundOre);
    expect(letters.letters).toHaveLength(11);
    const same = await post<ReturnType<typeof surplusAnswer>>(`${demo}/surplus`, { policy: 'vastmanland-surplus', key: demoEconomy().keys[0], year: 2023, result: distribution.resultOre });
    expect(same.distribution).toEqual(distribution);
    expect(await problemIn(await api.post(`${demo}/surplus`, { ...asked, policy: 'vastmanlands-surplus' }))).toMatchObject({ status: 422, code: 'unknown-policy', issues: [{ nearest: 'vastmanland-surplus' }] });
    expect(await problemIn(await api.post(`${demo}/surplus`, { ...asked, result: 1 }))).toMatchObject({ status: 400, issues: [{ path: 'result' }] });
    expect(await problemIn(await api.post(`${demo}/surplus`, { ...asked, refundLine: undefined }))).toMatchObject({ status: 400, issues: [{ path: 'refundLine' }] });
    expect(await problemIn(await api.post(`${demo}/surplus`, { ...asked, year: 2022 }))).toMatchObject({ status: 400, issues: [{ path: 'year', expected: '2023, som kolumnen' }] });
    expect(await problemIn(await api.post(`${demo}/surplus`, { policy: asked.policy, year: 2023 }))).toMatchObject({ status: 400, issues: [{ path: 'result' }] });
    expect(await problemIn(await api.post(`${demo}/surplus`, { policy: asked.policy, result: 1 }))).toMatchObject({ status: 400, issues: [{ path: 'year' }] });
  });

  it('has the frame of 2024 as the interim report has it after April', async () => {
    const plan = demoEconomy().investments.find(({ year }) => year === 2024)?.id ?? '';
    const { control, points } = await get<ReturnType<typeof frameAnswer>>(`${demo}/frame?plan=${plan}&through=4&method=linear`);
    const published = PUBLISHED_INVESTMENTS.find((one) => one.plan.year === 2024);
    for (const { key, outcome, forecast } of control.groups) expect([key, tkr(outcome), tkr(forecast)]).toEqual([key, tkr(published?.outcomes?.toDate[key]), tkr(published?.forecast?.[key])]);
    expect([control.throughMonth, control.status, points.length]).toEqual([4, 'willExceed', 13]);
    expect((await get<ReturnType<typeof frameAnswer>>(`${demo}/frame?plan=${plan}&method=linear`)).control).toEqual(control);
    expect(await problemIn(await api.get(`${demo}/frame?plan=${plan}&method=rak`))).toMatchObject({ status: 400, issues: [{ path: 'method' }] });
    const later = demoEconomy().investments.find(({ year }) => year === 2025)?.id ?? '';
    expect(await problemIn(await api.get(`${demo}/frame?plan=${later}&method=linear`))).toMatchObject({ status: 422, code: 'no-outcome' });
  });

  it('has the frame by every method that there is, of which two go by a budget that must be sent', async () => {
    const plan = demoEconomy().investments.find(({ year }) => year === 2024);
    const months = Object.fromEntries((plan?.groups ?? []).map(({ key }) => [key, new Array<number>(12).fill(100_000)]));
    const asked = `${demo}/frame?plan=${plan?.id ?? ''}&through=4&method=`;
    const restAs = await get<ReturnType<typeof frameAnswer>>(`${asked}restAsBudgeted&budgetMonths=${encodeURIComponent(JSON.stringify(months))}`);
    // What is ordered comes on top.
    for (const { key, outcome, forecast } of restAs.control.groups) if (key !== 'cars') expect(forecast).toBe(outcome + 800_000);
    expect((await get<ReturnType<typeof frameAnswer>>(`${asked}budgetShape&budgetMonths=${encodeURIComponent(JSON.stringify(months))}`)).control.methodsSv.join(' ')).toContain('budgetens fördelning');
    expect(await problemIn(await api.get(`${asked}budgetShape`))).toMatchObject({ status: 422, code: 'no-budget-months', issues: [{ path: 'budgetMonths' }] });
    for (const method of ['linear', 'seasonal']) expect(await problemIn(await api.get(`${asked}${method}&budgetMonths=${encodeURIComponent(JSON.stringify(months))}`))).toMatchObject({ status: 400, issues: [{ path: 'budgetMonths' }] });
    expect(await problemIn(await api.get(`${asked}restAsBudgeted&budgetMonths=${encodeURIComponent(JSON.stringify({ ...months, carz: months['cars'] }))}`))).toMatchObject({ status: 422, code: 'invalid-frame-control', issues: [{ path: 'method.months.carz', nearest: 'cars' }] });
    for (const wrong of ['x', '[]', '{"cars":[1]}']) expect(await problemIn(await api.get(`${asked}budgetShape&budgetMonths=${encodeURIComponent(wrong)}`))).toMatchObject({ status: 400, issues: [{ path: 'budgetMonths' }] });
  });

  it('has measures, risks and activities in the order in which they need to be seen', async () => {
    const plan = demoEconomy().measures[0]?.id ?? '';
    const { summary, followUp } = await get<ReturnType<typeof measuresAnswer>>(`${demo}/measures?plan=${plan}&today=2025-06-30`);
    expect(followUp?.map(({ standing }) => standing)[0]).toBe('late');
    expect(summary.total.planned.known).toBe(summary.byYear.reduce((sum, { planned }) => sum + (planned.known ?? 0), 0));
    expect((await get<ReturnType<typeof measuresAnswer>>(`${demo}/measures?plan=${plan}&year=${summary.years[0] ?? 0}`))).toMatchObject({ followUp: null, summary: { years: [summary.years[0]] } });
    const register = demoEconomy().risks[0]?.id ?? '';
    const risks = await get<ReturnType<typeof controlAnswer>>(`${demo}/control?register=${register}&today=2025-12-01&red=12&yellow=6&occasions=${encodeURIComponent('{"Delår 2025":"2025-10-15"}')}`);
    expect(risks.rows.map(({ colour }) => colour)).toContain('red');
    expect(risks.rows[0]?.standing).toBe('overdue');
    expect(await problemIn(await api.get(`${demo}/control?today=2025-12-01&red=12`))).toMatchObject({ status: 400, issues: [{ path: 'yellow' }] });
    expect(await problemIn(await api.get(`${demo}/control?today=2025-12-01&red=6&yellow=12&register=${register}`))).toMatchObject({ status: 422, code: 'invalid-risk-list-options' });
    for (const occasions of ['x', '[]', '{"a":1}']) expect(await problemIn(await api.get(`${demo}/control?today=2025-12-01&red=12&yellow=6&occasions=${encodeURIComponent(occasions)}`))).toMatchObject({ status: 400, issues: [{ path: 'occasions' }] });
    const activities = await get<ReturnType<typeof activitiesAnswer>>(`${demo}/activities?plan=${demoEconomy().activities[0]?.id ?? ''}&today=2025-12-01`);
    expect(activities.rows[0]?.standing).toBe('late');
    expect(await problemIn(await api.get(`${demo}/activities?today=2025-13-01`))).toMatchObject({ status: 422 });
  });

  it('tells what a change does, to the rents of a zero result and to each principal', async () => {
    const asked = { scenario: 'demo-volym', options: { rounding: 'halfUp', interplay: 'inOrder' }, rents: { line: 'rent' }, key: 'demo-nyckel-2023', lines: ['rent'], sensitivity: { vary: 0, steps: ['1', '2'] } };
    const answer = await post<ReturnType<typeof whatIfAnswer>>(`${demo}/what-if`, asked);
    const { whatIf, rents, perPrincipal, rentsPerPrincipal, sensitivity } = answer;
    expect((whatIf.after.ore ?? 0) - (whatIf.before.ore ?? 0)).toBe(whatIf.difference.ore);
    expect(whatIf.effects.reduce((sum, { ore }) => sum + (ore ?? 0), 0)).toBe(whatIf.difference.ore);
    expect(rents).toMatchObject({ outcome: 'known', change: -(whatIf.after.ore ?? 0) });
    expect(perPrincipal?.parts.reduce((sum, { ore }) => sum + ore, 0)).toBe(perPrincipal?.ore);
    expect(rentsPerPrincipal?.parts).toHaveLength(11);
    expect(sensitivity?.steps.map(({ value }) => value)).toEqual(['1', '2']);
    expect(answer.textsSv.length).toBeGreaterThan(5);
    const bare = await post<ReturnType<typeof whatIfAnswer>>(`${demo}/what-if`, { scenario: whatIf.scenario, column: 'budget2025', options: asked.options });
    expect([bare.rents, bare.perPrincipal, bare.sensitivity, bare.whatIf.scenario.base]).toEqual([null, null, null, 'budget2025']);
    expect(await problemIn(await api.post(`${demo}/what-if`, { scenario: 'demo-volym' }))).toMatchObject({ status: 400, issues: [{ path: 'options' }] });
    expect(await problemIn(await api.post(`${demo}/what-if`, { scenario: 'demo-volymer', options: asked.options }))).toMatchObject({ status: 404, code: 'unknown-part', issues: [{ nearest: 'demo-volym' }] });
  });

  it('tells what a change of a document does, with what the document does not say', async () => {
    const { templates } = await get<{ templates: { id: string; asked: { field: string }[] }[] }>('/api/economics/terms');
    expect(templates.find(({ id }) => id === 'vastmanland-contributions-2023')?.asked.map(({ field }) => field)).toEqual(['line', 'carriesPercent']);
    const asked = { template: { id: 'vastmanland-contributions-2023', given: { line: 'personnel', carriesPercent: '100' } }, column: 'budget2025', options: { rounding: 'halfUp', interplay: 'inOrder' } };
    const { whatIf } = await post<ReturnType<typeof whatIfAnswer>>(`${demo}/what-if`, asked);
    expect([whatIf.scenario.base, whatIf.scenario.changes[0]?.kind]).toEqual(['budget2025', 'socialContributions']);
    const refused = async (changes: object) => problemIn(await api.post(`${demo}/what-if`, { ...asked, ...changes }));
    expect(await refused({ template: { ...asked.template, given: { line: 'personnel' } } })).toMatchObject({ status: 422, code: 'invalid-answer', issues: [{ path: 'carriesPercent' }] });
    expect(await refused({ template: { ...asked.template, id: 'vastmanland-contributions-2022' } })).toMatchObject({ status: 422, code: 'unknown-template', issues: [{ nearest: 'vastmanland-contributions-2023' }] });
    expect(await refused({ column: undefined })).toMatchObject({ status: 400, issues: [{ path: 'column' }] });
    expect(await refused({ scenario: 'demo-volym' })).toMatchObject({ status: 400, issues: [{ path: 'scenario' }] });
    expect(await refused({ template: undefined })).toMatchObject({ status: 400, issues: [{ path: 'scenario' }] });
  });
});

describe('what an economy came to', () => {
  it('takes no number that is named and not said for zero', async () => {
    expect(await problemIn(await api.get(`${demo}/control?register=x&today=2025-05-05&red=&yellow=`))).toMatchObject({ status: 400, issues: [{ path: 'red', expected: 'ett tal', found: 'inget värde' }, { path: 'yellow' }] });
    expect(await problemIn(await api.get(`${demo}/statement?seq=%20`))).toMatchObject({ status: 400, issues: [{ path: 'seq' }] });
    expect(await problemIn(await api.get(`${demo}/export?what=surplus&policy=vastmanland-surplus&year=2024&result=`))).toMatchObject({ status: 400, issues: [{ path: 'result' }] });
  });

  it('comes out the same when it is asked of as it was', async () => {
    const { id } = await newEconomy(api);
    const { statements } = demoEconomy();
    const [statement] = statements;
    await putPart(api, id, 'statements/statement', statement);
    const asked = 'statement?of=closed2023&against=budget2024';
    const first = await get(`${ECONOMIES}/${id}/${asked}`);
    const budget = { ...statement?.amounts['budget2024'], rent: 100 };
    await putPart(api, id, 'statements/statement', { ...statement, amounts: { ...statement?.amounts, budget2024: budget } });
    expect(await get(`${ECONOMIES}/${id}/${asked}`)).not.toEqual(first);
    expect(await get(`${ECONOMIES}/${id}/${asked}&seq=2`)).toEqual(first);
    expect(await problemIn(await api.get(`${ECONOMIES}/${id}/statement?seq=1`))).toMatchObject({ status: 404, code: 'unknown-part' });
  });
});
