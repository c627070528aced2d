import { expect, it } from 'vitest';
import { jsonOf, rules } from '../testing/run-cli.js';
import { edition, refusal, right, smallPackage } from '../testing/small-package.js';

it('finds a package by code, by product group in any form, and by a rule', async () => {
  for (const words of ['222109', '22 21 09', 'samtalsapparaterna', 'samtalsapparat västmanland']) {
    const { code, stdout } = await rules(`search ${words} --json`);
    expect([words, code]).toEqual([words, 0]);
    expect((jsonOf(stdout)['hits'] as { readonly package: string }[]).map((hit) => hit.package)).toContain('vastmanland/speech-devices');
  }
});

it('says why it was found, with rules', async () => {
  const { code, stdout } = await rules('search liten --file -', { stdin: JSON.stringify(smallPackage([edition([right('a', { profession: 'a' }, 'En liten sak.'), refusal('closing')])], { scope: { label: 'Liten', isoCodes: ['04 03 03'], aliases: [{ code: '99 01 03', why: 'Tryckfel i källan.' }] } })) });
  expect(code).toBe(0);
  expect(stdout).toContain('Litet regelverk (prov/liten)\n    Provregionen, ISO 9999 04 03 03. ”liten” i produktgruppen.\n    – En liten sak. (a, utgåva first)\n');
});

it('exits 1 when nothing is found, with the nearest word', async () => {
  const { code, stdout } = await rules('search samtalsapprat');
  expect(code).toBe(1);
  expect(stdout).toContain('Inget regelverk hittades för ”samtalsapprat”.\nMenade du samtalsapparat');
  expect((await rules('search')).code).toBe(2);
  const empty = await rules('search ?!');
  expect(empty.code).toBe(2);
  expect(empty.stderr).toContain('Sökningen ska vara ett ord');
  expect(empty.stderr).not.toContain('query');
});
