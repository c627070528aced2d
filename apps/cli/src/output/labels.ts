import type { DecisionRecord, Status } from '@hjm/rules';

/** What the status of a requirement, and of advice, is called. */
export const STATUS_LABELS: Readonly<Record<'requirements' | 'advice', Readonly<Record<Status, string>>>> = {
  requirements: { met: 'uppfyllt', unmet: 'inte uppfyllt', unknown: 'inte besvarat' },
  advice: { met: 'följt', unmet: 'inte följt', unknown: 'inte besvarat' },
};

/** What the fields of a record are called. */
export const FIELD_LABELS: Readonly<Record<keyof DecisionRecord, string>> = {
  format: 'format',
  package: 'regelverk',
  version: 'version',
  edition: 'utgåva',
  editionHash: 'utgåvans kontrollsumma',
  on: 'prövad dag',
  knownAt: 'känt den',
  facts: 'uppgifter',
  parameters: 'listor',
  outcome: 'svar',
  reason: 'skäl till att det inte går att svara',
  rules: 'regler bakom svaret',
  requirements: 'krav',
  advice: 'råd',
  terms: 'villkor',
  needed: 'frågor som återstår',
};
