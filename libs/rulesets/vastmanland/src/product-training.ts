import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { UNDATED, trainingPage } from './fragments/sources.js';
import { basicCourse, socialstyrelsenCourse, webSesamTraining } from './fragments/training.js';
import { hashes } from './hashes.js';

const facts = defineFacts([socialstyrelsenCourse, basicCourse, webSesamTraining]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens regler vid förskrivning: produktutbildningar',
  decided: null,
  validFrom: null,
  citations: [trainingPage('Vad den ska ha gått som går en produktutbildning.')],
  notes: [UNDATED, 'Om den förenklade självstudien i webSesam räcker inför en produktutbildning framgår inte.'],
  partial: 'Listan över utbildningar fortsätter på sidan, efter det underlag som finns inlagt: vilka produktutbildningar som finns och för vad de krävs framgår inte.',
  decisions: [{ id: 'admission', label: 'Produktutbildning' }],
  rules: [
    {
      id: 'three-courses-first',
      kind: 'right',
      decision: 'admission',
      text: 'Den som har gått förskrivarutbildningens grund, utbildningen i webSesam och Socialstyrelsens webbutbildning får gå produktutbildningar.',
      when: { basicCourse: true, webSesamTraining: 'full', socialstyrelsenCourse: true },
      citations: [trainingPage('Tre utbildningar ska vara gjorda före en produktutbildning.')],
    },
    {
      id: 'self-study-open',
      kind: 'uncovered',
      decision: 'admission',
      text: 'Om den förenklade självstudien i webSesam räcker inför en produktutbildning framgår inte av det underlag som finns inlagt.',
      when: { basicCourse: true, webSesamTraining: 'selfStudy', socialstyrelsenCourse: true },
      citations: [trainingPage('Förkunskapskravet nämner webSesam, men inte självstudien.')],
    },
    {
      id: 'courses-missing',
      kind: 'refusal',
      decision: 'admission',
      basis: 'enumeration',
      text: 'Saknas någon av de tre utbildningarna går det inte att gå en produktutbildning.',
      citations: [trainingPage('Alla tre är förkunskapskrav.')],
    },
  ],
});

/** Courses on products (*produktutbildningar*) in Region Västmanland: what must come before. */
export const productTraining = defineRulePackage({
  id: 'vastmanland/product-training',
  version: '0.1.0',
  title: 'Produktutbildningar i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Produktutbildningar', isoCodes: [], words: ['produktutbildning', 'utbildning', 'webSesam'] },
  about: 'terms',
  facts,
  editions: [undated],
  hashes,
});
