import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { prescriberDecision, prescribersNotStated } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('i-hemmet/stolar-och-sittdynor/'), 'Stolar', summary);

const facts = defineFacts([
  {
    id: 'use',
    type: 'oneOf',
    label: 'Användning',
    question: 'Hur ska arbetsstolen användas?',
    values: [
      { id: 'insteadOfWheelchair', label: 'För förflyttning i stället för rullstol' },
      { id: 'besideWheelchair', label: 'Som komplement till rullstol' },
      { id: 'other', label: 'På annat sätt' },
    ],
  },
  {
    id: 'walkingIndoors',
    type: 'oneOf',
    label: 'Gång inomhus',
    question: 'Hur klarar patienten att gå inomhus med gånghjälpmedel?',
    values: [
      { id: 'notOrVeryHard', label: 'Inte alls, eller med mycket stora svårigheter' },
      { id: 'better', label: 'Bättre än så' },
    ],
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om stolar och sittdynor',
  decided: null,
  validFrom: null,
  citations: [page('Arbetsstol för förflyttning, för vuxna: kriterier, avklippta.')],
  notes: [UNDATED, 'Avsnittet gäller vuxna.'],
  partial: 'Avsnittet är avklippt: förskrivare, kostnadsansvar och resten av kriterierna finns inte i underlaget.',
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...prescribersNotStated('arbetsstolar för förflyttning', page('Förskrivarna står inte i det underlag som finns.')),
    {
      id: 'instead-of-wheelchair',
      kind: 'right',
      decision: 'need',
      text: 'En arbetsstol får förskrivas i stället för rullstol till den som inte kan, eller har mycket svårt att, gå inomhus med gånghjälpmedel.',
      when: { use: 'insteadOfWheelchair', walkingIndoors: 'notOrVeryHard' },
      citations: [page('I stället för rullstol vid mycket svår eller obefintlig gång med gånghjälpmedel inomhus.')],
    },
    {
      id: 'beside-wheelchair-cut-off',
      kind: 'uncovered',
      decision: 'need',
      text: 'När en arbetsstol får vara komplement till rullstol framgår inte: kriteriet är avklippt i det underlag som finns inlagt.',
      when: { use: 'besideWheelchair' },
      citations: [page('Även som komplement till rullstol, men villkoret är avklippt.')],
    },
    {
      id: 'other-use-cut-off',
      kind: 'uncovered',
      decision: 'need',
      text: 'Om arbetsstolen får förskrivas för annan användning framgår inte av det underlag som finns inlagt.',
      when: { use: 'other' },
      citations: [page('Resten av avsnittet är avklippt.')],
    },
    {
      id: 'walks-indoors',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Den som går inomhus med gånghjälpmedel utan mycket stora svårigheter får ingen arbetsstol i stället för rullstol.',
      citations: [page('Kriteriet är mycket svår eller obefintlig gång inomhus.')],
    },
  ],
});

/** Work chairs for moving about (*arbetsstolar*), for adults, ISO 9999 18 09 03, in Region Västmanland. */
export const workChairs = defineRulePackage({
  id: 'vastmanland/work-chairs',
  version: '0.1.0',
  title: 'Arbetsstolar för förflyttning i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Arbetsstolar för förflyttning, vuxna', isoCodes: ['18 09 03'], words: ['arbetsstol', 'stol'] },
  facts,
  editions: [undated],
  hashes,
});
