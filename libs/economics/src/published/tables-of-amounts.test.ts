import { expect, it } from 'vitest';
import { publishedTables } from './published-tables.js';

/** The rows of a table with plain spaces and hyphens, as texts are extracted from documents. */
function printed(id: string): readonly string[] {
  const table = publishedTables().find((one) => one.id === id);
  return (table?.rows ?? []).map((row) => row.join('|').replaceAll('\u00A0', ' ').replaceAll('−', '-'));
}

it('prints the budget of 2025 as the plan does', () => {
  expect(printed('s0-budget-2025')).toEqual([
    'Hyra|125 762|132 920|143 690',
    'Återbetalning av resultat|-3 152|0|0',
    'Försäljning|26 711|49 349|80 210',
    'Egenavgifter|427|382|420',
    'Servicetjänster|3 567|2 850|3 635',
    'Inkontinenssamordning|1 151|1 198|1 198',
    'Övriga verksamhetsintäkter|1 460|597|695',
    'Summa intäkter|155 927|187 296|229 848',
    'Personalkostnader|-51 866|-57 317|-54 409',
    'Tekniska hjälpmedel|-43 052|-63 535|-108 279',
    'Övriga material, varor|-229|-234|-205',
    'Fastighetskostnader|-9 884|-10 887|-10 298',
    'Frakt och transport|-2 142|-2 562|-2 105',
    'Avskrivningar hjälpmedel|-34 199|-34 913|-38 236',
    'Avskrivningar övrigt|-659|-759|-572',
    'IT-kostnader|-5 197|-5 981|-6 191',
    'Övriga kostnader|-6 687|-8 636|-6 548',
    'Finansiella kostnader|-1 222|-2 473|-3 005',
    'Summa kostnader|-155 139|-187 296|-229 848',
    'RESULTAT|788|0|0',
  ]);
});

it('prints the forecast of 2024 as the interim report does, with its name for other income', () => {
  const rows = printed('s3-income-statement');
  expect(rows).toHaveLength(20);
  expect(rows.map((row) => row.split('|')).map(([label, , , forecast]) => `${String(label)} ${String(forecast)}`)).toEqual([
    'Hyra 132 920',
    'Återbetalning av resultat 0',
    'Försäljning 49 349',
    'Egenavgifter 382',
    'Servicetjänster 3 370',
    'Inkontinenssamordning 1 198',
    'Övriga verksamhetskostnader 794',
    'Summa intäkter 188 013',
    'Personalkostnader -57 927',
    'Tekniska hjälpmedel -63 535',
    'Övriga material, varor -234',
    'Fastighetskostnader -10 887',
    'Frakt och transport -2 387',
    'Avskrivningar hjälpmedel -36 800',
    'Avskrivningar övrigt -753',
    'IT-kostnader -6 004',
    'Övriga kostnader -7 094',
    'Finansiella kostnader -2 763',
    'Summa kostnader -188 384',
    'Resultat -371',
  ]);
  const without = (row: string | undefined): readonly string[] => (row ?? '').split('|').slice(1, 3);
  expect(rows.map(without)).toEqual(printed('s0-budget-2025').map(without));
});

it('prints the investments of 2025 in mnkr with one decimal', () => {
  expect(printed('s0-investments-2025')).toEqual([
    'Förflyttning|reinvestering|haveririsk|16,9',
    'Kommunikation|reinvestering|haveririsk|6,4',
    'Behandling|reinvestering|haveririsk|11,0',
    'Insulinpumpar|reinvestering|haveririsk|5,4',
    'Medicinska behandlingshjälpmedel|reinvestering|haveririsk|5,5',
    'Övriga tekniska hjälpmedel|reinvestering|haveririsk|7,0',
    'Summa|||52,2',
  ]);
});

it('prints the investments of 2024 with blanks where groups have no budget', () => {
  expect(printed('s3-investments')).toEqual([
    'Förflyttning||5 456|16 368',
    'Kommunikation||2 093|6 279',
    'Behandling||3 695|11 084',
    'Insulinpumpar||1 909|5 728',
    'Medicinska behandlingshjälpmedel||1 603|4 808',
    'Övriga tekniska hjälpmedel||2 521|7 563',
    'Summa tekniska hjälpmedel|42 810|17 277|51 830',
    'Bilar och transportmedel|800|0|721',
    'Övriga maskiner och inventarier|0|0|0',
    'Summa övriga hjälpmedel|800|0|721',
    'Summa|43 610|17 277|52 551',
  ]);
});

it('prints the figures that stand outside statements, each with its unit', () => {
  expect(printed('s0-revenue-funded-2025')).toEqual(['2025|0 %|0 mnkr|37,4 mnkr|220 mnkr']);
  expect(printed('s2-financial-summary')).toEqual(['2025|-0,056 mnkr|0,134 mnkr']);
  expect(printed('s2-financial-summary-text')).toEqual(['2025|-56 tkr|-0,7 %']);
  expect(printed('s1-budget-2023-comments')).toEqual(['Volymökning av hyra och försäljning||3 %', 'Sociala avgifter|45,22 %|52,28 %', 'Sjuksköterska, förändring||+2,0 årsarbetare']);
  expect(printed('s1-result-2022')).toEqual(['Resultat efter återbetalning|+2 305 tkr']);
  expect(printed('s3-period-in-figures')).toEqual(['Resultat till och med april|-1 442 tkr', 'Årsprognos|-371 tkr']);
  expect(printed('s3-working-time').map((row) => row.split('|').slice(1).join(' '))).toEqual([
    '36 654 timmar 35 735 timmar -919 timmar -2,51 %',
    '0 timmar 0 timmar 0 timmar 0,00 %',
    '0 timmar 0 timmar 0 timmar 0,00 %',
    '36 002 timmar 35 735 timmar -267 timmar -0,74 %',
    '35 999 timmar 35 728 timmar -271 timmar -0,75 %',
    '83 årsarbetare 83 årsarbetare -1 årsarbetare -0,75 %',
  ]);
  expect(printed('s3-investments-text')).toEqual(['Behandlingshjälpmedel|1,6 mnkr', 'Manuella rullstolar|0,5 mnkr']);
  expect(printed('s3-working-time-text')).toEqual(['Årsarbetare, netto|-0,6 årsarbetare']);
});

it('keeps ranges and questions of the forecast in Dalarna as they are, never as numbers', () => {
  expect(printed('s4-forecast')).toEqual([
    'Hjälpmedelskostnader|0,5 mnkr|0|0|0',
    'Verksamhetsintäkter försäljning|2 mnkr|0|0|0',
    'Personal|0|0|0|0',
    'Lokalkostnader nya lokaler|0|0|Nya lokaler?|Nya lokaler?',
    'SUMMA|||3–3,5 mnkr|3–3,5 mnkr',
  ]);
  expect(printed('s4-figures-in-text')).toEqual(['Inköp utan avtal 2022, ungefär|23 mnkr', 'Högre hyra för nya lokaler per år, ungefär|10 300 000 kr']);
});
