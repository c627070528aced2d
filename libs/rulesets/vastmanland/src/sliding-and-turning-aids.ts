import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('i-hemmet/sangar-sangutrustning-och-madrasser/'), 'Glidning och vändning', summary);

const facts = defineFacts([profession('arbetsterapeut', 'fysioterapeut'), ...payerByHousingFacts]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om sängar, sängutrustning och madrasser',
  decided: null,
  validFrom: null,
  citations: [page('Hjälpmedel för glidning och vändning: förskrivare och kostnadsansvar.')],
  notes: [UNDATED, 'Sidan anger inget kriterium för vem hjälpmedlet får förskrivas till i det underlag som finns inlagt.'],
  decisions: [prescriberDecision],
  rules: [
    ...onlyThese(['arbetsterapeut', 'fysioterapeut'], 'Arbetsterapeut och fysioterapeut får förskriva hjälpmedel för glidning och vändning.', 'hjälpmedel för glidning och vändning', page('Förskrivare räknas upp: arbetsterapeut och fysioterapeut.')),
    ...payerByHousing(4, page('Artikelansvar 4: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
});

/** Aids for sliding and turning, ISO 9999 12 31 03, in Region Västmanland. */
export const slidingAndTurningAids = defineRulePackage({
  id: 'vastmanland/sliding-and-turning-aids',
  version: '0.1.0',
  title: 'Hjälpmedel för glidning och vändning i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Hjälpmedel för glidning och vändning', isoCodes: ['12 31 03'], words: ['glidlakan', 'vändlakan', 'glidmatta', 'förflyttning', 'vändning i säng'] },
  facts,
  editions: [undated],
  hashes,
});
