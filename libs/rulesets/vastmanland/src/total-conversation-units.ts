import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { workplace } from '@hjm/rules/vocabulary';
import { prescriberDecision } from './fragments/prescribers.js';
import { handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('kognition-och-kommunikation/samtal-rost-tal-tele-las-och-skriv/'), '22 24 90 Totalkonversationsenheter', summary);

const facts = defineFacts([workplace('horselenheten')]);

const from2020 = defineEdition(facts, {
  id: '2020-01-01',
  title: 'Från den 1 januari 2020',
  decided: null,
  validFrom: '2020-01-01',
  citations: [page('Hörselenheten har hand om totalkonversationsenheter från 2020.')],
  partial: 'Sidan säger bara vilken enhet som har hand om totalkonversationsenheter, inte vem som förskriver dem och till vem.',
  decisions: [prescriberDecision],
  rules: [
    {
      id: 'at-horselenheten',
      kind: 'uncovered',
      decision: 'prescriber',
      text: 'Hörselenheten har hand om totalkonversationsenheter. Vilka yrken där som förskriver framgår inte av det underlag som finns inlagt.',
      when: { workplace: 'horselenheten' },
      citations: [page('Hörselenheten har hand om hjälpmedlet.')],
    },
    {
      id: 'refer-to-horselenheten',
      kind: 'uncovered',
      decision: 'prescriber',
      text: 'Hörselenheten har hand om totalkonversationsenheter: vänd dig dit. Om andra också får förskriva framgår inte av det underlag som finns inlagt.',
      when: { workplace: 'other' },
      citations: [page('Hörselenheten har hand om hjälpmedlet.')],
    },
  ],
});

/** Total conversation units (*totalkonversationsenheter*), 22 24 90 in the region's own numbering, in Region Västmanland. */
export const totalConversationUnits = defineRulePackage({
  id: 'vastmanland/total-conversation-units',
  version: '0.1.0',
  title: 'Totalkonversationsenheter i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hörselenheten',
  scope: { label: 'Totalkonversationsenheter', isoCodes: ['22 24 90'], words: ['totalkonversation', 'bildtelefon', 'Hörselenheten', 'videosamtal'] },
  facts,
  editions: [from2020],
  hashes,
});
