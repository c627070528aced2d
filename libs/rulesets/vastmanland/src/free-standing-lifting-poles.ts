import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('i-hemmet/sangar-sangutrustning-och-madrasser/'), 'Fristående lyftbågar', summary);

const facts = defineFacts([profession('arbetsterapeut', 'fysioterapeut', 'distriktsskoterska'), ...payerByHousingFacts]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om sängar, sängutrustning och madrasser',
  decided: null,
  validFrom: null,
  citations: [page('Fristående lyftbågar: förskrivare och kostnadsansvar.')],
  notes: [UNDATED, 'Sidan anger inget kriterium för vem hjälpmedlet får förskrivas till i det underlag som finns inlagt.'],
  decisions: [prescriberDecision],
  rules: [
    ...onlyThese(['arbetsterapeut', 'fysioterapeut', 'distriktsskoterska'], 'Arbetsterapeut, fysioterapeut och distriktssköterska får förskriva fristående lyftbågar.', 'fristående lyftbågar', page('Förskrivare räknas upp: arbetsterapeut, fysioterapeut och distriktssköterska.')),
    ...payerByHousing(4, page('Artikelansvar 4: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
});

/** Free-standing lifting poles (*fristående lyftbågar*), ISO 9999 12 31 09, in Region Västmanland. */
export const freeStandingLiftingPoles = defineRulePackage({
  id: 'vastmanland/free-standing-lifting-poles',
  version: '0.1.0',
  title: 'Fristående lyftbågar i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Fristående lyftbågar', isoCodes: ['12 31 09'], words: ['lyftbåge', 'dävert'] },
  facts,
  editions: [undated],
  hashes,
});
