import { describe, expect, it } from 'vitest';
import type { Citation } from '@hjm/core';
import { type Facts, type Rule, evaluate } from './index.js';
import { advice, edition, oneOf, packageOf, refusal, requirement, rest, right, yesNo } from './testing/small-package.js';
import { type AnswerInWords, describeAnswer } from './text.js';

const minutes: Citation = { body: 'Nämnden', decided: '2023-02-24', paragraph: '§ 12', document: 'protokoll', summary: 'Så beslutades.' };
const source = '(Nämnden, 2023-02-24, § 12 (protokoll))';
const said = (rule: Rule, text: string): Rule => ({ ...rule, text, citations: [minutes] });
const labelled = (...labels: readonly string[]) => ({ values: labels.map((label) => ({ id: label.toLowerCase().split(' ')[0] as string, label })) });

const pkg = packageOf(
  [
    oneOf('profession', [], { label: 'Yrke', ...labelled('Logoped', 'Arbetsterapeut', 'Annat yrke') }),
    oneOf('tier', [], { label: 'Typ av apparat', changeable: true, ...labelled('Enkel apparat', 'Avancerad apparat') }),
    yesNo('consulted', { label: 'Samråd med konsulent', changeable: true }),
    yesNo('trained', { label: 'Utbildning', changeable: true }),
    yesNo('assessed', { label: 'Bedömning', changeable: true }),
    yesNo('stopped', { label: 'Förskrivningsstopp' }),
  ],
  [
    edition('2023', [
      said(right('logoped', { when: { profession: 'logoped' } }), 'Logoped får förskriva.'),
      said(right('simple', { when: { profession: 'arbetsterapeut', tier: 'enkel' } }), 'Arbetsterapeut får förskriva enkla apparater.'),
      said(refusal('stop', { when: { stopped: true }, excepts: ['logoped', 'simple'] }), 'Vid förskrivningsstopp får ingen förskriva.'),
      said(rest(), 'Ingen annan får förskriva.'),
      said(requirement('consultant', { consulted: true }, { when: { tier: 'avancerad' } }), 'Avancerade apparater ska förskrivas i samråd.'),
      said(requirement('training', { trained: true }, { when: { tier: 'avancerad' } }), 'Förskrivaren ska ha utbildning.'),
      said(advice('assessment', { assessed: true }, { when: { tier: 'avancerad' } }), 'En bedömning bör göras först.'),
    ]),
  ],
);
const words = (facts: Facts): AnswerInWords => describeAnswer(pkg, evaluate(pkg, facts, { on: '2023-06-01' }));

describe('a yes with requirements', () => {
  const { headline, lines, otherRules, changes, journal, askWhom } = words({ profession: 'logoped', tier: 'avancerad', consulted: false, assessed: false, stopped: false });

  it('says how many requirements are left, what is met and what is not, with sources', () => {
    expect(headline).toBe('Ja, men först när två krav är uppfyllda.');
    expect(lines).toEqual([
      `Logoped får förskriva. ${source}`,
      `Krav, inte uppfyllt: Avancerade apparater ska förskrivas i samråd. ${source}`,
      `Krav, inte besvarat: Förskrivaren ska ha utbildning. ${source}`,
      `Råd, inte följt: En bedömning bör göras först. ${source}`,
      'Observera: Det framgår inte av källan när reglerna började gälla.',
    ]);
    expect(askWhom).toBeUndefined();
  });

  it('says why the other rules do not stand behind it', () => {
    expect(otherRules).toEqual([
      'Arbetsterapeut får förskriva enkla apparater. Gäller inte här: yrke ska vara ”Arbetsterapeut”, men är ”Logoped”; typ av apparat ska vara ”Enkel apparat”, men är ”Avancerad apparat”.',
      'Vid förskrivningsstopp får ingen förskriva. Gäller inte här: svaret på ”Förskrivningsstopp” ska vara ja, men är nej.',
      'Ingen annan får förskriva. Behövs inte här, för en annan regel avgör: Logoped får förskriva.',
    ]);
  });

  it('says what would help', () => {
    expect(changes).toEqual(['Om typ av apparat är ”Enkel apparat” blir svaret ja.']);
  });

  it('has a short text for the journal', () => {
    expect(journal).toBe(
      [
        'Hjälpmedel (ISO 9999 22 21 09), Region Test. Prövat enligt reglerna den 2023-06-01.',
        'Ja, men först när två krav är uppfyllda.',
        'Skäl: Logoped får förskriva.',
        'Krav, inte uppfyllt: Avancerade apparater ska förskrivas i samråd.',
        'Krav, inte besvarat: Förskrivaren ska ha utbildning.',
        'Råd, inte följt: En bedömning bör göras först.',
        'Uppgifter: yrke: Logoped; typ av apparat: Avancerad apparat; samråd med konsulent: nej; bedömning: nej; förskrivningsstopp: nej.',
        'Inte besvarat: utbildning.',
        'Källa: Nämnden, 2023-02-24, § 12 (protokoll).',
        'Regelverk test/small 1.0.0, utgåva 2023. Det är regionens eget beslut som gäller.',
      ].join('\n'),
    );
  });
});

describe('a yes, a no and no answer', () => {
  it.each<[Facts, string]>([
    [{ profession: 'logoped', tier: 'enkel', stopped: false }, 'Ja, du får förskriva.'],
    [{ profession: 'logoped', tier: 'avancerad', consulted: true, trained: false, stopped: false }, 'Ja, men först när ett krav är uppfyllt.'],
    [{ profession: 'annat' }, 'Nej, du får inte förskriva.'],
    [{ profession: 'arbetsterapeut', stopped: false }, 'Det går inte att svara än: en fråga återstår.'],
    [{}, 'Det går inte att svara än: sex frågor återstår.'],
  ])('for %j is said as %s', (facts, headline) => {
    expect(words(facts).headline).toBe(headline);
  });

  it('says that a right is there, but not enough, and that duties come after the right', () => {
    const both = packageOf([yesNo('a'), yesNo('b')], [
      edition('e', [said(right('ok', { when: { a: true } }), 'A räcker.'), rest(), said(right('need', { decision: 'need', when: { b: true } }), 'B räcker.'), rest('none', { decision: 'need' }), said(requirement('must', { b: true }), 'B krävs.')], { decisions: [{ id: 'who', label: 'Vem' }, { id: 'need', label: 'För vem' }], validFrom: '2020-01-01' }),
    ]);
    const answer = describeAnswer(both, evaluate(both, { a: true, b: false }, { on: '2023-06-01' }));
    expect(answer.otherRules).toContain('A räcker. Uppfyllt, men räcker inte här.');
    expect(answer.otherRules).toContain('B krävs. Prövas först när rätten finns.');
  });

  it('names the exception that goes before', () => {
    expect(words({ profession: 'logoped', stopped: true }).otherRules[0]).toBe('Logoped får förskriva. Gäller inte här, för ett undantag går före: Vid förskrivningsstopp får ingen förskriva.');
  });

  it('says what must be known before a rule can be judged', () => {
    expect(words({ profession: 'arbetsterapeut', stopped: false }).otherRules[1]).toBe('Arbetsterapeut får förskriva enkla apparater. Går inte att avgöra än: typ av apparat ska vara ”Enkel apparat”, men frågan är inte besvarad.');
  });

  it('combines what would help', () => {
    const { changes } = words({ profession: 'logoped', tier: 'avancerad', consulted: false, trained: false, stopped: false });
    expect(changes).toEqual(['Om typ av apparat är ”Enkel apparat” blir svaret ja.', 'Om svaret på ”Samråd med konsulent” är ja och svaret på ”Utbildning” är ja blir svaret ja.']);
  });

  it.each([
    ['outside the editions', { validFrom: '2024-01-01' }, {}, 'Det går inte att svara: ingen utgåva av reglerna täcker den dagen.'],
    ['in a gap', { rules: [right('a', { when: { f: true } })] }, { f: false }, 'Det går inte att svara: reglerna säger inget om detta. Fråga Hjälpmedelscentrum.'],
    ['in a conflict', { rules: [right('a'), refusal('b')] }, { f: false }, 'Det går inte att svara: reglerna säger emot varandra. Fråga Hjälpmedelscentrum.'],
    ['of the impossible', { rules: [right('a', { when: { f: true } }), rest()], impossible: [{ when: { f: false }, why: 'Aldrig.' }] }, { f: false }, 'Det går inte att svara: uppgifterna kan inte gälla samtidigt.'],
  ])('says that there is no answer %s, and whom to ask', (_, more, facts, headline) => {
    const one = packageOf([yesNo('f')], [edition('e', [right('a')], more)]);
    expect(describeAnswer(one, evaluate(one, facts as Facts, { on: '2023-06-01' }))).toMatchObject({ headline, askWhom: 'Hjälpmedelscentrum' });
  });
});

describe('an answer about terms rather than prescribing', () => {
  const terms = packageOf([yesNo('rents')], [edition('e', [right('renting', { when: { rents: true } }), rest(), requirement('form', { rents: false })])], { about: 'terms' });

  it('says that the terms hold, or that they do not', () => {
    const free = packageOf([yesNo('rents')], [edition('e', [right('renting', { when: { rents: true } }), rest()])], { about: 'terms' });
    const headline = (facts: Facts) => describeAnswer(free, evaluate(free, facts, { on: '2025-01-01' })).headline;
    expect([headline({ rents: true }), headline({ rents: false })]).toEqual(['Ja, det här gäller.', 'Nej, reglerna ger inte det.']);
  });

  it('still counts what must be met', () => {
    expect(describeAnswer(terms, evaluate(terms, { rents: true }, { on: '2025-01-01' })).headline).toBe('Ja, men först när ett krav är uppfyllt.');
  });
});
