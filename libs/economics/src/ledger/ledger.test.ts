import { describe, expect, it } from 'vitest';
import { toDate } from '../statement/monthly.js';
import { MADE_UP_MAPPING } from '../testing/made-up-accounts.js';
import { EMPTY_SIE } from '../testing/sie-files.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { describeLedger, describeMapping, describeSie } from './describe-ledger.js';
import { monthlyOf } from './mapping/monthly-of.js';
import { yearOf } from './mapping/year-of.js';
import { readSie } from './sie/read-sie.js';
import type { SieFile } from './sie/sie-types.js';
import { writeSie } from './sie/write-sie.js';

/** Eight months of a made-up centre: a voucher of rents, one of wages and one of a repair each month. No region's accounts or figures. */
function madeUpLedger(): SieFile {
  const months = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => ({ month, rent: 1_250_000_00 + month * 333, staff: 700_000_01, repair: 99_999 * month }));
  const day = (month: number): string => `2024-0${month}-25`;
  const change = (month: number, account: string, ore: number) => ({ post: 'PSALDO' as const, year: 0, month: `2024-0${month}`, account, objects: [], ore });
  const rows = (account: string, ore: number) => [
    { post: 'TRANS' as const, account, objects: [{ dimension: '1', object: 'Västra' }], ore },
    { post: 'TRANS' as const, account: '1930', objects: [], ore: -ore },
  ];
  return {
    ...EMPTY_SIE,
    flag: 0, type: 4, program: { name: 'Exempel Ekonomi', version: '5.1' }, generated: '2024-09-05', company: 'Exempelcentralen Åmåla', chartType: 'EUBAS97', currency: 'SEK', reaches: '2024-08-31',
    years: [{ index: 0, from: '2024-01-01', to: '2024-12-31' }],
    accounts: [
      { number: '1930', name: 'Exempelbank', type: 'T' }, { number: '3010', name: 'Hyra, påhittat konto', type: 'I' },
      { number: '4010', name: 'Löner, påhittat konto', type: 'K' }, { number: '6100', name: 'Reparationer för "övrigt"', type: 'K' },
    ],
    dimensions: [{ number: '1', name: 'Verksamhet' }],
    objects: [{ dimension: '1', number: 'Västra', name: 'Västra förrådet' }],
    balances: [{ post: 'RES', year: 0, account: '3010', objects: [], ore: -months.reduce((sum, { rent }) => sum + rent, 0) }, { post: 'RES', year: 0, account: '4010', objects: [], ore: 8 * 700_000_01 }, { post: 'RES', year: 0, account: '6100', objects: [], ore: 99_999 * 36 }],
    periods: months.flatMap(({ month, rent, staff, repair }) => [change(month, '3010', -rent), change(month, '4010', staff), change(month, '6100', repair), change(month, '1930', rent - staff - repair)]),
    vouchers: months.flatMap(({ month, rent, staff, repair }) => [['A', rows('3010', -rent)] as const, ['L', rows('4010', staff)] as const, ['A', rows('6100', repair)] as const].map(([series, transactions], k) => ({ series, number: String(month * 3 + k), day: day(month), transactions }))),
  };
}

describe('a ledger of eight months in code page 437', () => {
  const bytes = writeSie(madeUpLedger());
  const file = readSie(bytes);
  const read = (source: 'vouchers' | 'periodBalances') => monthlyOf(file, MADE_UP_MAPPING, SMALL_CHART, { year: 2024, account: 'actual', source });

  it('has Swedish letters in one byte each', () => {
    expect([...bytes].filter((byte) => byte >= 0x80).every((byte) => [0x84, 0x86, 0x8f, 0x94, 0x8e, 0x99].includes(byte))).toBe(true);
    expect(file.objects[0]?.name).toBe('Västra förrådet');
  });

  it('gives the same months by vouchers and by changes of months, and the same year by balances', () => {
    const [vouchers, periods] = [read('vouchers'), read('periodBalances')];
    expect(vouchers.monthly).toEqual(periods.monthly);
    expect(vouchers).toMatchObject({ throughMonth: 8, gaps: [], differences: [], whole: 0 });
    const year = yearOf(file, MADE_UP_MAPPING, SMALL_CHART, { year: 2024 });
    expect(toDate(SMALL_CHART, vouchers.monthly, 8)).toEqual({ amounts: year.amounts, missing: [] });
    expect(year.reaches).toBe('2024-08-31');
  });

  it('is told in Swedish', () => {
    expect(describeSie(file)).toEqual([
      'SIE typ 4.', 'Från Exempelcentralen Åmåla, Exempel Ekonomi 5.1.', 'Räkenskapsår 0: 2024-01-01 till 2024-12-31.', 'Saldona gäller till och med 2024-08-31.',
      'Filen har 4 konton, 3 årssaldon, 32 periodposter, 24 verifikationer.',
    ]);
    expect(describeLedger(read('vouchers'), SMALL_CHART).map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Beloppen kommer från verifikationer (#VER).', 'Det finns uppgifter till och med aug.',
      'Raderna har fått 4 364 120,16 kr, och −4 364 120,16 kr står på konton som lämnas utanför; tillsammans 0,00 kr, som i filen.',
      'Utanför står 1 balanskonto och 0 konton som avbildningen säger ska lämnas utanför.', 'Inget är bokfört på Återbetalning.',
    ]);
    expect(describeMapping(MADE_UP_MAPPING, SMALL_CHART).slice(2)).toEqual(['Återbetalning: konto 3800.', 'Personal: konto 4000–4999, 50100–50199.', 'Övrigt: konto 6000–7999.', 'Lämnas utanför: konto 9000–9999.']);
  });
});

describe('what is told of a file', () => {
  it('is also what is missing, unusual and not kept', () => {
    const odd = { ...EMPTY_SIE, years: [{ index: -1, from: '2023-01-01', to: '2023-12-31' }], leftOut: [{ post: '#GEN', whatSv: 'signatur', count: 1 }], unknownPosts: [{ label: '#KONTOT', text: '#KONTOT', block: [], line: 3, nearest: '#KONTO' }, { label: '#X', text: '#X', block: [] }] };
    expect(describeSie(odd)).toEqual([
      'Filen säger inte vilken SIE-typ den är; formatet låter den läsas som typ 1.', 'Räkenskapsår −1: 2023-01-01 till 2023-12-31.', 'Filen har 0 konton, 0 årssaldon, 0 periodposter, 0 verifikationer.',
      'Inte sparat: #GEN signatur (1).', 'Rad 3: #KONTOT är ingen post i formatet och används inte. Menades #KONTO?', '#X är ingen post i formatet och används inte.',
    ]);
    expect(describeSie({ ...EMPTY_SIE, type: 4 })[0]).toBe('SIE typ 4, utan saldon som en fil för import (4I).');
    const proof = { source: 'records' as const, mapped: 0, leftOut: 0, whole: 0, leftOutAccounts: [], emptyLines: [], unmappedLines: ['rent'], otherSigns: ['staff'], objectPosts: 2 };
    expect(describeLedger({ ...proof, throughMonth: null, gaps: [2, 3], differences: [{ account: '3010', month: 2, vouchers: 100, periodBalances: 0 }] }, SMALL_CHART).map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Beloppen kommer från filens rader.', 'Ingen rad har belopp i någon månad.', 'Raderna har fått 0,00 kr, och 0,00 kr står på konton som lämnas utanför; tillsammans 0,00 kr, som i filen.',
      'Inga belopp alls finns i feb, mar.', 'Avbildningen har inga konton för Hyra; där finns ingen uppgift.', 'Ovanligt tecken på Personal: se om konton eller tecken är rätt.',
      '2 poster per objekt räknas inte igen, för det ingår i kontots total.', 'Konto 3010 i feb: verifikationerna ger 1,00 kr, #PSALDO 0,00 kr.',
    ]);
    expect(describeLedger(proof, SMALL_CHART)).toHaveLength(5);
  });
});
