import type { Command } from 'commander';
import type { Io } from '../io.js';
import type { Settle } from '../program.js';
import type { FeeOptions } from './fee-verb.js';
import type { IncomeOptions } from './income-verb.js';
import type { LifetimeOptions } from './lifetime-verb.js';
import { addPriceListCommands } from './list-commands.js';
import type { CompareOptions } from './compare-verb.js';
import type { ModelOptions } from './model-verb.js';
import { priceExamplesOf } from './price-examples.js';
import type { StockOptions } from './stock-verb.js';

/** Adds `hjm price …`. What a command does is imported when it runs, as with `hjm rules`. */
export function addPriceCommands(program: Command, io: Io, settle: Settle): void {
  const price = program
    .command('price')
    .description('Priser: prismodeller steg för steg, prislistor, jämförelser.')
    .helpCommand('help [kommando]', 'visa hjälp för ett kommando')
    .addHelpText('after', `\n${EXIT_CODES}`);

  const verb = (name: string, description: string): Command => price.command(name).description(description).option(...JSON_OPTION).addHelpText('after', priceExamplesOf(name));

  questionOptions(verb('model', 'Visar en prismodell, räknar ett pris steg för steg, eller låter en leverantörs höjning gå igenom den.'))
    .argument('[modell]', 'modellens id eller namn, eller list för alla')
    .argument('[uppgifter...]', 'det som priset räknas på, namn=värde: purchasePrice=60000 eller "Inköpspris=60 000 kr"')
    .option('--ask', 'fråga efter det som saknas, också utan terminal')
    .option('--plain', 'fråga rad för rad utan menyer, till exempel för skärmläsare')
    .option('--no-ask', 'fråga inte; svara med vad som saknas')
    .option('--record <fil>', 'spara prisposten, som kan räknas om med hjm price replay')
    .option('--rise <procent>', 'låt leverantörens höjning gå igenom modellen, till exempel 4,5')
    .option('--raised <uppgift>', 'uppgiften som leverantören höjer; utelämnat: inköpspriset')
    .option('--articles <fil>', 'höj en tabell av artiklar, .csv eller .xlsx: artikel, antal, höjning och en kolumn för varje uppgift')
    .option('--column <uppgift=rubrik>', 'vad en kolumn heter i tabellen, när det inte är uppgiftens namn (kan upprepas)', collect)
    .option('--out <fil>', 'skriv varje artikels pris före och efter höjningen dit: .csv, .xlsx eller - för standard ut')
    .option('--force', 'skriv över filerna i --record och --out')
    .action((word: string | undefined, given: readonly string[], options: ModelOptions) => settle('price model', async () => (await import('./model-verb.js')).priceModelVerb(io, word, given, options)));

  verb('replay', 'Räknar om sparade prisposter och säger om priset och varje steg blir detsamma.')
    .argument('<prispost...>', 'fil med en prispost, eller med JSON från hjm price model (- läser standard in)')
    .option('--file <fil>', 'prismodellen som JSON, när den inte följer med')
    .action((files: readonly string[], options: { readonly file?: string }) => settle('price replay', async () => (await import('./replay-verb.js')).priceReplayVerb(io, files, options)));

  addPriceListCommands(price, io, settle);

  questionOptions(verb('compare', 'Ställer två prismodeller bredvid varandra på samma uppgifter, eller två prislistor pris för pris.'))
    .argument('<gammal>', 'en prismodell, eller en fil med en prislista')
    .argument('<ny>', 'den andra')
    .argument('[uppgifter...]', 'för prismodeller: det som priset räknas på, namn=värde')
    .option('--principal <huvudman>', 'för prislistor: versionerna som gäller för huvudmannen')
    .option('--from-version <id>', 'för prislistor: den gamla listans version, i stället för den som gäller')
    .option('--to-version <id>', 'för prislistor: den nya listans version')
    .option('--unit <tid>', 'för prislistor i .csv och .xlsx: dag, 30dagar eller månad')
    .option('--out <fil>', 'för prislistor: skriv alla rader dit, .csv, .xlsx eller -')
    .option('--force', 'skriv över filen i --out')
    .action((before: string, after: string, given: readonly string[], options: CompareOptions) => settle('price compare', async () => (await import('./compare-verb.js')).priceCompareVerb(io, [before, after], given, options)));

  verb('income', 'Delar en budgeterad ändring av pris och volym, eller räknar en tryckt budget baklänges.')
    .option('--base <kronor>', 'intäkten som ändringen börjar från')
    .option('--prices <procent>', 'prisändringen')
    .option('--volume <tal>', 'volymändringen till gamla priser: procent som 3 %, eller kronor')
    .option('--joint <ord>', 'vart ny volym till nytt pris räknas: pris, volym eller "för sig"')
    .option('--printed', 'pröva Västmanlands tryckta budget 2025; slutkod 1 när något avviker')
    .action((options: IncomeOptions) => settle('price income', async () => (await import('./income-verb.js')).priceIncomeVerb(options)));

  verb('fee', 'Visar patientavgifter, räknar en avgift, och vad som är kvar att betala under högkostnadsskyddet.')
    .argument('[taxa]', 'taxans id, eller list för alla')
    .argument('[uppgifter...]', 'det som avgiften beror på, namn=värde: age=34 count=2 recordedMeeting=ja')
    .option('--line <rad>', 'vad avgiften gäller, när taxan har flera rader')
    .option('--on <dag>', 'dagen för besöket eller lånets början; utelämnat: i dag')
    .option('--case <fil>', 'fallet som JSON, med belopp i öre (- läser standard in)')
    .option('--history <fil>', 'tidigare avgifter under samma högkostnadsskydd, .csv eller .xlsx: datum och avgift')
    .action((word: string | undefined, given: readonly string[], options: FeeOptions) => settle('price fee', async () => (await import('./fee-verb.js')).priceFeeVerb(io, word, given, options)));

  countOptions(verb('stock', 'Räknar vad som är uthyrt en dag, per huvudman, enhet, produktgrupp och artikel.'))
    .option('--on <dag>', 'dagen, eller flera med komma emellan; utelämnat: i dag')
    .option('--by <ord>', 'huvudman, enhet, produktgrupp eller artikel; utelämnat: huvudman och produktgrupp')
    .option('--at-customer', 'det som är hos kunden när dagen är slut, i stället för det som debiteras')
    .option('--out <fil>', 'skriv varje dag, enhet och artikel dit: .csv eller .xlsx')
    .option('--force', 'skriv över filen i --out')
    .action((options: StockOptions) => settle('price stock', async () => (await import('./stock-verb.js')).priceStockVerb(io, options)));

  countOptions(verb('lifetime', 'Räknar ålder, livslängd, användning och återbruk av individmärkta hjälpmedel.'))
    .option('--items <fil>', 'individerna, .csv eller .xlsx: individ, artikel, köpt, skrotad, inköpspris')
    .option('--on <dag>', 'dagen; utelämnat: i dag')
    .option('--reuse-from <dag>', 'räkna återbruk från och med den dagen; utelämnat: allt')
    .option('--years <grupp=år>', 'avskrivningstid för en produktgrupp (kan upprepas)', collect)
    .option('--model <modell>', 'avskrivningstider ur en prismodell')
    .action((options: LifetimeOptions) => settle('price lifetime', async () => (await import('./lifetime-verb.js')).priceLifetimeVerb(io, options)));
}

/** The options that say which rentals are counted. */
function countOptions(command: Command): Command {
  return command
    .option('--setup <fil>', 'underlag som JSON: kostnadsansvariga, artiklar, tidsregler')
    .option('--register <fil>', 'uthyrningarna, en rad var: .csv, .xlsx eller - för standard in')
    .option('--changes <fil>', 'det som har hänt uthyrningarna och inte står i deras rad')
    .option('--vat <kategori>', 'momskategori för rader i registret som saknar en')
    .option('--demo', 'ett påhittat register i stället för filer')
    .option('--known-at <dag>', 'räkna bara med det som var registrerat den dagen');
}

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];

const JSON_OPTION = ['--json', 'svara med JSON på standard ut; fel blir JSON på standard fel'] as const;

/** The options that say which price is asked for. */
function questionOptions(command: Command): Command {
  return command
    .option('--file <fil>', 'en egen prismodell som JSON (- läser standard in)')
    .option('--formula <pris>', 'vilket av modellens priser, till exempel sale eller rent')
    .option('--inputs <fil>', 'uppgifterna som JSON')
    .option('--on <dag>', 'dagen som priset gäller, ÅÅÅÅ-MM-DD; utelämnat: i dag')
    .option('--known-at <dag>', 'räkna bara med beslut som var fattade den dagen');
}

const EXIT_CODES = `Belopp skrivs i kronor, procent som talet före tecknet, flera slag som 10x1500+3x2000 (antal gånger värde).
Slutkoder:
  0  det gick bra; också när priset inte kan avgöras
  1  en prispost ger inte samma pris igen, eller en tryckt budget avviker
  2  fel användning eller felaktiga indata`;
