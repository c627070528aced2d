import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { UNDATED, dalarnaRegion, outsideHealthCarePage } from './sources.js';

const need = (summary: string) => outsideHealthCarePage('tillfälliga behov', summary);
const rental = (summary: string) => outsideHealthCarePage('hyreshjälpmedel', summary);
const stock = (summary: string) => outsideHealthCarePage('retursortiment', summary);
const sales = (summary: string) => outsideHealthCarePage('försäljningssortiment', summary);

const facts = defineFacts([
  {
    id: 'temporaryNeed',
    type: 'oneOf',
    label: 'Behov',
    question: 'Vad behövs hjälpmedlet till?',
    values: [
      { id: 'visitor', label: 'Tillfälligt behov hos någon som inte bor i länet, till exempel en turist' },
      { id: 'resident', label: 'Tillfälligt behov hos någon som bor i länet, till exempel en semesterresa' },
      { id: 'other', label: 'Annat behov' },
    ],
  },
  {
    id: 'offer',
    type: 'oneOf',
    label: 'Sortiment',
    question: 'Ur vilket sortiment är hjälpmedlet?',
    changeable: true,
    values: [
      { id: 'rental', label: 'Hyreshjälpmedel' },
      { id: 'returned', label: 'Retursortiment i lager' },
      { id: 'sales', label: 'Försäljningssortiment' },
    ],
  },
  { id: 'privatePerson', type: 'yesNo', label: 'Privatperson', question: 'Är det en privatperson som vill ha hjälpmedlet?' },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Regionens sida om kostnader utanför hälso- och sjukvårdens ansvar',
  decided: null,
  validFrom: null,
  citations: [need('Hyra, lån och köp när hälso- och sjukvården inte ansvarar.')],
  notes: [UNDATED, 'Hyran står i hyresvillkor som inte är inlagda.'],
  decisions: [{ id: 'outside', label: 'Utanför hälso- och sjukvårdens ansvar' }, { id: 'offer', label: 'Vad som erbjuds' }],
  rules: [
    {
      id: 'temporary-need',
      kind: 'right',
      decision: 'outside',
      text: 'Tillfälliga behov ligger utanför hälso- och sjukvårdens ansvar, både för besökare och för den som bor i länet; då finns hyra, lån och köp.',
      when: { temporaryNeed: ['visitor', 'resident'] },
      citations: [need('Besökare med tillfälligt behov, och länsbor till exempel vid semesterresa.')],
    },
    {
      id: 'other-need',
      kind: 'uncovered',
      decision: 'outside',
      text: 'Om andra behov ger rätt att hyra framgår inte av sidan.',
      when: { temporaryNeed: 'other' },
      citations: [need('Sidan talar om tillfälliga behov.')],
    },
    { id: 'rented', kind: 'right', decision: 'offer', text: 'Hyreshjälpmedel hyrs ut enligt hyresvillkoren.', when: { offer: 'rental' }, citations: [rental('Hyra enligt villkor.')] },
    {
      id: 'lent-to-private-persons',
      kind: 'right',
      decision: 'offer',
      text: 'Hjälpmedel ur retursortimentet lånas ut till privatpersoner.',
      when: { offer: 'returned', privatePerson: true },
      citations: [stock('Utlåning bara till privatpersoner.')],
    },
    {
      id: 'others-buy',
      kind: 'refusal',
      decision: 'offer',
      basis: 'stated',
      text: 'Andra än privatpersoner får inte låna ur retursortimentet, utan får köpa.',
      when: { offer: 'returned', privatePerson: false },
      citations: [stock('Andra köper.')],
    },
    { id: 'sold', kind: 'right', decision: 'offer', text: 'Försäljningssortimentet säljs och lånas inte ut.', when: { offer: 'sales' }, citations: [sales('Ingen utlåning.')] },
    {
      id: 'rent',
      kind: 'term',
      topic: 'fee',
      text: 'Den som hyr betalar hyran enligt hyresvillkoren, och moms.',
      when: { offer: 'rental' },
      fee: { kind: 'fee', amount: { percent: 100, of: 'hyran enligt hyresvillkoren' }, vat: 'added' },
      citations: [rental('Hyra enligt villkor, och moms.')],
    },
    {
      id: 'rental-extras',
      kind: 'term',
      topic: 'patientCost',
      text: 'Den som hyr betalar också restid, installation och frakt.',
      when: { offer: 'rental' },
      citations: [rental('Restid, installation och frakt betalas av den som hyr.')],
    },
    {
      id: 'loan-fee',
      kind: 'term',
      topic: 'fee',
      text: 'Ett lån i högst tre månader kostar 445 kr för det första hjälpmedlet och 205 kr för varje ytterligare vid samma besök, moms inräknad.',
      when: { offer: 'returned' },
      fee: { kind: 'fee', amount: { ore: 44500 }, per: 'loan', furtherOre: 20500, covers: { count: 3, unit: 'months' }, vat: 'included' },
      citations: [stock('445 kr för det första, 205 kr för fler vid samma besök; högst tre månader.')],
    },
    { id: 'signed-loan', kind: 'term', topic: 'loan', text: 'Låntagaren skriver under en låneförbindelse.', when: { offer: 'returned' }, citations: [stock('Undertecknad låneförbindelse.')] },
    {
      id: 'borrower-fetches',
      kind: 'term',
      topic: 'return',
      text: 'Låntagaren hämtar hjälpmedlet och lämnar det på samma ställe.',
      when: { offer: 'returned' },
      citations: [stock('Hämtning och lämning på samma ställe, av låntagaren.')],
    },
    {
      id: 'price',
      kind: 'term',
      topic: 'fee',
      text: 'Den enskilde betalar priset och moms.',
      when: { offer: 'sales' },
      fee: { kind: 'fee', amount: { percent: 100, of: 'priset' }, vat: 'added' },
      citations: [sales('Betalas av den enskilde, med moms.')],
    },
  ],
});

/** Private rental, loan and purchase outside health care's responsibility, in Dalarna. */
export const privateRental = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/private-rental',
  title: 'Privat hyra, lån och köp i Dalarna',
  about: 'terms',
  scope: { label: 'Privat hyra, lån och köp', isoCodes: [], words: ['hyra', 'låna', 'köpa', 'turist', 'semester', 'retursortiment'] },
  facts,
  editions: [undated],
  hashes,
});
