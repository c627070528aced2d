import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenSeals, canonicalHash, canonicalJson, editionHash, seal } from './canonical.js';
import type { Edition, RulePackage } from './index.js';
import { cite, edition, oneOf, packageOf, requirement, rest, right, yesNo } from './testing/small-package.js';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const double = (hex: string): number => new DataView(Uint8Array.from(hex.match(/../g) as string[], (byte) => parseInt(byte, 16)).buffer).getFloat64(0);

describe('canonical JSON', () => {
  it('sorts keys by their UTF-16 units, as in RFC 8785, section 3.2.3', () => {
    const value = { '\u20ac': 'Euro', '\r': 'Return', '\ufb33': 'Dalet', '1': 'One', '\ud83d\ude00': 'Smile', '\u0080': 'Control', '\u00f6': 'O' };
    // U+FB33 is two letters in NFC, and so stands before the euro sign here.
    expect(canonicalJson(value)).toBe('{"\\r":"Return","1":"One","\u0080":"Control","ö":"O","\u05d3\u05bc":"Dalet","€":"Euro","😀":"Smile"}');
  });

  it('writes literals, numbers and texts as the example of section 3.2.2', () => {
    const input = '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
    expect(canonicalJson(JSON.parse(input))).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s of the RFC appendix as %s', (hex, text) => {
    expect(canonicalJson(double(hex))).toBe(text);
  });

  it.each([
    ['NaN', NaN],
    ['an infinite number', -Infinity],
    ['undefined', undefined],
    ['a function', () => 1],
    ['a big integer', 1n],
    ['half a character', 'a\ud800'],
    ['half a character as key', { '\udfff': 1 }],
    ['an empty place in a list', [1, undefined]],
    ['a hole in a list', Array(2)],
    ['a day as an object', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['two keys that are one in NFC', { 'é': 1, 'e\u0301': 2 }],
    ['data that holds itself', circle()],
    ['data without a floor', deep(100_000)],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'not-canonical' }));
    expect(() => canonicalJson({ a: [value] })).toThrow(expect.objectContaining({ code: 'not-canonical' }));
  });

  it('leaves out keys that are undefined, as JSON does', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('is the same text for composed and decomposed letters', () => {
    expect(canonicalJson({ namn: 'Förskrivare' })).toBe(canonicalJson({ namn: 'Fo\u0308rskrivare' }));
  });

  it('reads back as the same data, and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        fc.pre(JSON.stringify(value).normalize('NFC') === JSON.stringify(value) && !/\\ud[89a-f]/i.test(JSON.stringify(value)));
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(json(value));
        const turned = (part: unknown): unknown => (Array.isArray(part) ? part.map(turned) : typeof part === 'object' && part !== null ? Object.fromEntries(Object.entries(part).reverse().map(([k, v]) => [k, turned(v)])) : part);
        expect(canonicalJson(turned(value))).toBe(text);
      }),
    );
  });

  it('hashes to SHA-256 of its UTF-8 bytes', () => {
    expect(canonicalHash({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(canonicalHash('a\u030a')).toBe('sha256:da87a079c272ead09375bbba23a3299b5c614cc631349018b524b7ec2ed4df5e');
  });
});

function circle(): unknown {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

describe('the hash of an edition', () => {
  const first = edition('first', [right('a', { when: { work: 'a' } }), rest(), requirement('must', { listed: true })]);
  const facts = [oneOf('work', ['a', 'b']), yesNo('unused'), yesNo('listed', { listed: { parameter: 'list', article: 'number' } }), { id: 'number', type: 'article', label: 'Nummer', question: 'Vilket nummer?' } as const];
  const parameters = [{ id: 'list', type: 'articleList', label: 'Lista', askWhom: 'Centret' } as const];
  const pkg = packageOf(facts, [first], { parameters });
  const hash = (changed: RulePackage): string => editionHash(changed, 'first');
  const withEdition = (change: Partial<Edition>): RulePackage => ({ ...pkg, editions: [{ ...first, ...change }] });
  const rule = (index: number, change: object): RulePackage => withEdition({ rules: first.rules.map((one, at) => (at === index ? ({ ...one, ...change }) : one)) });

  it.each<[string, RulePackage]>([
    ['the condition of a rule', rule(0, { when: { work: 'b' } })],
    ['the words of a rule', rule(1, { text: 'Annat.' })],
    ['the source of a rule', rule(0, { citations: [{ ...cite, paragraph: '§ 13' }] })],
    ['what a requirement asks', rule(2, { requires: { listed: false } })],
    ['the order of the rules', withEdition({ rules: [...first.rules].reverse() })],
    ['the first day', withEdition({ validFrom: '2023-04-01' })],
    ['the day of decision', withEdition({ decided: '2023-02-24' })],
    ['an impossible combination', withEdition({ impossible: [{ when: { work: 'b' }, why: 'Nej.' }] })],
    ['a value of a fact that it uses', { ...pkg, facts: [oneOf('work', ['a', 'c']), ...facts.slice(1)] }],
    ['the question of a fact that it uses', { ...pkg, facts: [oneOf('work', ['a', 'b'], { question: 'Annan?' }), ...facts.slice(1)] }],
    ['the article that a list is looked up by', { ...pkg, facts: facts.map((fact) => (fact.id === 'number' ? { ...fact, label: 'Annat' } : fact)) }],
    ['whom to ask for a list', { ...pkg, parameters: [{ ...parameters[0] as (typeof parameters)[0], askWhom: 'Regionen' }] }],
    ['the package', { ...pkg, id: 'test/other' }],
    ['the product group', { ...pkg, scope: { ...pkg.scope, isoCodes: ['22 21 12'] } }],
  ])('changes with %s', (_, changed) => {
    expect(hash(changed)).not.toBe(hash(pkg));
  });

  it.each<[string, RulePackage]>([
    ['an edition is appended', { ...pkg, editions: [first, edition('second', [right('x', { when: { unused: true } })], { decided: '2024-01-01', validFrom: '2024-02-01' })] }],
    ['a fact that it does not use is added or changed', { ...pkg, facts: [...facts, yesNo('more')] }],
    ['the version goes up', { ...pkg, version: '2.0.0' }],
    ['it is sealed', seal(pkg)],
    ['it comes from JSON', json(pkg)],
  ])('stays when %s', (_, changed) => {
    expect(hash(changed)).toBe(hash(pkg));
  });

  it('is what a seal holds; a missing, wrong or outdated one is found', () => {
    const sealed = seal(pkg);
    expect(sealed.editions[0]?.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(brokenSeals(sealed)).toEqual([]);
    expect(brokenSeals(pkg)).toEqual(['first']);
    expect(brokenSeals({ ...sealed, editions: [{ ...(sealed.editions[0] as Edition), title: 'Ny titel' }] })).toEqual(['first']);
    expect(brokenSeals({ ...sealed, editions: [{ ...(sealed.editions[0] as Edition), hash: 'sha256:0' }] })).toEqual(['first']);
  });

  it('of an edition that does not exist is an error that helps', () => {
    expect(() => editionHash(pkg, 'frist')).toThrow(expect.objectContaining({ code: 'unknown-edition', issues: [expect.objectContaining({ nearest: 'first' })] }));
  });
});
