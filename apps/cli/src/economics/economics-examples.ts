import { FOLLOW_UP_EXAMPLES } from './follow-up-examples.js';

/** Command lines shown under the help of each command about the economy; the tests run them, in this order. */
export const ECONOMICS_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  demo: ['hjm economics demo ekonomi', 'hjm economics demo ekonomi-fel --faults'],
  statement: [
    'hjm economics statement --demo',
    'hjm economics statement ekonomi/bokforing-2024.se --chart vastmanland --mapping ekonomi/mapping.json',
    'hjm economics statement ekonomi/resultatrakning.xlsx ekonomi/manader-2024.csv --account actual --chart vastmanland --save min-ekonomi.json --title "Min hjälpmedelscentral"',
    'hjm economics statement --economy min-ekonomi.json --of "Budget 2025" --against "Budget 2024" --unit mnkr --out budgetar.xlsx',
    'hjm economics statement --economy ekonomi/ekonomi.json --columns closed2023,budget2024 --out till-systemet.se --json',
  ],
  forecast: [
    'hjm economics forecast --demo --plan demo-erfarenhet',
    'hjm economics forecast --economy min-ekonomi.json --method linear --for personnel=seasonal --through 3',
    'hjm economics forecast --economy ekonomi/ekonomi.json --method commitments-linear --commitments ekonomi/ataganden.csv --adjustments ekonomi/justeringar.csv --out prognos.xlsx',
    'hjm economics forecast --demo --method linear --compare',
  ],
  whatif: [
    'hjm economics whatif ekonomi/scenario.json --economy ekonomi/ekonomi.json',
    'hjm economics whatif --demo --column budget2025 --contributions 45,22:52,28 --carries 97 --personnel personnel',
    'hjm economics whatif --templates',
    'hjm economics whatif --demo --column budget2025 --template dalarna-premises --line premises',
    'hjm economics whatif --demo --column budget2025 --volume 3 --follows rent=100 --follows technical-aids=100 --zero-result rent --sensitivity "1;2;3"',
    'hjm economics whatif --demo --column budget2025 --price rent=2 --key demo-nyckel-2023 --paid-by-principals rent --out hyror.xlsx',
  ],
  ...FOLLOW_UP_EXAMPLES,
};

/** The examples as they stand under the help of a command. */
export function economicsExamplesOf(command: string): string {
  return `\nExempel:\n${(ECONOMICS_EXAMPLES[command] ?? []).map((line) => `  $ ${line}`).join('\n')}`;
}
