import { expect, it } from 'vitest';
import { memoryIo } from '../testing/memory-io.js';
import { findPackage, packageOfRecord, selectPackage } from './select-package.js';

it.each(['vastmanland/speech-devices', 'vastmanland/222109', 'vastmanland/22 21 09', 'Vastmanland/22-21-09', 'vastmanland/22 21 09 01', 'vastmanland/Samtalsapparater', 'VASTMANLAND/samtalsapparater', 'SAMTALSAPPARATER i västmanland'])('finds the package by %s', (word) => {
  expect(findPackage(word).package.id).toBe('vastmanland/speech-devices');
});

it.each([
  ['samtalsaparater', 'Samtalsapparater'],
  ['222108', '222103'],
  ['vastmanland/speach-devices', 'vastmanland/speech-devices'],
  ['rullstolar', undefined],
  ['__proto__', undefined],
  ['', undefined],
])('says that there is no package %s, and what was probably meant', (word, nearest) => {
  expect(() => findPackage(word)).toThrow(expect.objectContaining({ code: 'unknown-package', issues: [expect.objectContaining(nearest === undefined ? { path: 'regelverk' } : { nearest })] }) as Error);
});

it.each(['222109', 'samtalsapparater', '22 21 09 01', 'speech-devices'])('asks for the region where several have rules for %s', (word) => {
  expect(() => findPackage(word)).toThrow(expect.objectContaining({ code: 'ambiguous-package', message: expect.stringContaining(`vastmanland/${word}`) as string }) as Error);
});

it('takes a word or a file, not both and not neither', async () => {
  await expect(selectPackage('vastmanland/222109', 'regelverk.json', memoryIo())).rejects.toMatchObject({ code: 'usage' });
  await expect(selectPackage(undefined, undefined, memoryIo())).rejects.toMatchObject({ code: 'no-package' });
});

it('says when the package of a record does not come with the program', () => {
  expect(packageOfRecord('vastmanland/speech-devices').id).toBe('vastmanland/speech-devices');
  expect(() => packageOfRecord('orebro/speech-devices')).toThrow('Ange det med --file.');
});
