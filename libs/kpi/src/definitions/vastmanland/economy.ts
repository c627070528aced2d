import { documented, type DocumentedKpi } from '../documented.js';
import { BY_GROUP, BY_UNIT } from '../breakdowns.js';
import { atLeast, atMost, toward } from '../stated-targets.js';
import { ECONOMY_2023, ECONOMY_2024, ECONOMY_2025, interim2024, plan2025, PROCESS_2023, processGoals2023, PRODUCTION_2024, scorecard2023 } from './documents.js';

const DRIVEN_SV = 'Andel körda mil per uthyrd individmärkt hjälpmedelsvolym (kvot)';
const RENTED_SV = 'Uthyrningsgrad, mäts via hjälpmedel hos kund';
const AT_CUSTOMER = { field: 'place', is: 'customer' } as const;

/** Driving, utilisation and the financial result. */
export const ECONOMY: readonly DocumentedKpi[] = [
  documented(
    {
      id: 'driven-mil-per-marked-volume',
      labelSv: DRIVEN_SV,
      descriptionSv: 'Körda mil (tio kilometer) i perioden, delat med antalet individmärkta hjälpmedel hos kund.',
      measure: {
        kind: 'ratio',
        numerator: { sum: { table: 'driving', on: 'day' }, field: 'mil' },
        denominator: { stock: { table: 'stock', on: 'day', where: { all: [{ field: 'kind', is: 'marked' }, AT_CUSTOMER] } }, field: 'quantity' },
      },
      unit: 'ratio',
      decimals: 2,
      better: 'lower',
      assumptionsSv: [
        'Vilken dag volymen gäller står inte. Här: den sista dag i perioden som har uppgifter.',
        'Utfallet för januari–april är nästan lika stort som för ett helt år, så milen kan vara omräknade till helår. Det står inte; här räknas periodens mil som de är.',
        'Behålla hålls mot värdet i målet där det finns ett, annars mot samma period året före. Lägre är bättre: 2023 var målet att minska, och en nedgång 2024 är positiv.',
        'Att 0,5 i planen för 2025 är högst, inte minst, står inte.',
      ],
    },
    [
      { labelSv: DRIVEN_SV, goalSv: ECONOMY_2023, reported: ['interim', 'year'], targets: [toward('2023', 'decrease'), toward('2025', 'keep')], citation: scorecard2023('Målet är att minska 2023 och att behålla 2025.') },
      { labelSv: 'Antal körda mil/uthyrd individmärkt hjälpmedelsvolym (kvot)', goalSv: PROCESS_2023, citation: processGoals2023('Processmål utan tal och riktning.') },
      { labelSv: 'Andel körda mil/individmärkt hjälpmedelsvolym', goalSv: ECONOMY_2024, targets: [toward('2024', 'keep')], citation: interim2024(ECONOMY_2024, 'Målet är att behålla; 0,40 mot 0,44 är en positiv trend.') },
      { labelSv: DRIVEN_SV, goalSv: PRODUCTION_2024, targets: [toward('2024', 'keep', '0.42')], citation: interim2024('Produktionsdata', 'Målet är att behålla 0,42; 0,40 är positivt.') },
      { labelSv: 'Andel körda mil/individmärkt hjälpmedelsvolym', goalSv: ECONOMY_2025, reported: ['interim', 'year'], targets: [atMost('2025', '0.5')], citation: plan2025('Målvärde 0,5, utan riktning; nuläget är 0,4.') },
    ],
  ),
  documented(
    {
      id: 'rental-rate',
      labelSv: RENTED_SV,
      descriptionSv: 'Av alla hjälpmedel i beståndet, andelen som är hos kund.',
      measure: { kind: 'ratio', numerator: { stock: { table: 'stock', on: 'day', where: AT_CUSTOMER }, field: 'quantity' }, denominator: { stock: { table: 'stock', on: 'day' }, field: 'quantity' } },
      unit: 'percent',
      decimals: 1,
      breakdowns: [BY_UNIT, BY_GROUP],
      assumptionsSv: ['Vilka hjälpmedel och vilken dag det gäller står inte. Här: hela beståndet, individmärkt och inte, den sista dag i perioden som har uppgifter.', 'Att målet är minst står inte.'],
    },
    [
      { labelSv: RENTED_SV, goalSv: ECONOMY_2024, targets: [atLeast('2024', '90')], citation: interim2024(ECONOMY_2024, 'Mål 90 procent 2024, utan status.') },
      { labelSv: RENTED_SV, goalSv: ECONOMY_2025, reported: ['interim', 'year'], targets: [atLeast('2025', '90')], citation: plan2025('Mål 90 procent 2025.') },
    ],
  ),
  documented(
    {
      id: 'financial-result',
      labelSv: 'Ekonomiskt resultat jämfört med budget',
      descriptionSv: 'Resultatet från årets början jämfört med budget, som ekonomin redovisar det.',
      measure: { kind: 'stated', values: 'number' },
      unit: 'ore',
      decimals: 0,
      better: 'higher',
      span: 'yearToDate',
      assumptionsSv: ['Anges, räknas inte: resultatet kommer ur bokföringen. Att målet 0 är minst, inte precis, står inte. Budgeterat resultat läses som ett mål, och är budgeten 0 är resultatet detsamma som avvikelsen.'],
    },
    [
      { labelSv: 'Ackumulerat resultat jämfört med budget', goalSv: ECONOMY_2023, reported: ['interim', 'year'], targets: [atLeast('2023', '0'), atLeast('2025', '0')], citation: scorecard2023('Mål 0, 2023 och 2025.') },
      { labelSv: 'Verksamheten bedrivs inom fastställd budget', goalSv: 'Ekonomi', citation: processGoals2023('Processmål: hålla budgeten.') },
      { labelSv: 'Ekonomiskt resultat', goalSv: 'Perioden i siffror', citation: interim2024('Perioden i siffror', 'Resultat till och med april och prognos för året.') },
      { labelSv: 'Resultat', goalSv: 'Budget', targets: [atLeast('2024', '0'), atLeast('2025', '0')], citation: plan2025('Budgeterat resultat 0, 2024 och 2025.', 'Budget') },
      { labelSv: 'Ekonomiskt resultat', goalSv: ECONOMY_2025, reported: ['month', 'interim', 'year'], citation: plan2025('Redovisas varje månad, delår och år; inget målvärde på raden, nuläget är 1 360 tkr.') },
    ],
  ),
  documented(
    {
      id: 'purchases-within-agreement',
      labelSv: 'Avtalstrohet',
      descriptionSv: 'Av inköpen i kronor, andelen som gjordes inom avtal.',
      measure: {
        kind: 'ratio',
        numerator: { sum: { table: 'purchases', on: 'day', where: { field: 'agreement', is: 'yes' } }, field: 'amount' },
        denominator: { sum: { table: 'purchases', on: 'day', where: { field: 'agreement', known: true } }, field: 'amount' },
      },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      breakdowns: [BY_UNIT, BY_GROUP],
      reported: ['interim', 'year'],
      assumptionsSv: ['Hur avtalstrohet mäts står inte. Här: belopp inom avtal delat med belopp där det är känt om avtal finns. Inköp där det inte är känt räknas inte.', 'När det redovisas står inte; här delår och år.'],
    },
    [
      { labelSv: 'Avtalstrohet', goalSv: 'Ekonomisk effekthemtagning', citation: interim2024('Ekonomisk effekthemtagning', 'Arbetet med avtalstrohet har gett en redovisad effekt i kronor; andelen redovisas inte.') },
      { labelSv: 'Avtalstrohet vid inköp', goalSv: 'Intern kontroll', citation: plan2025('Bristande avtalstrohet är en risk som granskas genom stickprov; inget mål anges.', 'Intern kontroll') },
    ],
  ),
];
