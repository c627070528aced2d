import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { prescriberDecision, prescribersNotStated } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('kognition-och-kommunikation/tyngdprodukter/', 'region1'), '04 28 09 Tyngdtäcken', summary);

/** The six functions are asked in the same words as in Värmland, whose page names the same ones, so that the two can be compared. */
const facts = defineFacts([
  { id: 'durationMonths', type: 'wholeNumber', label: 'Hur länge besvären varat', question: 'Hur många påbörjade månader har besvären varat?', help: 'Tre månader och en dag är fyra påbörjade månader.', min: 0, max: 600, unit: 'månader' },
  { id: 'sleep', type: 'yesNo', label: 'Sömn', question: 'Är sömnen påverkad?', help: 'Kraftigt nedsatt sömn eller rubbad dygnsrytm.' },
  { id: 'motorRestlessness', type: 'yesNo', label: 'Motorisk oro', question: 'Finns motorisk oro?' },
  { id: 'emotional', type: 'yesNo', label: 'Känslor', question: 'Är känslolivet påverkat?', help: 'Nedsatta emotionella funktioner.' },
  { id: 'concentration', type: 'yesNo', label: 'Koncentration', question: 'Är koncentrationen påverkad?' },
  { id: 'bodyPerception', type: 'yesNo', label: 'Rums- och kroppsuppfattning', question: 'Är uppfattningen av rummet och kroppen påverkad?' },
  { id: 'perception', type: 'yesNo', label: 'Perception', question: 'Är perceptionen påverkad?', help: 'Nedsatta perceptuella funktioner.' },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om tyngdprodukter',
  decided: null,
  validFrom: null,
  citations: [page('Tyngdtäcken: vem de är till för och hur förskrivningen görs.')],
  partial: 'Den lagrade kopian av sidan tar inte med vem som får förskriva och vem som betalar.',
  notes: [UNDATED],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...prescribersNotStated('tyngdtäcken', page('Förskrivarna finns inte med i den lagrade kopian.')),
    {
      id: 'four-of-six',
      kind: 'right',
      decision: 'need',
      text: 'Ett tyngdtäcke får förskrivas när minst fyra av sex funktioner är påverkade sedan mer än tre månader. Kartläggning, skattning och uppföljning bör göras enligt de dokument som handboken anger.',
      when: {
        all: [
          { durationMonths: { above: 3 } },
          { atLeast: 4, of: [{ sleep: true }, { motorRestlessness: true }, { emotional: true }, { concentration: true }, { bodyPerception: true }, { perception: true }] },
        ],
      },
      citations: [page('Minst fyra av sex uppräknade funktioner, i mer än tre månader; kartläggning, skattning och uppföljning enligt namngivna dokument.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Färre funktioner eller kortare tid ger inte rätt till ett tyngdtäcke.',
      citations: [page('Kriteriet anger hur många funktioner och hur lång tid.')],
    },
  ],
});

/** Weighted blankets (*tyngdtäcken*), 04 28 09 on the region's page, in Region Västmanland. */
export const weightedBlankets = defineRulePackage({
  id: 'vastmanland/weighted-blankets',
  version: '0.1.0',
  title: 'Tyngdtäcken i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: {
    label: 'Tyngdtäcken',
    isoCodes: ['04 28 09'],
    aliases: [{ code: '04 27 18', why: 'Värmland och Jönköping för tyngdtäcken under den här koden.' }],
    words: ['tyngdtäcke', 'tyngdprodukter', 'bolltäcke', 'kedjetäcke', 'sinnesstimulering', 'sömn'],
  },
  facts,
  editions: [undated],
  hashes,
});
