import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { handbook } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (section: string, summary: string) => handbook('https://regionvastmanland.se/vardgivare/behandlingsstod/hjalpmedel/inkontinens/', section, summary);

const facts = defineFacts([
  { id: 'prescriptionMonths', type: 'wholeNumber', label: 'Förskrivningens längd', question: 'Hur många månader ska förskrivningen gälla?', min: 1, max: 60, unit: 'månader', changeable: true },
  {
    id: 'withdrawalsStated',
    type: 'yesNo',
    label: 'Uttag och antal angivna',
    question: 'Har du angett antal uttag, och antal per dag, vecka, månad eller år?',
    changeable: true,
  },
]);

const decisions = [{ id: 'prescription', label: 'Förskrivningen' }] as const;
const rules = [
  {
    id: 'up-to-a-year',
    kind: 'right',
    decision: 'prescription',
    text: 'En förskrivning av inkontinenshjälpmedel får gälla i högst ett år.',
    when: { prescriptionMonths: { atMost: 12 } },
    citations: [page('Förskrivning', 'Längsta tid för en förskrivning är ett år.')],
  },
  {
    id: 'longer-than-a-year',
    kind: 'refusal',
    decision: 'prescription',
    basis: 'stated',
    text: 'En förskrivning får inte gälla längre än ett år.',
    when: { prescriptionMonths: { above: 12 } },
    citations: [page('Förskrivning', 'Längsta tid för en förskrivning är ett år.')],
  },
  {
    id: 'withdrawals-stated',
    kind: 'requirement',
    text: 'Förskrivningen är återkommande: antal uttag, och antal per dag, vecka, månad eller år, ska anges.',
    requires: { withdrawalsStated: true },
    citations: [page('Förskrivning', 'Återkommande förskrivning med antal uttag och antal per tidsenhet.')],
  },
  { id: 'patient-withdraws', kind: 'term', topic: 'handling', text: 'Patienten kan själv göra uttagen.', citations: [page('Uttag', 'Patienten gör uttag på egen hand.')] },
  {
    id: 'delivery',
    kind: 'term',
    topic: 'handling',
    text: 'Det som beställs före klockan 11 en vardag levereras till tredje arbetsdagen, eller till fjärde när leveransen aviseras.',
    citations: [page('Leverans', 'Beställt före 11.00: tredje arbetsdagen, fjärde med avisering.')],
  },
  {
    id: 'distribution-cost',
    kind: 'term',
    topic: 'handling',
    text: 'Distributionen kostar 18,7 procent av varornas värde, enligt avtalet som gäller till och med den 31 januari 2027. Vem som betalar den framgår inte.',
    citations: [page('Distribution', 'Avgift för distribution i procent av varuvärdet; avtal 2023-02-01 till 2027-01-31.')],
  },
  {
    id: 'return-cost',
    kind: 'term',
    topic: 'return',
    text: 'En retur kostar 1 200 kr, och förpackningen ska vara obruten och oskadad. Förskrivare och distributör ska kontaktas först. Vem som betalar framgår inte.',
    citations: [page('Retur', 'Returavgift, obruten och oskadad förpackning, kontakt i förväg.')],
  },
  {
    id: 'urgent-cost',
    kind: 'term',
    topic: 'handling',
    text: 'En akut beställning, inom 24 timmar, kostar 1 000 kr. Vem som betalar framgår inte.',
    citations: [page('Akut beställning', 'Avgift för leverans inom 24 timmar.')],
  },
] as const;

/** From the day when the agreement on distribution began; it ends on 2027-01-31. */
const from2023 = defineEdition(facts, {
  id: '2023-02-01',
  title: 'Från den 1 februari 2023',
  decided: null,
  validFrom: '2023-02-01',
  reviewBy: '2027-01-31',
  citations: [page('Inkontinens', 'Förskrivning, uttag, leverans och avgifter, med avtalet om distribution från 2023-02-01.')],
  notes: ['Första dagen är den då avtalet om distribution började. Avtalet slutar den 31 januari 2027, och reglerna behöver läsas igen då.', 'Vem som får förskriva står i regelverket Förskrivare av inkontinenshjälpmedel.'],
  decisions,
  rules,
});

/** From the day when the assortment of a new agreement applies; the rest as before. */
const from2024 = defineEdition(facts, {
  id: '2024-01-01',
  title: 'Från den 1 januari 2024',
  decided: null,
  validFrom: '2024-01-01',
  reviewBy: '2027-01-31',
  citations: [page('Inkontinens', 'Sortiment enligt nytt avtal från 2024-01-01.')],
  notes: ['Bara sortimentet ändrades. Avtalet om distribution slutar den 31 januari 2027, och reglerna behöver läsas igen då.', 'Vem som får förskriva står i regelverket Förskrivare av inkontinenshjälpmedel.'],
  decisions,
  rules: [
    ...rules,
    { id: 'new-assortment', kind: 'term', topic: 'handling', text: 'Sortimentet följer ett nytt avtal från den 1 januari 2024.', citations: [page('Sortiment', 'Nytt sortiment enligt avtal från 2024-01-01.')] },
  ],
});

/** How incontinence products (*inkontinenshjälpmedel*), ISO 9999 09 30, are prescribed and delivered in Region Västmanland. */
export const incontinenceOrdering = defineRulePackage({
  id: 'vastmanland/incontinence-ordering',
  version: '0.1.0',
  title: 'Förskrivning av inkontinenshjälpmedel i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Absorberande hjälpmedel vid urin- och avföringsinkontinens: förskrivning och leverans', isoCodes: ['09 30'], words: ['inkontinens', 'uttag', 'distribution', 'retur', 'blöja', 'inkontinensskydd'] },
  about: 'terms',
  facts,
  editions: [from2023, from2024],
  hashes,
});
