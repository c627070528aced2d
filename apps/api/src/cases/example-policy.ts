import { outOfAssortment } from '@hjm/rules-vastmanland';
import { type CasePolicy, settlePolicy } from '@hjm/rules/cases';

/**
 * What cases are handled by when nobody has said what the sources do not say: made up, to try the service with, and marked so
 * wherever it shows.
 */
export const examplePolicy: CasePolicy = settlePolicy(outOfAssortment, {
  levels: [{ id: 'example-decider', label: 'Beslutsfattare (exempel)', prepared: true }],
  requiredInformation: [
    { id: 'need', label: 'Vilket behov ska hjälpmedlet möta?', help: 'Beskriv behovet, inte personen: inga namn och inga personnummer.', type: 'text' },
    { id: 'tried', label: 'Vad i sortimentet är prövat, och varför räcker det inte?', type: 'text' },
  ],
  appeal: { possible: null, text: 'Exempelordningen säger inte om beslutet kan överklagas. Fråga Hjälpmedelscentrum.' },
  expiry: { grantedMonths: null, sentBackDays: null },
});
