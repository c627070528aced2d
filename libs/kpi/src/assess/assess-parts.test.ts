import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiStatus } from '../result/result-types.js';
import { assessParts } from './assess-parts.js';

const of = (...statuses: readonly KpiStatus[]): KpiStatus => assessParts(statuses.map((status) => ({ status })));
const any = fc.array(fc.constantFrom<KpiStatus>('reached', 'partly', 'notReached', 'none'));

describe('an outcome in parts', () => {
  it('is reached when all parts are, not reached when none is, partly when some are', () => {
    expect(of('reached', 'reached')).toBe('reached');
    expect(of('notReached', 'notReached')).toBe('notReached');
    expect(of('reached', 'notReached')).toBe('partly');
    expect(of('reached', 'partly')).toBe('partly');
    expect(of('notReached', 'partly')).toBe('partly');
  });

  it('stays open where a part is open and could decide', () => {
    expect(of()).toBe('none');
    expect(of('none')).toBe('none');
    expect(of('reached', 'none')).toBe('none');
    expect(of('notReached', 'none')).toBe('none');
    expect(of('reached', 'notReached', 'none')).toBe('partly');
  });

  it('does not depend on the order of its parts or on saying one twice', () => {
    fc.assert(fc.property(any, (statuses) => {
      expect(of(...statuses.toReversed())).toBe(of(...statuses));
      expect(of(...statuses, ...statuses)).toBe(of(...statuses));
    }));
  });
});
