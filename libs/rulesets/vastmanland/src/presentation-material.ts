import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) =>
  handbook(handbookPage('kognition-och-kommunikation/samtal-rost-tal-tele-las-och-skriv/'), '22 21 90 Presentationsmaterial för bokstavs- och symbolsatser', summary);

const facts = defineFacts([profession('arbetsterapeut', 'logoped', 'specialpedagog'), ...payerByHousingFacts]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om samtal, röst, tal, läsa och skriva',
  decided: null,
  validFrom: null,
  citations: [page('Presentationsmaterial: förskrivare och kostnadsansvar.')],
  notes: [UNDATED, 'Sidan anger inga kriterier för vem materialet är till.'],
  decisions: [prescriberDecision],
  rules: [
    ...onlyThese(
      ['arbetsterapeut', 'logoped', 'specialpedagog'],
      'Arbetsterapeut, logoped och specialpedagog får förskriva presentationsmaterial för bokstavs- och symbolsatser.',
      'presentationsmaterial',
      page('Förskrivare är arbetsterapeut, logoped och specialpedagog; ingen arbetsplats nämns.'),
    ),
    ...payerByHousing(2, page('Artikelansvar 2: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
});

/** Presentation material for letter and symbol sets (*presentationsmaterial*), 22 21 90 in the region's own numbering, in Region Västmanland. */
export const presentationMaterial = defineRulePackage({
  id: 'vastmanland/presentation-material',
  version: '0.1.0',
  title: 'Presentationsmaterial för bokstavs- och symbolsatser i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Presentationsmaterial för bokstavs- och symbolsatser', isoCodes: ['22 21 90'], words: ['presentationsmaterial', 'bokstäver', 'symboler', 'bildstöd'] },
  facts,
  editions: [undated],
  hashes,
});
