import type { Command } from 'commander';
import type { Io } from '../io.js';
import type { Settle } from '../program.js';
import type { DemoOptions } from './demo-verb.js';
import { economicsExamplesOf } from './economics-examples.js';
import { addFollowUpCommands } from './follow-up-commands.js';

/** Adds a command of the group, with `--json` and its examples. */
export type AddVerb = (name: string, description: string) => Command;

/** Adds `hjm economics …`. What a command does is imported when it runs, as with `hjm rules`. */
export function addEconomicsCommands(program: Command, io: Io, settle: Settle): void {
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

  addFollowUpCommands(verb, io, settle);
}

const FILES = `En ekonomi är en fil (JSON) med allt som är känt: uppställning, resultaträkning, månader, planer och nycklar. Tabeller läses
som CSV och Excel, bokföring som SIE 4. Belopp skrivs efter sin verkan på resultatet: intäkter med plus, kostnader med minus.
Slutkoder: 0 det gick bra, också när ett mål inte nås; 2 fel användning eller indata som inte går att läsa.`;
