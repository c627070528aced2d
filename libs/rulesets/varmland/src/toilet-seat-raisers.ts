import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { population, profession } from '@hjm/rules/vocabulary';
import { noOtherPrescriber } from './closing.js';
import { hashes } from './hashes.js';
import { decisions, pageNotHeld } from './populations.js';
import { oneEquivalent, quantityFacts } from './quantity.js';
import { childGuideline } from './sources.js';
import { undated } from './undated.js';

const page = childGuideline('09 12 18', '09-hjalpmedel-for-personlig-vard-och-skydd/09-12-18-toalettstolsforhojningar-fasta-tillsatser.printable');

const facts = defineFacts([population, profession('arbetsterapeut', 'fysioterapeut'), ...quantityFacts]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva fasta toalettstolsförhöjningar till barn och hur många.')],
  notes: ['Sidan anger nivå 5. Vad nivåerna betyder framgår inte av underlaget.', 'Sidan nämner inga kriterier för vem som kan få hjälpmedlet, bara hur många.'],
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva till barn.',
      when: { population: 'child', profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [page('Två legitimerade yrken är förskrivare.')],
    },
    noOtherPrescriber('child', page('Uppräkningen av förskrivare utesluter andra.')),
    {
      id: 'children',
      kind: 'right',
      decision: 'need',
      text: 'Barn kan få en fast toalettstolsförhöjning; sidan nämner inga andra kriterier än antalet.',
      when: { population: 'child' },
      citations: [page('Sidan anger förskrivare och antal.')],
    },
    ...pageNotHeld('adult', page('Sidan gäller barn och unga.')),
    ...oneEquivalent(page('Ett likvärdigt hjälpmedel, med undantag för särskilda skäl eller funktionella behov.')),
  ],
});

/** Fixed raised toilet seats for children, ISO 9999 09 12 18, in Värmland. */
export const toiletSeatRaisers = defineRulePackage({
  id: 'varmland/toilet-seat-raisers',
  version: '0.1.0',
  title: 'Toalettstolsförhöjningar till barn i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Toalettstolsförhöjningar, fasta', isoCodes: ['09 12 18'], words: ['toalettförhöjning', 'toasits'] },
  facts,
  editions: [edition],
  hashes,
});
