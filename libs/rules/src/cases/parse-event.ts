import type { CaseEvent } from './case-types.js';
import { caseEventSchema } from './shapes.js';
import { readShape } from './read-shape.js';

/**
 * An event from JSON, of the right shape. Whether it fits a case is for `applyEvent` to say.
 *
 * @throws HjmError `case-event`
 */
export function parseCaseEvent(json: unknown): CaseEvent {
  return readShape(caseEventSchema, json, 'case-event') as CaseEvent;
}
