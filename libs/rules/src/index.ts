export type * from './answer-types.js';
export { type ConditionOf, type FactsOf, type TypedRulePackage, type ValueOf, deepFreeze, defineEdition, defineExamples, defineFacts, defineRulePackage } from './define.js';
export { ask, changesOver, decide, evaluate, explain } from './evaluate.js';
export type * from './package-types.js';
export { type Replay, replay } from './replay.js';
export type * from './term-types.js';
export { type EditionHashes, withHashes } from './with-hashes.js';
