export { VASTMANLAND_CHART } from './vastmanland-chart.js';
export { VASTMANLAND_FRAME_CONTROL } from './vastmanland-frame-control.js';
