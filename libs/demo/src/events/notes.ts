import type { Citation } from '@hjm/core';
import { INTERIM_REPORT } from './published-counts.js';

/** What is published and what is chosen in the demo events, in Swedish. */
export type DemoEventNote = {
  readonly id: string;
  /** The tables that it is about. */
  readonly tables: readonly string[];
  /** What the documents say; undefined where they say nothing. */
  readonly publishedSv?: string;
  /** Where they say it. */
  readonly citation?: Citation;
  /** What is chosen here, and why. */
  readonly chosenSv: string;
  /** Where the demo events do not give the figure as printed: which one they give, and why. */
  readonly deviationSv?: string;
};

const VARMLAND: Citation = {
  body: 'Hjälpmedelsnämnd, gemensam nämnd för Värmlands kommuner och Region Värmland',
  decided: null,
  document: 'Årsredovisning 2025',
  summary: 'Leveranssäkerhet 2025, och representerade huvudmän på nämndens möten 2021–2025.',
};

const SCORECARD: Citation = {
  body: 'Gemensam hjälpmedelsnämnd, Region Västmanland',
  decided: '2023-02-24',
  paragraph: '§ 10',
  diaryNumber: 'HMC230003',
  document: 'Verksamhetsplan och budget 2023, bilaga 1a',
  section: 'Styrkort/Dashboard',
  summary: 'Utfall 2021 och 2022.',
};

const BASE_SV = 'Andelen är tryckt utan det antal som den räknas på';

/** What of {@link demoEvents} and `demoVarmlandEvents` is published, what is ours and why, and where print cannot be met. */
export const demoEventNotes: readonly DemoEventNote[] = [
  {
    id: 'counts',
    tables: ['orders', 'returns', 'pickups', 'workOrders', 'fittings', 'calls'],
    publishedSv: 'Antal beställningar, returer, hämtordrar, arbetsordrar för rekonditionering och teknik, remisser och samtal januari–april 2023 och 2024.',
    citation: INTERIM_REPORT,
    chosenSv: 'Antalen är exakta. Fördelningen på månader, dagar, huvudmän, enheter, grupper och kön är vår, liksom alla andra månader: de följer antalet per arbetsdag med en jämn ökning och påhittade säsonger.',
    deviationSv: 'Förändringarna är de som antalen ger: beställningar +9,0 % (tryckt 9,1), remisser +1,2 % (tryckt 1,9) och arbetsordrar för teknik +6,9 % (tryckt 7,0).',
  },
  {
    id: 'late',
    tables: ['orders', 'returns', 'workOrders'],
    chosenSv: 'Några få rader per tusen kommer först långt efter dem som hände samtidigt, som när någon registrerar i efterhand.',
  },
  {
    id: 'unknown',
    tables: ['orders', 'deliveries', 'returns', 'pickups', 'workOrders', 'fittings', 'calls', 'cases', 'purchases'],
    chosenSv: 'Kön, huvudman, grupp och några andra uppgifter saknas ibland, så att det syns hur okänt redovisas. Det som publicerade andelar räknas på saknas aldrig januari–april.',
  },
  {
    id: 'answered',
    tables: ['calls'],
    publishedSv: 'Andel besvarade samtal januari–april 2024: 99,1 %. Antal samtal: 9 004.',
    citation: INTERIM_REPORT,
    chosenSv: `${BASE_SV}; här alla 9 004 samtal, varav 8 923 besvarade. 2023 och övriga månader samt väntetider är våra.`,
  },
  {
    id: 'offered',
    tables: ['fittings'],
    publishedSv: 'Andel som erbjudits tid inom 15 arbetsdagar januari–april 2024: 68,5 %. Antal remisser: 427.',
    citation: INTERIM_REPORT,
    chosenSv: `${BASE_SV}. Inget antal av 427 ger 68,5 %: 292 ger 68,4 och 293 ger 68,6. Därför har en remiss i februari 2024 en erbjuden dag före remissdagen, som vid en felskrivning. Den är en av de 427 men kan inte räknas som i tid eller för sen, och 292 av 426 är 68,5 %.`,
  },
  {
    id: 'repaired',
    tables: ['workOrders'],
    publishedSv: 'Andel reparationer klara inom 5 arbetsdagar januari–april 2024: 85,5 %. Arbetsordrar AU och FU tillsammans: 5 369 (2023: 5 024).',
    citation: INTERIM_REPORT,
    chosenSv: `${BASE_SV}, och hur många som är avhjälpande (AU) står inte. Här 4 296 AU, varav 3 673 i tid, och 1 073 FU (2023: 4 046 och 978). Väntan på patient räknas med; en klocka som undantar pauser ger en högre andel.`,
  },
  {
    id: 'planned-day',
    tables: ['deliveries'],
    publishedSv: 'Andel leveranser på planerad dag januari–april 2024: 89,3 %.',
    citation: INTERIM_REPORT,
    chosenSv: `${BASE_SV}, och antalet leveranser är inte publicerat. Här 16 640 leveranser med planerad dag, varav 14 860 den dagen (2023: 15 310 och 13 959).`,
  },
  {
    id: 'errands-1177',
    tables: ['cases'],
    publishedSv: 'Ökning av ärenden via 1177 januari–april 2024: 33,0 %.',
    citation: INTERIM_REPORT,
    chosenSv: 'Antalen är inte publicerade för perioden. Här 300 och 399, i storlek som de 710 ärenden som är publicerade för hela 2021.',
  },
  {
    id: 'out-of-assortment',
    tables: ['cases'],
    publishedSv: '7 beviljade och 5 avslagna ärenden 2024 med kostnad per hjälpmedel; 495 kr för två ärenden.',
    citation: INTERIM_REPORT,
    chosenSv: 'Rapporten säger inte om 495 kr gäller ett ärende eller båda. Här båda: 247,50 kr vardera, så att summan blir 147 054 kr som tabellens rader. Ärendena är inkomna och beslutade i perioden. 2023 års ärenden är våra.',
  },
  {
    id: 'rehabilitation',
    tables: ['cases', 'deviations'],
    publishedSv: 'Rehabiliteringsärenden 3 och 9; arbetsmiljöavvikelser 5 och 2, varav specifika 1 och 0.',
    citation: INTERIM_REPORT,
    chosenSv: 'Om utfall 2023 är januari–april eller hela året står inte. Här stämmer båda: i maj–december 2023 öppnades och anmäldes inga. Räknas när de öppnades och anmäldes.',
  },
  {
    id: 'stock',
    tables: ['stock'],
    publishedSv: 'Uthyrd volym vid delår 1 2023 och 2024 per huvudman, individmärkta och huvudhjälpmedel.',
    citation: INTERIM_REPORT,
    chosenSv: 'Volymen läses som beståndet den 30 april. Andra månader ligger på den räta linjen genom de två dagarna. Det ingen huvudman svarar för är Ej fördelat. Delningen på grupper är vår.',
  },
  {
    id: 'utilisation',
    tables: ['stock'],
    publishedSv: 'Uthyrningsgrad 92,2 % och 92,3 %.',
    citation: INTERIM_REPORT,
    chosenSv: `${BASE_SV}. Här är det som finns hos kund den publicerade volymen, och det som finns på centralen är valt så att både individmärkta och alla huvudhjälpmedel ger den tryckta andelen.`,
  },
  {
    id: 'driving',
    tables: ['driving'],
    publishedSv: 'Körda mil per uthyrt individmärkt hjälpmedel: 0,44 och 0,40.',
    citation: INTERIM_REPORT,
    chosenSv: 'Milen är inte publicerade. Här 31 021,32 och 29 838 mil januari–april, delade med individmärkta hos kund den 30 april. Om kvoten är omräknad till helår, och om 0,44 är hela 2023 eller dess första fyra månader, står inte.',
    deviationSv: 'Hela 2023 ger 1,21, inte 0,44, eftersom periodens mil räknas som de är.',
  },
  {
    id: 'sick-leave',
    tables: ['absences', 'staffTime'],
    publishedSv: 'Sjukfrånvaro i mars 4,6 % och 7,6 % med delar efter längd, kön och ålder; ackumulerat till och med april 2024 7,2 %.',
    citation: INTERIM_REPORT,
    chosenSv: 'Ordinarie timmar är inte publicerade. Här 43 900 och 42 600 timmar januari–april, med andelar av kvinnor (56,25 och 53,5 %) och åldrar (10, 43,5 och 46,5 %; 10, 50 och 40 %) som gör att delarna ger helheten. Om marstalen gäller månaden eller året till och med mars står inte; här stämmer båda. April 2024 är det som återstår till 7,2 %.',
  },
  {
    id: 'worked-time',
    tables: ['staffTime'],
    publishedSv: 'Arbetad tid 35 999 och 35 728 timmar utan jour, 36 002 och 35 735 med jour; utförd tid egen personal 36 654 och 35 735, övriga 0. Anställda 82, tre färre än april 2023.',
    citation: INTERIM_REPORT,
    chosenSv: 'Timmarna med och utan jour blir de tryckta, alla från egen personal och lagda på januari–april. Hur de fördelas på månader, kön och ålder är vårt.',
    deviationSv: 'Egen personal 2023 blir 36 002 timmar, inte tryckta 36 654: med 0 timmar från övriga kan egen personal inte ha utfört mer än vad som är arbetat.',
  },
  {
    id: 'costs',
    tables: ['costs'],
    publishedSv: 'Bruttokostnader +25,1 %, hjälpmedel +20,2 %, resultat januari–april 2024 −1 442 tkr; bokslut 2023 med kostnader 155 139 tkr och intäkter 155 927 tkr.',
    citation: INTERIM_REPORT,
    chosenSv: 'Månaderna är den påhittade ekonomins: samma konton som i dess bokföring. Periodens belopp är inte publicerade. Här 48,65 och 60,86 miljoner kronor, varav hjälpmedel 25 och 30,05. Året 2023 blir bokslutets, där tekniska hjälpmedel och avskrivningar av hjälpmedel räknas som hjälpmedel.',
  },
  {
    id: 'not-published',
    tables: ['prescriptions', 'purchases', 'surveys'],
    publishedSv: 'Ingen enkät hade gjorts januari–april 2024.',
    citation: INTERIM_REPORT,
    chosenSv: 'Förskrivningar, inköp och höstens enkäter 2023 är helt påhittade.',
  },
  {
    id: 'earlier-years',
    tables: [],
    publishedSv: 'Utfall 2021 och 2022.',
    citation: SCORECARD,
    chosenSv: 'De finns bara som publicerade serier; inga händelser före 2023 är påhittade.',
  },
  {
    id: 'varmland-deliveries',
    tables: ['deliveries'],
    publishedSv: 'Värmland 2025: 93 % av lagervaror och 79 % av beställningsvaror inom 10 dagar.',
    citation: VARMLAND,
    chosenSv: `${BASE_SV}, och om dagarna är arbetsdagar står inte. Här 2 400 lagervaror, varav 2 232 i tid, och 1 100 beställningsvaror, varav 869; samma svar med kalenderdagar och arbetsdagar.`,
  },
  {
    id: 'varmland-meetings',
    tables: ['meetings'],
    publishedSv: 'Värmland: medelantal representerade huvudmän av 17 på årets fyra möten: 9,25, 11,5, 13,6, 13,3 och 13,3 för 2021–2025; delår 13,3, 14 och 13,9 för 2023–2025.',
    citation: VARMLAND,
    chosenSv: 'Dagar, huvudmän med nummer och regionens fem platser är våra. Delår läses som de tre möten som hållits till och med augusti. Fyra möten kan ge 13,25, som avrundas till 13,3.',
    deviationSv: 'År 2023 blir 13,5, inte tryckta 13,6, och delår 2025 blir 14, inte 13,9: fyra möten kan inte ge 13,6 och tre inte 13,9. Det är de närmaste värdena.',
  },
];
