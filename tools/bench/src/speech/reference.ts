import type { Outcome, Status } from '@hjm/rules';
import type { Regime, SpeechFacts } from './speech-case.js';

/**
 * What the minutes of 2023-02-24, § 12 (HMC230006), grant: written down by hand as a list of combinations, apart from the
 * rule package and from every engine. A combination that no line covers is refused. `*` is any value, `|` is either.
 */
const PRESCRIBERS: Readonly<Record<Regime, readonly string[]>> = {
  // profession · workplace · simpler device
  before: ['logoped|arbetsterapeut * *', 'specialpedagog habiliteringscentrum true'],
  // profession · workplace · tier · selected article · text-based
  from: [
    'logoped|arbetsterapeut * simple * *',
    'specialpedagog habiliteringscentrum simple true *',
    'logoped|arbetsterapeut * keyboard * *',
    'logoped * advanced * *',
    'arbetsterapeut * advanced * true',
  ],
};
const PATIENTS: Readonly<Record<Regime, readonly string[]>> = {
  // need · simpler device
  before: ['communication *', 'cognitive true'],
  // need · tier
  from: ['communication *', 'cognitive simple'],
};

/** The answer that the minutes give. A duty that does not apply is left out. */
export type ReferenceAnswer = { readonly outcome: Outcome; readonly consultant?: Status; readonly speechAssessment?: Status };

/** What the minutes answer in a regime, found by looking through the lists above. */
export function reference(regime: Regime, facts: SpeechFacts): ReferenceAnswer {
  const { profession, workplace, tier, simplerDevice, need, textBased, selectedArticle } = facts;
  const before = regime === 'before';
  const prescriber = before ? [profession, workplace, simplerDevice] : [profession, workplace, tier, selectedArticle, textBased];
  const patient = [need, before ? simplerDevice : tier];
  if (!listed(PRESCRIBERS[regime], prescriber) || !listed(PATIENTS[regime], patient)) return { outcome: 'denied' };
  if (before || tier !== 'advanced') return { outcome: 'allowed' };
  return {
    outcome: facts.consultantConsulted ? 'allowed' : 'conditional',
    consultant: facts.consultantConsulted ? 'met' : 'unmet',
    speechAssessment: facts.speechAssessment ? 'met' : 'unmet',
  };
}

function listed(lines: readonly string[], values: readonly unknown[]): boolean {
  return lines.some((line) => line.split(' ').every((cell, column) => cell === '*' || cell.split('|').includes(String(values[column]))));
}
