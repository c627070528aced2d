import type { Citation } from '@hjm/core';

/** Rented volume on 30 April of two years. */
export type Volume = { readonly y2023: number; readonly y2024: number };
export type PartyVolume = Volume & { readonly party: string; readonly nameSv: string; readonly of: 'region' | 'municipality' };

const INTERIM_2024: Citation = {
  body: 'Region Västmanland, Hjälpmedelscentrum',
  decided: null,
  diaryNumber: 'HMC240002',
  document: 'Delårsrapport 1 2024',
  section: 'Produktionsdata, Volym uthyrda hjälpmedel',
  summary: 'Uthyrda hjälpmedel per huvudman vid delår 1 2023 och 2024.',
};

/**
 * The published volumes that the demo world meets exactly. That the interim report's volume is the stock on 30 April is how this
 * project reads it.
 */
export const PUBLISHED_VOLUMES: {
  readonly citation: Citation;
  /** Marked items (individmärkta hjälpmedel). */
  readonly marked: Volume;
  /** Main aids (huvudhjälpmedel), marked or not. */
  readonly main: Volume;
  readonly region: Volume;
  readonly municipalities: Volume;
  /** Marked items per unit of the region and per municipality. */
  readonly parties: readonly PartyVolume[];
} = {
  citation: INTERIM_2024,
  marked: { y2023: 70_503, y2024: 74_595 },
  main: { y2023: 85_779, y2024: 90_113 },
  region: { y2023: 59_653, y2024: 63_540 },
  municipalities: { y2023: 10_683, y2024: 10_879 },
  parties: [
    { party: 'familjelakarenheter', nameSv: 'Familjeläkarenheter (Vårdval)', of: 'region', y2023: 36_952, y2024: 39_460 },
    { party: 'vardval-centralt', nameSv: 'Vårdval Västmanland (centralt konto)', of: 'region', y2023: 8463, y2024: 8836 },
    { party: 'habiliteringscentrum', nameSv: 'Habiliteringscentrum', of: 'region', y2023: 8488, y2024: 9036 },
    { party: 'ovriga-regionenheter', nameSv: 'Övriga regionenheter', of: 'region', y2023: 5750, y2024: 6208 },
    { party: 'arboga', nameSv: 'Arboga', of: 'municipality', y2023: 856, y2024: 838 },
    { party: 'fagersta', nameSv: 'Fagersta', of: 'municipality', y2023: 439, y2024: 475 },
    { party: 'hallstahammar', nameSv: 'Hallstahammar', of: 'municipality', y2023: 670, y2024: 706 },
    { party: 'kungsor', nameSv: 'Kungsör', of: 'municipality', y2023: 268, y2024: 255 },
    { party: 'koping', nameSv: 'Köping', of: 'municipality', y2023: 1073, y2024: 1271 },
    { party: 'norberg', nameSv: 'Norberg', of: 'municipality', y2023: 260, y2024: 252 },
    { party: 'sala', nameSv: 'Sala', of: 'municipality', y2023: 853, y2024: 876 },
    { party: 'skinnskatteberg', nameSv: 'Skinnskatteberg', of: 'municipality', y2023: 162, y2024: 154 },
    { party: 'surahammar', nameSv: 'Surahammar', of: 'municipality', y2023: 496, y2024: 473 },
    { party: 'vasteras', nameSv: 'Västerås', of: 'municipality', y2023: 5606, y2024: 5579 },
  ],
};

/** What no principal accounts for: a line of its own, never spread over the others. */
export const UNALLOCATED: { readonly party: string; readonly nameSv: string; readonly marked: Volume; readonly counted: Volume } = {
  party: 'ej-fordelat',
  nameSv: 'Ej fördelat',
  marked: left((of) => PUBLISHED_VOLUMES.marked[of] - PUBLISHED_VOLUMES.region[of] - PUBLISHED_VOLUMES.municipalities[of]),
  /** Main aids that are not marked: no source says whose they are. */
  counted: left((of) => PUBLISHED_VOLUMES.main[of] - PUBLISHED_VOLUMES.marked[of]),
};

function left(by: (year: 'y2023' | 'y2024') => number): Volume {
  return { y2023: by('y2023'), y2024: by('y2024') };
}
