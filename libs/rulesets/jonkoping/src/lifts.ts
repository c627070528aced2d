import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { alreadyHas, consultantConsulted, profession, specialReasons } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { knowledgeDocument } from './sources.js';
import { undated } from './undated.js';

const page = knowledgeDocument('12 36 lyftar och lyftselar', '55c1b9c4-67f5-4668-b333-04b3f74581f7');

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut', 'lakare'),
  {
    id: 'liftKind',
    type: 'oneOf',
    label: 'Typ av lyft',
    question: 'Vilken typ av lyft gäller det?',
    changeable: true,
    values: [
      { id: 'mobile', label: 'Mobil lyft' },
      { id: 'stationary', label: 'Stationär lyft' },
      { id: 'bath', label: 'Badkarslyft' },
    ],
  },
  { id: 'mobileInsufficient', type: 'yesNo', label: 'Mobil lyft räcker inte', question: 'Har det visat sig att en mobil lyft inte räcker?' },
  { id: 'warmBaths', type: 'yesNo', label: 'Varma bad som behandling', question: 'Har en läkare ordinerat varma bad som behandling?' },
  {
    id: 'place',
    type: 'oneOf',
    label: 'Plats för lyften',
    question: 'Var ska den stationära lyften sitta?',
    values: [
      { id: 'hygieneRoom', label: 'I hygienutrymmet' },
      { id: 'bedroom', label: 'I sovrummet' },
      { id: 'other', label: 'Någon annanstans' },
    ],
  },
  { ...alreadyHas, label: 'Lyftar som patienten redan har', question: 'Hur många lyftar av samma typ har patienten redan?', help: 'För stationära lyftar: på hur många platser.' },
  { ...specialReasons, label: 'Särskilda funktionella skäl', question: 'Finns särskilda funktionella skäl?', help: 'Nedsmutsning är inget skäl.' },
  consultantConsulted,
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva lyftar, hur många, och hur de besiktigas.')],
  decisions: [
    { id: 'prescriber', label: 'Vem får förskriva' },
    { id: 'need', label: 'När' },
  ],
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva mobila och stationära lyftar.',
      when: { profession: ['arbetsterapeut', 'fysioterapeut'], liftKind: ['mobile', 'stationary'] },
      citations: [page('Två yrken är förskrivare.')],
    },
    { id: 'bath-lift-physician', kind: 'right', decision: 'prescriber', text: 'Läkare får förskriva badkarslyftar.', when: { profession: 'lakare', liftKind: 'bath' }, citations: [page('Badkarslyft förskrivs av läkare.')] },
    { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva lyften.', citations: [page('Uppräkningen utesluter andra.')] },
    { id: 'mobile', kind: 'right', decision: 'need', text: 'En mobil lyft är förstahandsvalet.', when: { liftKind: 'mobile' }, citations: [page('Mobil lyft; stationär bara när den inte räcker.')] },
    { id: 'stationary', kind: 'right', decision: 'need', text: 'En stationär lyft får förskrivas när en mobil inte räcker.', when: { liftKind: 'stationary', mobileInsufficient: true }, citations: [page('Stationär lyft när mobil är otillräcklig.')] },
    { id: 'bath', kind: 'right', decision: 'need', text: 'En badkarslyft får förskrivas när läkare har ordinerat varma bad som behandling.', when: { liftKind: 'bath', warmBaths: true }, citations: [page('Varma bad ordinerade av läkare.')] },
    { id: 'no-other-need', kind: 'refusal', decision: 'need', basis: 'enumeration', text: 'Annars förskrivs inte en stationär lyft eller badkarslyft.', citations: [page('Villkoren för stationär lyft och badkarslyft.')] },
    {
      id: 'special-reasons',
      kind: 'requirement',
      text: 'För fler lyftar, eller en stationär lyft på en annan plats, ska det finnas särskilda funktionella skäl, och en hjälpmedelskonsulent ska kopplas in.',
      when: { any: [{ liftKind: 'mobile', alreadyHas: { atLeast: 1 } }, { liftKind: 'stationary', alreadyHas: { atLeast: 2 } }, { liftKind: 'stationary', place: 'other' }] },
      requires: { specialReasons: true, consultantConsulted: true },
      citations: [page('Undantag av särskilda funktionella skäl via hjälpmedelskonsulent; nedsmutsning är inget skäl.')],
    },
    { id: 'one-mobile', kind: 'term', topic: 'limit', limit: { most: 1, per: 'person', beyond: 'exception' }, text: 'En mobil lyft.', when: { liftKind: 'mobile' }, citations: [page('Högst en mobil lyft.')] },
    {
      id: 'two-places',
      kind: 'term',
      topic: 'limit',
      limit: { most: 2, per: 'person', beyond: 'exception' },
      text: 'Stationära lyftar på högst två platser: hygienutrymme och sovrum.',
      when: { liftKind: 'stationary' },
      citations: [page('Högst två platser.')],
    },
    {
      id: 'yearly-inspection',
      kind: 'term',
      topic: 'followUp',
      text: 'Lyften besiktigas varje år enligt SS-EN ISO 10535:2007; hjälpmedelscentralen svarar för de lyftar som den äger.',
      citations: [page('Årlig besiktning; hjälpmedelscentralen ansvarar för egna lyftar.')],
    },
    { id: 'inspection-before-use', kind: 'term', topic: 'followUp', text: 'En stationär lyft besiktigas innan den används.', when: { liftKind: 'stationary' }, citations: [page('Stationär lyft besiktigas före användning.')] },
  ],
});

/** Lifts, ISO 9999 12 36, in Jönköping. */
export const lifts = defineRulePackage({
  id: 'jonkoping/lifts',
  version: '0.1.0',
  title: 'Lyftar i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  scope: { label: 'Lyftar och lyftselar', isoCodes: ['12 36'], words: ['personlyft', 'taklyft', 'badkarslyft', 'lyftsele', 'lyft'] },
  facts,
  editions: [edition],
  hashes,
});
