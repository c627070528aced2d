export type * from './answer-types.js';
export { type ConditionOf, type FactsOf, type TypedRulePackage, type ValueOf, deepFreeze, defineEdition, defineExamples, defineFacts, defineRulePackage } from './define.js';
export { ask, changesOver, decide, evaluate } from './evaluate.js';
export { type Explanation, explain } from './explain.js';
export type * from './package-types.js';
export { type Replay, replay } from './replay.js';
