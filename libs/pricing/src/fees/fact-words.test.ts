import { expect, test } from 'vitest';
import { FACT_WORDS } from './fact-words.js';
import { wordsOf } from './condition.js';
import { FEE_TARIFFS } from './tariffs/index.js';

test('every product and diagnosis that a tariff tells apart has a Swedish label, and no label is left over', () => {
  const conditions = FEE_TARIFFS.flatMap(({ editions }) => editions.flatMap(({ lines }) => lines.flatMap(({ rules }) => rules.flatMap(({ when }) => when ?? []))));
  const words = conditions.flatMap((condition) => [...wordsOf(condition, 'product'), ...wordsOf(condition, 'diagnosis')]);
  expect([...new Set([...words, 'other'])].sort()).toEqual(Object.keys(FACT_WORDS).sort());
});
