import { addDays } from '@hjm/core/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeLedger } from './ledger.js';
import type { FeeEvent } from './ledger-types.js';
import { FEE_TARIFFS } from './tariffs/index.js';

const starts = { 'ceiling-1400': '2024-06-01' };
const tryOut = (id: string, on: string, more: Partial<FeeEvent> = {}): FeeEvent => ({ id, person: 'p1', on, tariff: 'dalarna/try-out', line: 'cpap', count: 1, choices: { starts }, ...more });
/** Six try-outs at 250 kr under 1 300 kr: Dalarna's amounts, our days. */
const six = ['2023-03-15', '2023-04-01', '2023-05-01', '2023-06-01', '2023-07-01', '2023-08-01'].map((on, index) => tryOut(`e${index}`, on));
const rows = (events: readonly FeeEvent[], options = {}): unknown => feeLedger(events, FEE_TARIFFS, options).lines.map(({ event, charged, free }) => [event, charged, free]);

describe('a ledger of fees', () => {
  it('frees what is above the ceiling, each person for itself', () => {
    const ledger = feeLedger([...six, tryOut('other', '2023-08-01', { person: 'p2' })], FEE_TARIFFS);
    expect(ledger.lines.at(5)).toMatchObject({ event: 'e5', charged: 5000, free: 20000, window: { from: '2023-03-15', to: '2024-03-14', reachedOn: '2023-08-01' }, provisional: false });
    expect(ledger.lines.at(6)).toMatchObject({ event: 'other', person: 'p2', charged: 25000 });
    expect(ledger.totals).toEqual({ events: 7, exempt: 0, undetermined: 0, gross: 175000, charged: 155000, free: 20000, subsidies: 0 });
    expect(ledger.readings).toMatchObject({ 'hogkostnadsskydd-hjalpmedel': { lastDay: 'dayBefore' } });
  });

  it('charges months of Jönköping’s TENS up to 1 800 kr in twelve months, where the window is counted as told', () => {
    const tens: FeeEvent = { id: 't', person: 'p1', on: '2023-01-01', to: '2024-02-21', tariff: 'jonkoping/tens', line: 'tens', count: 1, facts: { pregnancy: false }, choices: { months: 'fromStart', partPeriods: 'begun' } };
    const ledger = feeLedger([tens], FEE_TARIFFS);
    // Thirteen months from 22 January: twelve reach 1 800 kr exactly, the thirteenth opens a new window.
    expect(ledger.totals).toMatchObject({ gross: 195000, charged: 195000, free: 0 });
    expect(ledger.lines.at(11)?.window).toMatchObject({ from: '2023-01-22', to: '2024-01-21', counted: 180000, reachedOn: '2023-12-22' });
    expect(feeLedger([tens], FEE_TARIFFS, { ceilings: { 'jonkoping/behandlingshjalpmedel': { lastDay: 'anniversary' } } }).totals).toMatchObject({ charged: 180000, free: 15000 });
  });

  it('keeps what is undetermined apart, with what must be told, and marks what it may change', () => {
    const unknown = tryOut('e-unknown', '2023-05-15', { line: 'try-out' });
    const ledger = feeLedger([...six, unknown], FEE_TARIFFS);
    expect(ledger.undetermined).toMatchObject([{ event: 'e-unknown', needs: [{ name: 'facts.feeBearing' }] }]);
    expect(ledger.lines.map(({ provisional }) => provisional)).toEqual([false, false, false, true, true, true]);
    expect(ledger.totals).toMatchObject({ events: 7, undetermined: 1 });
  });

  it('asks whether an exempt visit opens the window, where that changes a charge', () => {
    const exempt = tryOut('e-exempt', '2023-02-01', { line: 'try-out', facts: { feeBearing: false } });
    const next = tryOut('e-next', '2024-02-10');
    const ledger = feeLedger([...six, exempt, next], FEE_TARIFFS);
    expect(ledger.lines).toEqual([]);
    expect(ledger.undetermined[0]).toMatchObject({ needs: [{ name: 'exemptVisits', values: ['open', 'ignored'] }] });
    expect(feeLedger([...six, exempt, next], FEE_TARIFFS, { exemptVisits: 'open' }).totals.charged).toBe(155000);
    expect(feeLedger([...six, exempt, next], FEE_TARIFFS, { exemptVisits: 'ignored' }).totals.charged).toBe(130000);
  });

  it('asks what a fee counts towards when the source does not say, and takes none for an answer', () => {
    const rollator: FeeEvent = { id: 'r', person: 'p1', on: '2023-01-01', tariff: 'vastmanland/loan-fee', line: 'second-rollator', count: 1 };
    expect(feeLedger([rollator], FEE_TARIFFS).undetermined).toMatchObject([{ event: 'r', needs: [{ name: 'unstatedCeiling' }] }]);
    expect(rows([rollator], { unstatedCeiling: null })).toEqual([['r', 50000, 0]]);
    expect(rows([rollator], { unstatedCeiling: { id: 'x', ore: 30000, months: 12, from: 'firstFee' } })).toEqual([['r', 30000, 20000]]);
  });

  it('asks it for each part of a fee that runs through editions, where one does not say', () => {
    const subscription: FeeEvent = { id: 's', person: 'p1', on: '2023-11-01', to: '2024-02-29', tariff: 'orebro/subscription', line: 'subscription', facts: { age: 40, product: 'other', individuallyMarked: true }, choices: { months: 'calendar', partPeriods: 'begun', periodDay: 'first', starts: { 'monthly-70': '2024-01-01' } } };
    expect(feeLedger([subscription], FEE_TARIFFS).undetermined).toMatchObject([{ needs: [{ name: 'unstatedCeiling' }] }]);
    expect(feeLedger([subscription], FEE_TARIFFS, { unstatedCeiling: { id: 'x', ore: 10000, months: 12, from: 'firstFee' } }).lines.map(({ gross, charged }) => [gross, charged])).toEqual([[6500, 6500], [6500, 3500], [7000, 7000], [7000, 7000]]);
  });

  it('asks for the amount of a ceiling that the source does not name', () => {
    const visit: FeeEvent = { id: 'v', person: 'p1', on: '2023-01-01', tariff: 'orebro/visit', line: 'visit', count: 1, facts: { recordedMeeting: true, asylumSeeker: false } };
    expect(feeLedger([visit], FEE_TARIFFS).undetermined).toMatchObject([{ needs: [{ name: 'ceilings.orebro/frikort.months' }, { name: 'ceilings.orebro/frikort.ore' }] }]);
    expect(rows([visit], { ceilings: { 'orebro/frikort': { months: 12, ore: 20000 } } })).toEqual([['v', 20000, 2000]]);
  });

  it('knows a visit from the day that it was registered', () => {
    const late = tryOut('e-late', '2023-03-20', { registered: '2023-09-01' });
    expect(rows([...six, late], { knownAt: '2023-08-31' })).toEqual(rows(six));
    expect(rows([...six, late])).toContainEqual(['e5', 0, 25000]);
    expect(feeLedger([...six, late], FEE_TARIFFS).totals.charged).toBe(130000);
  });

  it('holds a subsidy apart from the fees', () => {
    const subsidy: FeeEvent = { id: 's', person: 'p1', on: '2023-01-01', tariff: 'varmland/diagnosis-subsidy', line: 'item', count: 1, facts: { diagnosis: 'diabetes' }, choices: { amountOre: 70000 } };
    expect(feeLedger([subsidy], FEE_TARIFFS).totals).toMatchObject({ gross: 0, charged: 0, subsidies: 70000 });
  });

  it('refuses two events with one key, a tariff that does not exist and a key that tells who it is', () => {
    const refused = (event: Partial<FeeEvent>): unknown => () => feeLedger([tryOut('a', '2023-01-01'), tryOut('b', '2023-01-01', event)], FEE_TARIFFS);
    expect(refused({ id: 'a' })).toThrow(expect.objectContaining({ code: 'bad-fee-event', issues: [expect.objectContaining({ path: 'events.1.id' })] }));
    expect(refused({ id: 'a#1' })).toThrow('events.1.id');
    expect(() => feeLedger([tryOut('a', '2023-01-01'), null as unknown as FeeEvent], FEE_TARIFFS)).toThrow('events.1: väntade en händelse, fick null.');
    expect(refused({ tariff: 'dalarna/tryout' })).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ nearest: 'dalarna/try-out' })] }));
    expect(refused({ person: '19121212-1212' })).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ found: 'något som ser ut som ett personnummer' })] }));
  });
});

const LINES = ['cpap', 'hearing-aid', 'wheelchair-cognition'] as const;
const events = fc
  .array(fc.record({ day: fc.nat(1200), line: fc.constantFrom(...LINES), person: fc.constantFrom('p1', 'p2'), count: fc.integer({ min: 1, max: 3 }) }), { maxLength: 25 })
  .map((all) => all.map(({ day, line, person, count }, index) => tryOut(`e${String(index).padStart(3, '0')}`, addDays('2023-01-01', day), { line, person, count })));
const told = { ceilings: { 'hogkostnadsskydd-hjalpmedel': { changed: 'windowStart' } }, exemptVisits: 'ignored' } as const;

describe('for any events', () => {
  it('the ledger does not depend on their order', () => {
    fc.assert(fc.property(events, (all) => { expect(feeLedger(all.toReversed(), FEE_TARIFFS, told)).toEqual(feeLedger(all, FEE_TARIFFS, told)); }), { numRuns: 40 });
  });

  it('a person is charged the same whoever else is in the ledger', () => {
    fc.assert(
      fc.property(events, (all) => {
        const alone = ['p1', 'p2'].flatMap((person) => feeLedger(all.filter((event) => event.person === person), FEE_TARIFFS, told).lines);
        expect(feeLedger(all, FEE_TARIFFS, told).lines).toEqual(alone);
      }),
      { numRuns: 40 },
    );
  });

  it('every event is charged, exempt or undetermined, and the totals add up', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { lines, exempt, undetermined, totals } = feeLedger(all, FEE_TARIFFS, told);
        expect([...new Set([...lines, ...exempt, ...undetermined].map(({ event }) => event))].toSorted()).toEqual(all.map(({ id }) => id));
        expect(totals.charged + totals.free).toBe(totals.gross);
        const sums = new Map<string, number>();
        for (const { person, window, charged } of lines) sums.set(`${person} ${window?.from ?? ''}`, (sums.get(`${person} ${window?.from ?? ''}`) ?? 0) + charged);
        for (const { person, window } of lines) expect(sums.get(`${person} ${window?.from ?? ''}`)).toBeLessThanOrEqual(window?.ceilingOre ?? 0);
      }),
      { numRuns: 40 },
    );
  });

  it('what was charged before a day is the same without what came after', () => {
    fc.assert(
      fc.property(events, fc.nat(1200), (all, cut) => {
        const day = addDays('2023-01-01', cut);
        const before = (some: readonly FeeEvent[]): unknown => feeLedger(some, FEE_TARIFFS, told).lines.filter(({ on }) => on < day).map(({ id, charged, free }) => [id, charged, free]);
        expect(before(all)).toEqual(before(all.filter(({ on }) => on < day)));
      }),
      { numRuns: 40 },
    );
  });
});
