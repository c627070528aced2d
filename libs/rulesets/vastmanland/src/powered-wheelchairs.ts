import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { prescriberDecision, prescribersNotStated } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('rorelse/elrullstolar/'), 'Eldrivna rullstolar med elektronisk styrning', summary);

const facts = defineFacts([
  { id: 'permanentNoWalking', type: 'yesNo', label: 'Bestående, i praktiken ingen gång', question: 'Har patienten en bestående funktionsnedsättning och i praktiken ingen gångförmåga?' },
  { id: 'otherAidWorks', type: 'yesNo', label: 'Annat förflyttningshjälpmedel räcker', question: 'Kan patienten förflytta sig med ett annat hjälpmedel, till exempel manuell rullstol?' },
  { id: 'allYear', type: 'yesNo', label: 'Behov året om', question: 'Finns behovet året om?' },
  { id: 'clearGain', type: 'yesNo', label: 'Tydlig vinst i närmiljön', question: 'Ökar rullstolen tydligt aktivitet, delaktighet eller självständighet i närmiljön?' },
  { id: 'safeDriving', type: 'yesNo', label: 'Kör säkert', question: 'Kan patienten köra utan fara för sig själv och andra?' },
  {
    id: 'variant',
    type: 'oneOf',
    label: 'Utförande',
    question: 'Vilket utförande gäller det?',
    changeable: true,
    values: [
      { id: 'standard', label: 'Utan ståfunktion, styrs av patienten' },
      { id: 'standing', label: 'Med ståfunktion' },
      { id: 'attendant', label: 'Styrs av vårdare' },
    ],
  },
  {
    id: 'onlyStandingOption',
    type: 'yesNo',
    label: 'Alltid elrullstol, ingen annan ståträning',
    question: 'Använder patienten alltid elrullstol både inne och ute, och kan inte använda annan utrustning för att träna att stå?',
  },
  { id: 'drivesAlone', type: 'yesNo', label: 'Kör rullstolen själv', question: 'Kan patienten köra rullstolen på egen hand?' },
  { id: 'reachOrActivity', type: 'yesNo', label: 'Större räckvidd eller mer aktivitet', question: 'Ger ståfunktionen större räckvidd eller mer aktivitet?' },
  { id: 'steersAlways', type: 'yesNo', label: 'Klarar styrningen', question: 'Klarar patienten den elektroniska styrningen i alla situationer?' },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om elrullstolar',
  decided: null,
  validFrom: null,
  citations: [page('Eldrivna rullstolar: kriterier, utföranden och förvaring.')],
  notes: [UNDATED, 'Koder på sidorna är andras uppgifter: sidan skriver 12 33 12 för den vårdarmanövrerade, vilket ser ut som ett tryckfel.'],
  partial: 'Sidan är avklippt: förskrivare och kostnadsansvar finns inte i underlaget.',
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }, { id: 'variant', label: 'Utförande' }],
  rules: [
    ...prescribersNotStated('eldrivna rullstolar', page('Förskrivarna står inte i det underlag som finns.')),
    {
      id: 'all-criteria',
      kind: 'right',
      decision: 'need',
      text: 'En eldriven rullstol får förskrivas vid bestående funktionsnedsättning med i praktiken ingen gång, när annat hjälpmedel inte räcker, behovet finns året om, vinsten i närmiljön är tydlig och patienten kör säkert. Det ska finnas en godkänd, låst plats för laddning och förvaring.',
      when: { permanentNoWalking: true, otherAidWorks: false, allYear: true, clearGain: true, safeDriving: true },
      citations: [page('Fem kriterier som alla ska vara uppfyllda, och en godkänd, låst plats för laddning och förvaring.')],
    },
    {
      id: 'criteria-not-met',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Saknas något av kriterierna får eldriven rullstol inte förskrivas.',
      citations: [page('Alla fem kriterierna ska vara uppfyllda.')],
    },
    {
      id: 'standard',
      kind: 'right',
      decision: 'variant',
      text: 'Ett utförande utan ståfunktion, som patienten styr, har inga kriterier utöver de gemensamma.',
      when: { variant: 'standard' },
      citations: [page('Bara ståfunktion och vårdarstyrning har egna kriterier.')],
    },
    {
      id: 'standing',
      kind: 'right',
      decision: 'variant',
      text: 'Ståfunktion får förskrivas till den som alltid använder elrullstol inne och ute och inte kan använda annan utrustning för att träna att stå, kör själv, och får större räckvidd eller mer aktivitet. Du ska ha bedömt ståförmågan i samråd med fysioterapeut.',
      when: { variant: 'standing', onlyStandingOption: true, drivesAlone: true, reachOrActivity: true },
      citations: [page('Ståfunktion: tre kriterier till; förskrivaren bedömer ståförmågan i samråd med fysioterapeut.')],
    },
    {
      id: 'attendant',
      kind: 'right',
      decision: 'variant',
      text: 'En vårdarmanövrerad rullstol får förskrivas när patienten inte klarar den elektroniska styrningen i alla situationer.',
      when: { variant: 'attendant', steersAlways: false },
      citations: [page('Vårdarmanövrerad när patienten inte alltid klarar styrningen.')],
    },
    {
      id: 'no-other-variant',
      kind: 'refusal',
      decision: 'variant',
      basis: 'enumeration',
      text: 'Kriterierna för utförandet är inte uppfyllda.',
      citations: [page('Varje utförande har sina kriterier.')],
    },
  ],
});

/** Powered wheelchairs with electronic steering (*eldrivna rullstolar*), ISO 9999 12 23 06, in Region Västmanland. */
export const poweredWheelchairs = defineRulePackage({
  id: 'vastmanland/powered-wheelchairs',
  version: '0.1.0',
  title: 'Eldrivna rullstolar i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: {
    label: 'Eldrivna rullstolar med elektronisk styrning',
    isoCodes: ['12 23 06'],
    aliases: [{ code: '12 33 12', why: 'Sidan skriver 12 33 12 för den vårdarmanövrerade rullstolen. Eldrivna rullstolar ligger annars under 12 23, så det ser ut som ett tryckfel.' }],
    words: ['elrullstol', 'elektrisk rullstol', 'eldriven rullstol', 'rullstol', 'ståfunktion', 'vårdarmanövrerad'],
  },
  facts,
  editions: [undated],
  hashes,
});
