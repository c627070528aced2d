/** A small file as somebody's system gave it, with the mistakes that such files have. */
export type DemoFaultyFile = {
  /** The table of `@hjm/kpi` that it is about. */
  readonly table: string;
  /** Name of the file, as it might be called. */
  readonly file: string;
  /** Cells as text, the header first. */
  readonly rows: readonly (readonly string[])[];
  /** What is wrong, by line of the file (the header is line 1); lines that are not named are right. */
  readonly faults: readonly { readonly line: number; readonly column: string; readonly whatSv: string }[];
};

/** Files for showing what an import says of bad rows, and that it takes the good ones. All made up. */
export const demoFaultyFiles: readonly DemoFaultyFile[] = [
  {
    table: 'workOrders',
    file: 'arbetsordrar-felaktiga.csv',
    rows: [
      ['Arbetsordernummer', 'Typ', 'Anmälningsdatum', 'Klardatum', 'Verkstad', 'Kund'],
      ['AO-900001', 'AU', '2024-04-02', '2024-04-05', 'Verkstad 1', 'Sala'],
      ['AO-900002', 'AU', '2024-04-31', '', 'Verkstad 1', 'Sala'],
      ['AO-900003', 'Akut', '2024-04-03', '2024-04-04', 'Verkstad 2', 'Köping'],
      ['AO-900004', 'FU', '', '2024-04-11', 'Verkstad 2', 'Köping'],
      ['', 'AU', '2024-04-08', '2024-04-09', 'Verkstad 3', 'Arboga'],
      ['AO-900006', 'Reparation', '8 april', '2024-04-12', 'Verkstad 3', 'Arboga'],
      ['AO-900007', 'avhjälpande', '2024-04-09', '', 'Verkstad 3', ''],
    ],
    faults: [
      { line: 3, column: 'Anmälningsdatum', whatSv: 'Dagen finns inte: april har 30 dagar.' },
      { line: 4, column: 'Typ', whatSv: 'Slaget är okänt.' },
      { line: 5, column: 'Anmälningsdatum', whatSv: 'Dagen saknas.' },
      { line: 6, column: 'Arbetsordernummer', whatSv: 'Numret saknas.' },
      { line: 7, column: 'Anmälningsdatum', whatSv: 'Dagen är skriven med ord och utan år.' },
    ],
  },
  {
    table: 'calls',
    file: 'samtal-felaktiga.csv',
    rows: [
      ['Samtalsnummer', 'Datum', 'Svar', 'Väntetid'],
      ['SA-900001', '2024-04-02', 'ja', '35'],
      ['SA-900002', '2024-04-02', 'kanske', '12'],
      ['SA-900003', '2024-04-02', 'ja', '1,5 min'],
      ['SA-900004', '2024-04-03', 'nej', ''],
      ['SA-900005', '2024-04-03', 'ja', '48,5'],
    ],
    faults: [
      { line: 3, column: 'Svar', whatSv: 'Varken ja eller nej.' },
      { line: 4, column: 'Väntetid', whatSv: 'Tiden är skriven i minuter med enhet.' },
      { line: 6, column: 'Väntetid', whatSv: 'Hela sekunder väntas, inte delar.' },
    ],
  },
  {
    table: 'driving',
    file: 'körjournal-felaktig.csv',
    rows: [
      ['Datum', 'Körda mil', 'Enhet'],
      ['2024-04-02', '12,5', 'Bil 1'],
      ['2024-04-02', '1 204,25', 'Bil 2'],
      ['2024-04-03', '9,125', 'Bil 1'],
      ['2024-04-03', 'tolv', 'Bil 2'],
      ['2024-04-04', '-', 'Bil 2'],
    ],
    faults: [
      { line: 4, column: 'Körda mil', whatSv: 'Fler än två decimaler.' },
      { line: 5, column: 'Körda mil', whatSv: 'Talet är skrivet med bokstäver.' },
      { line: 6, column: 'Körda mil', whatSv: 'Milen saknas: ett streck i stället för ett tal.' },
    ],
  },
];
