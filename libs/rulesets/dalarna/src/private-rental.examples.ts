import { type Example, defineExamples } from '@hjm/rules';
import { privateRental } from './private-rental.js';

const ON = '2024-07-01';
const rented = ['rent', 'rental-extras'];
const lent = ['loan-fee', 'signed-loan', 'borrower-fetches'];

export const privateRentalExamples: readonly Example[] = defineExamples(privateRental, [
  { id: 'tourist-rents', title: 'En turist hyr', on: ON, facts: { temporaryNeed: 'visitor', offer: 'rental', privatePerson: true }, expect: { outcome: 'allowed', rules: ['temporary-need', 'rented'], terms: rented } },
  { id: 'resident-borrows', title: 'En länsbo lånar ur retursortimentet inför en resa', on: ON, facts: { temporaryNeed: 'resident', offer: 'returned', privatePerson: true }, expect: { outcome: 'allowed', rules: ['temporary-need', 'lent-to-private-persons'], terms: lent } },
  { id: 'company-borrows', title: 'Ett företag vill låna ur retursortimentet', on: ON, facts: { temporaryNeed: 'visitor', offer: 'returned', privatePerson: false }, expect: { outcome: 'denied', rules: ['others-buy'], terms: [] } },
  { id: 'resident-buys', title: 'En länsbo köper', on: ON, facts: { temporaryNeed: 'resident', offer: 'sales' }, expect: { outcome: 'allowed', rules: ['temporary-need', 'sold'], terms: ['price'] } },
  { id: 'other-need-rents', title: 'Hyra av ett annat skäl', on: ON, facts: { temporaryNeed: 'other', offer: 'rental' }, expect: { outcome: 'undetermined', rules: ['other-need', 'rented'] } },
  { id: 'other-need-borrows', title: 'Lån av ett annat skäl', on: ON, facts: { temporaryNeed: 'other', offer: 'returned', privatePerson: true }, expect: { outcome: 'undetermined', rules: ['other-need', 'lent-to-private-persons'] } },
  { id: 'other-need-company', title: 'Ett företag vill låna av ett annat skäl', on: ON, facts: { temporaryNeed: 'other', offer: 'returned', privatePerson: false }, expect: { outcome: 'denied', rules: ['others-buy'] } },
  { id: 'other-need-buys', title: 'Köp av ett annat skäl', on: ON, facts: { temporaryNeed: 'other', offer: 'sales' }, expect: { outcome: 'undetermined', rules: ['other-need', 'sold'] } },
]);
