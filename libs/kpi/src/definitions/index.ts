export type { DocumentedKpi, StatedTarget, Wording } from './documented.js';
export { indicatorGuide } from './indicator-guide.js';
export { INTERIMS } from './interims.js';
export { DALARNA_KPIS, REGION_KPIS, type RegionKpis, VARMLAND_KPIS, VASTMANLAND_KPIS } from './region-kpis.js';
export { answeredWithin } from './vastmanland/answered-within.js';
