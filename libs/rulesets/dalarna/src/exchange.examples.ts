import { type Example, defineExamples } from '@hjm/rules';
import { exchange } from './exchange.js';

const ON = '2024-07-01';

export const exchangeExamples: readonly Example[] = defineExamples(exchange, [
  { id: 'medical', title: 'Behovet har ändrats av medicinska skäl', on: ON, facts: { needChanged: true, exchangeReason: 'medical' }, expect: { outcome: 'allowed', rules: ['changed-need'], terms: ['prescriber-decides'] } },
  { id: 'independence', title: 'Behovet har ändrats, och patienten blir väsentligt mer självständig', on: ON, facts: { needChanged: true, exchangeReason: 'independence' }, expect: { outcome: 'allowed', rules: ['changed-need'], terms: ['prescriber-decides'] } },
  { id: 'same-need', title: 'Medicinska skäl utan att behovet har ändrats', on: ON, facts: { needChanged: false, exchangeReason: 'medical' }, expect: { outcome: 'denied', rules: ['no-other-exchange'], terms: [] } },
  { id: 'other-reason', title: 'Ändrat behov, men ett annat skäl', on: ON, facts: { needChanged: true, exchangeReason: 'other' }, expect: { outcome: 'denied', rules: ['no-other-exchange'] } },
]);
