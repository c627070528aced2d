import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage(
  'Region Värmland',
  'avgiftshandbok, avsnitt 6: hjälpmedel',
  'subventionerade diagnoser',
  'https://regionvarmland.se/vardgivarwebben/administration/avgiftshandbok/patientavgifter-och-hogkostnadsskydd/avsnitt-6-hjalpmedel.printable',
);

const facts = defineFacts([
  {
    id: 'diagnosis',
    type: 'oneOf',
    label: 'Diagnos',
    question: 'Vilken diagnos gäller det?',
    otherwise: 'other',
    values: [
      { id: 'diabetes', label: 'Diabetes' },
      { id: 'rheumatic', label: 'Reumatoid artrit, Bechterews sjukdom eller SLE' },
      { id: 'paresis', label: 'Central eller perifer pares' },
      { id: 'fracture', label: 'Resttillstånd efter fraktur' },
      { id: 'neurological', label: 'Neurologisk sjukdom' },
      { id: 'unstableArthrosis', label: 'Artros med instabilitet' },
      { id: 'unclear', label: 'Oklart om diagnosen hör hit' },
      { id: 'other', label: 'Annan diagnos' },
    ],
  },
  {
    id: 'physicianJudged',
    type: 'yesNo',
    label: 'Läkarens bedömning',
    question: 'Har medicinskt ansvarig läkare för ortopedteknik bedömt att hjälpmedlet ska subventioneras?',
    changeable: true,
    askWhom: 'Medicinskt ansvarig läkare för ortopedteknik',
  },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vilka diagnoser som ger subvention.')],
  partial: 'Hur stor subventionen är, och för vilka hjälpmedel, framgår inte av det underlag som finns inlagt.',
  decisions: [{ id: 'subsidy', label: 'Subventioneras hjälpmedlet' }],
  rules: [
    {
      id: 'listed-diagnoses',
      kind: 'right',
      decision: 'subsidy',
      text: 'Vid sex grupper av diagnoser subventioneras hjälpmedlet.',
      when: { diagnosis: ['diabetes', 'rheumatic', 'paresis', 'fracture', 'neurological', 'unstableArthrosis'] },
      citations: [page('Uppräkning av diagnoser.')],
    },
    { id: 'unclear', kind: 'right', decision: 'subsidy', text: 'Är det oklart om diagnosen hör dit kan hjälpmedlet ändå subventioneras.', when: { diagnosis: 'unclear' }, citations: [page('Oklara fall bedöms av läkare.')] },
    {
      id: 'physician-judges',
      kind: 'requirement',
      text: 'I oklara fall ska medicinskt ansvarig läkare för ortopedteknik göra bedömningen.',
      when: { diagnosis: 'unclear' },
      requires: { physicianJudged: true },
      citations: [page('Medicinskt ansvarig läkare för ortopedteknik avgör.')],
    },
    { id: 'no-other-diagnosis', kind: 'refusal', decision: 'subsidy', basis: 'enumeration', text: 'Andra diagnoser ger ingen subvention.', citations: [page('Uppräkningen utesluter andra diagnoser.')] },
  ],
});

/** Diagnoses with a subsidy (orthopaedic technology) in Värmland. */
export const orthopaedicSubsidy = defineRulePackage({
  id: 'varmland/orthopaedic-subsidy',
  version: '0.1.0',
  title: 'Subvention efter diagnos i Värmland',
  region: 'Region Värmland',
  askWhom: 'Medicinskt ansvarig läkare för ortopedteknik',
  about: 'terms',
  scope: { label: 'Subvention efter diagnos', isoCodes: [], words: ['ortopedteknik', 'ortopediska hjälpmedel', 'subvention'] },
  facts,
  editions: [edition],
  hashes,
});
