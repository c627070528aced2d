import type { Command } from 'commander';
import type { Io } from '../io.js';
import type { Settle } from '../program.js';
import type { ControlOptions } from './control-verb.js';
import type { AddVerb } from './economics-commands.js';
import type { EffectsOptions } from './effects-verb.js';
import type { InvestmentsOptions } from './investments-verb.js';
import { economyOptions } from './load-economy.js';
import type { MeasuresOptions } from './measures-verb.js';
import type { PublishedOptions } from './published-verb.js';
import { SHEET, withSheet } from './sheet-option.js';
import type { SurplusOptions } from './surplus-verb.js';

/** Adds the commands that share out and follow up: surplus, investments, effects, measures, control and published. */
export function addFollowUpCommands(verb: AddVerb, io: Io, settle: Settle): void {
  surplusOptions(verb('surplus', 'Delar ett års resultat efter regionens regel: vad varje huvudman får eller betalar, vad som behålls, och brev.'))
    .action((options: SurplusOptions) => settle('economics surplus', async () => (await import('./surplus-verb.js')).economicsSurplusVerb(withSheet(io, options), options)));

  investmentOptions(verb('investments', 'Följer upp investeringar mot ramen: utfall, prognos, när ramen överskrids och av vem, och vad köpen kostar.'))
    .action((options: InvestmentsOptions) => settle('economics investments', async () => (await import('./investments-verb.js')).economicsInvestmentsVerb(withSheet(io, options), options)));

  verb('effects', 'Delar förändringen mellan två perioder i vad priset gör och vad volymen gör, rad för rad.')
    .argument('<fil>', 'priser och volymer i två perioder, .csv eller .xlsx: nyckel, benämning, volym och pris före, volym och pris efter')
    .option(...SHEET)
    .option('--mixed <ord>', 'ny volym till nytt pris räknas: toPrice (till priset), toVolume (till volymen) eller separate (för sig); måste anges')
    .option('--new-and-removed <ord>', 'nytt och borttaget räknas: toVolume (till volymen) eller apart (för sig); måste anges')
    .option('--rounding <regel>', 'avrundning av varje belopp till hela öre: halfUp, halfEven, up eller down; utelämnat: halfUp')
    .option(...PRINT_UNIT)
    .option(...DECIMALS)
    .option('--out <fil>', 'skriv effekterna dit: .csv, eller .xlsx med priser och volymer på ett eget blad')
    .option('--force', 'skriv över filen i --out')
    .action((file: string, options: EffectsOptions) => settle('economics effects', async () => (await import('./effects-verb.js')).economicsEffectsVerb(withSheet(io, options), file, options)));

  economyOptions(verb('measures', 'Summerar en handlingsplan: effekt per kategori och år, planerad och realiserad, och uppföljning med det försenade först.'))
    .argument('[fil]', 'planen som .csv, .xlsx eller .json')
    .option('--plan <id>', 'vilken plan i ekonomin; utelämnat: alla')
    .option('--follow-up <fil>', 'uppföljningar till planen i filen: insats, dag, text, status')
    .option(...SHEET)
    .option('--title <namn>', 'vad planen i en tabell heter')
    .option('--year <år>', 'summera till och med det året; utelämnat: alla år')
    .option('--today <dag>', 'dagen som uppföljningen görs; utelämnat: i dag, med --demo demons dag')
    .option(...UNIT)
    .option(...DECIMALS)
    .option('--consequences', 'visa konsekvenserna för vart och ett av de fem perspektiven')
    .option('--out <fil>', 'skriv summorna dit: .csv, eller .xlsx med planen på ett eget blad')
    .option('--force', 'skriv över filen i --out')
    .action((file: string | undefined, options: MeasuresOptions) => settle('economics measures', async () => (await import('./measures-verb.js')).economicsMeasuresVerb(withSheet(io, options), file, options)));

  economyOptions(verb('control', 'Visar den interna kontrollen, det försenade och det röda först, och verksamhetsplanens aktiviteter.'))
    .argument('[fil]', 'riskerna som .csv, .xlsx eller .json')
    .option('--register <id>', 'vilket register i ekonomin; utelämnat: alla')
    .option('--results <fil>', 'granskningarnas resultat till riskerna i filen: risk, dag, utfall, kommentar')
    .option(...SHEET)
    .option('--title <namn>', 'vad registret i en tabell heter')
    .option('--probability <ord>', 'vad S läses som i en tabell, när rubriken inte är Sannolikhet')
    .option('--consequence <ord>', 'vad K läses som i en tabell, när rubriken inte är Konsekvens')
    .option('--lowest <steg>', 'skalans lägsta steg för en tabell; utelämnat: inte känt')
    .option('--highest <steg>', 'skalans högsta steg för en tabell; utelämnat: inte känt')
    .option('--year <år>', 'året som en tabell gäller')
    .option('--today <dag>', 'dagen som listan gäller; utelämnat: i dag, med --demo demons dag')
    .option('--red <riskvärde>', 'från och med vilket riskvärde en risk är röd; måste anges')
    .option('--yellow <riskvärde>', 'från och med vilket riskvärde en risk är gul; måste anges')
    .option('--interim <namn=dag>', 'vilken dag ett namngivet tillfälle är, "Delår 2025=2025-10-15" (kan upprepas)', collect)
    .option('--activities [fil]', 'visa också verksamhetsplanen: ekonomins, eller en tabell med aktiviteter')
    .option('--assignments <fil>', 'uppdragen till en tabell med aktiviteter')
    .option('--goals <fil>', 'målen till en tabell med aktiviteter')
    .option('--by <ord>', 'dela aktiviteterna efter quarter (kvartal) eller goal (mål)')
    .option('--out <fil>', 'skriv listan över risker dit: .csv eller .xlsx, aktiviteterna på ett eget blad')
    .option('--force', 'skriv över filen i --out')
    .action((file: string | undefined, options: ControlOptions) => settle('economics control', async () => (await import('./control-verb.js')).economicsControlVerb(withSheet(io, options), file, options)));

  verb('published', 'Räknar om dokumentens tryckta belopp och visar vad som inte stämmer, och om avrundning förklarar det.')
    .option('--region <region>', 'bara en regions tabeller')
    .option('--table <id>', 'visa en tabell som den är tryckt, med dess kontroller')
    .option('--tables', 'vilka tabeller som finns')
    .option('--all', 'visa också de som stämmer')
    .action((options: PublishedOptions) => settle('economics published', async () => (await import('./published-verb.js')).economicsPublishedVerb(options)));
}

function surplusOptions(command: Command): Command {
  return economyOptions(command)
    .option('--region <region>', 'regionens regel: vastmanland, varmland eller dalarna')
    .option('--policy <fil>', 'en egen regel som JSON')
    .option('--year <år>', 'året som resultatet gäller')
    .option('--result <belopp>', 'resultatet före återbetalning, med enhet: "3 940 tkr", "-56 000 kr"')
    .option('--column <kolumn>', 'hämta resultatet ur den kolumnen i ekonomin, till exempel closed2023')
    .option('--refund-line <rad>', 'raden i kolumnen som är återbetalat resultat, eller ingen')
    .option('--key <fil>', 'fördelningsnyckeln: .csv, .xlsx, .json eller en nyckel i ekonomin')
    .option('--basis <slag>', 'vad andelarna i en tabell är: percent, weights eller use')
    .option(...SHEET)
    .option('--key-title <namn>', 'vad nyckeln i en tabell heter')
    .option('--key-decided <text>', 'vem som har beslutat nyckeln, och när')
    .option('--use-what <text>', 'med --basis use: vad som mättes')
    .option('--use-from <dag>', 'första dagen som mättes')
    .option('--use-to <dag>', 'sista dagen som mättes')
    .option('--use-source <text>', 'varifrån uppgifterna kommer')
    .option('--principals <lista>', 'alla som ska stå i nyckeln: id med komma emellan, eller en tabell med id och namn')
    .option('--retained <belopp>', 'vad som är resultatreglerat sedan tidigare; behövs för ett underskott som det ska täcka')
    .option('--closed-on <dag>', 'dagen då bokslutet gjordes')
    .option('--round-to <ord>', 'belopp i hela ore eller hela kr; utelämnat: ore')
    .option('--remainder-to <vem>', 'vem som får de ören som hela kronor lämnar: retained eller en huvudmans id')
    .option('--implied <belopp>', 'räkna i stället baklänges: vilket överskott som lämnar så mycket kvar')
    .option('--letters <fil>', 'skriv en rad per huvudman att göra brev av, .csv eller .xlsx, och visa breven')
    .option('--out <fil>', 'skriv fördelningen dit: .csv eller .xlsx')
    .option('--force', 'skriv över filerna i --letters och --out');
}

function investmentOptions(command: Command): Command {
  return economyOptions(command)
    .option('--plan <id|fil>', 'planen: dess id i ekonomin, eller en fil (.csv, .xlsx, .json)')
    .option('--outcomes <fil>', 'utfallet: .csv eller .xlsx med grupp, år, månad och belopp, eller .json')
    .option('--year <år>', 'för en tabell: planens år')
    .option(...SHEET)
    .option('--frame <belopp>', 'för en tabell: ramen, med enhet: "41 000 tkr"')
    .option('--transferred <belopp>', 'för en tabell: hur mycket av ramen som är överfört från tidigare år')
    .option('--section <nyckel=namn>', 'för en tabell: en del av planen, med gemensam budget efter semikolon: "bilar=Bilar;721 tkr" (kan upprepas)', collect)
    .option('--title <namn>', 'för en tabell: vad planen heter')
    .option('--through <månad>', 'den sista månaden med utfall, 1–12')
    .option('--method <metod>', 'hur resten av året beräknas: linear, seasonal, budgetShape eller restAsBudgeted')
    .option('--for <grupp=metod>', 'en annan metod för en grupp (kan upprepas)', collect)
    .option('--budget-months <fil>', 'budgeten månad för månad, för budgetShape och restAsBudgeted')
    .option('--purchase <grupp=belopp;månad;skäl>', 'ett känt köp, månaden som tal eller okänd (kan upprepas); utelämnat: de som ekonomin känner till', collect)
    .option('--as-if <grupp=procent;månad;namn>', 'en tänkt ändring från en månad, för en grupp eller alla (kan upprepas)', collect)
    .option('--point', 'pröva regionens kontrollpunkt om ramen månad för månad')
    .option('--limited <dag;åtgärd;roll>', 'en åtgärd som har begränsat behovet, till kontrollpunkten (kan upprepas)', collect)
    .option('--depreciation <grupp=månader>', 'räkna kapitalkostnader: månader som en grupp skrivs av på; alla=60 för de andra (kan upprepas)', collect)
    .option('--interest <procent>', 'räntan om året; måste anges med --depreciation')
    .option('--interest-name <text>', 'vad räntan heter och vem som har beslutat den')
    .option('--start <ord>', 'första månaden som bär kostnad: sameMonth (inköpsmånaden) eller nextMonth')
    .option('--interest-on <ord>', 'vad räntan räknas på: openingValue eller averageValue')
    .option('--depreciation-line <rad>', 'visa kostnaden på resultaträkningen: raden för avskrivningar, eller grupp=rad (kan upprepas); med ekonomi', collect)
    .option('--interest-line <rad>', 'raden för räntan, med --depreciation-line')
    .option(...UNIT)
    .option(...DECIMALS)
    .option('--out <fil>', 'skriv uppföljningen dit: .csv, eller .xlsx med månader och kapitalkostnader på egna blad')
    .option('--force', 'skriv över filen i --out');
}

const UNIT = ['--unit <enhet>', 'belopp visas i kr, tkr eller mnkr; utelämnat: som planen är tryckt, annars kr'] as const;
const PRINT_UNIT = ['--unit <enhet>', 'belopp visas i kr, tkr eller mnkr; utelämnat: kr, i --out med ören'] as const;
const DECIMALS = ['--decimals <antal>', 'antal decimaler med --unit; utelämnat: 0, för mnkr 1'] as const;

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];
