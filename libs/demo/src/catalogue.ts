import { roundOre, type Ore } from '@hjm/core/money';
import type { Citation } from '@hjm/core';

/** A product group with its time of depreciation. */
export type DemoGroup = { readonly id: string; readonly nameSv: string; readonly depreciationYears: number };

/** A made-up article. Prices are made up too; all without VAT. */
export type DemoArticle = {
  readonly id: string;
  readonly nameSv: string;
  readonly group: string;
  /** Marked one by one (individmärkt), or only counted. */
  readonly marked: boolean;
  /** What one cost to buy in 2024. */
  readonly purchaseOre: Ore;
  /** Rent per month, from 1 March 2024. */
  readonly rentOre: Ore;
  /** How often it is met among its kind. */
  readonly weight: number;
  /** Whether private persons can rent it. */
  readonly private: boolean;
};

/** Where the names and years of the groups come from. The prices are from nowhere. */
export const GROUPS_CITATION: Citation = {
  body: 'Medelpunkten',
  decided: null,
  document: 'rutiner och riktlinjer för förskrivare',
  section: 'Hyra, avskrivningstider',
  summary: 'Avskrivningstid i år per produktgrupp.',
  url: 'https://www.medelpunkten.se/till-forskrivare/rutiner-och-riktlinjer/1780-2/',
};

export const DEMO_GROUPS: readonly DemoGroup[] = [
  { id: 'hygienhjalpmedel', nameSv: 'Hygienhjälpmedel', depreciationYears: 5 },
  { id: 'arbetsstolar', nameSv: 'Arbetsstolar', depreciationYears: 8 },
  { id: 'rollatorer', nameSv: 'Rollatorer', depreciationYears: 4 },
  { id: 'rullstolar', nameSv: 'Rullstolar', depreciationYears: 7 },
  { id: 'sangar', nameSv: 'Sängar', depreciationYears: 9 },
  { id: 'lyftar', nameSv: 'Lyftar', depreciationYears: 8 },
  { id: 'madrasser-sittdynor', nameSv: 'Madrasser och sittdynor', depreciationYears: 4 },
  { id: 'ovrigt', nameSv: 'Övrigt', depreciationYears: 5 },
  { id: 'kognitionshjalpmedel', nameSv: 'Kognitionshjälpmedel', depreciationYears: 3 },
];

type Row = readonly [id: string, nameSv: string, kronor: number, weight: number, kind?: 'counted' | 'private'];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  hygienhjalpmedel: [
    ['duschstol-hjul', 'Dusch- och toalettstol på hjul', 3900, 6],
    ['duschstol-hojbar', 'Dusch- och toalettstol, höj- och sänkbar', 11_800, 2],
    ['toalettforhojning', 'Toalettförhöjning', 480, 24, 'counted'],
    ['duschpall', 'Duschpall', 390, 20, 'counted'],
    ['badbrada', 'Badbräda', 320, 10, 'counted'],
    ['toalettarmstod', 'Toalettarmstöd', 640, 10, 'counted'],
  ],
  arbetsstolar: [
    ['arbetsstol-manuell', 'Arbetsstol, manuellt höjbar', 6200, 4],
    ['arbetsstol-el', 'Arbetsstol, elektriskt höjbar', 13_900, 2],
    ['barnstol', 'Arbetsstol för barn', 15_400, 1],
  ],
  rollatorer: [
    ['rollator-inne', 'Rollator för inomhusbruk', 1500, 9],
    ['rollator-ute', 'Rollator för utomhusbruk', 1900, 24, 'private'],
    ['rollator-hog', 'Rollator med underarmsstöd', 4100, 3],
    ['gabord', 'Gåbord', 5200, 3],
    ['gastol', 'Gåstol utan hjul', 560, 6, 'counted'],
  ],
  rullstolar: [
    ['rullstol-transport', 'Transportrullstol', 3300, 6, 'private'],
    ['rullstol-allround', 'Rullstol, allround', 5400, 14, 'private'],
    ['rullstol-komfort', 'Rullstol, komfort', 14_800, 5],
    ['rullstol-aktiv', 'Rullstol, aktiv', 19_600, 3],
    ['rullstol-barn', 'Rullstol för barn', 24_500, 1],
    ['drivaggregat', 'Drivaggregat till rullstol', 26_300, 2],
    ['elrullstol-inne', 'Elrullstol för inomhusbruk', 58_000, 1],
    ['elrullstol-kombi', 'Elrullstol för inne och ute', 92_000, 1],
  ],
  sangar: [
    ['vardsang', 'Vårdsäng, hemmamodell', 12_600, 6, 'private'],
    ['vardsang-bred', 'Vårdsäng, bred', 21_300, 1],
    ['vandsystem', 'Vändsystem till säng', 31_500, 1],
    ['sangryggstod', 'Ryggstöd till säng', 5900, 2],
  ],
  lyftar: [
    ['lyft-mobil', 'Mobil lyft', 14_200, 2],
    ['lyft-stationar', 'Stationär taklyft', 23_800, 1],
    ['uppresningslyft', 'Uppresningslyft', 18_700, 1],
    ['forflyttningsplattform', 'Förflyttningsplattform', 4700, 3],
  ],
  'madrasser-sittdynor': [
    ['madrass-skum', 'Trycksårsförebyggande madrass av skum', 3700, 5],
    ['madrass-vaxeltryck', 'Madrass med växeltryck', 12_900, 3],
    ['sittdyna-luft', 'Sittdyna med luft', 3400, 5],
    ['sittdyna-skum', 'Sittdyna av skum', 760, 16, 'counted'],
  ],
  ovrigt: [
    ['stastod', 'Ståstöd', 38_000, 1],
    ['trehjuling', 'Trehjulig cykel', 17_500, 1],
    ['ramp', 'Ramp, portabel', 2900, 4],
    ['omgivningskontroll', 'Omgivningskontroll', 9800, 2],
    ['stodhandtag', 'Stödhandtag', 420, 14, 'counted'],
  ],
  kognitionshjalpmedel: [
    ['tyngdtacke', 'Tyngdtäcke', 4600, 6],
    ['dagstavla', 'Tids- och dagstavla', 5800, 3],
    ['handdator', 'Handdator med planeringsstöd', 7900, 3],
    ['paminnare', 'Påminnare för läkemedel', 3100, 2],
  ],
};

/**
 * The assortment. A rent is the purchase price spread over the group's months of depreciation, half as much again for service and
 * reconditioning, in whole kronor: our own figures, no centre's.
 */
export const DEMO_ARTICLES: readonly DemoArticle[] = DEMO_GROUPS.flatMap(({ id: group, depreciationYears }) =>
  (ROWS[group] ?? []).map(
    ([id, nameSv, kronor, weight, kind]): DemoArticle => ({
      id,
      nameSv,
      group,
      marked: kind !== 'counted',
      purchaseOre: kronor * 100,
      rentOre: roundOre((kronor * 150) / (depreciationYears * 12), 'halfUp', 100),
      weight,
      private: kind === 'private',
    }),
  ),
);
