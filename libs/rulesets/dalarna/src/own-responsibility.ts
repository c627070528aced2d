import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { UNDATED, conditionsReview, dalarnaRegion, olderGuide } from './sources.js';

const facts = defineFacts([
  { id: 'staffNeeded', type: 'yesNo', label: 'Kräver vårdpersonal', question: 'Behövs hälso- och sjukvårdspersonal för att bedöma och prova ut produkten?' },
  { id: 'forLeisure', type: 'yesNo', label: 'För fritid', question: 'Är produkten avsedd för en fritidsaktivitet?' },
  { id: 'ordinaryProduct', type: 'yesNo', label: 'Motsvarar en vanlig produkt', question: 'Ersätter hjälpmedlet en produkt som de flesta använder?' },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Principerna från 2001, och vad som sägs om fritid',
  decided: null,
  validFrom: null,
  citations: [olderGuide('Egenansvar och egenavgift beslutades av landstingsfullmäktige i november 2001.')],
  notes: [UNDATED],
  partial: 'Principerna säger vad som är den enskildes eget ansvar. Vad som i övrigt får förskrivas, av vem och till vem, finns inte i underlaget.',
  decisions: [{ id: 'responsibility', label: 'Egenansvar' }, { id: 'purpose', label: 'Fritid' }],
  rules: [
    {
      id: 'staff-needed-open',
      kind: 'uncovered',
      decision: 'responsibility',
      text: 'En produkt som kräver vårdpersonal för bedömning och utprovning nämns inte bland det som är egenansvar. Om den får förskrivas, och vad den kostar, framgår inte av det underlag som finns inlagt.',
      when: { staffNeeded: true, ordinaryProduct: false },
      citations: [olderGuide('Egenansvar gäller produkter som inte kräver vårdpersonal; om andra sägs inget här.')],
    },
    {
      id: 'own-fee',
      kind: 'uncovered',
      decision: 'responsibility',
      text: 'För ett hjälpmedel som ersätter en vanlig produkt betalar patienten en egenavgift, som motsvarar vad en vanlig produkt av samma slag normalt kostar. Om hjälpmedlet får förskrivas framgår inte av det underlag som finns inlagt.',
      when: { staffNeeded: true, ordinaryProduct: true },
      citations: [olderGuide('Egenavgiften motsvarar den normala kostnaden för en produkt som de flesta använder.')],
    },
    {
      id: 'own-responsibility',
      kind: 'refusal',
      decision: 'responsibility',
      basis: 'stated',
      text: 'En produkt som inte kräver vårdpersonal för bedömning och utprovning betalar den enskilde själv.',
      when: { staffNeeded: false },
      citations: [olderGuide('Egenansvar: ingen vårdpersonal behövs för bedömning och utprovning.')],
    },
    {
      id: 'not-for-leisure-open',
      kind: 'uncovered',
      decision: 'purpose',
      text: 'Källan säger bara att produkter för fritid är undantagna. Vad som gäller för andra produkter framgår inte av det.',
      when: { forLeisure: false },
      citations: [conditionsReview('Undantaget gäller fritidshjälpmedel.')],
    },
    {
      id: 'leisure',
      kind: 'refusal',
      decision: 'purpose',
      basis: 'stated',
      text: 'Produkter avsedda för fritidsaktiviteter ligger utanför hälso- och sjukvårdens ansvar.',
      when: { forLeisure: true },
      citations: [conditionsReview('Fritidshjälpmedel ligger utanför hälso- och sjukvården i Dalarna.')],
    },
  ],
});

/** What the individual is responsible for (*egenansvar*), own fees (*egenavgift*) and leisure, in Dalarna. */
export const ownResponsibility = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/own-responsibility',
  title: 'Egenansvar och egenavgift i Dalarna',
  about: 'terms',
  scope: { label: 'Egenansvar och egenavgift', isoCodes: [], words: ['egenansvar', 'egenavgift', 'fritid', 'fritidshjälpmedel', 'egenvård'] },
  facts,
  editions: [undated],
  hashes,
});
