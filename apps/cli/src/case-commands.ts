import type { Command } from 'commander';
import { caseExamplesOf } from './case-examples.js';
import type { ApplyOptions } from './commands/case-apply.js';
import type { DecideOptions } from './commands/case-decide.js';
import type { ListOptions } from './commands/case-list.js';
import type { StatsOptions } from './commands/case-stats.js';
import type { Io } from './io.js';
import type { Settle } from './program.js';

/** Adds `hjm case …`. What a command does is imported when it runs, as with `hjm rules`. */
export function addCaseCommands(program: Command, io: Io, settle: Settle): void {
  const cases = program
    .command('case')
    .description('Ärenden utanför sortiment och regelverk: ansökan, beredning, beslut, statistik.')
    .helpCommand('help [kommando]', 'visa hjälp för ett kommando')
    .addHelpText('after', `\n${STORED}`);

  const verb = (name: string, description: string): Command =>
    cases
      .command(name)
      .description(description)
      .option('--cases <fil>', 'filen med ärenden, en händelse på varje rad; utelämnat: HJM_CASES eller arenden.jsonl')
      .option('--policy <fil>', 'ordningen för ärenden som JSON; utelämnat: HJM_CASE_POLICY (- läser standard in)')
      .option('--json', 'svara med JSON på standard ut; fel blir JSON på standard fel')
      .addHelpText('after', caseExamplesOf(name));

  verb('apply', 'Ansöker om något utanför sortiment och regelverk: ett nytt ärende.')
    .option('--kind <sort>', 'sorten av ärende, som ordningen namnger den')
    .option('--product <text>', 'vad ansökan gäller, aldrig om vem')
    .option('--code <kod>', 'ISO 9999-kod, så fin som den är känd')
    .option('--cost <kronor>', 'beräknad kostnad; utelämnat: inte känd')
    .option('--info <namn=värde>', 'något som ansökan ska innehålla (kan upprepas)', collect)
    .option('--replaces <ärende>', 'det beviljade ärende som detta ska ersätta')
    .option('--on <dag>', 'dagen för ansökan; utelämnat: i dag')
    .option('--id <id>', 'ärendets nummer, aldrig namn eller personnummer; utelämnat: året och nästa nummer')
    .option('--event <fil>', 'ansökan som JSON i stället (- läser standard in)')
    .action((options: ApplyOptions) => settle('case apply', async () => (await import('./commands/case-apply.js')).caseApplyVerb(io, options)));

  verb('decide', 'För ett ärende vidare: complete, prepare, sendBack, grant, refuse, replace, expire.')
    .argument('<ärende>', 'ärendets nummer')
    .argument('[händelse]', 'vad som händer i ärendet')
    .option('--level <nivå>', 'nivån som beslutar; behövs när flera kan')
    .option('--cost <kronor>', 'beviljad kostnad, eller ny beräknad vid complete')
    .option('--reason <text>', 'skälet, yttrandet, eller vad som ska kompletteras')
    .option('--info <namn=värde>', 'det som kompletteras (kan upprepas)', collect)
    .option('--by <ärende>', 'det nya ärende som ersätter')
    .option('--on <dag>', 'dagen för händelsen; utelämnat: i dag')
    .option('--event <fil>', 'händelsen som JSON i stället (- läser standard in)')
    .action((id: string, word: string | undefined, options: DecideOptions) => settle('case decide', async () => (await import('./commands/case-decide.js')).caseDecideVerb(io, id, word, options)));

  verb('list', 'Visar öppna ärenden med läge och ålder, eller ett ärende med sina händelser.')
    .argument('[ärende]', 'ärendets nummer')
    .option('--state <läge>', 'bara de som står så, till exempel granted eller beviljat')
    .option('--all', 'också avslutade')
    .option('--touched-by <regelverk>', 'bara öppna som en ny utgåva av regelverket rör')
    .action((id: string | undefined, options: ListOptions) => settle('case list', async () => (await import('./commands/case-list.js')).caseListVerb(io, id, options)));

  verb('stats', 'Räknar beviljade och avslagna ärenden med kostnad.')
    .option('--from <dag>', 'beslutade från och med')
    .option('--to <dag>', 'beslutade till och med')
    .option('--printed', 'visa i stället statistik som har tryckts, i båda läsningarna där den kan läsas på två sätt')
    .action((options: StatsOptions) => settle('case stats', async () => (await import('./commands/case-stats.js')).caseStatsVerb(io, options)));
}

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];

const STORED = `Ärenden ligger i en fil som bara växer: varje rad har den föregående radens kontrollsumma, så att en ändring märks.
Slutkoder: 0 det gick bra, också när ansökan avslås; 2 fel användning, felaktiga indata eller en händelse som inte går.`;
