import type { Command } from 'commander';
import type { ApprovalsOptions, ApproveOptions } from './commands/approve.js';
import type { ConformOptions } from './commands/conform.js';
import type { SearchOptions } from './commands/search.js';
import type { Io } from './io.js';
import type { Settle } from './program.js';

const STATE = 'regelverk som JSON (- läser standard in)';

/** Adds the commands of `hjm rules` for finding packages, and for whoever makes and publishes one. */
export function addReleaseCommands(verb: (name: string, description: string) => Command, io: Io, settle: Settle, words: { readonly package: string; readonly file: readonly [string, string] }): void {
  verb('search', 'Söker regelverk och regler på produktgrupp, artikel, vardagsord eller ISO-kod.')
    .argument('<ord...>', 'vad du söker: rullstol, "22 21", samtalsapparat logoped')
    .option('--file <fil>', 'sök också i ett regelverk som JSON (- läser standard in)')
    .action((query: readonly string[], options: SearchOptions) => settle('rules search', async () => (await import('./commands/search.js')).searchVerb(io, query, options)));

  verb('conform', 'Prövar om ett regelverk håller: schema, luckor, täckning, exempel, källor, koder och kontrollsummor.')
    .argument('[regelverk]', `${words.package}; utelämnat: alla`)
    .option(...words.file)
    .option('--examples <fil>', 'exempel som JSON, till --file')
    .action((word: string | undefined, options: ConformOptions) => settle('rules conform', async () => (await import('./commands/conform.js')).conformVerb(io, word, options)));

  const later = `${STATE}; utelämnat: det som följer med programmet`;
  verb('release', 'Säger vad en ny version av ett regelverk är – patch, minor eller major – och varför.')
    .argument('<förra>', STATE)
    .argument('[nya]', later)
    .action((before: string, after: string | undefined) => settle('rules release', async () => (await import('./commands/release.js')).releaseVerb(io, before, after)));

  verb('changelog', 'Skriver ändringsloggen mellan två versioner av ett regelverk, som Markdown.')
    .argument('<förra>', STATE)
    .argument('[nya]', later)
    .action((before: string, after: string | undefined) => settle('rules changelog', async () => (await import('./commands/release.js')).changelogVerb(io, before, after)));

  verb('touched', 'Säger vilka sparade beslut en ny version av ett regelverk berör.')
    .argument('<förra>', STATE)
    .argument('<nya>', STATE)
    .argument('<beslutspost...>', 'fil med en beslutspost eller en lista av dem (- läser standard in)')
    .option('--on <dag>', 'dagen som frågan ställs på nytt; utelämnat: första dagen i den nya utgåvan')
    .action((before: string, after: string, files: readonly string[], options: { readonly on?: string }) =>
      settle('rules touched', async () => (await import('./commands/touched.js')).touchedVerb(io, before, after, files, options)),
    );

  verb('approve', 'Godkänner en utgåva för en roll i regionen, med en signatur som kan prövas.')
    .argument('[regelverk]', words.package)
    .option(...words.file)
    .option('--edition <utgåva>', 'utgåvan: id eller en dag som den täcker; utelämnat: den enda')
    .option('--role <roll>', 'rollen som godkänner, som i godkännandeordningen; aldrig en person')
    .option('--key <fil>', 'rollens privata Ed25519-nyckel i PEM, som bara ägaren kan läsa')
    .option('--on <dag>', 'dagen för godkännandet; utelämnat: i dag')
    .option('--out <fil>', 'skriv godkännandet till en ny fil; utelämnat: standard ut')
    .option('--new-key <fil>', 'gör i stället ett nytt nyckelpar: privat nyckel i filen, publik i filen.pub')
    .action((word: string | undefined, options: ApproveOptions) => settle('rules approve', async () => (await import('./commands/approve.js')).approveVerb(io, word, options)));

  verb('approvals', 'Prövar om de roller som ordningen kräver har godkänt en utgåva.')
    .argument('[godkännande...]', 'filer med godkännanden (- läser standard in)')
    .requiredOption('--policy <fil>', 'godkännandeordningen som JSON: roller som krävs, med publika nycklar')
    .option('--package <regelverk>', words.package)
    .option(...words.file)
    .option('--edition <utgåva>', 'utgåvan: id eller en dag som den täcker; utelämnat: den enda')
    .action((files: readonly string[], options: ApprovalsOptions) => settle('rules approvals', async () => (await import('./commands/approve.js')).approvalsVerb(io, files, options)));
}
