import type { Command } from 'commander';
import type { Io } from '../io.js';
import type { Settle } from '../program.js';
import { amountOptions } from './amount-options.js';
import type { DemoOptions } from './demo-verb.js';
import { economicsExamplesOf } from './economics-examples.js';
import type { ForecastOptions } from './forecast-verb.js';
import { addFollowUpCommands } from './follow-up-commands.js';
import { economyOptions } from './load-economy.js';
import type { StatementOptions } from './statement-verb.js';
import { SHEET, withSheet } from './sheet-option.js';
import { toldOnce } from './told-once.js';
import type { WhatIfOptions } from './whatif-verb.js';

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
    .argument('[fil...]', 'bokföring (SIE, CSV, Excel), resultaträkning eller månader (CSV, Excel), resultaträkning (JSON)')
    .option('--of <kolumn>', 'kolumnen som jämförs, till exempel actual2024-04 eller "Utfall jan–apr 2024"')
    .option('--against <kolumn>', 'kolumnen som den jämförs med')
    .option('--columns <kolumner>', 'bara de kolumnerna, med komma emellan, utan jämförelse; också i --out', collect)
    .option('--through <månad>', 'utfall och budget från januari till och med månaden, 1–12')
    .option('--chart <uppställning>', 'uppställningen för filer utan ekonomi: vastmanland eller en JSON-fil')
    .option('--mapping <fil>', 'vilka konton som är vilka rader, för bokföring: JSON, CSV eller Excel')
    .option('--year <år>', 'året, där filen inte säger det eller har flera')
    .option('--account <slag>', 'actual eller budget, för filer med månader')
    .option('--sign <tecken>', 'bokförda belopp som tabell: debitPositive (kostnader utan minus) eller incomePositive (intäkter utan minus)')
    .option('--gaps <hur>', 'månader som saknas före den sista är okända (unknown), eller utan bokföring (zero); refuse eller utelämnat: filen godtas inte')
    .option('--booked-through <månad>', 'sista månaden som bokföringen är hel för, 1–12; utelämnat: den sista med belopp')
    .option(...SHEET)
    .option('--file-unit <enhet>', 'enheten i filen, där den inte står i första rubriken: kr, tkr eller mnkr')
    .option('--encoding <teckentabell>', 'teckentabellen i en SIE-fil, där den inte är formatets egen: cp437, windows-1252 eller utf-8')
    .option('--accept <rad>', 'raden är rätt fast tecknet eller storleken är ovanlig (kan upprepas)', collect)
    .option('--out <fil>', 'skriv resultaträkningen dit: .csv, .xlsx, .se (SIE) eller .json')
    .option('--save <fil>', 'lägg till det som lästes i en ekonomifil')
    .option('--title <namn>', 'vad ekonomin i en ny fil heter')
    .option('--force', 'skriv över filer som finns')
    .action((files: readonly string[], options: StatementOptions) => settle('economics statement', async () => (await import('./statement-verb.js')).economicsStatementVerb(withSheet(io, options), files, options)));

  amountOptions(economyOptions(verb('forecast', 'Gör en prognos till årets slut, visar metoden för varje rad och hur fel den hade blivit tidigare år.')))
    .option('--plan <id|fil>', 'prognosplanen: i ekonomin, eller en JSON-fil; utelämnat: ekonomins enda')
    .option('--method <metod>', `en metod för alla rader: ${METHODS}`)
    .option('--for <rad=metod>', 'en annan metod för en rad, till exempel rent=seasonal (kan upprepas)', collect)
    .option('--through <månad>', 'sista månaden med utfall, 1–12; utelämnat: planens, eller den sista som är bokförd')
    .option('--year <år>', 'året, med --method utan plan; utelämnat: det senaste som är bokfört')
    .option('--commitments <fil>', 'avtalade belopp per månad i stället för planens: .csv eller .xlsx')
    .option('--adjustments <fil>', 'justeringar med skäl och roll i stället för planens: .csv eller .xlsx')
    .option(...SHEET)
    .option('--compare', 'jämför metoderna rad för rad efter deras fel tidigare år')
    .option('--explain', 'visa underlag, metod och prövning för varje rad')
    .option('--out <fil>', 'skriv prognosen dit: .csv, .xlsx eller .json')
    .option('--force', 'skriv över filer som finns')
    .action((options: ForecastOptions) => settle('economics forecast', async () => (await import('./forecast-verb.js')).economicsForecastVerb(withSheet(io, options), options)));

  changeOptions(amountOptions(economyOptions(verb('whatif', 'Räknar vad som händer om volym, priser, avgifter, bemanning eller ränta blir något annat.'))))
    .argument('[fil]', 'ett scenario som JSON')
    .option('--scenario <id>', 'ett scenario i ekonomin')
    .option('--template <id>', 'en ändring som ett dokument berättar om; det som dokumentet inte säger anges med --follows, --line eller --carries')
    .option('--templates', 'vilka sådana ändringar som finns, med källa och vad som måste anges')
    .option('--line <rad>', 'raden som --template frågar efter')
    .option('--statement <fil>', 'resultaträkningen som scenariot gäller (CSV, Excel, SIE), i stället för en ekonomi; med --chart')
    .option('--chart <uppställning>', 'uppställningen för --statement: vastmanland eller en JSON-fil')
    .option('--mapping <fil>', 'vilka konton som är vilka rader, för bokföring: JSON, CSV eller Excel')
    .option(...SHEET)
    .option('--column <kolumn>', 'kolumnen som scenariot utgår från, till exempel budget2025')
    .option('--interplay <hur>', 'vart samspelet mellan flera ändringar hör: inOrder (till den senare) eller apart (för sig)')
    .option('--rounding <regel>', 'avrundning till hela öre: halfUp, halfEven, up eller down; utelämnat: halfUp')
    .option('--zero-result <rad>', 'vad raden, till exempel rent, måste bli för att resultatet ska bli noll')
    .option('--target <belopp>', 'ett annat resultat än noll, till exempel "1 mnkr"')
    .option('--key <id|fil>', 'fördela det som huvudmännen betalar efter nyckeln')
    .option('--basis <grund>', 'vad andelarna i en tabell är: percent, weights eller use')
    .option('--paid-by-principals <rader>', 'intäkterna som huvudmännen betalar, till exempel rent,sales')
    .option('--sensitivity <steg>', 'resultatet vid olika styrka, med semikolon emellan: "1;2;3"')
    .option('--vary <nummer>', 'vilken ändring som varieras, räknat från 1')
    .option('--out <fil>', 'skriv effekterna dit: .csv eller .xlsx; scenariot självt som .json')
    .option('--force', 'skriv över filer som finns')
    .action((file: string | undefined, options: WhatIfOptions) => settle('economics whatif', async () => (await import('./whatif-verb.js')).economicsWhatIfVerb(withSheet(io, options), file, options)));

  addFollowUpCommands(verb, io, settle);
}

/** The flags that say what changes, where no file does. */
function changeOptions(command: Command): Command {
  return command
    .option('--volume <procent>', 'större (3) eller mindre (-3) volym')
    .option('--follows <rad=procent>', 'så stor del av raden följer volymen (kan upprepas); övriga rader är fasta', collect)
    .option('--drivers <fil>', 'vad som följer volymen, som tabell: Rad och Följer volymen (%)')
    .option('--price <rad=procent>', 'priset på en eller flera rader, till exempel rent,sales=2 (kan upprepas)', collect)
    .option('--contributions <före:efter>', 'sociala avgifter i procent, till exempel 45,22:52,28')
    .option('--carries <procent>', 'hur stor del av personalraden, avgifterna inräknade, som bär avgifter')
    .option('--staff <årsarbetare>', 'fler (2) eller färre (-2) årsarbetare')
    .option('--cost <belopp>', 'vad en årsarbetare kostar per år med avgifter, till exempel "650 tkr"')
    .option('--personnel <rad>', 'raden för personalkostnader')
    .option('--interest <punkter>', 'ränta upp eller ned i procentenheter')
    .option('--capital <belopp>', 'kapitalet som räntan räknas på, till exempel "95 mnkr"')
    .option('--interest-line <rad>', 'raden för räntan')
    .option('--from <månad>', 'från och med vilken månad bemanning och ränta ändras; utelämnat: hela året')
    .option('--add <rad=belopp>', 'ett belopp på en rad, till exempel "premises=-500 tkr" (kan upprepas)', collect)
    .option('--reason <text>', 'skälet till beloppet i --add');
}

/** Words of the methods. Written here, for the help is shown without loading the library; a test holds them to it. */
const METHODS = 'linear, seasonal, seasonal-shares, budget, budget-rest, budget-rest-even, commitments, commitments-linear';

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];

const FILES = `En ekonomi är en fil (JSON) med allt som är känt: uppställning, resultaträkning, månader, planer och nycklar. Tabeller läses
som CSV och Excel, bokföring som SIE 4. Belopp skrivs efter sin verkan på resultatet: intäkter med plus, kostnader med minus.
Slutkoder: 0 det gick bra, också när ett mål inte nås; 2 fel användning eller indata som inte går att läsa.`;
