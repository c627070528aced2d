import type { Command } from 'commander';
import type { Io } from '../io.js';
import type { Settle } from '../program.js';
import type { ApproveListOptions } from './list-approve-verb.js';
import type { ImportOptions } from './list-import-verb.js';
import type { ShowListOptions } from './list-show-verb.js';
import { priceExamplesOf } from './price-examples.js';

/** Adds `hjm price list …`. */
export function addPriceListCommands(price: Command, io: Io, settle: Settle): void {
  const lists = price.command('list').description('Prislistor i versioner: visa, läs in från tabell, godkänn.').helpCommand('help [kommando]', 'visa hjälp för ett kommando').addHelpText('after', `\n${KEPT}`);

  const verb = (name: string, description: string): Command =>
    lists.command(name).description(description).option('--json', 'svara med JSON på standard ut; fel blir JSON på standard fel').addHelpText('after', priceExamplesOf(`list ${name}`));

  verb('show', 'Visar en prislista: versioner, priser, godkännanden, och vilken version som gäller för vem.')
    .argument('[prisfil]', 'prislistan: .json, .csv eller .xlsx (- läser JSON från standard in)')
    .option('--demo', 'en påhittad prislista för sjutton huvudmän som godkänner var för sig')
    .option('--on <dag>', 'visa vilken version som gäller dagen, ÅÅÅÅ-MM-DD; utelämnat: i dag')
    .option('--principal <huvudman>', 'bara för den här huvudmannen')
    .option('--known-at <dag>', 'räkna bara med det som var beslutat den dagen')
    .option('--unit <tid>', 'för .csv och .xlsx: priserna är per dag, 30dagar eller månad')
    .option('--all', 'visa alla priser')
    .action((file: string | undefined, options: ShowListOptions) => settle('price list show', async () => (await import('./list-show-verb.js')).showListVerb(io, file, options)));

  verb('import', 'Läser in en prislista från en tabell; rader som inte går att läsa berättas med rad och skäl.')
    .argument('<prisfil>', 'tabellen, .csv eller .xlsx: version, gäller från, artikel, pris, och om de finns gäller till, beslutad, orsak')
    .option('--id <id>', 'prislistans id')
    .option('--title <text>', 'prislistans namn; utelämnat: id')
    .option('--unit <tid>', 'priserna är per dag, 30dagar eller månad')
    .option('--each-approves', 'varje huvudman godkänner för sig; utelämnat: listan gäller alla')
    .option('--column <namn=rubrik>', 'en rubrik som heter något annat, till exempel pris=Månadshyra (kan upprepas)', collect)
    .option('--add-to <fil>', 'lägg versionerna till en prislista som finns; den behåller id och tid')
    .option('--skip-bad', 'hoppa över rader som inte går att läsa i stället för att avstå')
    .option('--out <fil>', 'den nya filen, som JSON; utelämnat: standard ut')
    .action((file: string, options: ImportOptions) => settle('price list import', async () => (await import('./list-import-verb.js')).importListVerb(io, file, options)));

  verb('approve', 'Lägger en huvudmans godkännande till en version och skriver en ny fil. Ett godkännande ändras aldrig.')
    .argument('<prisfil>', 'prislistan som JSON (- läser standard in)')
    .option('--version <id>', 'versionen som godkänns')
    .option('--principal <huvudman>', 'huvudmannen som godkänner')
    .option('--decided <dag>', 'dagen för huvudmannens beslut')
    .option('--from <dag>', 'dagen som versionen gäller för huvudmannen från')
    .option('--out <fil>', 'den nya filen; utelämnat: standard ut')
    .action((file: string, options: ApproveListOptions) => settle('price list approve', async () => (await import('./list-approve-verb.js')).approveListVerb(io, file, options)));
}

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];

const KEPT = `Ingenting i en prislista ändras: nya priser är en ny version, och ett godkännande läggs till. Filer skrivs aldrig över.
Slutkoder: 0 det gick bra; 2 fel användning eller felaktiga indata, också när rader i en tabell inte går att läsa.`;
