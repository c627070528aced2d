import { RELEASE_EXAMPLES } from './release-examples.js';

/** Command lines shown under the help of each command; the tests run them. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  list: ['hjm rules list', 'hjm rules list --json'],
  show: ['hjm rules show vastmanland/222109', 'hjm rules show vastmanland/samtalsapparater --edition 2023-04-01'],
  evaluate: [
    'hjm rules evaluate vastmanland/222109 --fact yrke=logoped --fact tier=advanced --fact behov=communication --on 2023-05-01',
    'hjm rules evaluate vastmanland/222109 --fact Yrke=Arbetsterapeut --fact "Textbaserad kommunikation=ja" --all --journal',
    'hjm rules evaluate vastmanland/222109 --facts fall.json --param selectedArticles=lista.txt --record beslut.json',
    'echo \'{"profession":"logoped"}\' | hjm rules evaluate vastmanland/222109 --facts - --json',
  ],
  ask: ['hjm rules ask vastmanland/samtalsapparater', 'hjm rules ask vastmanland/222109 --fact yrke=logoped --on 2023-03-31', 'hjm rules ask vastmanland/222109 < svar.txt'],
  verify: ['hjm rules verify', 'hjm rules verify --file regelverk.json'],
  diff: [
    'hjm rules diff vastmanland/222109',
    'hjm rules diff vastmanland/222109 --date 2023-04-01 --by yrke',
    'hjm rules diff vastmanland/222109 före:2023-04-01 efter:2023-04-01',
    'hjm rules diff vastmanland/222109 --with-file annan-region.json',
    'hjm rules diff --iso 22 21 09',
    'hjm rules diff --iso 222103 --regions vastmanland,varmland --markdown',
  ],
  coverage: ['hjm rules coverage', 'hjm rules coverage --file regelverk.json --examples exempel.json'],
  handbook: ['hjm rules handbook vastmanland/222109 > handbok.md'],
  replay: ['hjm rules replay beslut.json', 'hjm rules evaluate vastmanland/222109 --fact yrke=logoped --json | hjm rules replay -'],
};

/** The examples as they stand under the help of a command. */
export function examplesOf(command: string): string {
  return `\nExempel:\n${(EXAMPLES[command] ?? RELEASE_EXAMPLES[command] ?? []).map((line) => `  $ ${line}`).join('\n')}`;
}
