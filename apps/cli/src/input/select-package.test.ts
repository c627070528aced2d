import { expect, it } from 'vitest';
import { memoryIo } from '../testing/memory-io.js';
import { findPackage, packageOfRecord, selectPackage } from './select-package.js';

it.each(['vastmanland/speech-devices', 'speech-devices', '222109', '22 21 09', '22-21-09', '22 21', '22 21 09 01', 'Samtalsapparater', 'samtalsapparater', 'SAMTALSAPPARATER i västmanland'])('finds the package by %s', (word) => {
  expect(findPackage(word).package.id).toBe('vastmanland/speech-devices');
});

it.each([
  ['samtalsaparater', 'Samtalsapparater'],
  ['222108', '222109'],
  ['vastmanland/speach-devices', 'vastmanland/speech-devices'],
  ['rullstolar', undefined],
  ['__proto__', undefined],
  ['', undefined],
])('says that there is no package %s, and what was probably meant', (word, nearest) => {
  expect(() => findPackage(word)).toThrow(expect.objectContaining({ code: 'unknown-package', issues: [expect.objectContaining(nearest === undefined ? { path: 'regelverk' } : { nearest })] }) as Error);
});

it('takes a word or a file, not both and not neither', async () => {
  await expect(selectPackage('222109', 'regelverk.json', memoryIo())).rejects.toMatchObject({ code: 'usage' });
  await expect(selectPackage(undefined, undefined, memoryIo())).rejects.toMatchObject({ code: 'no-package' });
});

it('says when the package of a record does not come with the program', () => {
  expect(packageOfRecord('vastmanland/speech-devices').id).toBe('vastmanland/speech-devices');
  expect(() => packageOfRecord('jonkoping/speech-devices')).toThrow('Ange det med --file.');
});
