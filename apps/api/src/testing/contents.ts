import { randomUUID } from 'node:crypto';
import { evaluate } from '@hjm/rules';
import { speechDevices } from '@hjm/rules-vastmanland';
import type { RecordContent } from '../records/content.js';
import type { NewRecord } from '../store/record-store.js';

/** A decision to keep; each part can be chosen. */
export function aContent(given: Partial<RecordContent> = {}): RecordContent {
  const { record } = evaluate(speechDevices, { profession: 'logoped', tier: 'advanced', need: 'communication' }, { on: '2023-04-01' });
  return { format: 'hjm.content/1', salt: '00', record, purpose: 'follow-up', keepUntil: '2030-12-31', caseReference: null, ...given };
}

/** A new record with that decision. */
export function aRecord(given: Partial<RecordContent> = {}): NewRecord {
  return { id: randomUUID(), storedAt: '2026-01-15T09:30:00.123Z', content: aContent(given) };
}
