export { guardText, unguardText } from './formula-guard.js';
