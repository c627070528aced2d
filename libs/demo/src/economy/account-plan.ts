import { AT_CLOSING, AUTUMN, EVEN, GROWING, QUARTERLY, type Season, WAGES, WINTER, WORKDAYS } from './seasons.js';

/** An account of income or cost in the made-up plan. */
export type DemoAccount = {
  readonly number: string;
  readonly nameSv: string;
  /** The line of the income statement that it belongs to. */
  readonly line: string;
  /** How much of the line it has, against the others of the line. Made up. */
  readonly weight: number;
  readonly season: Season;
  /** Whether its months are as the season says, without chance: contracts. */
  readonly fixed?: true;
  /** Added as a share of the wages of the same month. */
  readonly onWages?: true;
};

/** Named after the lines of the statement; numbers, division and weights are ours, and no real centre's. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { number: '3011', nameSv: 'Hyra, regionens enheter', line: 'rent', weight: 841, season: GROWING },
  { number: '3012', nameSv: 'Hyra, kommuner', line: 'rent', weight: 146, season: GROWING },
  { number: '3013', nameSv: 'Hyra, privatpersoner', line: 'rent', weight: 13, season: WORKDAYS },
  { number: '3090', nameSv: 'Återbetalning av resultat', line: 'result-refund', weight: 1, season: AT_CLOSING, fixed: true },
  { number: '3111', nameSv: 'Försäljning, hjälpmedel', line: 'sales', weight: 610, season: AUTUMN },
  { number: '3112', nameSv: 'Försäljning, förbrukningsartiklar', line: 'sales', weight: 390, season: WORKDAYS },
  { number: '3210', nameSv: 'Egenavgifter', line: 'user-fees', weight: 1, season: WORKDAYS },
  { number: '3311', nameSv: 'Servicetjänster, reparation', line: 'service', weight: 640, season: WORKDAYS },
  { number: '3312', nameSv: 'Servicetjänster, förebyggande underhåll', line: 'service', weight: 360, season: WORKDAYS },
  { number: '3410', nameSv: 'Inkontinenssamordning', line: 'incontinence-coordination', weight: 1, season: EVEN, fixed: true },
  { number: '3911', nameSv: 'Övriga verksamhetsintäkter, bidrag', line: 'other-income', weight: 450, season: WORKDAYS },
  { number: '3912', nameSv: 'Övriga verksamhetsintäkter, övrigt', line: 'other-income', weight: 550, season: AUTUMN },
  { number: '4011', nameSv: 'Personalkostnader, månadslön', line: 'personnel', weight: 920, season: WAGES },
  { number: '4012', nameSv: 'Personalkostnader, timlön och övertid', line: 'personnel', weight: 80, season: WAGES },
  { number: '4013', nameSv: 'Personalkostnader, sociala avgifter', line: 'personnel', weight: 1000, season: WAGES, onWages: true },
  { number: '4014', nameSv: 'Personalkostnader, utbildning och resor', line: 'personnel', weight: 45, season: WAGES },
  { number: '5011', nameSv: 'Tekniska hjälpmedel, inköp för försäljning', line: 'technical-aids', weight: 520, season: AUTUMN },
  { number: '5012', nameSv: 'Tekniska hjälpmedel, förbrukningsartiklar', line: 'technical-aids', weight: 290, season: WORKDAYS },
  { number: '5013', nameSv: 'Tekniska hjälpmedel, reservdelar', line: 'technical-aids', weight: 190, season: WORKDAYS },
  { number: '5110', nameSv: 'Övriga material, varor', line: 'other-material', weight: 1, season: WORKDAYS },
  { number: '6011', nameSv: 'Fastighetskostnader, lokalhyra', line: 'premises', weight: 700, season: QUARTERLY, fixed: true },
  { number: '6012', nameSv: 'Fastighetskostnader, el och värme', line: 'premises', weight: 180, season: WINTER },
  { number: '6013', nameSv: 'Fastighetskostnader, städning', line: 'premises', weight: 120, season: EVEN },
  { number: '6111', nameSv: 'Frakt och transport, leveranser', line: 'freight-transport', weight: 710, season: WORKDAYS },
  { number: '6112', nameSv: 'Frakt och transport, egna bilar', line: 'freight-transport', weight: 290, season: EVEN },
  { number: '6210', nameSv: 'Avskrivningar hjälpmedel', line: 'depreciation-aids', weight: 1, season: GROWING },
  { number: '6220', nameSv: 'Avskrivningar övrigt', line: 'depreciation-other', weight: 1, season: EVEN, fixed: true },
  { number: '6311', nameSv: 'IT-kostnader, verksamhetssystem', line: 'it', weight: 620, season: EVEN },
  { number: '6312', nameSv: 'IT-kostnader, arbetsplatser', line: 'it', weight: 380, season: EVEN },
  { number: '6911', nameSv: 'Övriga kostnader, utrangering', line: 'other-costs', weight: 480, season: AUTUMN },
  { number: '6912', nameSv: 'Övriga kostnader, konsulter', line: 'other-costs', weight: 300, season: WORKDAYS },
  { number: '6913', nameSv: 'Övriga kostnader, övrigt', line: 'other-costs', weight: 220, season: WORKDAYS },
  { number: '8010', nameSv: 'Finansiella kostnader', line: 'financial-costs', weight: 1, season: EVEN },
];

/** The accounts of a line. */
export function accountsOf(line: string): readonly DemoAccount[] {
  return DEMO_ACCOUNTS.filter((account) => account.line === line);
}
