import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { UNDATED, trainingPage } from './fragments/sources.js';
import { socialstyrelsenCourse, basicCourse, webSesamTraining } from './fragments/training.js';
import { hashes } from './hashes.js';

const facts = defineFacts([
  profession('arbetsterapeut', 'barnmorska', 'fysioterapeut', 'logoped', 'lakare'),
  {
    id: 'prescribes',
    type: 'oneOf',
    label: 'Vad du förskriver',
    question: 'Vad förskriver du?',
    values: [
      { id: 'onlyTens', label: 'Bara TENS' },
      { id: 'fewProducts', label: 'Sällan, eller bara några få produkter' },
      { id: 'more', label: 'Mer än så' },
    ],
  },
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
    {
      id: 'socialstyrelsen',
      kind: 'requirement',
      text: 'Alla förskrivare utom läkare ska ha gått Socialstyrelsens webbutbildning om förskrivning av hjälpmedel.',
      when: { not: { profession: 'lakare' } },
      requires: { socialstyrelsenCourse: true },
      citations: [trainingPage('Socialstyrelsens webbutbildning för alla utom läkare.')],
    },
    {
      id: 'basic',
      kind: 'requirement',
      text: 'Alla förskrivare utom läkare ska ha gått förskrivarutbildningens grund.',
      when: { not: { profession: 'lakare' } },
      requires: { basicCourse: true },
      citations: [trainingPage('Förskrivarutbildning grund för alla utom läkare.')],
    },
    {
      id: 'web-sesam',
      kind: 'requirement',
      text: 'Arbetsterapeut, fysioterapeut och logoped ska ha gått utbildningen i webSesam. En fysioterapeut som bara förskriver TENS är undantagen.',
      when: takesFullWebSesam,
      requires: { webSesamTraining: 'full' },
      citations: [trainingPage('webSesam för tre yrken; undantag för fysioterapeut som bara förskriver TENS.')],
    },
    {
      id: 'web-sesam-self-study',
      kind: 'requirement',
      text: 'Andra yrken som förskriver sällan, eller bara några få produkter, ska ha gått den förenklade självstudien i webSesam. Läkare, och barnmorska som bara förskriver TENS, är undantagna.',
      when: takesSelfStudy,
      requires: { webSesamTraining: { atLeast: 'selfStudy' } },
      citations: [trainingPage('Förenklad självstudie för yrken som förskriver sällan eller få produkter; undantag för läkare och för barnmorska som bara förskriver TENS.')],
    },
    {
      id: 'web-sesam-open',
      kind: 'term',
      topic: 'handling',
      text: 'Vilken utbildning i webSesam ditt yrke ska ha när du förskriver mer än några få produkter framgår inte av det underlag som finns inlagt. Fråga Hjälpmedelscentrum.',
      when: { profession: ['barnmorska', 'other'], prescribes: 'more' },
      citations: [trainingPage('Tre yrken nämns för hela utbildningen, och få produkter för självstudien; däremellan sägs inget.')],
    },
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
