import { demoPriceLists } from '@hjm/demo';
import { describe, expect, it } from 'vitest';
import { approvalCounts, principalRows } from './approvals.js';
import { shownLists } from './price-list-api.js';

const { unified, principals } = demoPriceLists();
const held = (on: string, principal: string) => principalRows(unified, on).find((row) => row.principal === principal);

describe('approvals', () => {
  it('are told of each of the seventeen principals, in order of their numbers', () => {
    const rows = principalRows(unified, '2024-04-30');
    expect([rows.length, rows[1]?.principal, rows[9]?.principal]).toEqual([17, 'huvudman-02', 'huvudman-10']);
    expect(approvalCounts(unified, rows).map(({ version, approved, of }) => [version.id, approved, of])).toEqual([
      ['enhetlig', 14, 17],
      ['segmenterad', 17, 17],
    ]);
  });

  it('let a version hold from the day that a principal has approved it for, and not before', () => {
    expect(held('2024-04-14', 'huvudman-03')?.inForce).toMatchObject({ version: { id: 'segmenterad' }, awaiting: ['enhetlig'] });
    expect(held('2024-04-15', 'huvudman-03')?.inForce).toMatchObject({ version: { id: 'enhetlig' }, awaiting: [] });
  });

  it('leave the earlier version in force for who has not approved', () => {
    const row = held('2024-04-30', 'huvudman-05');
    expect([row?.inForce.version?.id, row?.approvals[1]]).toEqual(['segmenterad', null]);
  });

  it('are none of a list that holds for all', () => {
    expect(principalRows(principals, '2024-04-30')).toEqual([]);
  });
});

describe('the lists that are shown', () => {
  it('are those that the service keeps', () => {
    expect(shownLists({ ok: true, value: { demo: false, notice: null, lists: [{ list: principals }] } })).toEqual({ lists: [principals], demo: false, notice: null, problem: null });
  });

  it('are the demo world’s, marked as such, when the service is away or has none', () => {
    expect(shownLists({ ok: false, problem: 'Borta.' })).toMatchObject({ demo: true, problem: 'Borta.' });
    const empty = shownLists({ ok: true, value: { demo: false, notice: null, lists: [] } });
    expect([empty.demo, empty.problem, empty.lists.length]).toEqual([true, null, 3]);
  });
});
