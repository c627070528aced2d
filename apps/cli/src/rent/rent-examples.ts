/** Command lines shown under the help of each command about rents. */
export const RENT_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  demo: ['hjm rent demo --out-dir demo'],
  run: [
    'hjm rent run --demo --month 2024-04',
    'hjm rent run --setup demo/underlag.json --register demo/uthyrningar.csv --changes demo/andringar.csv --month 2024-04 --out fakturarader.csv --problems fel.csv',
    'hjm rent run --setup demo/underlag.json --register demo/uthyrningar.csv --month 2024-04 --explain U0000002-1',
  ],
  simulate: [
    'hjm rent simulate --demo --month 2024-04',
    'hjm rent simulate --setup demo/underlag.json --against demo/forslag.json --register demo/uthyrningar.csv --changes demo/andringar.csv --month 2024-04 --out utfall.csv',
  ],
  payers: ['hjm rent payers --register uthyrningar.csv --situations boende.csv --package vastmanland/cost-responsibility --fact setting=personal --fact "Artikelansvar=Ansvar 2" --parties parter.csv --out andringar.csv --explain'],
  invoice: ['hjm rent invoice --lines fakturarader.csv --parties betalare.csv --seller saljare.json --month 2024-04 --first-number F-1001 --out-dir fakturor --rest ovriga.csv'],
};

/** The examples as they stand under the help of a command. */
export function rentExamplesOf(command: string): string {
  return `\nExempel:\n${(RENT_EXAMPLES[command] ?? []).map((line) => `  $ ${line}`).join('\n')}`;
}
