import { describe, expect, it } from 'vitest';
import { WHOLE_KR } from '../amount/amount-unit.js';
import { monthsOf, outcomes, planOf } from '../testing/forecast-cases.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { describeBackTest, describeForecast } from './describe-forecast.js';
import { forecastMethodText } from './forecast-method-text.js';
import { forecastStatement } from './forecast-statement.js';

const lines = { rent: monthsOf(100_00, 100_00, 100_00, 100_00), refund: monthsOf(0), staff: monthsOf(-70_00, -70_00, -70_00, null), other: monthsOf(-3_00, -3_00, -3_00, -3_00) };
const year2023 = outcomes(2023, { rent: monthsOf(100_00, 100_00, 100_00, 100_00, 100_00, 100_00, 100_00, 100_00, 100_00, 100_00, 100_00, 220_00) });
const text = (): string[] =>
  describeForecast(
    forecastStatement(
      SMALL_CHART,
      planOf({
        methods: { rent: { kind: 'seasonal', years: [2022, 2023], by: 'sums', unusable: 'leaveOut' } },
        adjustments: [{ line: 'other', amount: -5_00, reasonSv: 'Flytt av förråd.', roleSv: 'enhetschef' }, { line: 'staff', amount: 1_00, reasonSv: 'Vakans', roleSv: 'enhetschef' }],
      }),
      { actual: outcomes(2024, lines), history: [year2023] },
    ),
    WHOLE_KR,
  ).map((sentence) => sentence.replaceAll('\u00A0', ' '));

describe('a forecast in Swedish', () => {
  it('begins with the year, the month and how it was rounded', () => {
    expect(text()[0]).toBe('Prognos, påhittad: prognos för 2024 efter april. Avrundat till hela ören, halva bort från noll.');
  });

  it('tells method, inputs, years left out and error on earlier years', () => {
    expect(text()[1]).toBe(
      'Hyra: 1 320 kr. Säsong: utfallet till och med april delat med den andel av helåret som 2022 och 2023 hade då (åren summerade; år som inte är hela eller är 0 lämnas utanför). ' +
        'Underlag: Utfall 2024 januari–april 400 kr; Utfall 2023 januari–april 400 kr; Utfall 2023 januari–december 1 320 kr. Utanför: Utfall för Hyra saknas för 2022. ' +
        'Ingen prövning mot tidigare år. 2023 gick inte att pröva: Inget år före 2023 går att använda för Hyra. Utfall för Hyra saknas för 2022.',
    );
  });

  it('tells what was added, why and by which role', () => {
    expect(text()[5]).toContain('Övrigt: −41 kr. Linjärt: utfallet till och med april × 12 ÷ 4. Underlag: Utfall 2024 januari–april −12 kr. Metoden ger −36 kr. Justering −5 kr: Flytt av förråd (enhetschef).');
  });

  it('tells why there is no figure, and what to do', () => {
    expect(text()[4]).toBe(
      'Personal: ingen prognos. Utfall saknas för Personal i april 2024. Läs in månaden, ange 0 om inget är bokfört, eller gör prognosen till och med en tidigare månad. Linjärt: utfallet till och med april × 12 ÷ 4. Justering 1 kr: Vakans (enhetschef).',
    );
    expect(text()[7]).toBe('Resultat: ingen prognos, för Personal saknar prognos.');
    expect(text()[3]).toMatch(/^Summa intäkter: 1 320 kr\. Ingen prövning/);
  });

  it('says whether earlier forecasts were too high or too low', () => {
    const tested = { line: 'rent', labelSv: 'Hyra', tested: 1, meanAbsoluteError: 500, years: [{ outcome: 'tested', year: 2023, forecast: 500, closed: 0, error: 500, errorPercent: null }] } as const;
    expect(describeBackTest({ ...tested, bias: 500 })).toBe('Prövad mot 1 tidigare år (2023): fel i medel 5,00\u00A0kr, i snitt 5,00\u00A0kr högre än utfallet.');
    expect(describeBackTest({ ...tested, bias: -500 })).toContain('i snitt 5,00\u00A0kr lägre än utfallet.');
    expect(describeBackTest({ ...tested, bias: 0 })).toContain('varken högre eller lägre än utfallet i snitt.');
  });
});

describe('a method in Swedish', () => {
  it('says what is done', () => {
    expect(forecastMethodText({ kind: 'budgetRest' }, 11)).toBe('Resten enligt budget: utfallet till och med november och budgeten för december.');
    expect(forecastMethodText({ kind: 'budgetRest', spreading: { kind: 'even' } }, 4)).toContain('för maj–december; en budget utan månader fördelas lika på månaderna.');
    expect(forecastMethodText({ kind: 'budgetRest', spreading: { kind: 'weights', weights: [1, 2] } }, 4)).toContain('efter vikterna 1, 2.');
    expect(forecastMethodText({ kind: 'commitments', rest: 'nothing' }, 12)).toBe('Åtaganden: utfallet till och med december och det som är avtalat; annat räknas inte med.');
    expect(forecastMethodText({ kind: 'commitments', rest: 'linear' }, 4)).toContain('den del av utfallet som inte är avtalad fortsätter som den börjat.');
    expect(forecastMethodText({ kind: 'seasonal', years: 'allEarlier', by: 'meanOfShares', unusable: 'refuse' }, 4)).toContain('alla tidigare år hade då (medelvärdet av årens andelar; alla år måste vara hela).');
  });
});
