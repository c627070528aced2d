import { type Example, defineExamples } from '@hjm/rules';
import { portableComputers } from './portable-computers.js';

/** The page is cut off: every case is open, with the reason. */
export const portableComputerExamples: readonly Example[] = defineExamples(portableComputers, [
  {
    id: 'cannot-communicate',
    title: 'Funktionsnedsättningen hindrar kommunikation: resten av villkoren är avklippta',
    on: '2025-01-15',
    facts: { preventsCommunication: true },
    expect: { outcome: 'undetermined', rules: ['prescribers-not-stated', 'criteria-cut-off'] },
  },
  {
    id: 'other-need',
    title: 'Ett annat behov: underlaget säger inget',
    on: '2025-01-15',
    facts: { preventsCommunication: false },
    expect: { outcome: 'undetermined', rules: ['prescribers-not-stated', 'other-needs-open'] },
  },
]);
