import type { PriceModel } from '../model/model-types.js';
import { dalarna } from './dalarna.js';
import { medelpunktenA, medelpunktenB } from './medelpunkten.js';
import { norrbotten2012, norrbottenAnnex } from './norrbotten.js';
import { ostergotland } from './ostergotland.js';
import { vasternorrland } from './vasternorrland.js';
import { vastmanland } from './vastmanland.js';
import { vastraGotaland } from './vastra-gotaland.js';

export { dalarna } from './dalarna.js';
export { genericModel } from './generic.js';
export { medelpunktenA, medelpunktenB } from './medelpunkten.js';
export { norrbotten2012, norrbottenAnnex } from './norrbotten.js';
export { ostergotland } from './ostergotland.js';
export { vasternorrland } from './vasternorrland.js';
export { vastmanland, vastmanlandIncome2025 } from './vastmanland.js';
export { vastraGotaland } from './vastra-gotaland.js';

/** The price models of real centres, as far as their sources tell them. */
export const PRICE_MODELS: readonly PriceModel[] = [dalarna, medelpunktenA, medelpunktenB, norrbotten2012, norrbottenAnnex, ostergotland, vasternorrland, vastmanland, vastraGotaland];
