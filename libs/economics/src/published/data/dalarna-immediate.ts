import type { Measure } from '../../measures/measure-types.js';
import { dalarnaMeasure } from './dalarna-measure.js';

const NO_RISK_SV = 'Ingen risk';
const TALK_SV = 'Kräver tät dialog med medarbetarna';
const DISCONTENT_SV = 'Missnöje och stress kan uppstå';

/** The immediate measures of the action plan. */
export const DALARNA_IMMEDIATE: readonly Measure[] = [
  dalarnaMeasure('immediate', {
    key: 'vacancies',
    titleSv: 'Lediga tjänster hålls vakanta',
    effectsTkr: [504, 504, 84],
    consequences: { ownOperation: 'Arbetssätt och flöden måste vara effektiva', otherOperation: 'Längre väntan på svar', employees: 'Mer att göra och mer stress' },
  }),
  dalarnaMeasure('immediate', {
    key: 'returns-process',
    titleSv: 'Returer av hjälpmedel hanteras effektivare',
    status: 'ongoing',
    effectsTkr: [54.6, 54.6, 42],
    consequences: { ownOperation: 'Bättre flöde och färre fel, men mer tid för utbildning och rekonditionering', sustainability: 'Viktigt för hållbarheten' },
  }),
  dalarnaMeasure('immediate', {
    key: 'purchase-restraint',
    titleSv: 'Återhållsamma inköp av kläder, verktyg, förbrukning och abonnemang',
    effectsTkr: [92.4, 134.4, 0],
    consequences: { ownOperation: TALK_SV, citizens: NO_RISK_SV, employees: DISCONTENT_SV, sustainability: 'En bra översyn, om vardagsarbetet inte blir svårare' },
  }),
  dalarnaMeasure('immediate', {
    key: 'workshop-investment',
    titleSv: 'Investering i verkstaden skjuts upp',
    effectsTkr: [8.4, 8.4, 8.4],
    consequences: { ownOperation: TALK_SV, citizens: 'Kan ge längre handläggning', employees: DISCONTENT_SV, sustainability: 'Behövs förr eller senare' },
  }),
  dalarnaMeasure('immediate', {
    key: 'aid-containers',
    titleSv: 'Bistånd med hjälpmedel fortsätter, färre containrar hyrs',
    effectsTkr: [33.6, 33.6, 33.6],
    consequences: { ownOperation: NO_RISK_SV, otherOperation: NO_RISK_SV, citizens: NO_RISK_SV, employees: NO_RISK_SV, sustainability: NO_RISK_SV },
  }),
  dalarnaMeasure('immediate', {
    key: 'manager-training',
    titleSv: 'Färre utbildningar för chefer',
    effectsTkr: [42, 0, 0],
    consequences: {
      ownOperation: 'Märks inte direkt på kort sikt',
      otherOperation: NO_RISK_SV,
      citizens: NO_RISK_SV,
      employees: NO_RISK_SV,
      sustainability: 'Håller inte i längden; chefer behöver också utvecklas',
    },
  }),
  dalarnaMeasure('immediate', {
    key: 'surplus-2023',
    titleSv: 'Prognosens överskott 2023 går tillbaka till huvudmännen',
    kind: 'redistribution',
    kindReasonSv: 'Överskottet återbetalas till dem som har betalat det. Handlingsplanen räknar det som effekt; omfördelning är vår läsning.',
    effectsTkr: [3780, 840, 0],
    consequences: { ownOperation: 'Större efterfrågan, oförändrade förskrivningsmönster', citizens: 'Påverkas inte', employees: 'En del poster belastas hårt' },
  }),
  dalarnaMeasure('immediate', {
    key: 'incontinence-distribution',
    titleSv: 'Nytt avtal om distribution av inkontinenshjälpmedel',
    effectsTkr: [252, 252, 252],
    consequences: { otherOperation: 'Lägre pris på distributionen' },
  }),
];
