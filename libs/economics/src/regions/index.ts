export { VASTMANLAND_CHART } from './vastmanland-chart.js';
