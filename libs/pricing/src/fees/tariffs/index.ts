import type { FeeTariff } from '../tariff-types.js';
import { DALARNA } from './dalarna.js';
import { JONKOPING } from './jonkoping.js';
import { NORRLAND } from './norrland.js';
import { OREBRO } from './orebro.js';
import { OTHERS } from './others.js';
import { STOCKHOLM } from './stockholm.js';
import { VARMLAND } from './varmland.js';
import { VASTMANLAND } from './vastmanland.js';

/** The fees of regions and municipalities that sources were found for, each in all its editions. */
export const FEE_TARIFFS: readonly FeeTariff[] = [...DALARNA, ...JONKOPING, ...NORRLAND, ...OREBRO, ...OTHERS, ...STOCKHOLM, ...VARMLAND, ...VASTMANLAND];
