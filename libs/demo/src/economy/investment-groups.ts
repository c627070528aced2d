/** A group of investments in the demo economy: its account in the made-up plan, and what was invested in it in years of which nothing is published. */
export type DemoInvestmentGroup = {
  /** As in the published plans. */
  readonly group: string;
  readonly account: string;
  readonly nameSv: string;
  /** Made up, in tkr. */
  readonly tkr: { readonly [year in 2021 | 2022 | 2023]: number };
};

/** The groups of the interim report 2024, in its order. */
export const DEMO_INVESTMENT_GROUPS: readonly DemoInvestmentGroup[] = [
  { group: 'mobility', account: '1211', nameSv: 'Hjälpmedel för uthyrning, förflyttning', tkr: { 2021: 13_700, 2022: 14_300, 2023: 15_400 } },
  { group: 'communication', account: '1212', nameSv: 'Hjälpmedel för uthyrning, kommunikation', tkr: { 2021: 5100, 2022: 5300, 2023: 5600 } },
  { group: 'treatment', account: '1213', nameSv: 'Hjälpmedel för uthyrning, behandling', tkr: { 2021: 5900, 2022: 6400, 2023: 7000 } },
  { group: 'insulin-pumps', account: '1214', nameSv: 'Hjälpmedel för uthyrning, insulinpumpar', tkr: { 2021: 3600, 2022: 3900, 2023: 4300 } },
  { group: 'medical-treatment-aids', account: '1215', nameSv: 'Hjälpmedel för uthyrning, medicinska behandlingshjälpmedel', tkr: { 2021: 3500, 2022: 3700, 2023: 4000 } },
  { group: 'other-technical-aids', account: '1216', nameSv: 'Hjälpmedel för uthyrning, övriga', tkr: { 2021: 5700, 2022: 6000, 2023: 6300 } },
  { group: 'cars', account: '1221', nameSv: 'Bilar och transportmedel', tkr: { 2021: 0, 2022: 710, 2023: 650 } },
  { group: 'machines', account: '1222', nameSv: 'Övriga maskiner och inventarier', tkr: { 2021: 90, 2022: 0, 2023: 120 } },
];
