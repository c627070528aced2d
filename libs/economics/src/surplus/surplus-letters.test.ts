import { describe, expect, it } from 'vitest';
import { DALARNA_SURPLUS, VARMLAND_SURPLUS, VASTMANLAND_SURPLUS } from '../regions/index.js';
import { THREE, USE_2023 } from '../testing/surplus-keys.js';
import { distributeSurplus } from './distribute-surplus.js';
import { surplusLetters } from './surplus-letters.js';
import { surplusTable } from './surplus-table.js';

const plain = (texts: readonly string[] | undefined): readonly string[] => (texts ?? []).map((text) => text.replaceAll(/\s/g, ' '));
const closed2023 = distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result: 394_000_000, key: THREE });

describe('a letter to a principal', () => {
  it('says share, amount, what it rests on and the decision', () => {
    const [norrby] = surplusLetters(closed2023).letters;
    expect(norrby).toMatchObject({ principal: { id: 'norrby', nameSv: 'Norrby' }, kind: 'refund', ore: 78_800_000 });
    expect(plain(norrby?.sentencesSv)).toEqual([
      'Resultatet för 2023 före återbetalning blev 3 940 000,00 kr.',
      'Till huvudmännen återbetalas 3 152 000,00 kr. 788 000,00 kr behålls.',
      'Er andel är 25 %: ni får tillbaka 788 000,00 kr.',
      'Delningen görs efter Provnyckeln (påhittad för proven).',
    ]);
    expect(norrby?.restsOnSv).toEqual(['Västmanlands resultatreglering', 'Provnyckeln: påhittad för proven']);
    expect(norrby?.sourcesSv).toEqual(['Gemensam hjälpmedelsnämnd, Region Västmanland, 2018-03-02 (Verksamhetsplan och budget 2025, Resultatreglering)']);
  });

  it('says that nothing comes back below the threshold', () => {
    const [norrby] = surplusLetters(distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result: 49_999_999, key: THREE })).letters;
    expect(norrby).toMatchObject({ kind: 'nothing', ore: 0 });
    expect(plain(norrby?.sentencesSv)).toEqual(['Resultatet för 2023 före återbetalning blev 499 999,99 kr.', 'Inget återbetalas eller tas ut. 499 999,99 kr behålls.']);
  });

  it('is a charge for a deficit that is shared', () => {
    const { letters, undivided } = surplusLetters(distributeSurplus(VARMLAND_SURPLUS, { year: 2025, result: -5_600_000 }));
    expect(plain(letters[0]?.sentencesSv.slice(1, 3))).toEqual(['Av huvudmännen tas ut 56 000,00 kr.', 'Er andel är 50 %: ni betalar 28 000,00 kr.']);
    expect(letters[0]).toMatchObject({ kind: 'charge', amountSv: '28\u00A0000,00\u00A0kr', restsOnSv: ['Värmlands delning av resultatet'] });
    expect(undivided.map(({ ore }) => ore)).toEqual([-2_800_000]);
  });

  it('says what was measured as use', () => {
    const [first] = surplusLetters(distributeSurplus(DALARNA_SURPLUS, { year: 2023, result: 150_050, key: USE_2023 })).letters;
    expect(plain([first?.shareSv ?? '', ...(first?.restsOnSv ?? [])])).toEqual(['1 200 av 1 500,5', 'Dalarnas återbetalning efter nyttjande', 'Provnyckeln: påhittad för proven; mätt som debiterad hyra i tkr 2023-01-01 – 2023-12-31 (påhittad för proven)']);
  });

  it('leaves to the sender what the recipient need not know: how the rule is read, and that the decision on the key is not stated', () => {
    const undecided = distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result: 394_000_000, key: { ...THREE, decidedSv: null } });
    const { letters } = surplusLetters(undecided);
    for (const { sentencesSv, restsOnSv } of letters) expect([sentencesSv.length, sentencesSv[3], restsOnSv]).toEqual([4, 'Delningen görs efter Provnyckeln.', ['Västmanlands resultatreglering', 'Provnyckeln']]);
    expect(letters).toHaveLength(3);
    expect(undecided.interpretationsSv).toEqual(VASTMANLAND_SURPLUS.interpretationsSv);
    expect(undecided.steps.some(({ textSv }) => textSv === 'Delat efter Provnyckeln.')).toBe(true);
    expect(surplusTable(undecided).rows[0]?.at(-1)).toBe('Västmanlands resultatreglering; Provnyckeln; vem som har beslutat nyckeln är inte angivet');
    expect(surplusTable(closed2023).rows[0]?.at(-1)).toBe('Västmanlands resultatreglering; Provnyckeln: påhittad för proven');
  });

  it('says that a deficit is taken from what was kept', () => {
    const [norrby] = surplusLetters(distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result: -100, retainedFunds: 100, key: THREE })).letters;
    expect(plain(norrby?.sentencesSv.slice(1, 2))).toEqual(['Inget återbetalas eller tas ut. 1,00 kr tas av det som har behållits tidigare.']);
  });
});

describe('a table of a distribution', () => {
  it('has a row per principal, what is kept, and the result', () => {
    expect(surplusTable(closed2023).rows.map(([, nameSv, kind, , amount]) => [nameSv, kind, amount])).toEqual([
      ['Norrby', 'Återbetalas', { number: '788000.00' }],
      ['Regionen', 'Återbetalas', { number: '1906960.00' }],
      ['Söderby', 'Återbetalas', { number: '457040.00' }],
      ['Resultatreglerat', 'Behålls', { number: '788000.00' }],
      ['Resultat före återbetalning', 'Summa', { number: '3940000.00' }],
    ]);
  });

  it('keeps what is undivided and what has no rule', () => {
    const half = surplusTable(distributeSurplus(VARMLAND_SURPLUS, { year: 2025, result: -5_600_000 }));
    expect(half.rows.map(([id, , kind]) => [id, kind])).toEqual([['region', 'Tas ut'], ['kommuner', 'Inte fördelat'], [null, 'Summa']]);
    const silent = surplusTable(distributeSurplus(DALARNA_SURPLUS, { year: 2023, result: -1 }));
    expect(silent.rows.map(([, , kind, , amount]) => [kind, amount])).toEqual([['Inte reglerat', { number: '-0.01' }], ['Summa', { number: '-0.01' }]]);
  });
});
