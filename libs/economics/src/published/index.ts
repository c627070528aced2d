export { PUBLISHED_STATEMENTS } from './published-statements.js';
export type { PublishedCheck, PublishedStatement, PublishedTable, PublishedUnit, PublishedVerdict } from './published-types.js';
