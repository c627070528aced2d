import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { population, profession } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { decisions } from './populations.js';
import { noSecond, quantityFacts } from './quantity.js';
import { adultGuideline, childGuideline } from './sources.js';
import { undated } from './undated.js';

const adults = adultGuideline('09 12 03', '09-hjalpmedel-for-personlig-vard-och-skydd/09-12-03-flyttbara-toalettstolar.printable');
const children = childGuideline('09 12 03', '09-hjalpmedel-for-personlig-vard-och-skydd/09-12-03-flyttbara-toalettstolar');

const facts = defineFacts([
  population,
  profession('arbetsterapeut', 'fysioterapeut'),
  {
    id: 'chairKind',
    type: 'oneOf',
    label: 'Typ av toalettstol',
    question: 'Vilken typ av toalettstol gäller det?',
    changeable: true,
    values: [
      { id: 'standard', label: 'Standard' },
      { id: 'tilting', label: 'Med tippfunktion' },
    ],
  },
  { id: 'reachingBathroom', type: 'yesNo', label: 'Svårt att ta sig till badrummet', question: 'Har patienten stora svårigheter att stå eller gå till badrummet?' },
  { id: 'sittingUpright', type: 'yesNo', label: 'Svårt att sitta upprätt', question: 'Har patienten svårt att hålla sig upprätt när hen sitter?' },
  ...quantityFacts,
  { id: 'showerStoolInsufficient', type: 'yesNo', label: 'Duschpall räcker inte', question: 'Har en vanlig duschpall bedömts vara otillräcklig?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [adults('Flyttbara toalettstolar till vuxna.'), children('Flyttbara toalettstolar till barn.')],
  notes: ['Sidan för vuxna anger nivå 2b, sidan för barn nivå 5. Vad nivåerna betyder framgår inte av underlaget.', 'Sidan för barn nämner inga kriterier för vem som kan få en stol, bara hur många.'],
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva.',
      when: { profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [adults('Två legitimerade yrken är förskrivare.'), children('Två legitimerade yrken är förskrivare.')],
    },
    {
      id: 'no-other-prescriber',
      kind: 'refusal',
      decision: 'prescriber',
      basis: 'enumeration',
      text: 'Ingen annan får förskriva hjälpmedlet.',
      citations: [adults('Uppräkningen av förskrivare utesluter andra.'), children('Uppräkningen av förskrivare utesluter andra.')],
    },
    {
      id: 'standard',
      kind: 'right',
      decision: 'need',
      text: 'Vuxna kan få en vanlig flyttbar toalettstol vid stora svårigheter att stå eller gå till badrummet.',
      when: { population: 'adult', chairKind: 'standard', reachingBathroom: true, alreadyHas: 0 },
      citations: [adults('Stora svårigheter att stå eller gå till badrummet.')],
    },
    {
      id: 'tilting',
      kind: 'right',
      decision: 'need',
      text: 'Vuxna kan få en toalettstol med tippfunktion om de dessutom har svårt att hålla sig upprätta när de sitter.',
      when: { population: 'adult', chairKind: 'tilting', reachingBathroom: true, sittingUpright: true, alreadyHas: 0 },
      citations: [adults('Tippfunktion: även svårt att sitta upprätt.')],
    },
    noSecond('adult', adults('Flera medges inte för vuxna.')),
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra behov ger inte vuxna rätt till en flyttbar toalettstol.',
      when: { population: 'adult' },
      citations: [adults('Kriterierna avgränsar vem som kan få en stol.')],
    },
    {
      id: 'children',
      kind: 'right',
      decision: 'need',
      text: 'Barn kan få en flyttbar toalettstol; sidan nämner inga andra kriterier än antalet.',
      when: { population: 'child' },
      citations: [children('Sidan anger förskrivare och antal.')],
    },
    {
      id: 'special-reasons',
      kind: 'requirement',
      text: 'För att ett barn ska få fler än en likvärdig ska det finnas särskilda skäl eller funktionella behov.',
      when: { population: 'child', alreadyHas: { atLeast: 1 } },
      requires: { specialReasons: true },
      citations: [children('En likvärdig, med undantag för särskilda skäl eller funktionella behov.')],
    },
    {
      id: 'shower-stool-first',
      kind: 'requirement',
      text: 'En vanlig duschpall ska ha bedömts vara otillräcklig.',
      when: { population: 'adult' },
      requires: { showerStoolInsufficient: true },
      citations: [adults('Duschpall bedömd som otillräcklig.')],
    },
  ],
});

/** Commode chairs (*flyttbara toalettstolar*), ISO 9999 09 12 03, in Värmland: adults and children differ. */
export const toiletChairs = defineRulePackage({
  id: 'varmland/toilet-chairs',
  version: '0.1.0',
  title: 'Flyttbara toalettstolar i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Flyttbara toalettstolar', isoCodes: ['09 12 03'], words: ['toastol', 'duschstol', 'hygienstol'] },
  facts,
  editions: [edition],
  hashes,
});
