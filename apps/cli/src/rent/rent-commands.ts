import type { Command } from 'commander';
import type { Io } from '../io.js';
import type { Settle } from '../program.js';
import type { DemoOptions } from './demo-verb.js';
import type { InvoiceOptions } from './invoice-verb.js';
import { addPayersCommand } from './payers/payers-command.js';
import { rentExamplesOf } from './rent-examples.js';
import type { RunOptions } from './run-verb.js';
import type { SimulateOptions } from './simulate-verb.js';

/** Adds `hjm rent …`. What a command does is imported when it runs, as with `hjm rules`. */
export function addRentCommands(program: Command, io: Io, settle: Settle): void {
  const rent = program
    .command('rent')
    .description('Hyror: fakturarader, jämförelser och fakturor ur ett register över uthyrningar.')
    .helpCommand('help [kommando]', 'visa hjälp för ett kommando')
    .addHelpText('after', `\n${FILES}`);

  const verb = (name: string, description: string): Command =>
    rent.command(name).description(description).option('--json', 'svara med JSON på standard ut; fel blir JSON på standard fel').addHelpText('after', rentExamplesOf(name));

  verb('demo', 'Skriver ett påhittat register med underlag och prislista som filer att pröva de andra kommandona på.')
    .option('--out-dir <mapp>', 'mappen som filerna skrivs i')
    .option('--force', 'skriv över filer som finns')
    .action((options: DemoOptions) => settle('rent demo', async () => (await import('./demo-verb.js')).rentDemoVerb(io, options)));

  inputOptions(verb('run', 'Räknar ut en periods fakturarader, med kontrollsummor och allt som lämnas utanför.'))
    .option('--setup <fil>', 'underlag som JSON: kostnadsansvariga, artiklar, prislistor, tidsregler')
    .option('--settled-from <dag>', 'första dagen som tidigare körningar har debiterat')
    .option('--settled-to <dag>', 'sista dagen som tidigare körningar har debiterat')
    .option('--settled-known-at <dag>', 'vad de visste: det som har registrerats efter den dagen ger krediter och rader i efterhand')
    .option('--out <fil>', 'skriv fakturaraderna dit: .csv, .xlsx eller - för standard ut')
    .option('--problems <fil>', 'skriv alla fel dit, med filens rader som de står: .csv eller .xlsx')
    .option('--explain <uthyrning>', 'visa i stället hur varje rad för en uthyrning har räknats ut')
    .option('--strict', 'slutkod 1 när något lämnas utanför')
    .option('--force', 'skriv över filerna i --out och --problems')
    .action((options: RunOptions) => settle('rent run', async () => (await import('./run-verb.js')).rentRunVerb(io, options)));

  inputOptions(verb('simulate', 'Jämför två underlag på samma uthyrningar: vem betalar mer, vem mindre.'))
    .option('--setup <fil>', 'underlaget A: hur det är')
    .option('--against <fil>', 'underlaget B: hur det skulle bli')
    .option('--as-if', 'räkna B som om den senaste versionen av varje prislista hade gällt hela tiden, för alla; utan --against är B underlaget A')
    .option('--by <lista>', 'efter vad: huvudman, enhet, produktgrupp, artikel, orsak; utelämnat: de tre första')
    .option('--out <fil>', 'skriv jämförelsen dit: .csv eller .xlsx')
    .option('--problems <fil>', 'skriv alla fel dit, med filens rader som de står: .csv eller .xlsx')
    .option('--strict', 'slutkod 1 när något lämnas utanför')
    .option('--force', 'skriv över filerna i --out och --problems')
    .action((options: SimulateOptions) => settle('rent simulate', async () => (await import('./simulate-verb.js')).rentSimulateVerb(io, options)));

  addPayersCommand(verb, io, settle);

  verb('invoice', 'Gör e-fakturor enligt Peppol av fakturaraderna, en per betalare, prövade mot reglerna.')
    .option('--lines <fil>', 'fakturaraderna som hjm rent run skrev (- läser standard in)')
    .option('--parties <fil>', 'betalarna, en rad var: organisation med nummer och adress, eller privatperson')
    .option('--seller <fil>', 'säljaren som JSON: namn, nummer, konto, villkor och vad momskategorierna betyder')
    .option('--setup <fil>', 'underlaget, för artiklarnas namn')
    .option('--month <månad>', 'månaden som faktureras, ÅÅÅÅ-MM')
    .option('--issued <dag>', 'fakturadatum; utelämnat: i dag')
    .option('--first-number <nummer>', 'den första fakturans nummer; de löper sedan')
    .option('--out-dir <mapp>', 'mappen som fakturorna skrivs i, en XML-fil var')
    .option('--rest <fil>', 'skriv raderna som inte kom med på någon faktura dit: .csv eller .xlsx')
    .option('--force', 'skriv över filer som finns')
    .action((options: InvoiceOptions) => settle('rent invoice', async () => (await import('./invoice-verb.js')).rentInvoiceVerb(io, options)));
}

/** The options that say which rentals and which days. */
function inputOptions(command: Command): Command {
  return command
    .option('--register <fil>', 'uthyrningarna, en rad var: .csv, .xlsx eller - för standard in')
    .option('--changes <fil>', 'det som har hänt uthyrningarna och inte står i deras rad: byten av kostnadsansvarig, rättelser')
    .option('--vat <kategori>', 'momskategori för rader i registret som saknar en, till exempel S eller E')
    .option('--demo', 'ett påhittat register med påhittade priser i stället för filer')
    .option('--month <månad>', 'månaden som gäller, ÅÅÅÅ-MM')
    .option('--from <dag>', 'första dagen, när det inte är en månad')
    .option('--to <dag>', 'sista dagen')
    .option('--known-at <dag>', 'räkna bara med det som var registrerat och beslutat den dagen; utelämnat: allt');
}

const FILES = `Tabeller läses med semikolon, komma eller tabb, i UTF-8, UTF-16 eller Windows-1252, och som Excelfiler. De skrivs som svenska
Excel öppnar dem. Dagar skrivs ÅÅÅÅ-MM-DD, belopp med decimalkomma. Filer skrivs aldrig över utan --force.
Slutkoder: 0 det gick bra, också när rader lämnas utanför; 1 något lämnades utanför och --strict är angivet, eller en faktura
håller inte; 2 fel användning eller indata som inte går att läsa.`;
