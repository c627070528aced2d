import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age, profession } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { knowledgeDocument } from './sources.js';

const page = knowledgeDocument('09 30 inkontinens', 'bcda2cbd-8e8d-4224-b276-b9ffd3f7d7c0');

const facts = defineFacts([
  profession('uroterapeut', 'stomiterapeut', 'lakare', 'distriktsskoterska', 'sjukskoterska'),
  { id: 'courseCertificate', type: 'yesNo', label: 'Intyg från särskild kurs', question: 'Har du intyg från den särskilda kursen?', changeable: true },
  age,
  { id: 'retention', type: 'yesNo', label: 'Urinretention', question: 'Har patienten svårt att tömma blåsan (retention)?' },
  { id: 'leakageGrams', type: 'wholeNumber', label: 'Läckage per dygn', question: 'Hur stort är läckaget på ett dygn?', help: 'Runda uppåt till hela gram om läckaget är över 8 gram, annars nedåt.', min: 0, max: 10_000, unit: 'gram' },
  { id: 'withdrawals', type: 'wholeNumber', label: 'Uttag under året', question: 'Hur många uttag har gjorts under året?', min: 0, max: 100, unit: 'uttag' },
  { id: 'outsideAgreement', type: 'yesNo', label: 'Utanför avtal', question: 'Gäller det en produkt utanför avtalet?' },
  { id: 'uroterapeutConsulted', type: 'yesNo', label: 'Samråd med uroterapeut', question: 'Har en uroterapeut rådfrågats?', changeable: true },
]);

const from2018December = defineEdition(facts, {
  id: '2018-12-07',
  title: 'Från den 7 december 2018',
  decided: null,
  validFrom: '2018-12-07',
  citations: [page('Vem som får förskriva, till vem, för hur länge och hur ofta, från den 7 december 2018.')],
  decisions: [
    { id: 'prescriber', label: 'Vem får förskriva' },
    { id: 'need', label: 'För vem' },
    { id: 'withdrawals', label: 'Hur ofta' },
  ],
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Uroterapeut, stomiterapeut, läkare och distriktssköterska får förskriva inkontinenshjälpmedel.',
      when: { profession: ['uroterapeut', 'stomiterapeut', 'lakare', 'distriktsskoterska'] },
      citations: [page('Fyra yrken är förskrivare.')],
    },
    {
      id: 'nurse-with-certificate',
      kind: 'right',
      decision: 'prescriber',
      text: 'Sjuksköterska med intyg från den särskilda kursen får förskriva.',
      when: { profession: 'sjukskoterska', courseCertificate: true },
      citations: [page('Sjuksköterska med kursintyg är förskrivare.')],
    },
    { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva.', citations: [page('Uppräkningen utesluter andra.')] },
    {
      id: 'leakage-or-retention',
      kind: 'right',
      decision: 'need',
      text: 'Från fyra års ålder ger läckage över 8 gram per dygn, eller retention, rätt till hjälpmedel, varaktigt eller för en tid, till exempel kring en operation.',
      when: { all: [{ age: { atLeast: 4 } }, { any: [{ retention: true }, { leakageGrams: { above: 8 } }] }] },
      citations: [page('Läckage över 8 g per dygn eller retention, från 4 år, varaktigt eller tillfälligt.')],
    },
    {
      id: 'small-leakage',
      kind: 'refusal',
      decision: 'need',
      basis: 'stated',
      text: 'Vid läckage under 8 gram per dygn köper patienten själv sina skydd.',
      when: { age: { atLeast: 4 }, retention: false, leakageGrams: { below: 8 } },
      citations: [page('Mindre läckage bekostas av patienten.')],
    },
    {
      id: 'exactly-eight-grams',
      kind: 'uncovered',
      decision: 'need',
      text: 'Över 8 gram per dygn ger rätt till hjälpmedel, och under 8 gram köper patienten sina skydd. Vad som gäller vid precis 8 gram framgår inte.',
      when: { age: { atLeast: 4 }, retention: false, leakageGrams: 8 },
      citations: [page('Gränsen är över respektive under 8 g per dygn.')],
    },
    { id: 'no-other-need', kind: 'refusal', decision: 'need', basis: 'enumeration', text: 'Andra fall ger inte rätt till hjälpmedel.', citations: [page('Villkoren är uppräknade.')] },
    { id: 'withdrawals-left', kind: 'right', decision: 'withdrawals', text: 'Högst tolv uttag får göras på ett år.', when: { withdrawals: { below: 12 } }, citations: [page('Högst tolv uttag per år.')] },
    { id: 'no-withdrawal-left', kind: 'refusal', decision: 'withdrawals', basis: 'stated', text: 'Årets tolv uttag är gjorda.', when: { withdrawals: { atLeast: 12 } }, citations: [page('Högst tolv uttag per år.')] },
    {
      id: 'uroterapeut-outside-agreement',
      kind: 'advice',
      text: 'En uroterapeut bör rådfrågas om produkter utanför avtalet.',
      when: { outsideAgreement: true },
      requires: { uroterapeutConsulted: true },
      citations: [page('Uroterapeut rådfrågas om produkter utanför avtal.')],
    },
    { id: 'prescription-length', kind: 'term', topic: 'limit', text: 'En förskrivning gäller högst tolv månader; varje uttag räcker en till tre månader.', citations: [page('Förskrivning högst 12 månader, uttag för 1–3 månader.')] },
    { id: 'twelve-withdrawals', kind: 'term', topic: 'limit', limit: { most: 12, per: 'person', withinMonths: 12, beyond: 'none' }, text: 'Högst tolv uttag på ett år.', citations: [page('Högst tolv uttag per år.')] },
    { id: 'yearly-follow-up', kind: 'term', topic: 'followUp', text: 'Förskrivaren följer upp varje år.', citations: [page('Årlig uppföljning av förskrivaren.')] },
  ],
});

/** Incontinence aids, ISO 9999 09 30, in Jönköping. */
export const incontinence = defineRulePackage({
  id: 'jonkoping/incontinence',
  version: '0.1.0',
  title: 'Inkontinenshjälpmedel i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  scope: { label: 'Inkontinenshjälpmedel', isoCodes: ['09 30'], words: ['droppskydd', 'blöja', 'inkontinensskydd', 'urinläckage', 'retention'] },
  facts,
  editions: [from2018December],
  hashes,
});
