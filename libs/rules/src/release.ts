export { changelogOf } from './changelog-of.js';
export type { ReleaseLevel, ReleaseReason } from './release-reasons.js';
export { type Release, releaseOf } from './release-of.js';
export { type Touched, type TouchedRecord, type TouchOptions, touched } from './touched.js';
