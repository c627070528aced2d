import { describe, expect, it } from 'vitest';
import { VARMLAND_SURPLUS, VASTMANLAND_SURPLUS } from '../regions/index.js';
import { keyOf, THREE, USE_2023 } from '../testing/surplus-keys.js';
import { describeDistribution } from './describe-distribution.js';
import { describeKey } from './describe-key.js';
import { distributeSurplus } from './distribute-surplus.js';
import { surplusInputSchema } from './surplus-schema.js';

const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll(/\s/g, ' '));

describe('a distribution in words', () => {
  it('says the outcome, each step with its source, and what to know', () => {
    const lines = plain(describeDistribution(distributeSurplus(VARMLAND_SURPLUS, { year: 2024, result: -5_600_000 })));
    expect(lines.slice(0, 3)).toEqual([
      'Värmlands delning av resultatet, 2024: En del är inte fördelat.',
      'Resultatet för 2024 före återbetalning är −56 000,00 kr: ett underskott.',
      'Underskottet delas på samma sätt som ett överskott: 56 000,00 kr tas ut. Källa: Hjälpmedelsnämnd, gemensam nämnd för Värmlands kommuner och Region Värmland, odaterat (Årsredovisning 2025, Nämndanalys).',
    ]);
    expect(lines.filter((line) => line.startsWith('Obs!'))).toEqual(['Obs! Värmlands delning av resultatet: källan gäller 2025 och säger inte sedan när det är så. Kontrollera att det gällde 2024.']);
    expect(lines.at(-1)).toMatch(/^Tolkning: /);
  });

  it('says why the policy gives no answer', () => {
    expect(describeDistribution(distributeSurplus(VASTMANLAND_SURPLUS, { year: 2016, result: 100 })).slice(0, 3).at(-1)).toBe('Västmanlands resultatreglering beslutades 2018-03-02, efter bokslutet för 2016. Vad som gällde dessförinnan säger källan inte.');
  });
});

describe('a key in words', () => {
  it('says how it shares, by whose decision and when', () => {
    expect(plain(describeKey({ ...THREE, validFrom: '2023-01-01', validTo: '2023-12-31' }))).toEqual(['Provnyckeln', 'Andelar i procent, som summerar till 100 %.', 'Beslut: påhittad för proven', 'Gäller från och med 2023-01-01 till och med 2023-12-31.', 'Regionen: 60,5 %', 'Norrby: 25 %', 'Söderby: 14,5 %']);
  });

  it('says what was measured, and what is not known', () => {
    expect(plain(describeKey({ ...USE_2023, decidedSv: null, validTo: '2023-12-31' })).slice(2, 6)).toEqual(['Mätt som debiterad hyra i tkr, 2023-01-01 – 2023-12-31. Uppgifterna kommer från: påhittad för proven.', 'Vem som har beslutat nyckeln är inte angivet.', 'Gäller till och med 2023-12-31.', 'Enhet A: 1 200 av 1 500,5']);
    expect(describeKey(keyOf([{ id: 'a', nameSv: 'A', share: 1 }], { basis: 'weights' }))[3]).toBe('När den gäller är inte angivet.');
  });

  it('cites a decision that has no words of its own', () => {
    const { citation } = VASTMANLAND_SURPLUS.surplus;
    expect(describeKey({ ...THREE, decidedSv: null, citation })[2]).toBe(`Beslut: ${citation.summary}`);
  });
});

describe('what is shared, as JSON', () => {
  it('is taken with its key', () => {
    const input = { year: 2023, result: 100, key: THREE, roundTo: 'kr', remainderTo: { principal: 'region' } };
    expect(surplusInputSchema.parse(input)).toEqual(input);
    expect(surplusInputSchema.safeParse({ ...input, result: '100' }).success).toBe(false);
  });
});
