/** Cases that tell the payers of `payerByHousing` apart, for examples: facts, and the term that must apply. */
export const payersByHousing = [
  { id: 'ordinary', title: 'ordinärt boende', facts: { housing: 'ordinary', habilitation: false }, term: 'payer-ordinary-housing' },
  { id: 'special', title: 'särskilt boende', facts: { housing: 'special', habilitation: false }, term: 'payer-special-housing' },
  { id: 'habilitation', title: 'insatser från Habiliteringscentrum', facts: { housing: 'ordinary', habilitation: true }, term: 'payer-habilitation-open' },
] as const;

/** The same for `payerAnywhere`. */
export const payersAnywhere = [
  { id: 'region', title: 'vilket boende som helst', facts: { habilitation: false }, term: 'payer-region' },
  { id: 'habilitation', title: 'insatser från Habiliteringscentrum', facts: { habilitation: true }, term: 'payer-habilitation-open' },
] as const;
