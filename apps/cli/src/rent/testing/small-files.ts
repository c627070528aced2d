const list = (id: string, titleSv: string, bed: number, chair: number): object => ({
  id,
  titleSv,
  unit: 'day',
  approval: 'none',
  versions: [
    { id: '2024', validFrom: '2024-01-01', decided: null, citation: { body: 'Exempelnämnden', decided: '2023-12-01', document: 'protokoll', section: '§ 1', summary: 'Priserna för 2024, påhittade.' }, prices: [{ article: 'bed', ore: bed }, { article: 'chair', ore: chair }] },
  ],
});

/** What small rent runs go by: two principals and a private person, ten kronor a day for a bed. All of it is made up. */
export const SETUP: string = JSON.stringify({
  format: 'hjm.rent-setup/1',
  parties: [
    { id: 'north', nameSv: 'Norra enheten', principal: 'region', customers: 'principals' },
    { id: 'south', nameSv: 'Södra kommunen', principal: 'south', customers: 'principals' },
    { id: 'person-1', nameSv: 'Privatperson 1', principal: 'person-1', customers: 'private' },
  ],
  articles: [
    { id: 'bed', nameSv: 'Säng', group: 'beds' },
    { id: 'chair', nameSv: 'Stol', group: 'chairs' },
    { id: 'trial', nameSv: 'Provstol', group: 'chairs' },
  ],
  tariffs: {
    principals: { prices: list('list', 'Prislista', 1000, 250), time: { rule: 'days-both-ends' } },
    private: { prices: list('private', 'Privatlista', 1500, 300), time: { rule: 'days-both-ends' }, startFee: { ore: 10_000, citation: null } },
  },
  calendar: { eves: 'working' },
});

/** A register in order: returned, still out, counted, private. */
export const REGISTER = `uthyrning;artikel;individ;antal;kostnadsansvarig;moms;levererad;mottagen;mottagen registrerad
u1;bed;i1;;north;E;2024-03-04;2024-04-10;
u2;bed;i2;;south;E;2024-04-05;;
u3;chair;;4;south;E;2024-02-01;;
u4;chair;i3;;person-1;S;2024-04-28;;
u5;bed;i4;;north;E;2024-01-01;2024-02-10;
`;

/** The same and after it one row of each kind that cannot be charged. */
export const BAD_REGISTER = `${REGISTER}b1;bed;i9;;north;E;2024-04-10;2024-04-02;
b2;bd;;1;north;E;2024-04-01;;
b3;bed;i2;;north;E;2024-04-20;;
b4;bed;;1;nroth;E;2024-04-01;;
b5;bed;;1 234,50;north;E;2024-04-01;;
b6;bed;;−5;north;E;2024-04-01;;
b7;bed;;1;north;E;2024-04-31;;
b8;trial;;1;north;E;2024-04-01;;
u3;chair;;4;south;E;2024-02-01;;
b9;bed;;1;north;E
b10;bed;;1;north;E;2024-04-01;;2024-04-02;
b11;bed;;1;north;;2024-04-01;;
`;

/** Who pays for them; numbers with right check digits that belong to nobody. */
export const PAYERS = `kostnadsansvarig;slag;namn;organisationsnummer;momsregistreringsnummer;e-adresstyp;e-adress;gatuadress;postnummer;ort;land;referens
north;organisation;Norra enheten;999999-0014;SE999999001401;GLN;7300000000004;Torget 2;700 01;Provköping;SE;REF-1
south;organisation;Södra kommunen;999999-0014;SE999999001401;organisationsnummer;999999-0014;Torget 3;700 01;Provköping;SE;REF-2
person-1;privatperson;;;;;;;;;;
`;

export const SELLER: string = JSON.stringify({
  format: 'hjm.invoice-terms/1',
  seller: {
    name: 'Hjälpmedelscentralen i Provköping',
    organisationNumber: '9999990006',
    vatNumber: 'SE999999000601',
    endpoint: { scheme: '0007', id: '9999990006' },
    address: { street: 'Provgatan 1', city: 'Provköping', postalCode: '700 00', country: 'SE' },
    approvedForFTax: true,
  },
  payment: { kind: 'bankgiro', number: '50000009' },
  dueDays: 30,
  rounding: { vat: 'halfUp', payable: 'exact' },
  vat: { S: { category: 'S', rate: '25' }, E: { category: 'E', rate: '0', exemption: { reason: 'Undantag från moms (exempel)' } } },
});
