import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { consultantConsulted, housing, population, profession } from '@hjm/rules/vocabulary';
import { prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('rorelse/drivaggregat-och-motorstod/'), 'Användarstyrda drivaggregat och motorstöd', summary);

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  population,
  { id: 'permanentNoWalking', type: 'yesNo', label: 'Bestående, ingen gång', question: 'Har patienten en bestående funktionsnedsättning och ingen, eller i praktiken ingen, gång?' },
  { id: 'continuousNeed', type: 'yesNo', label: 'Fortlöpande behov', question: 'Behövs drivaggregatet 2–3 gånger i veckan, året om?' },
  { id: 'clearGainWithGoals', type: 'yesNo', label: 'Tydlig ökning och mål', question: 'Ökar aktiviteten tydligt, och finns mål beskrivna för patienten?' },
  { id: 'safeDriving', type: 'yesNo', label: 'Kör säkert', question: 'Kan patienten köra säkert?', help: 'Du som förskriver avgör om läkarens bedömning behövs.' },
  {
    id: 'storage',
    type: 'oneOf',
    label: 'Förvaring',
    question: 'Var ska hjälpmedlet förvaras?',
    changeable: true,
    values: [
      { id: 'dwelling', label: 'I den egna bostaden' },
      { id: 'lockedPrivate', label: 'I ett eget låst förråd eller garage' },
      { id: 'otherLocked', label: 'I ett annat låst rum' },
      { id: 'balconyOrStairs', label: 'På altan, på balkong eller i trapphus' },
      { id: 'other', label: 'Någon annanstans' },
    ],
  },
  { id: 'dryAndWarm', type: 'yesNo', label: 'Torrt och minst 5 grader', question: 'Är det torrt och minst 5 grader varmt där?', changeable: true },
  housing,
  consultantConsulted,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om drivaggregat och motorstöd',
  decided: null,
  validFrom: null,
  citations: [page('Drivaggregat och motorstöd: förskrivare, kriterier och förvaring.')],
  notes: [UNDATED, 'Samrådet med hjälpmedelskonsulent står intill fysioterapeutens rätt för barn. Om det gäller också när arbetsterapeut förskriver, till barn eller vuxna, framgår inte.'],
  partial: 'Sidan är avklippt: kostnadsansvaret finns inte i underlaget.',
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }, { id: 'storage', label: 'Förvaring' }],
  rules: [
    { id: 'arbetsterapeut', kind: 'right', decision: 'prescriber', text: 'Arbetsterapeut får förskriva drivaggregat och motorstöd.', when: { profession: 'arbetsterapeut' }, citations: [page('Arbetsterapeut är förskrivare.')] },
    {
      id: 'fysioterapeut-child',
      kind: 'right',
      decision: 'prescriber',
      text: 'Fysioterapeut får förskriva drivaggregat och motorstöd till barn.',
      when: { profession: 'fysioterapeut', population: 'child' },
      citations: [page('Fysioterapeut eller sjukgymnast är förskrivare när patienten är ett barn.')],
    },
    { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva drivaggregat och motorstöd.', citations: [page('Förskrivarna räknas upp.')] },
    {
      id: 'all-criteria',
      kind: 'right',
      decision: 'need',
      text: 'Drivaggregat och motorstöd får förskrivas vid bestående funktionsnedsättning utan gång, när behovet är fortlöpande, aktiviteten ökar tydligt mot beskrivna mål och patienten kör säkert.',
      when: { permanentNoWalking: true, continuousNeed: true, clearGainWithGoals: true, safeDriving: true },
      citations: [page('Alla kriterierna ska vara uppfyllda; behovet är 2–3 gånger i veckan året om.')],
    },
    { id: 'criteria-not-met', kind: 'refusal', decision: 'need', basis: 'enumeration', text: 'Saknas något av kriterierna får drivaggregat och motorstöd inte förskrivas.', citations: [page('Alla kriterierna ska vara uppfyllda.')] },
    {
      id: 'at-home',
      kind: 'right',
      decision: 'storage',
      text: 'Förvaringen ska vara torr och minst 5 grader varm, i första hand i den egna bostaden, annars i ett eget låst förråd eller garage.',
      when: { storage: ['dwelling', 'lockedPrivate'], dryAndWarm: true },
      citations: [page('Torrt och minst +5 grader: bostaden först, sedan eget låst förråd eller garage.')],
    },
    {
      id: 'other-room-in-special-housing',
      kind: 'right',
      decision: 'storage',
      text: 'I särskilt boende går det bra med ett annat låst rum som är torrt och minst 5 grader varmt.',
      when: { storage: 'otherLocked', housing: 'special', dryAndWarm: true },
      citations: [page('I särskilt boende godtas ett annat låst rum.')],
    },
    { id: 'not-outside', kind: 'refusal', decision: 'storage', basis: 'stated', text: 'Altan, balkong och trapphus godkänns inte.', when: { storage: 'balconyOrStairs' }, citations: [page('Altan, balkong och trapphus godtas inte.')] },
    { id: 'no-other-storage', kind: 'refusal', decision: 'storage', basis: 'enumeration', text: 'Annan förvaring godkänns inte.', citations: [page('De godkända platserna räknas upp.')] },
    {
      id: 'consultant-for-children',
      kind: 'requirement',
      text: 'Fysioterapeutens förskrivning till barn ska ske i samråd med hjälpmedelskonsulent.',
      when: { profession: 'fysioterapeut', population: 'child' },
      requires: { consultantConsulted: true },
      citations: [page('Samråd med hjälpmedelskonsulent, åtminstone när fysioterapeut förskriver till barn.')],
    },
    {
      id: 'consultant-open',
      kind: 'term',
      topic: 'handling',
      text: 'Om samråd med hjälpmedelskonsulent behövs också när arbetsterapeut förskriver framgår inte. Fråga Hjälpmedelscentrum.',
      when: { profession: 'arbetsterapeut' },
      citations: [page('Det går inte att se hur långt samrådet räcker.')],
    },
    { id: 'physician-if-needed', kind: 'term', topic: 'handling', text: 'Du som förskriver avgör om läkarens bedömning behövs inför att patienten kör.', citations: [page('Förskrivaren avgör om läkare behöver bedöma körningen.')] },
  ],
});

/** User-steered drive units (*drivaggregat och motorstöd*), ISO 9999 12 24 09, in Region Västmanland. */
export const driveUnits = defineRulePackage({
  id: 'vastmanland/drive-units',
  version: '0.1.0',
  title: 'Drivaggregat och motorstöd i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Användarstyrda drivaggregat och motorstöd', isoCodes: ['12 24 09'], words: ['drivaggregat', 'motorstöd', 'rullstol', 'hjälpmotor', 'elmotor till rullstol'] },
  facts,
  editions: [undated],
  hashes,
});
