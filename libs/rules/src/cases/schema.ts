export { parseCaseEvent } from './parse-event.js';
export { parseCasePolicy } from './parse-policy.js';
export { caseActorSchema, caseApplicationSchema, caseEventSchema, casePolicySchema } from './shapes.js';
