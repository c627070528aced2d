/** An order that somebody could write for their own cases: the file that `--policy` names. */
export const ORDER = {
  policy: 'vastmanland/out-of-assortment',
  levels: [
    { id: 'board', label: 'Nämnden', prepared: true, leadDays: 0 },
    { id: 'manager', label: 'Chefen', kinds: ['outside-rules'], atMostOre: 500_000, prepared: false },
  ],
  requiredInformation: [
    { id: 'need', label: 'Behov', type: 'text' },
    { id: 'tried', label: 'Prövat', type: 'text', kinds: ['outside-assortment'] },
    { id: 'signed', label: 'Chefen har skrivit under', type: 'confirmation', kinds: ['outside-rules'] },
  ],
  appeal: { possible: false, text: 'Beslutet kan inte överklagas.' },
  expiry: { grantedMonths: 6, sentBackDays: 30 },
} as const;

/** An application as JSON. */
export const APPLICATION = {
  kind: 'apply',
  on: '2023-05-02',
  by: { role: 'applicant' },
  application: { kind: 'outside-assortment', product: 'Gåbord', isoCode: '12 06', costOre: 1_199_100, information: { need: 'Står', tried: 'Två' } },
} as const;
