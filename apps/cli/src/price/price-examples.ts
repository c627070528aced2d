/** Command lines shown under the help of each command about prices; the tests run them in this order. */
export const PRICE_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  model: [
    'hjm price model list',
    'hjm price model medelpunkten/funktionspris',
    'hjm price model medelpunkten/funktionspris --formula sale --on 2024-04-01 purchasePrice=60000 --record pris.json',
    'hjm price model allman --formula rent --ask < svar.txt',
    'hjm price model medelpunkten/ersattningsgrupper --formula sale --rise 4,5 --articles artiklar.csv --out hojning.csv',
    'hjm price model --file prismodell.json --formula rent purchasePrice=3600 Produktgrupp=Rollatorer',
  ],
  replay: ['hjm price replay pris.json', 'hjm price model norrbotten/prislista --formula technician hours=2 --json | hjm price replay -'],
  'list show': ['hjm price list show --demo --on 2024-04-10', 'hjm price list show --demo --principal huvudman-03 --on 2024-04-15 --known-at 2024-04-01'],
  'list import': ['hjm price list import priser.csv --id exempel --unit månad --each-approves --out lista.json', 'hjm price list import nya.csv --add-to lista.json --out lista2.json'],
  'list approve': ['hjm price list approve lista.json --version 2025 --principal nordby --decided 2024-11-20 --from 2025-01-01 --out godkand.json'],
  compare: [
    'hjm price compare medelpunkten/funktionspris medelpunkten/ersattningsgrupper --formula sale --on 2024-04-01 purchasePrice=60000',
    'hjm price compare lista.json lista2.json --from-version 2025 --to-version 2026 --out skillnad.csv',
  ],
  fee: ['hjm price fee list', 'hjm price fee orebro/visit', 'hjm price fee dalarna/try-out --line hearing-aid --on 2023-09-01 count=2 --history avgifter.csv'],
  income: ['hjm price income --base "182 269 000" --prices 0 --volume "37 400 000" --joint volym'],
  stock: ['hjm price stock --demo --on 2023-04-30,2024-04-30', 'hjm price stock --demo --on 2024-04-30 --by enhet --at-customer'],
  lifetime: ['hjm price lifetime --demo --on 2024-04-30 --reuse-from 2024-01-01'],
};

/** The examples as they stand under the help of a command. */
export function priceExamplesOf(command: string): string {
  return `\nExempel:\n${(PRICE_EXAMPLES[command] ?? []).map((line) => `  $ ${line}`).join('\n')}`;
}
