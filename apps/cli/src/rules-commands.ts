import type { Command } from 'commander';
import type { AskOptions } from './commands/ask.js';
import type { CoverageOptions } from './commands/coverage.js';
import type { DiffOptions } from './commands/diff.js';
import type { EvaluateOptions } from './commands/evaluate.js';
import type { ShowOptions } from './commands/show.js';
import { examplesOf } from './help-examples.js';
import type { Io } from './io.js';
import type { Settle } from './program.js';
import { addReleaseCommands } from './release-commands.js';

type FileOption = { readonly file?: string };

const PACKAGE = 'id, ISO-kod eller namn, med regionen före när flera har det: vastmanland/222109, gåbord';
const FILE = ['--file <fil>', 'regelverk som JSON i stället för ett som följer med (- läser standard in)'] as const;

/**
 * Adds `hjm rules …`. What a command does is imported when it runs, so that `--help` and completion start without the engine
 * and its schemas.
 */
export function addRulesCommands(program: Command, io: Io, settle: Settle): void {
  const rules = program
    .command('rules')
    .description('Regelverk: vem som får förskriva vad, för vem och på vilka villkor.')
    .helpCommand('help [kommando]', 'visa hjälp för ett kommando')
    .addHelpText('after', `\n${EXIT_CODES}`);

  const verb = (name: string, description: string): Command =>
    rules.command(name).description(description).option('--json', 'svara med JSON på standard ut; fel blir JSON på standard fel').addHelpText('after', examplesOf(name));

  verb('list', 'Visar vilka regelverk som finns.').action(() => settle('rules list', async () => (await import('./commands/list.js')).listVerb(io)));

  verb('show', 'Visar ett regelverk: utgåvor på en tidslinje, regler, uppgifter och källor.')
    .argument('[regelverk]', PACKAGE)
    .option(...FILE)
    .option('--edition <utgåva>', 'bara reglerna i en utgåva, angiven med id eller en dag som den täcker')
    .action((word: string | undefined, options: ShowOptions) => settle('rules show', async () => (await import('./commands/show.js')).showVerb(io, word, options)));

  caseOptions(verb('evaluate', 'Svarar på ett fall: får man förskriva, varför, och vad krävs?'))
    .option('--journal', 'visa en text att klistra in i journalen')
    .action((word: string | undefined, options: EvaluateOptions) => settle('rules evaluate', async () => (await import('./commands/evaluate.js')).evaluateVerb(io, word, options)));

  caseOptions(verb('ask', 'Frågar dig steg för steg, bara det som har betydelse, och svarar.'))
    .option('--plain', 'fråga rad för rad utan menyer, till exempel för skärmläsare')
    .addHelpText('after', INTERVIEW)
    .action((word: string | undefined, options: AskOptions) => settle('rules ask', async () => (await import('./commands/ask.js')).askVerb(io, word, options)));

  verb('verify', 'Letar efter luckor, konflikter, dubbelregleringar och döda regler i alla tänkbara fall.')
    .argument('[regelverk]', `${PACKAGE}; utelämnat: alla`)
    .option(...FILE)
    .action((word: string | undefined, options: FileOption) => settle('rules verify', async () => (await import('./commands/verify.js')).verifyVerb(io, word, options)));

  verb('diff', 'Visar vad som skiljer två utgåvor, två regelverk eller flera regioner, och för vem.')
    .argument('[regelverk]', PACKAGE)
    .argument('[före]', 'utgåva: id, en dag som den täcker, eller före:ÅÅÅÅ-MM-DD; utelämnat: den näst senaste')
    .argument('[efter]', 'utgåva: id, en dag som den täcker, eller efter:ÅÅÅÅ-MM-DD; utelämnat: den senaste')
    .option(...FILE)
    .option('--date <dag>', 'utgåvan dagen före mot utgåvan den dagen; med --with båda regelverken den dagen')
    .option('--by <uppgift>', 'visa vem som vann och förlorade efter den här uppgiften, till exempel yrke')
    .option('--with <regelverk>', 'jämför med ett annat regelverk')
    .option('--with-file <fil>', 'jämför med ett annat regelverk, som JSON')
    .option('--iso <kod...>', 'ställ regionernas regler för en ISO-kod bredvid varandra')
    .option('--regions <lista>', 'bara dessa regioner, till exempel vastmanland,varmland')
    .option('--markdown', 'skriv jämförelsen av regioner som Markdown')
    .action((...[first, second, third, options]: [string?, string?, string?, DiffOptions?]) => {
      const words = [first, second, third].filter((word) => word !== undefined);
      return settle('rules diff', async () => (await import('./commands/diff.js')).diffVerb(io, words, options ?? {}));
    });

  verb('coverage', 'Mäter hur stor del av alla tänkbara fall som exemplen täcker, och om de får rätt svar.')
    .argument('[regelverk]', `${PACKAGE}; utelämnat: alla`)
    .option(...FILE)
    .option('--examples <fil>', 'exempel som JSON i stället för regelverkets egna')
    .action((word: string | undefined, options: CoverageOptions) => settle('rules coverage', async () => (await import('./commands/coverage.js')).coverageVerb(io, word, options)));

  verb('handbook', 'Skriver regelverket som en läsbar sida i Markdown.')
    .argument('[regelverk]', PACKAGE)
    .option(...FILE)
    .action((word: string | undefined, options: FileOption) => settle('rules handbook', async () => (await import('./commands/handbook.js')).handbookVerb(io, word, options)));

  verb('replay', 'Prövar sparade beslutsposter på nytt och säger om svaret blir detsamma.')
    .argument('<beslutspost...>', 'fil med en beslutspost, eller med JSON från evaluate eller ask (- läser standard in)')
    .option(...FILE)
    .action((files: readonly string[], options: FileOption) => settle('rules replay', async () => (await import('./commands/replay.js')).replayVerb(io, files, options)));

  addReleaseCommands(verb, io, settle, { package: PACKAGE, file: FILE });
}

/** The arguments and options that say which case is asked about, and what of the answer is shown and kept. */
function caseOptions(command: Command): Command {
  return command
    .argument('[regelverk]', PACKAGE)
    .option(...FILE)
    .option('--fact <namn=värde>', 'en uppgift, med id eller svenska ord: yrke=logoped (kan upprepas)', collect)
    .option('--facts <fil>', 'uppgifter som JSON (- läser standard in)')
    .option('--on <dag>', 'dagen som förskrivningen gäller, ÅÅÅÅ-MM-DD; utelämnat: i dag')
    .option('--known-at <dag>', 'räkna bara med beslut som var fattade den dagen')
    .option('--param <namn=lista>', 'en lista som källan lämnar till andra: namn=a,b,c eller namn=fil.txt (kan upprepas)', collect)
    .option('--all, --förklara', 'visa också varför övriga regler inte gäller')
    .option('--record <fil>', 'spara beslutsposten, som kan prövas igen med hjm rules replay')
    .option('--force', 'skriv över filen i --record');
}

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];

const INTERVIEW = `
I menyerna väljer du med pilarna och Retur. Esc avbryter utan svar (slutkod 2); Ctrl-D slutar och svarar på det som är känt.
Rad för rad svarar du med nummer eller ord; ”vet inte”, ”tillbaka”, ”?” och ”avbryt” går också. Frågorna skrivs på standard
fel och svaret på standard ut.`;

const EXIT_CODES = `Slutkoder:
  0  det gick bra; också när svaret är nej
  1  det som granskades håller inte: brister, luckor i täckningen, ett annat svar
  2  fel användning eller felaktiga indata; en avbruten intervju`;
