/** Command lines shown under the help of each command about rents; the tests run them in this order. */
export const RENT_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  demo: ['hjm rent demo --out-dir demo'],
  run: [
    'hjm rent run --demo --month 2024-04',
    'hjm rent run --setup demo/underlag.json --register demo/uthyrningar.csv --changes demo/andringar.csv --month 2024-04 --out fakturarader.csv --problems fel.csv',
    'hjm rent run --setup demo/underlag.json --register demo/uthyrningar.csv --month 2024-04 --explain U0000002-1',
  ],
};

/** The examples as they stand under the help of a command. */
export function rentExamplesOf(command: string): string {
  return `\nExempel:\n${(RENT_EXAMPLES[command] ?? []).map((line) => `  $ ${line}`).join('\n')}`;
}
