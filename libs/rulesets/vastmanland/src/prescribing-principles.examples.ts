import { type Example, defineExamples } from '@hjm/rules';
import { prescribingPrinciples } from './prescribing-principles.js';

const ON = '2025-01-15';
const ALTERNATIVES = [
  { id: 'no-alternatives', title: 'inga alternativ', facts: { equalAlternatives: false }, requirements: {}, open: false },
  { id: 'told', title: 'informerad om alternativen', facts: { equalAlternatives: true, alternativesTold: true }, requirements: { 'tell-alternatives': 'met' }, open: false },
  { id: 'not-told', title: 'inte informerad om alternativen', facts: { equalAlternatives: true, alternativesTold: false }, requirements: { 'tell-alternatives': 'unmet' }, open: true },
] as const;
const PERSONS = [
  { id: 'adult', title: 'En vuxen', facts: { population: 'adult' }, requirements: {}, open: false },
  { id: 'child', title: 'Ett barn', facts: { population: 'child', childConsidered: true }, requirements: { 'child-needs': 'met' }, open: false },
  { id: 'child-not-considered', title: 'Ett barn vars behov inte särskilt tagits till vara', facts: { population: 'child', childConsidered: false }, requirements: { 'child-needs': 'unmet' }, open: true },
] as const;

/** Each requirement met, unmet and not asked for. Together they cover every region. */
export const prescribingPrincipleExamples: readonly Example[] = defineExamples(
  prescribingPrinciples,
  ALTERNATIVES.flatMap((alternative) =>
    PERSONS.map((person) => ({
      id: `${person.id}-${alternative.id}`,
      title: `${person.title}, ${alternative.title}`,
      on: ON,
      facts: { ...person.facts, ...alternative.facts },
      expect: {
        outcome: person.open || alternative.open ? ('conditional' as const) : ('allowed' as const),
        rules: ['basic-mission'],
        requirements: { ...person.requirements, ...alternative.requirements },
        terms: ['greatest-need-first'],
      },
    })),
  ),
);
