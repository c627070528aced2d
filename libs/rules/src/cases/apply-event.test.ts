import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { application, applied, caseOf, granted, prepared, refused, sentBack, sixThings, twoLevels } from '../testing/case-policies.js';
import { type CaseEvent, applyEvent, openCase, readCase, viewCase } from './index.js';

const view = (events: readonly CaseEvent[]) => viewCase(twoLevels, caseOf(events));
const completed: CaseEvent = { kind: 'complete', on: '2026-03-05', by: { role: 'applicant' }, information: { triedOn: '2026-03-04' }, costOre: 7_000_000 };
const replaced: CaseEvent = { kind: 'replace', on: '2026-05-01', by: { role: 'consultant' }, replacedBy: 'A-2' };

function errorOf(act: () => unknown): HjmError {
  try {
    act();
  } catch (error) {
    if (error instanceof HjmError) return error;
  }
  throw new Error('expected an HjmError');
}
const refusal = (before: readonly CaseEvent[], event: CaseEvent): HjmError => errorOf(() => applyEvent(twoLevels, caseOf(before), event));

describe('the life of a case', () => {
  it('goes from application through preparation to a grant with cost, reason and no appeal', () => {
    const { state, open, decision, lastDay } = view([applied(), prepared(), granted()]);
    expect({ state, open, lastDay }).toEqual({ state: 'granted', open: false, lastDay: '2026-09-20' });
    expect(decision).toEqual({
      outcome: 'granted',
      on: '2026-03-20',
      level: { id: 'committee', label: 'Hjälpmedelskommittén' },
      costOre: 6_949_200,
      reason: 'Behovet går inte att möta på annat sätt.',
      appeal: { possible: false, text: 'Beslutet kan inte överklagas.' },
    });
  });

  it('goes to a refusal with its reason and no cost', () => {
    expect(view([applied(), prepared(), refused()])).toMatchObject({ state: 'refused', decision: { outcome: 'refused', costOre: null, reason: 'Sortimentet räcker.' } });
  });

  it('is sent back, completed and prepared again, with what was completed in the application', () => {
    expect(view([applied(), sentBack()])).toMatchObject({ state: 'sentBack', open: true, lastDay: '2026-04-03' });
    const again = view([applied(), sentBack(), completed, prepared('2026-03-06')]);
    expect(again).toMatchObject({ state: 'prepared', submittedOn: '2026-03-05', application: { costOre: 7_000_000, information: { need: application().information['need'], triedOn: '2026-03-04' } } });
  });

  it('of a grant ends when it is replaced or expires', () => {
    expect(view([applied(), prepared(), granted(), replaced])).toMatchObject({ state: 'replaced', replacedBy: 'A-2', decision: { outcome: 'granted' } });
    const expire = (on: string): CaseEvent => ({ kind: 'expire', on, by: { role: 'consultant' } });
    expect(refusal([applied(), prepared(), granted()], expire('2026-09-20'))).toMatchObject({ code: 'case-not-ready', issues: [{ path: 'on', expected: 'en dag efter 2026-09-20' }] });
    expect(view([applied(), prepared(), granted(), expire('2026-09-21')])).toMatchObject({ state: 'expired', lastDay: null });
  });

  it('never expires where the policy sets no day', () => {
    const told = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6' };
    const before = caseOf([applied({ information: told }), prepared(), granted('2026-03-05', 1, 'manager')], { policy: sixThings });
    expect(errorOf(() => applyEvent(sixThings, before, { kind: 'expire', on: '2099-01-01', by: { role: 'consultant' } })).message).toBe('Ett ärende som är beviljat förfaller inte av sig självt.');
  });

  it('is appended to and never edited', () => {
    const before = caseOf([applied()]);
    const after = applyEvent(twoLevels, before, prepared());
    expect(before.events).toHaveLength(1);
    expect(after.events[0]).toBe(before.events[0]);
    expect(Object.isFrozen(after.events)).toBe(true);
  });

  it('is read from storage with every event checked again', () => {
    const stored = caseOf([applied(), prepared(), granted()]);
    expect(readCase(twoLevels, stored)).toEqual(stored);
    expect(errorOf(() => readCase(twoLevels, { id: 'A-1', events: [applied(), granted()] })).code).toBe('case-not-ready');
    expect(errorOf(() => readCase(twoLevels, { id: 'A-1', events: [] })).code).toBe('case-event');
    expect(errorOf(() => applyEvent(twoLevels, { ...stored, policy: 'annan/ordning' }, replaced)).code).toBe('case-policy-other');
  });
});

describe('a step that does not go', () => {
  it('says where the case stands and what goes instead', () => {
    const error = refusal([applied(), prepared(), refused()], granted());
    expect(error).toMatchObject({ code: 'case-step', message: 'Ärendet är avslaget: bevilja går inte. Härifrån går inget mer.' });
    expect(refusal([applied(), sentBack()], prepared())).toMatchObject({ message: 'Ärendet är återsänt: bered går inte. Härifrån går: komplettera, låt förfalla.', issues: [{ path: 'kind', expected: 'complete, expire', found: '"prepare"' }] });
    expect(errorOf(() => openCase(twoLevels, 'A-1', prepared()))).toMatchObject({ code: 'case-step', issues: [{ expected: 'apply' }] });
  });

  it('says which role may do it', () => {
    const error = refusal([applied()], { ...(prepared() as Extract<CaseEvent, { kind: 'prepare' }>), by: { role: 'applicant' } });
    expect(error).toMatchObject({ code: 'case-role', message: 'Sökande förskrivare kan inte: bered. Det kan hjälpmedelskonsulent.', issues: [{ path: 'by.role', expected: 'consultant' }] });
  });

  it('says which level decides', () => {
    expect(refusal([applied(), prepared()], granted('2026-03-20', 1, 'unit'))).toMatchObject({ code: 'case-level', message: 'Ärendet beslutas av Hjälpmedelskommittén, inte av unit.', issues: [{ path: 'by.level', expected: 'committee' }] });
    expect(refusal([applied({ kind: 'other-size', information: { need: 'Större.' } })], granted('2026-03-20', 1, 'unitt')).issues).toEqual([{ path: 'by.level', expected: 'committee, unit', found: '"unitt"', nearest: 'unit' }]);
  });

  it('says what the application lacks before it is prepared or granted', () => {
    const bare = applied({ information: { assortmentTried: false, need: '  ' } });
    expect(refusal([bare], prepared())).toMatchObject({ code: 'case-not-ready', message: 'Ansökan saknar: ”Sortimentet är prövat”, ”Behov”, ”Dag för utprovning”. Den behöver kompletteras först, eller återsändas.' });
    expect(refusal([applied({ kind: 'other-size', information: {} })], granted('2026-03-20', 1, 'unit')).code).toBe('case-not-ready');
  });

  it('asks for preparation where the level decides prepared cases only, and not where it does not', () => {
    expect(refusal([applied()], granted()).message).toBe('Hjälpmedelskommittén beslutar om beredda ärenden. En hjälpmedelskonsulent bereder det först.');
    const small = applied({ kind: 'other-size', information: { need: 'Större.' } });
    expect(view([small, granted('2026-03-02', 500_000, 'unit')])).toMatchObject({ state: 'granted' });
  });

  it('keeps the notice of a level, counted from the last completion', () => {
    expect(refusal([applied(), prepared()], granted('2026-03-15'))).toMatchObject({ code: 'case-not-ready', issues: [{ path: 'on', expected: '2026-03-16 eller senare' }] });
    expect(view([applied(), prepared(), granted('2026-03-16')]).state).toBe('granted');
    expect(refusal([applied(), sentBack(), completed, prepared('2026-03-06')], refused('2026-03-18')).issues[0]?.expected).toBe('2026-03-19 eller senare');
  });

  it('keeps the highest cost of a level', () => {
    const small = applied({ kind: 'other-size', information: { need: 'Större.' } });
    expect(refusal([small], granted('2026-03-02', 500_001, 'unit'))).toMatchObject({ code: 'case-event', issues: [{ path: 'costOre', expected: 'högst 500000 öre, som Enheten får bevilja' }] });
  });

  it('is never before the last event', () => {
    expect(refusal([applied()], prepared('2026-03-01')).issues[0]).toMatchObject({ path: 'on', expected: '2026-03-02 eller senare, för då hände något senast i ärendet' });
    expect(view([applied(), prepared('2026-03-02')]).state).toBe('prepared');
  });

  it.each([
    ['kind', applied({ kind: 'removed' }), 'application.kind'],
    ['kind', applied({ kind: 'other-sise' }), 'application.kind'],
    ['product', applied({ product: ' ' }), 'application.product'],
    ['code', applied({ isoCode: '122203' }), 'application.isoCode'],
    ['cost', applied({ costOre: 0.5 }), 'application.costOre'],
    ['negative cost', applied({ costOre: -1 }), 'application.costOre'],
    ['day', applied({}, '2026-02-29'), 'on'],
    ['information', applied({ information: { needs: 'x' } }), 'application.information.needs'],
    ['confirmation', applied({ information: { assortmentTried: 'ja' } }), 'application.information.assortmentTried'],
    ['date', applied({ information: { triedOn: 'i går' } }), 'application.information.triedOn'],
  ])('is an application with a wrong %s', (_, event, path) => {
    const error = errorOf(() => openCase(twoLevels, 'A-1', event));
    expect(error.code).toBe('case-event');
    expect(error.issues[0]?.path).toBe(path);
  });

  it('is a decision without a reason, a return without one, or a preparation without a statement', () => {
    expect(refusal([applied(), prepared()], { ...(granted() as Extract<CaseEvent, { kind: 'grant' }>), reason: '' }).issues[0]?.path).toBe('reason');
    expect(refusal([applied(), prepared()], { ...(refused() as Extract<CaseEvent, { kind: 'refuse' }>), reason: ' ' }).issues[0]?.expected).toBe('skälet till avslaget');
    expect(refusal([applied()], { ...(sentBack() as Extract<CaseEvent, { kind: 'sendBack' }>), reason: '' }).issues[0]?.expected).toBe('vad som ska kompletteras');
    expect(refusal([applied()], { ...(prepared() as Extract<CaseEvent, { kind: 'prepare' }>), statement: '' }).issues[0]?.path).toBe('statement');
    expect(refusal([applied(), prepared(), granted()], { ...replaced, replacedBy: 'A-1' }).issues[0]?.expected).toBe('ett annat ärende');
  });
});
