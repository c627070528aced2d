import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { silentFrame, twoLevels } from '../testing/case-policies.js';
import { openParts, settlePolicy } from './index.js';
import type { PolicyParts } from './index.js';
import { parseCaseEvent, parseCasePolicy } from './schema.js';

const { levels, requiredInformation, appeal, expiry } = twoLevels;
const parts: PolicyParts = { levels, requiredInformation, appeal, expiry };
const errorOf = (act: () => unknown): HjmError => {
  try {
    act();
  } catch (error) {
    if (error instanceof HjmError) return error;
  }
  throw new Error('expected an HjmError');
};

describe('a policy', () => {
  it('names the parts that its source does not say, each of which must be given', () => {
    expect(openParts(silentFrame)).toEqual(['levels', 'requiredInformation', 'appeal', 'expiry']);
    expect(twoLevels.given).toEqual(['levels', 'requiredInformation', 'appeal', 'expiry']);
    const error = errorOf(() => settlePolicy(silentFrame, { appeal, expiry } as PolicyParts));
    expect(error.code).toBe('case-policy-open');
    expect(error.issues.map(({ path }) => path)).toEqual(['levels', 'requiredInformation']);
    expect(error.message).toBe('Ärenden utanför sortiment i provregionen: källan säger inte vem som beslutar vad, vad en ansökan ska innehålla. Ange det (levels, requiredInformation), eller fråga Provcentralen.');
  });

  it('asks only for what its source does not say, and lets nobody say otherwise', () => {
    const stated = { ...silentFrame, appeal } as const;
    expect(settlePolicy(stated, { levels, requiredInformation, expiry }).given).toEqual(['levels', 'requiredInformation', 'expiry']);
    // @ts-expect-error the source says it already
    const error = errorOf(() => settlePolicy(stated, { levels, requiredInformation, expiry, appeal: { possible: true, text: 'Ja.' } } satisfies PolicyParts));
    expect(error).toMatchObject({ code: 'case-policy-stated', issues: [{ path: 'appeal' }] });
  });

  it.each([
    ['a level of a kind that there is not', { ...parts, levels: [{ ...levels[0], kinds: ['other-sise'] }] as const }, 'levels.0.kinds.0', 'other-size'],
    ['two levels of one name', { ...parts, levels: [levels[0], levels[0]] as const }, 'levels.1.id', undefined],
    ['a kind that nobody decides', { ...parts, levels: [{ ...levels[0], kinds: ['other-size'] }] as const }, 'kinds.0', undefined],
    ['half a day of notice', { ...parts, levels: [{ ...levels[0], leadDays: 0.5 }] as const }, 'levels.0.leadDays', undefined],
    ['a grant of no months', { ...parts, expiry: { grantedMonths: 0, sentBackDays: null } }, 'expiry.grantedMonths', undefined],
    ['information of a kind that there is not', { ...parts, requiredInformation: [{ id: 'a', label: 'A', type: 'text' as const, kinds: ['x'] }] }, 'requiredInformation.0.kinds.0', undefined],
  ])('is refused with %s', (_, given, path, near) => {
    const error = errorOf(() => settlePolicy(silentFrame, given));
    expect(error.code).toBe('case-policy');
    expect(error.issues[0]?.path).toBe(path);
    expect(error.issues[0]?.nearest).toBe(near);
  });

  it('comes from JSON, with a known frame or whole', () => {
    expect(parseCasePolicy({ policy: 'prov/arenden', ...parts }, [silentFrame])).toEqual(twoLevels);
    const whole = JSON.parse(JSON.stringify({ ...silentFrame, ...parts })) as unknown;
    expect(parseCasePolicy(whole, [])).toEqual({ ...twoLevels, given: [] });
    expect(errorOf(() => parseCasePolicy({ policy: 'prov/arende', ...parts }, [silentFrame])).issues[0]?.nearest).toBe('prov/arenden');
    expect(errorOf(() => parseCasePolicy({ policy: 'prov/arenden', ...parts, level: [] }, [silentFrame])).issues[0]?.path).toBe('level');
    expect(errorOf(() => parseCasePolicy({ ...silentFrame }, [])).code).toBe('case-policy-open');
    expect(errorOf(() => parseCasePolicy('vad som helst', [])).issues[0]?.expected).toBe('ett objekt');
  });
});

describe('an event from JSON', () => {
  it('is read, or refused with where and the nearest right word', () => {
    const event = { kind: 'refuse', on: '2026-03-20', by: { role: 'decider', level: 'unit' }, reason: 'Räcker.' };
    expect(parseCaseEvent(event)).toEqual(event);
    expect(errorOf(() => parseCaseEvent({ ...event, kind: 'refuze' })).issues[0]).toMatchObject({ path: 'kind', nearest: 'refuse' });
    expect(errorOf(() => parseCaseEvent({ ...event, reason: undefined })).issues[0]).toMatchObject({ path: 'reason', expected: 'en text' });
    expect(errorOf(() => parseCaseEvent({ ...event, costOre: 1 })).issues[0]).toMatchObject({ path: 'costOre', expected: 'ett namn som finns' });
    expect(errorOf(() => parseCaseEvent({ ...event, by: { role: 'decider' } })).issues[0]?.path).toBe('by.level');
  });
});
