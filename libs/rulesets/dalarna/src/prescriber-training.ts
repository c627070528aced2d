import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { actionPlan, dalarnaRegion } from './sources.js';

const plan = (summary: string) => actionPlan('strategiska insatser', summary);

const facts = defineFacts([
  {
    id: 'introduced',
    type: 'yesNo',
    label: 'Kravet har införts',
    question: 'Har kravet på utbildning och portal införts den dag det gäller?',
    help: 'Handlingsplanen räknar med verkan tidigast 2025, men säger ingen dag.',
    askWhom: 'Dalarnas Hjälpmedelscenter',
  },
  { id: 'trained', type: 'yesNo', label: 'Utbildning', question: 'Har du gått den utbildning som krävs av förskrivare?', changeable: true },
  { id: 'throughPortal', type: 'yesNo', label: 'Genom portalen', question: 'Gör du förskrivningen i portalen?', changeable: true },
  { id: 'permission', type: 'yesNo', label: 'Behörighet', question: 'Har du behörighet i portalen?', help: 'Gäller också den som sällan förskriver.', changeable: true },
]);

const decisions = [{ id: 'way', label: 'Hur förskrivningen görs' }] as const;
const notes = [
  'En plan är inget beslut: handlingsplanen säger vad som ska införas på längre sikt.',
  'Planen undantar bulkvaror, hjälpmedel för tidig hemgång och prioriteringsnivå 1 från en annan insats, översynen av lager och utprovning. För utbildning och portal nämner den inga undantag.',
];

const until2024 = defineEdition(facts, {
  id: 'until-2024',
  title: 'Före 2025',
  decided: null,
  validFrom: null,
  citations: [plan('Så görs förskrivningar när planen skrivs.')],
  notes,
  decisions,
  rules: [
    {
      id: 'may-phone',
      kind: 'right',
      decision: 'way',
      text: 'Förskrivningar och beställningar kan ringas in; den som sällan förskriver gör ofta så.',
      citations: [plan('De som sällan förskriver ringer i stor utsträckning in sina beställningar.')],
    },
  ],
});

const planned = defineEdition(facts, {
  id: 'earliest-2025',
  title: 'Tidigast från 2025, enligt handlingsplanen',
  decided: null,
  validFrom: '2025-01-01',
  citations: [plan('Tvingande utbildning för förskrivare och all förskrivning genom portal; verkan räknas tidigast 2025.')],
  notes: [...notes, 'Ingen dag för införandet är känd, så det är en fråga. Vilken utbildning det gäller framgår inte.'],
  partial: 'Planen säger inte vilken utbildning som krävs, vem som ger behörighet eller från vilken dag.',
  decisions,
  rules: [
    {
      id: 'not-yet-introduced',
      kind: 'right',
      decision: 'way',
      text: 'Så länge kravet inte har införts kan förskrivningar fortfarande ringas in.',
      when: { introduced: false },
      citations: [plan('Så görs det när planen skrivs.')],
    },
    {
      id: 'introduced',
      kind: 'right',
      decision: 'way',
      text: 'När kravet har införts görs all förskrivning i portalen, av den som är utbildad och behörig.',
      when: { introduced: true },
      citations: [plan('All förskrivning går genom portal.')],
    },
    { id: 'training', kind: 'requirement', text: 'Förskrivaren ska ha gått utbildningen.', when: { introduced: true }, requires: { trained: true }, citations: [plan('Utbildningsinsatserna blir tvingande.')] },
    { id: 'portal', kind: 'requirement', text: 'Förskrivningen ska göras i portalen.', when: { introduced: true }, requires: { throughPortal: true }, citations: [plan('All förskrivning går genom portal.')] },
    {
      id: 'permission',
      kind: 'requirement',
      text: 'Förskrivaren ska ha behörighet, också den som sällan förskriver.',
      when: { introduced: true },
      requires: { permission: true },
      citations: [plan('Behörighet krävs även för den som sällan förskriver.')],
    },
  ],
});

/** The planned compulsory training and portal for prescribers in Dalarna. */
export const prescriberTraining = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/prescriber-training',
  title: 'Utbildning och portal för förskrivare i Dalarna (plan)',
  scope: { label: 'Utbildning och portal för förskrivare', isoCodes: [], words: ['utbildning', 'portal', 'behörighet', 'sällanförskrivare', 'beställa'] },
  facts,
  editions: [until2024, planned],
  hashes,
});
