import type { Command } from 'commander';
import type { Io } from '../io.js';
import type { Settle } from '../program.js';
import { amountOptions } from './amount-options.js';
import type { DemoOptions } from './demo-verb.js';
import { economicsExamplesOf } from './economics-examples.js';
import { addFollowUpCommands } from './follow-up-commands.js';
import { economyOptions } from './load-economy.js';
import type { StatementOptions } from './statement-verb.js';
import { toldOnce } from './told-once.js';

/** Adds a command of the group, with `--json` and its examples. */
export type AddVerb = (name: string, description: string) => Command;

/** Adds `hjm economics …`. What a command does is imported when it runs, as with `hjm rules`. */
export function addEconomicsCommands(program: Command, io: Io, settleAny: Settle): void {
  const settle: Settle = (command, run) => settleAny(command, () => toldOnce(run));
  const economics = program
    .command('economics')
    .description('Ekonomi: resultaträkning, prognos, resultatreglering, investeringar, åtgärder, intern kontroll och scenarier.')
    .helpCommand('help [kommando]', 'visa hjälp för ett kommando')
    .addHelpText('after', `\n${FILES}`);

  const verb: AddVerb = (name, description) =>
    economics.command(name).description(description).option('--json', 'svara med JSON på standard ut; fel blir JSON på standard fel').addHelpText('after', economicsExamplesOf(name));

  verb('demo', 'Skriver en påhittad ekonomi som filer att pröva de andra kommandona på.')
    .argument('<mapp>', 'mappen som filerna skrivs i')
    .option('--faults', 'skriv i stället filer med vart sitt fel, att pröva på')
    .option('--force', 'skriv över filer som finns')
    .action((folder: string, options: DemoOptions) => settle('economics demo', async () => (await import('./demo-verb.js')).economicsDemoVerb(io, folder, options)));

  amountOptions(economyOptions(verb('statement', 'Visar resultaträkningen med avvikelser, ur en ekonomi eller ur filer: SIE, CSV eller Excel.')))
    .argument('[fil...]', 'bokföring (SIE), resultaträkning eller månader (CSV, Excel), resultaträkning (JSON)')
    .option('--of <kolumn>', 'kolumnen som jämförs, till exempel actual2024-04 eller "Utfall jan–apr 2024"')
    .option('--against <kolumn>', 'kolumnen som den jämförs med')
    .option('--columns <kolumner>', 'bara de kolumnerna, med komma emellan, utan jämförelse; också i --out', collect)
    .option('--through <månad>', 'utfall och budget från januari till och med månaden, 1–12')
    .option('--chart <uppställning>', 'uppställningen för filer utan ekonomi: vastmanland eller en JSON-fil')
    .option('--mapping <fil>', 'vilka konton som är vilka rader (JSON), för bokföring')
    .option('--year <år>', 'året, där filen inte säger det eller har flera')
    .option('--account <slag>', 'actual eller budget, för filer med månader')
    .option('--file-unit <enhet>', 'enheten i filen, där den inte står i första rubriken: kr, tkr eller mnkr')
    .option('--encoding <teckentabell>', 'teckentabellen i en SIE-fil, där den inte är formatets egen: cp437, windows-1252 eller utf-8')
    .option('--accept <rad>', 'raden är rätt fast tecknet eller storleken är ovanlig (kan upprepas)', collect)
    .option('--out <fil>', 'skriv resultaträkningen dit: .csv, .xlsx, .se (SIE) eller .json')
    .option('--save <fil>', 'lägg till det som lästes i en ekonomifil')
    .option('--title <namn>', 'vad ekonomin i en ny fil heter')
    .option('--force', 'skriv över filer som finns')
    .action((files: readonly string[], options: StatementOptions) => settle('economics statement', async () => (await import('./statement-verb.js')).economicsStatementVerb(io, files, options)));

  addFollowUpCommands(verb, io, settle);
}

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];

const FILES = `En ekonomi är en fil (JSON) med allt som är känt: uppställning, resultaträkning, månader, planer och nycklar. Tabeller läses
som CSV och Excel, bokföring som SIE 4. Belopp skrivs efter sin verkan på resultatet: intäkter med plus, kostnader med minus.
Slutkoder: 0 det gick bra, också när ett mål inte nås; 2 fel användning eller indata som inte går att läsa.`;
