import { demoEconomy } from '@hjm/demo/economy';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ECONOMIES, newEconomy, putPart, sendEconomyFile } from '../testing/economies.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

// Made up: nobody was born that day.
const NUMBER = '20991231-0000';
const demo = demoEconomy();
const { mappings, outcomes } = demo;
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('The demo has none.');
  return one;
};
const [mapping] = mappings;
const economyWithMapping = async (): Promise<string> => {
  const { id } = await newEconomy(api);
  await putPart(api, id, `mappings/${mapping?.id ?? ''}`, mapping);
  return id;
};
const everythingKept = async (): Promise<string> => JSON.stringify(await api.database.database.execute(sql`select * from records`));
const rent = mapping?.lines.find(({ line }) => line === 'rent')?.accounts[0];
const account = String(typeof rent === 'object' ? rent.from : rent);
const ledger = ['#FLAGGA 0', '#FORMAT PC8', '#GEN 20250101 "Test Testsson"', '#SIETYP 4', '#FTYP E', `#FNAMN "Testsson ${NUMBER}"`, `#ORGNR ${NUMBER}`, '#ADRESS "Test Testsson" "Gatan 1" "Orten" "0"', '#RAR 0 20240101 20241231', `#KONTO ${account} "Testsson ${NUMBER}"`, '#KONTO 1930 Bank', '#DIM 7 Anställd', `#OBJEKT 7 "${NUMBER}" "Test Testsson"`];
const vouchers = Array.from({ length: 12 }, (_, at) => [`#VER A ${at + 1} 2024${String(at + 1).padStart(2, '0')}15 "till Testsson ${NUMBER}" 20240101 "Test Testsson"`, '{', `#TRANS ${account} {7 "${NUMBER}"} -100 20240115 "Testsson" 1 "Test Testsson"`, '#TRANS 1930 {} 100', '}']).flat();
const sie = (lines: readonly string[]): Uint8Array => Buffer.from([...ledger, ...vouchers, ...lines].join('\r\n').replaceAll('ä', 'a'), 'latin1');

describe('what may be personal', () => {
  it('in a ledger is not kept, neither names nor numbers', async () => {
    const id = await economyWithMapping();
    const answer = await sendEconomyFile(api, id, 'as=ledger&gaps=unknown', sie([]));
    const told = await answer.text();
    expect([answer.status, told.includes(NUMBER), told.includes('Test Testsson')]).toEqual([201, false, false]);
    const kept = await everythingKept();
    expect(kept).toContain('actual-2024');
    for (const word of ['Testsson', NUMBER, 'Gatan']) expect(kept).not.toContain(word);
  });

  it('in a wrong row of a file is not told again', async () => {
    const id = await economyWithMapping();
    const files: [string, string | Uint8Array][] = [
      ['as=statement', `Rad (kr);Bokslut 2023;${NUMBER}\r\nTestsson ${NUMBER};1;2`],
      ['as=months&account=actual&year=2024', `Rad (kr);jan\r\nTestsson ${NUMBER};1\r\nHyra;${NUMBER}`],
      ['as=key&name=k&titleSv=T&basis=percent', `Huvudman-id;Huvudman;Andel\r\n${NUMBER};Testsson;50\r\nb;Testsson ${NUMBER};x`],
      ['as=key&name=k&titleSv=T&basis=percent', `Huvudman-id;Huvudman;Andel\r\nTestsson ${NUMBER};A;99,9`],
      ['as=ledger&year=2024&account=actual&sign=debitPositive', `Konto;Månad;Belopp\r\n4010;Testsson;${NUMBER}`],
      ['as=ledger&year=2024&account=actual&sign=debitPositive', `Konto;Månad;Belopp\r\n${NUMBER};2024-01;1`],
      ['as=statement', `Testsson ${NUMBER}\r\nRad (kr);Bokslut 2023\r\nHyra;1`],
      ['as=ledger', sie([`#RES 0 "Testsson ${NUMBER}" x`, `${NUMBER} Testsson`, `#TAXAR ${NUMBER}`])],
      ['as=ledger', Buffer.from(sie([]).toString().replaceAll(account, '9999'))],
    ];
    for (const [query, body] of files) {
      const problem = await problemIn(await sendEconomyFile(api, id, query, body));
      expect([query, problem.status]).toEqual([query, 422]);
      expect(JSON.stringify(problem)).not.toContain('2099');
    }
    expect(await problemIn(await sendEconomyFile(api, id, ...(files[4] ?? ['', ''])))).toMatchObject({
      detail: 'Filen är inte mottagen. rad 2, Belopp: väntade kronor med decimalkomma, till exempel 1 234,50. Vad som stod visas inte, för något i filen ser ut som ett personnummer. Det finns 1 fel till.',
      issues: [{ path: 'rad 2, Belopp', found: 'visas inte' }, { path: 'rad 2, Månad', found: 'visas inte' }],
    });
  });

  // Made up: the check digit fails; and a day to come with a serial number that is kept for tests.
  it.each(['18000101-0001', '20991231-9800'])('in a refused body is not told again: %s', async (number) => {
    const { id } = await newEconomy(api);
    const whatIf = (body: object) => api.post(`${ECONOMIES}/demo-ekonomi/what-if`, body);
    const options = { rounding: 'halfUp', interplay: 'inOrder' };
    const answers = [
      await putPart(api, id, 'keys/k', { id: 'k', [number]: `Testsson ${number}` }),
      await putPart(api, id, `keys/${number}`, first(demo.keys)),
      await whatIf({ scenario: number, options }),
      await whatIf({ scenario: 'demo-volym', options, [number]: 1 }),
      await whatIf({ scenario: 'demo-volym', options: { ...options, rounding: number } }),
      await whatIf({ scenario: 'demo-volym', options, sensitivity: { vary: 0, steps: [number] } }),
      await api.post(`${ECONOMIES}/demo-ekonomi/surplus`, { policy: number, year: 2024, result: 1 }),
      await api.post(ECONOMIES, { region: number, titleSv: 'T' }),
      await api.get(`${ECONOMIES}/${number}`),
    ];
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      const problem = JSON.stringify(await problemIn(answer));
      for (const part of [number, number.replace('-', ''), 'Testsson']) expect(problem).not.toContain(part);
    }
    expect(await problemIn(await whatIf({ scenario: number, options }))).toMatchObject({ code: 'unknown-part', issues: [{ path: 'scenarios', found: 'visas inte' }], detail: expect.stringMatching(/^Begäran är inte mottagen\. .*ser ut som ett personnummer\.$/) as string });
  });

  it('in the names of a content is not kept', async () => {
    const { id } = await newEconomy(api);
    const outcome = outcomes[0];
    const content = { ...outcome, outcomes: { year: 2023, groups: { [NUMBER]: new Array<number>(12).fill(1) } } };
    expect(await problemIn(await putPart(api, id, `outcomes/${outcome?.plan ?? ''}`, content))).toMatchObject({ code: 'not-storable', issues: [{ path: 'outcomes.groups' }] });
    expect(await everythingKept()).not.toContain(NUMBER);
  });
});

describe('an economy that no database can be asked for', () => {
  it('is not there', async () => {
    expect(await problemIn(await api.get(`${ECONOMIES}/%00`))).toMatchObject({ status: 404, code: 'unknown-economy' });
  });
});
