import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age, profession } from '@hjm/rules/vocabulary';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('horsel/kommunikation-och-information/'), '22 27 04 Akustiska signaler', summary);

const facts = defineFacts([
  profession('audionom', 'horseltekniker'),
  age,
  {
    id: 'hasHearingAid',
    type: 'yesNo',
    label: 'Har hörapparat',
    question: 'Har patienten hörapparat?',
  },
  {
    id: 'hearsSignals',
    type: 'yesNo',
    label: 'Hör dörr- och telefonsignal',
    question: 'Hör patienten både dörrsignalen och telefonsignalen?',
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om hörsel, kommunikation och information',
  decided: null,
  validFrom: null,
  citations: [page('Akustiska signaler: förskrivare, vem de är till för och vad patienten bekostar.')],
  notes: [UNDATED, 'Vem som betalar hjälpmedlet står inte på sidan.'],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...onlyThese(['audionom', 'horseltekniker'], 'Legitimerad audionom och hörseltekniker får förskriva akustiska signaler.', 'akustiska signaler', page('Förskrivare är legitimerad audionom och hörseltekniker.')),
    {
      id: 'cannot-hear-signals',
      kind: 'right',
      decision: 'need',
      text: 'Akustiska signaler får förskrivas till den som är 0–19 år, har hörapparat och inte hör dörr- eller telefonsignalen.',
      when: { age: { atMost: 19 }, hasHearingAid: true, hearsSignals: false },
      citations: [page('0–19 år, med hörapparat, som inte uppfattar dörr- eller telefonsignal.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra får inte akustiska signaler förskrivna.',
      citations: [page('Kriterierna säger vem signalerna är till för.')],
    },
    {
      id: 'patient-pays-batteries',
      kind: 'term',
      topic: 'patientCost',
      text: 'Patienten bekostar batterier.',
      citations: [page('Batterier betalar patienten.')],
    },
  ],
});

/** Acoustic signals (*akustiska signaler*), ISO 9999 22 27 04, in Region Västmanland. */
export const acousticSignals = defineRulePackage({
  id: 'vastmanland/acoustic-signals',
  version: '0.1.0',
  title: 'Akustiska signaler i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hörselenheten',
  scope: { label: 'Akustiska signaler', isoCodes: ['22 27 04'], words: ['akustisk signal', 'dörrsignal', 'dörrklocka', 'telefonsignal', 'hörsel', 'varseblivning'] },
  facts,
  editions: [undated],
  hashes,
});
