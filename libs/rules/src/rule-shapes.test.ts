import { describe, expect, it } from 'vitest';
import { ageThisYear, completedYears, countEquivalents, countWithin } from './derive.js';
import { type Condition, type FactDef, type Facts, type Rule, defineEdition, defineFacts, evaluate } from './index.js';
import { parseRulePackage } from './schema.js';
import { describeCondition } from './text.js';
import { verify } from './verify.js';
import { age, ageThisYear as ageThisYearFact, alreadyHas, consultantConsulted, housing, profession, role, specialReasons, workplace } from './vocabulary.js';

// The shapes of rules that regional handbooks take, each said in the language: who, tiers, conditions, strength,
// consultation, quantity, training, payer, dates. Fee shapes stand in fee-shapes.test.ts.

const citations = [{ body: 'Region Test', decided: null, document: 'handbok', summary: 'Ett exempel på formen.' }] as const;
const yesNo = (id: string, label: string, more: { readonly changeable?: boolean } = {}) => ({ id, type: 'yesNo', label, question: `${label}?`, ...more }) as const;
const right = (id: string, when: Condition, decision = 'prescriber'): Rule => ({ id, kind: 'right', decision, text: `${id}.`, when, citations });
const closing = (decision = 'prescriber'): Rule => ({ id: `no-other-${decision}`, kind: 'refusal', decision, basis: 'enumeration', text: 'Ingen annan.', citations });

/** A package of these rules, checked like one from outside. */
function packageOf(facts: readonly FactDef[], rules: readonly Rule[]) {
  const decisions = [...new Set(rules.flatMap((rule) => ('decision' in rule ? [rule.decision] : [])))].map((id) => ({ id, label: id }));
  return parseRulePackage({
    format: 'hjm.rules/1',
    id: 'test/shape',
    version: '1.0.0',
    title: 'En form',
    region: 'Region Test',
    askWhom: 'Hjälpmedelscentralen',
    scope: { label: 'Hjälpmedel', isoCodes: [] },
    facts,
    editions: [{ id: 'only', title: 'Nu', decided: null, validFrom: '2020-01-01', citations, decisions, rules }],
  });
}

const at = { on: '2025-03-01' };
function outcomes(facts: readonly FactDef[], rules: readonly Rule[], ...cases: readonly Facts[]): string[] {
  const pkg = packageOf(facts, rules);
  expect(verify(pkg)).toEqual([]);
  return cases.map((one) => evaluate(pkg, one, at).outcome);
}

describe('who may prescribe', () => {
  it('is a profession at a workplace, or one under a condition of the case', () => {
    const facts = [profession('logoped', 'arbetsterapeut', 'specialpedagog'), workplace('habiliteringscentrum'), yesNo('textBased', 'Textbaserad')];
    const rules = [
      right('logoped', { profession: 'logoped' }),
      right('text', { profession: 'arbetsterapeut', textBased: true }),
      right('place', { profession: 'specialpedagog', workplace: 'habiliteringscentrum' }),
      closing(),
    ];
    expect(outcomes(facts, rules, { profession: 'logoped' }, { profession: 'arbetsterapeut', textBased: false }, { profession: 'specialpedagog', workplace: 'habiliteringscentrum' }, { profession: 'specialpedagog', workplace: 'other' }, { profession: 'other' })).toEqual(['allowed', 'denied', 'allowed', 'denied', 'denied']);
  });

  it('is a profession with a speciality', () => {
    const speciality = { id: 'speciality', type: 'oneOf', label: 'Specialitet', question: 'Vilken specialitet?', otherwise: 'other', values: [{ id: 'lung', label: 'Lungsjukdomar' }, { id: 'other', label: 'Annan' }] } as const;
    expect(outcomes([profession('lakare'), speciality], [right('specialist', { profession: 'lakare', speciality: 'lung' }), closing()], { profession: 'lakare', speciality: 'lung' }, { profession: 'lakare', speciality: 'other' }, { profession: 'lakare' })).toEqual(['allowed', 'denied', 'undetermined']);
  });

  it('is a profession with a competence or in consultation', () => {
    const facts = [profession('lakare', 'sjukskoterska'), yesNo('tensTraining', 'Utbildning'), yesNo('physicianConsulted', 'Samråd med läkare', { changeable: true })];
    const rules = [right('physician', { profession: 'lakare' }), right('trained', { all: [{ profession: 'sjukskoterska' }, { any: [{ tensTraining: true }, { physicianConsulted: true }] }] }), closing()];
    expect(outcomes(facts, rules, { profession: 'sjukskoterska', tensTraining: true }, { profession: 'sjukskoterska', tensTraining: false, physicianConsulted: true }, { profession: 'sjukskoterska', tensTraining: false, physicianConsulted: false })).toEqual(['allowed', 'allowed', 'denied']);
    const answer = evaluate(packageOf(facts, rules), { profession: 'sjukskoterska', tensTraining: false, physicianConsulted: false }, at);
    expect(answer.changes).toEqual([{ facts: ['physicianConsulted'], ways: [{ set: { physicianConsulted: true }, outcome: 'allowed' }] }]);
  });

  it('is another list for each role', () => {
    const facts = [role('refer', 'prescribe'), profession('arbetsterapeut', 'fysioterapeut')];
    const rules = [right('refer', { role: 'refer', profession: ['arbetsterapeut', 'fysioterapeut'] }), right('prescribe', { role: 'prescribe', profession: 'arbetsterapeut' }), closing()];
    expect(outcomes(facts, rules, { role: 'refer', profession: 'fysioterapeut' }, { role: 'prescribe', profession: 'fysioterapeut' })).toEqual(['allowed', 'denied']);
  });

  it('depends on how the patient lives', () => {
    const rules = [right('home', { profession: 'distriktsskoterska', housing: 'ordinary' }), closing()];
    expect(outcomes([profession('distriktsskoterska'), housing], rules, { profession: 'distriktsskoterska', housing: 'ordinary' }, { profession: 'distriktsskoterska', housing: 'special' })).toEqual(['allowed', 'denied']);
  });

  it('is widened by a written delegation and narrowed by an appointment', () => {
    const facts = [profession('sjukskoterska'), yesNo('delegated', 'Skriftlig delegering'), yesNo('appointed', 'Utsedd av verksamhetschefen')];
    const rules = [right('appointed-nurse', { profession: 'sjukskoterska', appointed: true }), right('delegation', { all: [{ delegated: true }, { not: { profession: 'sjukskoterska', appointed: true } }] }), closing()];
    expect(outcomes(facts, rules, { profession: 'other', delegated: true, appointed: false }, { profession: 'sjukskoterska', appointed: false, delegated: false }, { profession: 'sjukskoterska', appointed: true })).toEqual(['allowed', 'denied', 'allowed']);
  });
});

describe('a condition', () => {
  const severity = { id: 'severity', type: 'oneOf', graded: true, label: 'Svårighet', question: 'Hur stor är svårigheten?', values: [{ id: 'grade-1', label: 'lätt' }, { id: 'grade-2', label: 'måttlig' }, { id: 'grade-3', label: 'stor' }, { id: 'grade-4', label: 'total' }] } as const;
  const months = { id: 'months', type: 'wholeNumber', label: 'Varaktighet', question: 'Hur länge?', min: 0, max: 600, unit: 'månader' } as const;
  const functions = ['sleep', 'motor', 'emotion', 'attention'].map((id) => yesNo(id, id));

  it('is at least so many of several, for longer than a time', () => {
    const when: Condition = { all: [{ atLeast: 3, of: functions.map(({ id }) => ({ [id]: true })) }, { months: { above: 3 } }] };
    const three = { sleep: true, motor: true, emotion: true };
    expect(outcomes([...functions, months], [right('need', when, 'need'), closing('need')], { ...three, months: 4 }, { ...three, months: 3 }, { sleep: true, motor: false, emotion: false, months: 9 }, { ...three })).toEqual(['allowed', 'denied', 'denied', 'undetermined']);
    expect(describeCondition([...functions, months], when)).toBe('(minst 3 av: svaret på ”sleep” är ja; svaret på ”motor” är ja; svaret på ”emotion” är ja; svaret på ”attention” är ja) och varaktighet är mer än 3 månader');
  });

  it('compares a grade, from it and beyond it', () => {
    const rules = [right('need', { severity: { atLeast: 'grade-3' } }, 'need'), closing('need')];
    expect(outcomes([severity], rules, { severity: 'grade-2' }, { severity: 'grade-3' }, { severity: 'grade-4' })).toEqual(['denied', 'allowed', 'allowed']);
    expect(describeCondition([severity], { severity: { above: 'grade-2', below: 'grade-4' } })).toBe('svårighet är mer än måttlig och mindre än total');
    expect(() => packageOf([severity], [right('need', { severity: { atLeast: 'grade-9' } }, 'need')])).toThrow('editions.0.rules.0.when.severity');
    // @ts-expect-error a grade that is none
    defineEdition(defineFacts([severity]), { id: 'e', title: 'E', decided: null, validFrom: null, citations, decisions: [{ id: 'need', label: 'N' }], rules: [{ id: 'a', kind: 'right', decision: 'need', text: 'A.', when: { severity: { atLeast: 'grade-9' } }, citations }] });
  });

  it('measures a quantity and a score', () => {
    const leakage = { id: 'leakage', type: 'wholeNumber', label: 'Läckage', question: 'Hur stort är läckaget?', min: 0, max: 5000, unit: 'gram per dygn' } as const;
    const norton = { id: 'norton', type: 'wholeNumber', label: 'Nortonpoäng', question: 'Vilken Nortonpoäng?', min: 5, max: 28 } as const;
    expect(outcomes([leakage, norton], [right('need', { leakage: { above: 8 }, norton: { atMost: 20 } }, 'need'), closing('need')], { leakage: 9, norton: 20 }, { leakage: 8, norton: 20 }, { leakage: 9, norton: 21 })).toEqual(['allowed', 'denied', 'denied']);
  });

  it('wants a simpler aid tried first, and says no to purposes and contraindications', () => {
    const facts = [yesNo('simplerTried', 'Enklare prövat'), yesNo('entertainment', 'För underhållning'), yesNo('pacemaker', 'Pacemaker')];
    const rules: Rule[] = [
      right('tried', { simplerTried: true }, 'need'),
      { id: 'not-for-play', kind: 'refusal', decision: 'need', basis: 'stated', text: 'Inte för underhållning.', when: { entertainment: true }, citations, excepts: ['tried'] },
      { id: 'cardiologist', kind: 'requirement', text: 'Hör med kardiolog.', when: { pacemaker: true }, requires: { simplerTried: false }, citations },
      closing('need'),
    ];
    expect(outcomes(facts, rules, { simplerTried: true, entertainment: false, pacemaker: false }, { simplerTried: true, entertainment: true }, { simplerTried: true, entertainment: false, pacemaker: true })).toEqual(['allowed', 'denied', 'conditional']);
  });

  it('tells completed years from the year one turns an age, and under from up to', () => {
    const under20 = [right('young', { age: { below: 20 } }, 'need'), closing('need')];
    const born = '2005-03-02';
    expect(outcomes([age], under20, { age: completedYears(born, at.on) }, { age: completedYears(born, '2025-03-02') })).toEqual(['allowed', 'denied']);
    expect(outcomes([age], [right('upTo17', { age: { atMost: 17 } }, 'need'), closing('need')], { age: 17 }, { age: 18 })).toEqual(['allowed', 'denied']);
    expect(outcomes([ageThisYearFact], [right('turns4', { ageThisYear: { atLeast: 4 } }, 'need'), closing('need')], { ageThisYear: ageThisYear('2021-12-31', '2025-01-01') })).toEqual(['allowed']);
  });
});

describe('what follows a right', () => {
  const listed = right('listed', { profession: 'arbetsterapeut' });

  it('is a requirement, advice or a warning, and a missing advice never denies', () => {
    const facts = [profession('arbetsterapeut'), consultantConsulted, yesNo('physician', 'Läkare tillfrågad')];
    const rules: Rule[] = [listed, { id: 'consultant', kind: 'requirement', text: 'I samråd.', requires: { consultantConsulted: true }, citations }, { id: 'ask', kind: 'advice', text: 'Fråga läkare.', requires: { physician: true }, citations }, closing()];
    expect(outcomes(facts, rules, { profession: 'arbetsterapeut', consultantConsulted: true, physician: false }, { profession: 'arbetsterapeut', consultantConsulted: false })).toEqual(['allowed', 'conditional']);
  });

  it('is a limit by equivalence, beyond which special reasons are needed', () => {
    const rules: Rule[] = [
      listed,
      { id: 'one', kind: 'term', topic: 'limit', limit: { most: 2, per: 'person', beyond: 'exception' }, text: 'Högst två.', citations },
      { id: 'reasons', kind: 'requirement', text: 'Fler än två kräver särskilda skäl.', when: { alreadyHas: { atLeast: 2 } }, requires: { specialReasons: true }, citations },
      closing(),
    ];
    const has = (wheels: number): number => countEquivalents([{ kind: 'rullstol', count: 1 }, { kind: 'hjulpar', count: wheels }], { rullstol: 1, hjulpar: 1 });
    expect(outcomes([profession('arbetsterapeut'), alreadyHas, specialReasons], rules, { profession: 'arbetsterapeut', alreadyHas: has(0) }, { profession: 'arbetsterapeut', alreadyHas: has(1), specialReasons: false }, { profession: 'arbetsterapeut', alreadyHas: has(1), specialReasons: true })).toEqual(['allowed', 'conditional', 'allowed']);
  });

  it('is so many withdrawals in a period', () => {
    const withdrawals = { id: 'withdrawals', type: 'wholeNumber', label: 'Tidigare uttag', question: 'Hur många uttag det senaste året?', min: 0, max: 100 } as const;
    const rules = [right('more', { withdrawals: { below: 2 } }, 'need'), { id: 'enough', kind: 'refusal', decision: 'need', basis: 'stated', text: 'Uttagen är slut.', when: { withdrawals: { atLeast: 2 } }, citations } as const];
    const days = ['2024-03-01', '2024-06-01', '2024-12-01'];
    expect(outcomes([withdrawals], rules, { withdrawals: countWithin(days, { months: 12, on: '2025-03-01' }) }, { withdrawals: countWithin(days, { months: 6, on: '2025-03-01' }) })).toEqual(['denied', 'allowed']);
  });

  it('is training: required, with exempt professions and scopes, and a substitute until a day', () => {
    const facts = [profession('arbetsterapeut', 'lakare', 'barnmorska'), yesNo('trained', 'Utbildad'), yesNo('onlyTens', 'Bara TENS'), yesNo('interim', 'Tillfällig kurs'), { id: 'prescribed', type: 'date', label: 'Förskrivningsdag', question: 'När?' }] as const;
    const rules: Rule[] = [
      right('listed', { profession: ['arbetsterapeut', 'lakare', 'barnmorska'] }),
      closing(),
      { id: 'training', kind: 'requirement', text: 'Utbildning krävs.', when: { not: { any: [{ profession: 'lakare' }, { profession: 'barnmorska', onlyTens: true }] } }, requires: { any: [{ trained: true }, { interim: true, prescribed: { below: '2025-07-01' } }] }, citations },
    ];
    const base = { trained: false, onlyTens: false, interim: false, prescribed: '2025-03-01' };
    expect(outcomes(facts, rules, { ...base, profession: 'lakare' }, { ...base, profession: 'barnmorska', onlyTens: true }, { ...base, profession: 'barnmorska' }, { ...base, profession: 'arbetsterapeut', interim: true }, { ...base, profession: 'arbetsterapeut', interim: true, prescribed: '2025-07-01' })).toEqual(['allowed', 'allowed', 'conditional', 'allowed', 'conditional']);
  });

  it('is one payer, from article responsibility, housing and habilitation', () => {
    const responsibility = { id: 'articleResponsibility', type: 'oneOf', label: 'Artikelansvar', question: 'Vilket artikelansvar?', values: ['1', '2', '4'].map((id) => ({ id, label: id })) } as const;
    const facts = [profession('arbetsterapeut'), responsibility, housing];
    const rules: Rule[] = [
      listed,
      closing(),
      { id: 'region', kind: 'term', topic: 'payer', payer: 'region', text: 'Regionen betalar.', when: { any: [{ articleResponsibility: '1' }, { housing: 'ordinary' }] }, citations },
      { id: 'municipality', kind: 'term', topic: 'payer', payer: 'municipality', text: 'Kommunen betalar.', when: { articleResponsibility: ['2', '4'], housing: 'special' }, citations },
    ];
    const pkg = packageOf(facts, rules);
    expect(verify(pkg)).toEqual([]);
    const payers = (facts: Facts) => evaluate(pkg, { profession: 'arbetsterapeut', ...facts }, at).terms.map(({ term, status }) => [term.topic === 'payer' && term.payer, status]);
    expect(payers({ articleResponsibility: '1' })).toEqual([['region', 'applies']]);
    expect(payers({ articleResponsibility: '2', housing: 'special' })).toEqual([['municipality', 'applies']]);
    expect(payers({ articleResponsibility: '2' })).toEqual([['region', 'unknown'], ['municipality', 'unknown']]);
    expect(evaluate(pkg, { profession: 'arbetsterapeut', articleResponsibility: '2' }, at).needed.map(({ fact }) => fact)).toEqual(['housing']);
    expect(evaluate(pkg, { profession: 'other', articleResponsibility: '1' }, at).terms).toEqual([]);
  });

  it('is sorted out by the day of prescription where a rule says so', () => {
    const prescribed = { id: 'prescribed', type: 'date', label: 'Förskrivningsdag', question: 'När förskrevs hjälpmedlet?' } as const;
    const form = yesNo('formSent', 'Anmälan skickad', { changeable: true });
    const rules: Rule[] = [
      listed,
      closing(),
      { id: 'fee', kind: 'term', topic: 'fee', fee: { kind: 'fee', amount: { ore: 10_000 }, per: 'month' }, text: 'Avgift.', when: { prescribed: { atLeast: '2022-03-01' } }, citations },
      { id: 'old-fee', kind: 'term', topic: 'fee', fee: { kind: 'fee', amount: { ore: 10_000 }, per: 'month' }, text: 'Avgift om ingen anmälan skickas.', when: { prescribed: { below: '2022-03-01' }, formSent: false }, citations },
    ];
    const pkg = packageOf([profession('arbetsterapeut'), prescribed, form], rules);
    const fees = (facts: Facts) => evaluate(pkg, { profession: 'arbetsterapeut', ...facts }, at).terms.map(({ rule }) => rule);
    expect([fees({ prescribed: '2022-03-01' }), fees({ prescribed: '2022-02-28', formSent: true }), fees({ prescribed: '2022-02-28', formSent: false })]).toEqual([['fee'], [], ['old-fee']]);
  });
});

describe('what the source leaves open', () => {
  const facts = [profession('arbetsterapeut'), yesNo('standing', 'Stårullstol')];
  const uncovered: Rule = { id: 'cut-off', kind: 'uncovered', decision: 'prescriber', text: 'Vilka som får förskriva en stårullstol framgår inte.', when: { standing: true }, citations };

  it('is undetermined and says so, with the source', () => {
    const pkg = packageOf(facts, [right('listed', { profession: 'arbetsterapeut', standing: false }), uncovered, closing()]);
    expect(verify(pkg)).toEqual([]);
    const answer = evaluate(pkg, { profession: 'other', standing: true }, at);
    expect(answer).toMatchObject({ outcome: 'undetermined', reason: 'not-covered', needed: [], reasons: [{ rule: 'cut-off', effect: 'leaves-open', citations }] });
    expect(evaluate(pkg, { profession: 'other', standing: false }, at).outcome).toBe('denied');
    expect(evaluate(pkg, { profession: 'other' }, at)).toMatchObject({ outcome: 'undetermined', reason: 'facts-missing', needed: [{ fact: 'standing' }] });
  });

  it('yields to a right, and may set one aside', () => {
    expect(evaluate(packageOf(facts, [right('listed', { profession: 'arbetsterapeut' }), uncovered, closing()]), { profession: 'arbetsterapeut', standing: true }, at).outcome).toBe('allowed');
    expect(evaluate(packageOf(facts, [right('listed', { profession: 'arbetsterapeut' }), { ...uncovered, excepts: ['listed'] }, closing()]), { profession: 'arbetsterapeut', standing: true }, at)).toMatchObject({ outcome: 'undetermined', reason: 'not-covered' });
  });

  it('is told from a gap and from a conflict when facts are missing', () => {
    const pkg = packageOf(facts, [{ ...uncovered, when: { standing: false } }]);
    expect(evaluate(pkg, {}, at)).toMatchObject({ outcome: 'undetermined', reason: 'gap' });
    expect(evaluate(pkg, { standing: false }, at).reason).toBe('not-covered');
  });
});
