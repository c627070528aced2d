import type { Command } from 'commander';
import type { Io } from '../io.js';
import type { Settle } from '../program.js';
import type { DefineOptions } from './define-verb.js';
import type { DemoOptions } from './demo-verb.js';
import type { ExplainOptions } from './explain-verb.js';
import { kpiExamplesOf } from './kpi-examples.js';
import type { MergeOptions } from './merge-verb.js';
import type { PublishedOptions } from './published-verb.js';
import type { RunOptions } from './run-verb.js';
import type { ScorecardOptions } from './scorecard-verb.js';
import type { TablesOptions } from './tables-verb.js';

/** Adds `hjm kpi …`. What a command does is imported when it runs, as with `hjm rules`. */
export function addKpiCommands(program: Command, io: Io, settle: Settle): void {
  const kpi = program
    .command('kpi')
    .description('Indikatorer: från filer med händelser till utfall, styrkort och poster bakom varje tal.')
    .helpCommand('help [kommando]', 'visa hjälp för ett kommando')
    .addHelpText('after', `\n${FILES}`);

  const verb = (name: string, description: string): Command =>
    kpi.command(name).description(description).option('--json', 'svara med JSON på standard ut; fel blir JSON på standard fel').addHelpText('after', kpiExamplesOf(name));

  verb('demo', 'Skriver påhittade händelser som filer att pröva de andra kommandona på. De ger de publicerade talen.')
    .argument('<mapp>', 'mappen som filerna skrivs i')
    .option('--region <region>', 'vastmanland eller varmland; utelämnat: vastmanland')
    .option('--faults', 'skriv i stället några små filer med fel, att pröva på')
    .option('--force', 'skriv över filer som finns')
    .action((folder: string, options: DemoOptions) => settle('kpi demo', async () => (await import('./demo-verb.js')).kpiDemoVerb(io, folder, options)));

  recordOptions(choiceOptions(verb('run', 'Räknar indikatorerna för en period ur alla filer i en mapp.')))
    .argument('<mapp>', 'mappen med filerna; varje fil heter som sin tabell')
    .option('--by <uppdelning>', 'dela också efter till exempel enhet, huvudman, kön eller produktgrupp; små grupper döljs')
    .option('--out <fil>', 'skriv resultatet dit: .csv eller .xlsx; med --kolada som JSON')
    .option('--kolada <kommunkod>', 'skriv resultatet i Koladas form för kommunen eller regionen')
    .option('--partial <fil>', 'skriv delresultatet dit, för hjm kpi merge')
    .action((folder: string, options: RunOptions) => settle('kpi run', async () => (await import('./run-verb.js')).kpiRunVerb(io, folder, options)));

  choiceOptions(verb('merge', 'Lägger ihop delresultat från enheter, månader eller regioner.'))
    .argument('<delresultat...>', 'filer från hjm kpi run --partial')
    .option('--out <fil>', 'skriv resultatet dit: .csv eller .xlsx')
    .option('--partial <fil>', 'skriv det sammanlagda delresultatet dit')
    .option('--force', 'skriv över filer som finns')
    .action((files: readonly string[], options: MergeOptions) => settle('kpi merge', async () => (await import('./merge-verb.js')).kpiMergeVerb(io, files, options)));

  recordOptions(choiceOptions(verb('scorecard', 'Visar styrkortet: årets mål och utfall, mål för mål, med utvecklingen månad för månad.')))
    .argument('[mapp]', 'mappen med filerna')
    .option('--demo', 'påhittade händelser i stället för filer')
    .option('--all', 'visa också indikatorer utan mål för året')
    .action((folder: string | undefined, options: ScorecardOptions) => settle('kpi scorecard', async () => (await import('./scorecard-verb.js')).kpiScorecardVerb(io, folder, options)));

  recordOptions(choiceOptions(verb('explain', 'Visar posterna bakom ett tal och hur var och en räknas.')))
    .argument('[mapp]', 'mappen med filerna')
    .option('--demo', 'påhittade händelser i stället för filer')
    .option('--counts <hur>', 'bara de som räknas så: met, notMet, unknown eller running')
    .option('--limit <antal>', 'så många poster visas; utelämnat: 20')
    .action((folder: string | undefined, options: ExplainOptions) => settle('kpi explain', async () => (await import('./explain-verb.js')).kpiExplainVerb(io, folder, options)));

  verb('define', 'Prövar en fil med egna indikatorer och beskriver dem, eller visar en regions indikatorer.')
    .argument('[fil]', 'definitioner som JSON (- läser standard in)')
    .option('--region <region>', 'regionen: vastmanland, varmland eller dalarna')
    .option('--id <id>', 'en indikator i sin helhet: vad som räknas, klockan, mål, källor och antaganden')
    .option('--schema', 'skriv JSON Schema för en fil med indikatorer')
    .action((file: string | undefined, options: DefineOptions) => settle('kpi define', async () => (await import('./define-verb.js')).kpiDefineVerb(io, file, options)));

  verb('tables', 'Visar tabellerna som indikatorer räknas ur: filnamn, kolumner, rubriker och exempel.')
    .option('--table <tabell>', 'en tabells kolumner')
    .action((options: TablesOptions) => settle('kpi tables', async () => (await import('./tables-verb.js')).kpiTablesVerb(options)));

  verb('published', 'Räknar om de tryckta talen i källorna och visar dem som inte stämmer med sig själva.')
    .option('--region <region>', 'bara en regions tal')
    .option('--all', 'visa också de som stämmer')
    .action((options: PublishedOptions) => settle('kpi published', async () => (await import('./published-verb.js')).kpiPublishedVerb(options)));
}

/** The options that say which indicators and which months. */
function choiceOptions(command: Command): Command {
  return command
    .option('--region <region>', 'regionens indikatorer: vastmanland, varmland eller dalarna')
    .option('--period <period>', 'till exempel 2024, 2024-03, 2024-01..2024-04 eller 2024-delår1')
    .option('--kpi <id>', 'bara den indikatorn; flera med komma emellan eller flaggan flera gånger', collect)
    .option('--stated <fil>', 'värden som anges och inte räknas, .csv eller .xlsx: indikator, period, värde, kommentar')
    .option('--definitions <fil>', 'egna indikatorer som JSON, i stället för eller utöver regionens');
}

/** The options that say how files are read. */
function recordOptions(command: Command): Command {
  return command
    .option('--as-of <dag>', 'det som har hänt efter den dagen är inte känt; utelämnat: sista dagen i den sista månaden')
    .option('--covers <månader>', 'månader som filerna täcker, 2023-01..2024-06; för en tabell arbetsordrar=2024-01..2024-06 (kan upprepas)', collect)
    .option('--mapping <fil>', 'vilken rubrik som är vilken kolumn, sparat med --save-mapping')
    .option('--save-mapping <fil>', 'spara hur rubrikerna lästes, att använda nästa gång')
    .option('--bad-rows <fil>', 'skriv alla rader som inte går att läsa dit, med skäl: .csv eller .xlsx')
    .option('--force', 'skriv över filer som finns');
}

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];

const FILES = `Filer läses med semikolon, komma eller tabb, i UTF-8, UTF-16 eller Windows-1252, och som Excelfiler. En fil heter som sin tabell,
med vad som helst efter: arbetsordrar-norr-2024.csv. Rubriker känns igen på sina vanliga namn. Dagar skrivs ÅÅÅÅ-MM-DD.
Slutkoder: 0 det gick bra, också när mål inte nås eller rader inte går att läsa; 2 fel användning eller indata som inte går att läsa.`;
