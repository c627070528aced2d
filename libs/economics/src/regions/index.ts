export { VASTMANLAND_CHART } from './vastmanland-chart.js';
export { VASTMANLAND_FRAME_CONTROL } from './vastmanland-frame-control.js';
export { DALARNA_SURPLUS } from './surplus-dalarna.js';
export { SURPLUS_POLICIES } from './surplus-policies.js';
export { VARMLAND_SURPLUS } from './surplus-varmland.js';
export { VASTMANLAND_SURPLUS } from './surplus-vastmanland.js';
export { VASTMANLAND_INVESTMENT_FORECAST, VASTMANLAND_PREMISES_INDEX } from './vastmanland-forecast.js';
