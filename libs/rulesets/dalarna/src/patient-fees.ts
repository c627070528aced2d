import { type Fee, defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { ceilingNews, dalarnaRegion, feesPage } from './sources.js';

const facts = defineFacts([
  {
    id: 'productGroup',
    type: 'oneOf',
    label: 'Produktgrupp',
    question: 'Vilken produktgrupp gäller det?',
    otherwise: 'other',
    values: [
      { id: 'manualWheelchair', label: 'Manuell rullstol' },
      { id: 'cognitive', label: 'Kognitiva hjälpmedel' },
      { id: 'hearingAid', label: 'Hörapparat' },
      { id: 'cpap', label: 'CPAP eller APAP' },
      { id: 'other', label: 'Annan produktgrupp' },
    ],
  },
  {
    id: 'feeBearing',
    type: 'yesNo',
    label: 'Avgiftsbelagd produktgrupp',
    question: 'Är produktgruppen avgiftsbelagd?',
    help: 'Vilka grupper som har avgift ändrades inte 2023. Hela listan finns inte i det underlag som är inlagt.',
    askWhom: 'Dalarnas Hjälpmedelscenter',
  },
  {
    id: 'ceilingRaised',
    type: 'yesNo',
    label: 'Höjt högkostnadsskydd',
    question: 'Har taket i högkostnadsskyddet höjts till 1 400 kr den dag det gäller?',
    help: 'Taket var 1 300 kr när det infördes den 1 januari 2023. Regionens sida anger senare 1 400 kr, utan att säga från vilken dag.',
    askWhom: 'Dalarnas Hjälpmedelscenter',
  },
]);

const decisions = [{ id: 'fee', label: 'Vad avgiften gäller' }] as const;
const charged = { any: [{ productGroup: ['manualWheelchair', 'cognitive', 'cpap'] }, { productGroup: 'other', feeBearing: true }] } as const;
const previous = (summary: string) => feesPage('tidigare avgifter', summary);
const counted = (ore: number, per: 'fitting' | 'pair'): Fee => ({ kind: 'fee', amount: { ore: 25000 }, per, ceiling: { id: 'hogkostnadsskydd-hjalpmedel', ore, months: 12, from: 'firstVisit' } });

/** What both earlier editions say: fees of some groups only. */
const earlier = [
  {
    id: 'groups-with-known-fee',
    kind: 'right',
    decision: 'fee',
    text: 'Källan anger vad avgiften var för manuella rullstolar, kognitiva hjälpmedel, hörapparater, CPAP och APAP.',
    when: { productGroup: ['manualWheelchair', 'cognitive', 'hearingAid', 'cpap'] },
    citations: [previous('Tidigare belopp nämns för dessa grupper.')],
  },
  {
    id: 'other-groups',
    kind: 'uncovered',
    decision: 'fee',
    text: 'Vilka avgifter andra produktgrupper hade före 2023 framgår inte av källan.',
    when: { productGroup: 'other' },
    citations: [previous('Bara några grupper nämns.')],
  },
  {
    id: 'wheelchair-and-cognitive',
    kind: 'term',
    topic: 'fee',
    text: 'Avgiften var 150 kr för manuella rullstolar och kognitiva hjälpmedel.',
    when: { productGroup: ['manualWheelchair', 'cognitive'] },
    fee: { kind: 'fee', amount: { ore: 15000 } },
    citations: [previous('150 kr för manuell rullstol och kognitiva hjälpmedel; vad beloppet togs ut för står inte.')],
  },
  {
    id: 'each-hearing-aid',
    kind: 'term',
    topic: 'fee',
    text: 'Avgiften var 500 kr för varje hörapparat.',
    when: { productGroup: 'hearingAid' },
    fee: { kind: 'fee', amount: { ore: 50000 }, per: 'item' },
    citations: [previous('500 kr per hörapparat.')],
  },
] as const;

const partial = 'Avgifter för andra produktgrupper än de som nämns, och när de tidigare avgifterna började gälla, finns inte i underlaget.';

const until2021 = defineEdition(facts, {
  id: 'until-2021-12-31',
  title: 'Till och med 2021',
  decided: null,
  validFrom: null,
  citations: [previous('Vad avgifterna var före ändringarna 2022 och 2023.')],
  partial,
  decisions,
  rules: [
    ...earlier,
    {
      id: 'cpap-by-month',
      kind: 'term',
      topic: 'fee',
      text: 'Avgiften för CPAP och APAP var 150 kr i månaden.',
      when: { productGroup: 'cpap' },
      fee: { kind: 'fee', amount: { ore: 15000 }, per: 'month' },
      citations: [previous('150 kr i månaden till och med 2021.')],
    },
  ],
});

const from2022 = defineEdition(facts, {
  id: '2022-01-01',
  title: 'Under 2022',
  decided: null,
  validFrom: '2022-01-01',
  citations: [previous('CPAP och APAP fick en ny avgift den 1 januari 2022.')],
  partial,
  decisions,
  rules: [
    ...earlier,
    {
      id: 'cpap-250',
      kind: 'term',
      topic: 'fee',
      text: 'Avgiften för CPAP och APAP är 250 kr i stället för en avgift varje månad.',
      when: { productGroup: 'cpap' },
      fee: { kind: 'fee', amount: { ore: 25000 } },
      citations: [previous('Från 150 kr i månaden till 250 kr den 1 januari 2022.')],
    },
  ],
});

const page = (summary: string) => feesPage('patientavgift vid utprovning', summary);
const ceiling1300 = ceilingNews('Vid införandet den 1 januari 2023 är taket 1 300 kr på tolv månader från det första besöket.');
const ceiling1400 = feesPage('högkostnadsskydd', 'Taket är 1 400 kr på tolv månader från det första besöket, bara för hjälpmedel.');

const from2023 = defineEdition(facts, {
  id: '2023-01-01',
  title: 'Från den 1 januari 2023',
  decided: null,
  validFrom: '2023-01-01',
  citations: [page('En avgift per utprovning och ett eget högkostnadsskydd från den 1 januari 2023.')],
  notes: ['Två uppgifter finns om taket: 1 300 kr när det infördes, och 1 400 kr på en senare version av regionens sida. Dagen för höjningen framgår inte, så den är en fråga.'],
  decisions,
  rules: [
    {
      id: 'region-and-municipality',
      kind: 'right',
      decision: 'fee',
      text: 'Avgifterna gäller i både regionens och kommunernas verksamhet.',
      citations: [page('Samma avgift i region och kommun.')],
    },
    ...([[130000, false, '1 300', ceiling1300], [140000, true, '1 400', ceiling1400]] as const).flatMap(
      ([ore, ceilingRaised, kronor, source]) =>
        [
          {
            id: `try-out-${ceilingRaised ? 'ceiling-1400' : 'ceiling-1300'}`,
            kind: 'term',
            topic: 'fee',
            text: `En utprovning i en avgiftsbelagd produktgrupp kostar 250 kr, och patienten betalar högst ${kronor} kr på tolv månader.`,
            when: { all: [charged, { ceilingRaised }] },
            fee: counted(ore, 'fitting'),
            citations: [page('250 kr per utprovning oavsett avgiftsbelagd produktgrupp.'), source],
          },
          {
            id: `hearing-aids-${ceilingRaised ? 'ceiling-1400' : 'ceiling-1300'}`,
            kind: 'term',
            topic: 'fee',
            text: `Ett par hörapparater kostar 250 kr, och patienten betalar högst ${kronor} kr på tolv månader.`,
            when: { productGroup: 'hearingAid', ceilingRaised },
            fee: counted(ore, 'pair'),
            citations: [previous('250 kr per par i stället för 500 kr per hörapparat.'), source],
          },
        ] as const,
    ),
    {
      id: 'no-fee',
      kind: 'term',
      topic: 'fee',
      text: 'I en produktgrupp utan avgift är utprovningen avgiftsfri.',
      when: { productGroup: 'other', feeBearing: false },
      fee: { kind: 'fee', amount: { ore: 0 }, per: 'fitting' },
      citations: [page('Avgiften tas ut i de produktgrupper som är avgiftsbelagda, och de är desamma som förut.')],
    },
    {
      id: 'free-pass',
      kind: 'term',
      topic: 'handling',
      text: 'Den som har nått taket får frikort för resten av tolvmånadersperioden, som räknas från det första besöket.',
      when: { any: [{ productGroup: ['manualWheelchair', 'cognitive', 'hearingAid', 'cpap'] }, { feeBearing: true }] },
      citations: [feesPage('högkostnadsskydd', 'Frikort under återstoden av perioden.')],
    },
  ],
});

/** What a patient pays when a product is tried out (*patientavgift vid utprovning*), with the ceiling, in Dalarna. */
export const patientFees = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/patient-fees',
  title: 'Patientavgifter för hjälpmedel i Dalarna',
  about: 'terms',
  scope: { label: 'Patientavgifter', isoCodes: [], words: ['avgift', 'utprovningsavgift', 'högkostnadsskydd', 'frikort', 'egenavgift'] },
  facts,
  editions: [until2021, from2022, from2023],
  hashes,
});
