import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFact } from './cells.js';
import { describeCells } from './describe-cells.js';
import type { Condition, FactDef, FactTest } from './index.js';
import { cases, conditions, packages } from './testing/random-package.js';
import { oneOf, yesNo } from './testing/small-package.js';
import { describeAnswer, describeCondition, describeFailure, describeTest, describeValue } from './text.js';
import { evaluate } from './evaluate.js';

const profession = oneOf('profession', [], { label: 'Yrke', values: [{ id: 'l', label: 'Logoped' }, { id: 'a', label: 'Arbetsterapeut' }, { id: 's', label: 'Specialpedagog, på Habiliteringscentrum' }] });
const consulted = yesNo('consulted', { label: 'Samråd med konsulent' });
const age: FactDef = { id: 'age', type: 'wholeNumber', min: 0, max: 120, unit: 'år', label: 'Ålder', question: 'Hur gammal?' };
const count: FactDef = { id: 'count', type: 'wholeNumber', min: 0, max: 9, label: 'Antal', question: 'Hur många?' };
const price: FactDef = { id: 'price', type: 'money', min: -100_000_000, max: 100_000_000, label: 'Pris', question: 'Vad kostar den?' };
const day: FactDef = { id: 'day', type: 'date', label: 'Dag', question: 'Vilken dag?' };
const code: FactDef = { id: 'code', type: 'isoCode', label: 'ISO-kod', question: 'Vilken kod?' };
const defs = [profession, consulted, age, count, price, day, code];

describe('a value in words', () => {
  it.each([
    [profession, 'l', 'Logoped'],
    [consulted, true, 'ja'],
    [consulted, false, 'nej'],
    [age, 18, '18 år'],
    [count, 3, '3'],
    [price, 0, '0\u00A0kr'],
    [price, 5, '0,05\u00A0kr'],
    [price, 123_450, '1\u00A0234,50\u00A0kr'],
    [price, -100_000_000, '−1\u00A0000\u00A0000\u00A0kr'],
    [day, '2023-04-01', '2023-04-01'],
    [code, '22 21 09', '22 21 09'],
  ] as const)('of %o: %o is %s', (def, value, words) => {
    expect(describeValue(def, value)).toBe(words);
  });
});

describe('a test in words', () => {
  it.each<[FactDef, FactTest, string, string]>([
    [profession, 'l', 'yrke är ”Logoped”', 'yrke är inte ”Logoped”'],
    [profession, ['l', 'a', 's'], 'yrke är ”Logoped”, ”Arbetsterapeut” eller ”Specialpedagog, på Habiliteringscentrum”', 'yrke är varken ”Logoped”, ”Arbetsterapeut” eller ”Specialpedagog, på Habiliteringscentrum”'],
    [consulted, true, 'svaret på ”Samråd med konsulent” är ja', 'svaret på ”Samråd med konsulent” är nej'],
    [consulted, [false], 'svaret på ”Samråd med konsulent” är nej', 'svaret på ”Samråd med konsulent” är ja'],
    [consulted, [true, false], 'svaret på ”Samråd med konsulent” är ja eller nej', 'svaret på ”Samråd med konsulent” är varken ja eller nej'],
    [age, 18, 'ålder är 18 år', 'ålder är inte 18 år'],
    [age, { atLeast: 18 }, 'ålder är minst 18 år', 'ålder är inte minst 18 år'],
    [age, { above: 17, below: 65 }, 'ålder är mer än 17 år och mindre än 65 år', 'ålder är inte mer än 17 år och mindre än 65 år'],
    [count, { atMost: 2 }, 'antal är högst 2', 'antal är inte högst 2'],
    [price, { atMost: 50_000 }, 'pris är högst 500\u00A0kr', 'pris är inte högst 500\u00A0kr'],
    [day, { atLeast: '2023-04-01', below: '2024-01-01' }, 'dag är tidigast 2023-04-01 och före 2024-01-01', 'dag är inte tidigast 2023-04-01 och före 2024-01-01'],
    [day, { above: '2023-04-01', atMost: '2024-01-01' }, 'dag är senare än 2023-04-01 och senast 2024-01-01', 'dag är inte senare än 2023-04-01 och senast 2024-01-01'],
    [code, { under: '22 21' }, 'ISO-kod hör till 22 21', 'ISO-kod hör inte till 22 21'],
    [code, { under: ['22 21', '09'] }, 'ISO-kod hör till 22 21 eller 09', 'ISO-kod hör inte till 22 21 eller 09'],
  ])('of %o', (def, test, plain, negated) => {
    expect(describeTest(def, test)).toBe(plain);
    expect(describeTest(def, test, true)).toBe(negated);
  });
});

describe('a failed test in words', () => {
  it.each([
    [{ fact: 'profession', expected: ['l', 'a'], found: 's' }, 'yrke ska vara ”Logoped” eller ”Arbetsterapeut”, men är ”Specialpedagog, på Habiliteringscentrum”'],
    [{ fact: 'profession', expected: 'l', found: 'l', negated: true }, 'yrke får inte vara ”Logoped”, men är ”Logoped”'],
    [{ fact: 'profession', expected: 'l' }, 'yrke ska vara ”Logoped”, men frågan är inte besvarad'],
    [{ fact: 'consulted', expected: true, found: false }, 'svaret på ”Samråd med konsulent” ska vara ja, men är nej'],
    [{ fact: 'consulted', expected: true, found: true, negated: true }, 'svaret på ”Samråd med konsulent” ska vara nej, men är ja'],
    [{ fact: 'age', expected: { atLeast: 18 }, found: 17 }, 'ålder ska vara minst 18 år, men är 17 år'],
    [{ fact: 'day', expected: { atLeast: '2023-04-01' }, found: '2023-03-31' }, 'dag ska vara tidigast 2023-04-01, men är 2023-03-31'],
    [{ fact: 'code', expected: { under: '22' }, found: '09 33 03' }, 'ISO-kod ska höra till 22, men är 09 33 03'],
  ] as const)('%o', (failed, words) => {
    expect(describeFailure(defs, failed)).toBe(words);
  });
});

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [{}, 'alltid'],
    [{ profession: 'l', consulted: true, age: { atLeast: 18 } }, 'yrke är ”Logoped”, svaret på ”Samråd med konsulent” är ja och ålder är minst 18 år'],
    [{ any: [{ profession: 'l' }, { profession: 'a', consulted: true }] }, 'yrke är ”Logoped” eller (yrke är ”Arbetsterapeut” och svaret på ”Samråd med konsulent” är ja)'],
    [{ all: [{ consulted: true }, { not: { age: 18 } }] }, 'svaret på ”Samråd med konsulent” är ja och ålder är inte 18 år'],
    [{ not: { profession: 'l', consulted: true } }, 'inte (yrke är ”Logoped” och svaret på ”Samråd med konsulent” är ja)'],
    [{ atLeast: 2, of: [{ consulted: true }, { age: 18 }, { count: 1 }] }, 'minst 2 av: svaret på ”Samråd med konsulent” är ja; ålder är 18 år; antal är 1'],
  ])('%j', (condition, words) => {
    expect(describeCondition(defs, condition)).toBe(words);
  });
});

describe('cells in words', () => {
  const cells = (def: FactDef, tests: readonly FactTest[], ...chosen: readonly number[]): string => describeCells(cutFact(def, tests), chosen);

  it.each<[FactDef, readonly FactTest[], readonly number[], string]>([
    [profession, [], [0], 'Yrke är ”Logoped”'],
    [profession, [], [0, 2], 'Yrke är ”Logoped” eller ”Specialpedagog, på Habiliteringscentrum”'],
    [consulted, [], [1], 'Samråd med konsulent: nej'],
    [age, [{ atLeast: 18 }, { atLeast: 65 }], [0], 'Ålder är 0–17 år'],
    [age, [{ atLeast: 18 }, { atLeast: 65 }], [0, 1], 'Ålder är 0–64 år'],
    [age, [{ atLeast: 18 }, { atLeast: 65 }], [0, 2], 'Ålder är 0–17 år eller 65–120 år'],
    [age, [7], [1], 'Ålder är 7 år'],
    [count, [{ atLeast: 9 }], [0], 'Antal är 0–8'],
    [count, [{ atLeast: 9 }], [1], 'Antal är 9'],
    [price, [{ atLeast: 0 }, { above: 50_000 }], [1], 'Pris är 0–500\u00A0kr'],
    [day, [{ atLeast: '2023-04-01' }, { atLeast: '2024-01-01' }], [0], 'Dag är 2023-03-31 eller tidigare'],
    [day, [{ atLeast: '2023-04-01' }, { atLeast: '2024-01-01' }], [1], 'Dag är 2023-04-01 till 2023-12-31'],
    [day, [{ atLeast: '2023-04-01' }, { atLeast: '2024-01-01' }], [1, 2], 'Dag är 2023-04-01 eller senare'],
    [day, ['2024-02-29'], [1], 'Dag är 2024-02-29'],
    [code, [{ under: '22 21' }, { under: '09' }], [0], 'ISO-kod är annan kod än 09 eller 22 21'],
    [code, [{ under: '22 21' }, { under: '09' }], [1, 2], 'ISO-kod hör till 09 eller 22 21'],
    [code, [{ under: '22' }, { under: '22 21' }, { under: '22 21 09' }], [1], 'ISO-kod hör till 22 (utom 22 21)'],
    [code, [{ under: '22' }, { under: '22 21' }, { under: '22 21 09' }], [1, 2], 'ISO-kod hör till 22 (utom 22 21 09)'],
    [code, [{ under: '22' }, { under: '22 21' }, { under: '22 21 09' }], [1, 3], 'ISO-kod hör till 22 (utom 22 21) eller 22 21 09'],
    [code, [{ under: '22' }, { under: '22 21' }], [0, 2], 'ISO-kod är 22 21 eller annan kod än 22'],
    [code, [{ under: '22' }], [0, 1], 'ISO-kod är vilken kod som helst'],
  ])('%o cut at %j, cells %j', (def, tests, chosen, words) => {
    expect(cells(def, tests, ...chosen)).toBe(words);
  });

  it('are different words for different cells', () => {
    fc.assert(
      fc.property(packages(), fc.infiniteStream(fc.boolean()), (pkg, coins) => {
        for (const def of pkg.facts) {
          const tests: FactTest[] = def.type === 'wholeNumber' ? [2, { atLeast: 4 }] : def.type === 'isoCode' ? [{ under: ['22', '22 21', '22 21 09', '09'] }] : [];
          const fact = cutFact(def, tests);
          const all = Array.from({ length: fact.arity }, (_, cell) => cell);
          const [some, others] = [0, 1].map(() => all.filter(() => coins.next().value as boolean)) as [number[], number[]];
          if (some.length === 0 || others.length === 0) continue;
          expect(describeCells(fact, some) === describeCells(fact, others)).toBe(some.join() === others.join());
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('whatever the package says', () => {
  const english = /\b(is|are|not|and|or|of|the|true|false|met|unmet|unknown|allowed|conditional|denied|undetermined|undefined|null|NaN|requirement|advice|atLeast|under|condition|object)\b|\[object/;

  it('a condition is said in Swedish, without holes', () => {
    fc.assert(
      fc.property(packages().chain((pkg) => fc.tuple(fc.constant(pkg), conditions(pkg.facts))), ([pkg, condition]) => {
        const words = describeCondition(pkg.facts, condition);
        expect(words).not.toMatch(english);
        expect(words).not.toMatch(/ {2}|”{2}| $|är (och|eller|$)/);
      }),
      { numRuns: 80 },
    );
  });

  it('an answer is said in Swedish, in whole sentences', () => {
    fc.assert(
      fc.property(cases({ impossible: true }), ({ pkg, facts }) => {
        // The rules' own texts are the author's; only what stands around them is ours.
        const quiet = JSON.parse(JSON.stringify(pkg, (key, value: unknown) => (key === 'text' ? 'Så är det.' : value))) as typeof pkg;
        const { headline, lines, otherRules, changes, journal } = describeAnswer(quiet, evaluate(quiet, facts, { on: '2023-06-01' }));
        for (const line of [headline, ...otherRules, ...changes, ...journal.split('\n')]) {
          expect(line).toMatch(/^\p{Lu}.*[.]$/u);
          expect(line).not.toMatch(/ {2}|: \.|\.\.|är \./);
        }
        const ids = / (who|whom)(-\w+)?|(requirement|advice)-\d| profession| consulted| assessed| place| age| price| day| code/g;
        for (const line of [headline, ...lines, ...otherRules, ...changes, journal]) expect(line.replace(/Uppgift \w+|uppgift \w+|”[^”]*”/g, '')).not.toMatch(english);
        expect([headline, ...changes].join(' ').replace(/[Uu]ppgift \w+/g, '')).not.toMatch(ids);
      }),
      { numRuns: 80 },
    );
  });
});
