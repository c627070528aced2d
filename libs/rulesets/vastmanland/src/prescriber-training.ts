import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { UNDATED, trainingPage } from './fragments/sources.js';
import { basicCourse, prescribes, socialstyrelsenCourse, trainingDuties, webSesamTraining } from './fragments/training.js';
import { hashes } from './hashes.js';

const facts = defineFacts([
  profession('arbetsterapeut', 'barnmorska', 'fysioterapeut', 'logoped', 'lakare'),
  prescribes,
  socialstyrelsenCourse,
  basicCourse,
  webSesamTraining,
]);

/** The professions that take the full training in webSesam, whatever else they prescribe; a physiotherapist not for TENS alone. */
const takesFullWebSesam = { any: [{ profession: ['arbetsterapeut', 'logoped'] }, { profession: 'fysioterapeut', prescribes: ['fewProducts', 'more'] }] } as const;
/** Other professions that prescribe little; a midwife who prescribes only TENS is exempt. */
const takesSelfStudy = { any: [{ profession: 'other', prescribes: ['onlyTens', 'fewProducts'] }, { profession: 'barnmorska', prescribes: 'fewProducts' }] } as const;

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens regler vid förskrivning: utbildning',
  decided: null,
  validFrom: null,
  citations: [trainingPage('Vilka utbildningar en förskrivare ska ha gått, och vilka som är undantagna.')],
  notes: [UNDATED, 'Inkontinenshjälpmedel har egna utbildningar. Krav för den som går en produktutbildning står i regelverket Produktutbildningar.'],
  partial: 'Listan över utbildningar fortsätter på sidan, efter det underlag som finns inlagt.',
  decisions: [{ id: 'training', label: 'Utbildning för förskrivare' }],
  rules: [
    {
      id: 'all-prescribers',
      kind: 'right',
      decision: 'training',
      text: 'Kraven på utbildning gäller alla som förskriver.',
      citations: [trainingPage('Kraven gäller alla förskrivare, med angivna undantag.')],
    },
    ...trainingDuties({ notExempt: { not: { profession: 'lakare' } }, full: takesFullWebSesam, selfStudy: takesSelfStudy, open: { profession: ['barnmorska', 'other'], prescribes: 'more' } }),
  ],
});

/** Training of prescribers in Region Västmanland, for all products. */
export const prescriberTraining = defineRulePackage({
  id: 'vastmanland/prescriber-training',
  version: '0.1.0',
  title: 'Utbildning för förskrivare i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Utbildning för förskrivare', isoCodes: [], words: ['utbildning', 'webSesam', 'förskrivarutbildning', 'TENS'] },
  about: 'terms',
  facts,
  editions: [undated],
  hashes,
});
