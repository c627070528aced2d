import { demoPriceLists } from '@hjm/demo';
import { expect, it } from 'vitest';
import { ownRegister } from './own-register-api.js';

const { principals } = demoPriceLists();
const lists = (demo: boolean) => ({ ok: true, value: { demo, lists: [{ list: principals }] } }) as const;
const setup = (demo: boolean) => ({ ok: true, value: { demo, setup: { tariffs: { principals: {}, private: {} } } } }) as const;
const away = { ok: false, problem: 'Borta.' } as const;

it('a register of one’s own has its lists and its customers', () => {
  expect(ownRegister(lists(false), setup(false))).toEqual({ lists: [principals], customers: ['principals', 'private'] });
});

it('the demo world’s register, and a service that is away, are none of one’s own', () => {
  expect([ownRegister(lists(true), setup(false)), ownRegister(lists(false), setup(true)), ownRegister(away, setup(false)), ownRegister(lists(false), away)]).toEqual([undefined, undefined, undefined, undefined]);
});
