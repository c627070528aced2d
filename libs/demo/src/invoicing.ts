import type { PayerRecord, SellerTerms } from '@hjm/pricing/invoice';
import { DEMO_PARTIES, PRIVATE_PARTIES } from './parties.js';
import { UNALLOCATED } from './volumes.js';

/** Organisation numbers of nobody: the tens of thousands at the end of the series, with their check digit. */
function organisationNumber(serial: number): string {
  const nine = `9999${String(99_000 + serial).padStart(5, '0')}`;
  const sum = Array.from(nine).reduce((total, digit, index) => total + digitSum(Number(digit) * (index % 2 === 0 ? 2 : 1)), 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

function digitSum(number: number): number {
  return number > 9 ? number - 9 : number;
}

/**
 * Who pays in the demo world, as rows of a table of payers: the principals with made-up numbers and references, and the private
 * persons. Nobody pays for what no principal accounts for, so that has no row.
 */
export function demoPayers(): readonly PayerRecord[] {
  const none = { name: null, organisationNumber: null, vatNumber: null, scheme: null, endpoint: null, street: null, postalCode: null, city: null, country: null, reference: null };
  const principals = DEMO_PARTIES.filter(({ id }) => id !== UNALLOCATED.party).map(({ id, nameSv }, index): PayerRecord => {
    const number = organisationNumber(100 + index);
    return { ...none, id, kind: 'organisation', name: `${nameSv} (demo)`, organisationNumber: number, vatNumber: `SE${number}01`, scheme: '0007', endpoint: number, city: 'Provköping', country: 'SE', reference: `DEMO-${index + 1}` };
  });
  return [...principals, ...PRIVATE_PARTIES.map(({ id }): PayerRecord => ({ ...none, id, kind: 'privatePerson' }))];
}

/** Who sells in the demo world. Number and account belong to nobody. */
export function demoSellerTerms(): SellerTerms {
  const number = organisationNumber(1);
  return {
    format: 'hjm.invoice-terms/1',
    seller: {
      name: 'Demo Hjälpmedelscentral',
      organisationNumber: number,
      vatNumber: `SE${number}01`,
      endpoint: { scheme: '0007', id: number },
      address: { street: 'Provgatan 1', city: 'Provköping', postalCode: '700 00', country: 'SE' },
      approvedForFTax: true,
    },
    payment: { kind: 'bankgiro', number: '50000009' },
    dueDays: 30,
    rounding: { vat: 'halfUp', payable: 'exact' },
    vat: { S: { category: 'S', rate: '25' } },
  };
}
