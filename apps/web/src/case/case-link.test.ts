import { speechDevices, speechDeviceExamples } from '@hjm/rules-vastmanland';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulebookOf } from '../rulebooks.js';
import { type Case, type GivenAnswer, answerTo, caseFrom, emptyCase, factsOf } from './case.js';
import { caseFragment, readCaseFragment } from './case-link.js';

const packageOf = (id: string) => rulebookOf(id)?.package;
const read = (fragment: string) => readCaseFragment(fragment, packageOf);
const START = 'fall=1&regler=vastmanland/speech-devices';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((word) => word.trim() !== '');
const answersTo = (fact: string, given: fc.Arbitrary<GivenAnswer>): fc.Arbitrary<GivenAnswer[]> =>
  fc.option(fc.oneof(fc.constant<GivenAnswer>({ fact, unknown: true }), given), { nil: undefined }).map((answer) => (answer === undefined ? [] : [answer]));
const yesOrNo = (fact: string): fc.Arbitrary<GivenAnswer> => fc.boolean().map((value) => ({ fact, value }));
const given = fc
  .tuple(
    ...speechDevices.facts
      .filter(({ type }) => type !== 'article')
      .map((def) => {
        if (def.type === 'oneOf') return answersTo(def.id, fc.constantFrom(...def.values.map(({ id }): GivenAnswer => ({ fact: def.id, value: id }))));
        return answersTo(def.id, def.id === 'selectedArticle' ? fc.oneof(yesOrNo(def.id), text.map((article) => ({ fact: def.id, article }))) : yesOrNo(def.id));
      }),
  )
  .map((answers) => answers.flat());
const days = fc.constantFrom('2020-02-29', '2023-03-31', '2023-04-01', '2026-01-01');
const lists = fc.option(fc.uniqueArray(text, { maxLength: 5 })).map((list) => (list === null ? {} : { selectedArticles: list }));
const cases: fc.Arbitrary<Case> = fc.record({ on: days, knownAt: fc.option(days), given, lists });

describe('the link of a case', () => {
  it('reproduces facts, days, lists, what was not known and the answer, for any case', () => {
    fc.assert(
      fc.property(cases, (of) => {
        const linked = read(`#${caseFragment(speechDevices, of)}`);
        if (linked.kind !== 'case') throw new Error(JSON.stringify(linked));
        expect(factsOf(speechDevices, linked.case)).toEqual(factsOf(speechDevices, of));
        const unknown = ({ given: answers }: Case) => answers.flatMap((answer) => ('unknown' in answer ? [answer.fact] : [])).sort();
        expect(unknown(linked.case)).toEqual(unknown(of));
        expect(answerTo(speechDevices, linked.case).record).toEqual(answerTo(speechDevices, of).record);
        expect(caseFragment(speechDevices, linked.case)).toBe(caseFragment(speechDevices, linked.case));
      }),
      { numRuns: 200 },
    );
  });

  it('reproduces every example of the package', () => {
    for (const { id, on, knownAt = null, facts, parameters = {}, expect: expected } of speechDeviceExamples) {
      const linked = read(caseFragment(speechDevices, caseFrom(speechDevices, { on, knownAt, facts, parameters })));
      expect(linked.kind === 'case' && answerTo(speechDevices, linked.case).outcome, id).toBe(expected.outcome);
    }
  });

  it('can be read by people', () => {
    const of: Case = { ...emptyCase('2023-04-01'), given: [{ fact: 'profession', value: 'logoped' }, { fact: 'textBased', unknown: true }] };
    expect(caseFragment(speechDevices, of)).toBe(`${START}&dag=2023-04-01&kant=2023-02-24&svar.profession=logoped&vetinte=textBased`);
  });

  it('carries only a list that the answer used', () => {
    const listed = { selectedArticles: ['A1', 'B 2'] };
    const used: Case = { ...emptyCase('2023-04-01'), given: [{ fact: 'selectedArticle', article: 'A1' }], lists: listed };
    expect(caseFragment(speechDevices, used)).toContain('&lista.selectedArticles=A1&lista.selectedArticles=B+2');
    expect(caseFragment(speechDevices, { ...used, given: [] })).not.toContain('lista');
  });

  it('writes out the day of knowledge, so that a later decision does not change the answer', () => {
    const linked = read(`${START}&dag=2023-05-01&kant=2023-01-01`);
    expect(linked).toMatchObject({ kind: 'case', case: { knownAt: '2023-01-01' } });
    expect(read(`${START}&dag=2023-05-01&kant=2023-02-24`)).toMatchObject({ kind: 'case', case: { knownAt: null } });
  });
});

describe('a fragment that is no case', () => {
  it.each(['', '#', '#innehall', '#svar', 'regler=vastmanland/speech-devices'])('is not taken for one: %j', (fragment) => {
    expect(read(fragment)).toEqual({ kind: 'none' });
  });

  it.each([
    ['fall=2', 'Länken är gjord av en annan version av sidan.'],
    ['fall=1', 'Regelverket ”” finns inte här.'],
    ['fall=1&regler=__proto__', 'Regelverket ”__proto__” finns inte här.'],
    [START, 'Länken säger inte vilken dag den gäller.'],
    [`${START}&dag=2023-02-30`, '”2023-02-30” är inget datum.'],
    [`${START}&dag=2023-04-01&kant=igår`, '”igår” är inget datum.'],
    [`${START}&dag=2023-04-01&svar.profession=logopd`, 'Yrke ska vara ett av logoped, arbetsterapeut, specialpedagog, other, inte "logopd". Menade du logoped?'],
    [`${START}&dag=2023-04-01&svar.textBased=ja`, 'Textbaserad kommunikation ska vara true eller false, inte "ja".'],
    [`${START}&dag=2023-04-01&svar.profession=logoped&svar.profession=logoped`, 'Länken svarar två gånger på ”profession”.'],
    [`${START}&dag=2023-04-01&vetinte=yrke`, 'Frågan ”yrke” finns inte i regelverket.'],
    [`${START}&dag=2023-04-01&annat=1`, 'Länken har en del som inte går att läsa: ”annat”.'],
    [`${START}&dag=2023-04-01&svar.article=A1&svar.selectedArticle=false&lista.selectedArticles=A1`, 'Utvald artikel ska vara true enligt listan, inte false.'],
  ])('says what is wrong with %s', (fragment, problem) => {
    expect(read(fragment)).toEqual({ kind: 'broken', problem });
  });

  it('says that a text made to hang the page is too long', () => {
    expect(read(`${START}&dag=2023-04-01&svar.article=${'9'.repeat(600_000)}`)).toEqual({ kind: 'broken', problem: 'Länken är för lång.' });
  });

  it.each(['svar.__proto__=x', 'svar.constructor=x', 'lista.__proto__=x', 'svar.=x', 'svar.%=%E0%A4%A', '__proto__=x', '%00=\u0000', 'svar.profession='])('says so, whatever it holds: %j', (part) => {
    expect(read(`${START}&dag=2023-04-01&${part}`).kind).toBe('broken');
  });

  it('never throws, whatever stands in the address', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('svar.', 'lista.', 'vetinte', 'dag', 'kant', '=', '&', '%', 'profession', 'logoped', '2023-04-01', 'article', 'true'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(['none', 'case', 'broken']).toContain(read(`${START}&dag=2023-04-01&${pieces.join('')}`).kind);
        expect(['none', 'broken']).toContain(read(`fall=${pieces.join('')}`).kind);
      }),
      { numRuns: 1000 },
    );
  });
});
