import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { UNDATED, dalarnaRegion, serviceCatalogue } from './sources.js';

const facts = defineFacts([
  {
    id: 'competence',
    type: 'oneOf',
    graded: true,
    label: 'Kompetens som behövs',
    question: 'Vilken kompetens kräver hjälpmedlet?',
    values: [
      { id: 'upToNurse', label: 'Högst sjuksköterskas, däribland arbetsterapeuts och fysioterapeuts' },
      { id: 'aboveNurse', label: 'Högre än sjuksköterskas' },
    ],
  },
  { id: 'regionSetting', type: 'yesNo', label: 'Regionens boende eller verksamhet', question: 'Används hjälpmedlet i en boendeform eller verksamhet som regionen har hälso- och sjukvårdsansvar för?' },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Regionens tjänstekatalog',
  decided: null,
  validFrom: null,
  citations: [serviceCatalogue('Kostnaden följer kompetensprincipen.')],
  notes: [UNDATED],
  partial: 'Utdraget slutar mitt i beskrivningen av regionens ansvar för personliga hjälpmedel, där läkare nämns.',
  decisions: [{ id: 'responsibility', label: 'Kostnadsansvar' }],
  rules: [
    {
      id: 'competence-principle',
      kind: 'right',
      decision: 'responsibility',
      text: 'Kostnadsansvaret följer kompetensen: kommunen till och med sjuksköterskas nivå, regionen i boende och verksamhet som regionen ansvarar för.',
      when: { any: [{ regionSetting: true }, { competence: { atMost: 'upToNurse' } }] },
      citations: [serviceCatalogue('Kommun till och med sjuksköterska; region i sina boendeformer och verksamheter.')],
    },
    {
      id: 'above-nurse',
      kind: 'uncovered',
      decision: 'responsibility',
      text: 'Vilka personliga hjälpmedel över sjuksköterskas nivå som regionen betalar framgår inte av utdraget.',
      when: { regionSetting: false, competence: { above: 'upToNurse' } },
      citations: [serviceCatalogue('Meningen om personliga hjälpmedel är avbruten.')],
    },
    {
      id: 'municipality-pays',
      kind: 'term',
      topic: 'payer',
      payer: 'municipality',
      text: 'Kommunen betalar när det räcker med högst sjuksköterskas kompetens.',
      when: { regionSetting: false, competence: 'upToNurse' },
      citations: [serviceCatalogue('Kommunens ansvar till och med sjuksköterska, även arbetsterapeuts och fysioterapeuts insatser.')],
    },
    {
      id: 'region-pays',
      kind: 'term',
      topic: 'payer',
      payer: 'region',
      text: 'Regionen betalar i boendeformer och verksamheter som regionen har hälso- och sjukvårdsansvar för.',
      when: { regionSetting: true },
      citations: [serviceCatalogue('Hjälpmedel i boenden och verksamheter under regionens ansvar.')],
    },
  ],
});

/** Who pays, by the principle of competence (*kompetensprincipen*), in Dalarna. */
export const costResponsibility = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/cost-responsibility',
  title: 'Kostnadsansvar i Dalarna',
  about: 'terms',
  scope: { label: 'Kostnadsansvar', isoCodes: [], words: ['betalar', 'kompetensprincipen', 'kommun', 'region', 'kostnad'] },
  facts,
  editions: [undated],
  hashes,
});
