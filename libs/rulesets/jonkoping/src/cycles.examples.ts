import type { Example } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { cycles } from './cycles.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the page gives; the year in which the child turns four in a pair. */
export const cycleExamples: readonly Example[] = caseTable(cycles, ANY_DAY, {
  decisions: [
    [
      { id: 'fysioterapeut', title: 'Fysioterapeut', facts: { profession: 'fysioterapeut' }, right: 'listed-professions' },
      { id: 'other', title: 'Annat yrke', facts: { profession: 'other' }, refused: 'no-other-prescriber' },
    ],
    [
      { id: 'four', title: 'barn som fyller fyra i år', facts: { population: 'child', ageThisYear: 4, cyclesSafely: true }, right: 'safe-cycling' },
      { id: 'adult', title: 'vuxen', facts: { population: 'adult', cyclesSafely: true }, right: 'safe-cycling' },
      { id: 'three', title: 'barn som fyller tre i år', facts: { population: 'child', ageThisYear: 3, cyclesSafely: true }, refused: 'before-the-year-of-four' },
      { id: 'unsafe', title: 'vuxen som inte cyklar säkert', facts: { population: 'adult', cyclesSafely: false }, refused: 'no-other-need' },
    ],
    [
      { id: 'first', title: 'den första', facts: { alreadyHas: 0 }, right: 'first' },
      { id: 'second', title: 'en till', facts: { alreadyHas: 1 }, refused: 'no-second' },
    ],
  ],
  duties: [
    [
      { id: 'tried', title: 'stödhjul prövade', facts: { supportWheelsTried: true }, requirements: { 'support-wheels-first': 'met' } },
      { id: 'not-tried', title: 'stödhjul inte prövade', facts: { supportWheelsTried: false }, requirements: { 'support-wheels-first': 'unmet' } },
    ],
    [
      { id: 'senses', title: 'inga nedsatta sinnen', facts: { sensesImpaired: false } },
      { id: 'asked', title: 'nedsatt syn, läkare tillfrågad', facts: { sensesImpaired: true, physicianConsulted: true }, requirements: { 'physician-asked': 'met' } },
      { id: 'not-asked', title: 'nedsatt syn, läkare inte tillfrågad', facts: { sensesImpaired: true, physicianConsulted: false }, requirements: { 'physician-asked': 'unmet' } },
    ],
  ],
  terms: ['free-choice'],
});
