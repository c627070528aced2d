import { expect, it } from 'vitest';
import { changelogOf } from './changelog-of.js';
import type { FactDef } from './package-types.js';
import { edition, oneOf, packageOf, rest, right, yesNo } from './testing/small-package.js';

const labelled = (def: FactDef, labels: Readonly<Record<string, string>>): FactDef => ({ ...def, values: def.type === 'oneOf' ? def.values.map(({ id }) => ({ id, label: labels[id] ?? id })) : [] }) as FactDef;
const facts: readonly FactDef[] = [
  labelled(oneOf('profession', ['logoped', 'arbetsterapeut', 'other']), { logoped: 'Logoped', arbetsterapeut: 'Arbetsterapeut', other: 'Annat *yrke*' }),
  labelled(oneOf('tier', ['one', 'two', 'three']), { one: 'Nivå 1', two: 'Nivå 2', three: 'Nivå 3' }),
  yesNo('text'),
];
const old = edition('old', [right('both', { when: { profession: ['logoped', 'arbetsterapeut'] } }), rest()], { decided: null, validFrom: null });
const next = edition(
  'new',
  [right('logoped', { when: { profession: 'logoped' } }), right('simple', { when: { profession: 'arbetsterapeut', tier: ['one', 'two'] } }), right('text', { when: { profession: 'arbetsterapeut', tier: 'three', text: true } }), rest()],
  { decided: '2023-02-24', validFrom: '2023-04-01' },
);
const before = packageOf(facts, [old], { version: '0.1.0' });

it('tells profession by profession, and within it level by level, what a new edition does', () => {
  expect(changelogOf(before, { ...before, version: '0.2.0', editions: [old, next] })).toBe(`## 0.2.0

Litet regelverk (\`test/small\`), från version 0.1.0. Skillnaden är **minor** och kräver minst version 0.2.0.

- minor: Utgåvan new (”Utgåva new”) är ny.

### Ny utgåva: Utgåva new (\`new\`)

Beslutad 2023-02-24, gäller från 2023-04-01. Källa: Nämnden, 2023-02-24 (protokoll).

Jämfört med ”Utgåva old” (\`old\`):

1 av 18 tänkbara fall får ett annat svar eller andra villkor.

- **Logoped**: oförändrat
- **Arbetsterapeut**: Nivå 1, Nivå 2: oförändrat; Nivå 3: snävare rätt (av 2 fall: 1 förlorar)
- **Annat \\*yrke\\***: oförändrat
`);
});

it('says when a version is too low, and tells what a published edition answers otherwise', () => {
  const text = changelogOf(before, { ...before, version: '0.1.1', editions: [{ ...old, rules: [right('both', { when: { profession: 'logoped' } }), rest()] }] });
  expect(text).toContain('kräver minst version 1.0.0; 0.1.1 räcker inte.');
  expect(text).toContain('### Utgåva old (`old`) svarar annorlunda än förut');
  expect(text).toContain('- **Arbetsterapeut**: snävare rätt (av 1 fall: 1 förlorar)');
});

it('says when a new edition changes nothing, has nothing before it, or cannot be compared', () => {
  const same = changelogOf(before, { ...before, editions: [old, { ...old, id: 'new', decided: '2023-02-24', validFrom: '2023-04-01' }] });
  expect(same).toContain('Oförändrat: alla tänkbara fall får samma svar på samma villkor.');
  const dated = packageOf(facts, [next]);
  const early = { ...old, id: 'early', decided: '2020-01-01', validFrom: '2020-02-01', validTo: '2021-01-31' };
  expect(changelogOf(dated, { ...dated, editions: [early, next] })).toContain('Ingen tidigare utgåva gällde de dagarna.');
  const other = [...facts.slice(0, 2), oneOf('text', ['yes', 'no'])];
  const unlike = edition('new', [right('x', { when: { text: 'yes' } }), rest()], { decided: '2023-02-24', validFrom: '2023-04-01' });
  expect(changelogOf(before, { ...before, facts: other, editions: [old, unlike] })).toContain('Kan inte jämföras: uppgiften text är av ett annat slag än förut.');
});

it('names the correspondence that the comparison rests on', () => {
  const mapping = { id: 'm', text: 'Vår läsning.', from: 'text', to: 'tier', values: { true: ['three'], false: ['one', 'two'] } } as const;
  const [was, is] = [edition('old', [right('t', { when: { text: true } }), rest()]), edition('new', [right('t', { when: { tier: 'two' } }), rest()], { decided: '2023-02-24', validFrom: '2023-04-01' })];
  const pkg = packageOf(facts, [was], { mappings: [mapping] });
  expect(changelogOf(pkg, { ...pkg, editions: [was, is] })).toContain('*Vår läsning.*');
});

it('is short when nothing differs', () => {
  expect(changelogOf(before, before)).toBe('## 0.1.0\n\nLitet regelverk (`test/small`), från version 0.1.0. Inget skiljer.\n');
});
