import { ask, evaluate } from '@hjm/rules';
import { describe, expect, it } from 'vitest';
import { prescriberTraining } from './prescriber-training.js';
import { processReview } from './process-review.js';

describe('the planned training and portal in Dalarna', () => {
  it('demand nothing before 2025', () => {
    expect(evaluate(prescriberTraining, {}, { on: '2024-12-31' })).toMatchObject({ outcome: 'allowed', requirements: [] });
  });

  it('are from 2025 a question first: whether they have been introduced', () => {
    expect(ask(prescriberTraining, {}, { on: '2025-01-01' })[0]).toMatchObject({ fact: 'introduced', askWhom: 'Dalarnas Hjälpmedelscenter' });
    expect(evaluate(prescriberTraining, { introduced: true }, { on: '2025-01-01' })).toMatchObject({ outcome: 'conditional', requirements: [{ rule: 'training' }, { rule: 'portal' }, { rule: 'permission' }] });
  });

  it('have no exemption: bulk goods and priority 1 are exempt from the review of stock, which is another measure', () => {
    expect(prescriberTraining.facts.map(({ id }) => id)).not.toContain('goods');
    expect(evaluate(processReview, { goods: 'priority1' }, { on: '2024-01-01' })).toMatchObject({ outcome: 'denied', reasons: [{ rule: 'exempt' }] });
    expect(evaluate(processReview, { goods: 'other' }, { on: '2024-01-01' }).outcome).toBe('allowed');
  });
});
