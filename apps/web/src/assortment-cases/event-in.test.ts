import { type CaseActor, type CaseEventKind, type CaseView, settlePolicy } from '@hjm/rules/cases';
import { outOfAssortment } from '@hjm/rules-vastmanland';
import { describe, expect, it } from 'vitest';
import { eventIn } from './event-in.js';
import { roleOf, rolesOf } from './shown-as.js';

const policy = settlePolicy(outOfAssortment, {
  levels: [{ id: 'board', label: 'Nämnden', prepared: true }],
  requiredInformation: [{ id: 'need', label: 'Behov', type: 'text' }, { id: 'tried', label: 'Prövat', type: 'confirmation' }],
  appeal: { possible: null, text: 'Fråga.' },
  expiry: { grantedMonths: null, sentBackDays: null },
});
const view = { application: { kind: 'outside-assortment' } } as CaseView;
const told = (kind: CaseEventKind, fields: Readonly<Record<string, string>>, actor: CaseActor = { role: 'consultant' }) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return eventIn(kind, form, { policy, view, actor, on: '2026-03-02' });
};

describe('the form of an event', () => {
  it('becomes the event, in öre and without what was left empty', () => {
    expect(told('grant', { cost: '15 592 kr', reason: ' Behov. ' })).toEqual({ kind: 'grant', on: '2026-03-02', by: { role: 'consultant' }, costOre: 1_559_200, reason: 'Behov.' });
    expect(told('complete', { 'info.need': '', 'info.tried': 'on', cost: '' })).toMatchObject({ kind: 'complete', information: { tried: true } });
    expect(told('complete', { cost: '10' })).toMatchObject({ information: {}, costOre: 1000 });
    expect(told('expire', {})).toEqual({ kind: 'expire', on: '2026-03-02', by: { role: 'consultant' } });
  });

  it.each([
    ['prepare', {}, 'Skriv konsulentens yttrande.'],
    ['sendBack', { reason: '  ' }, 'Skriv vad som ska kompletteras.'],
    ['refuse', {}, 'Skriv skälet till avslaget.'],
    ['grant', { reason: 'Behov.' }, 'Skriv vilken kostnad som beviljas.'],
    ['grant', { reason: 'Behov.', cost: '12.50' }, 'Kostnaden går inte att läsa.'],
    ['complete', {}, 'Fyll i det som ska kompletteras.'],
    ['replace', {}, 'Välj ärendet som ersätter.'],
  ] as const)('of %s says what is left out: %j', (kind, fields, said) => {
    expect(() => told(kind, fields)).toThrow(said);
  });
});

describe('the roles that a page is shown for', () => {
  it('are the applicant, the consultant and each level of decision', () => {
    expect(rolesOf(policy).map(({ id, label }) => `${id} ${label}`)).toEqual(['sokande Sökande förskrivare', 'konsulent Hjälpmedelskonsulent', 'beslut.board Nämnden']);
    expect(roleOf(policy, 'beslut.board').actor).toEqual({ role: 'decider', level: 'board' });
    expect(roleOf(policy, 'finns-inte').id).toBe('sokande');
  });
});
