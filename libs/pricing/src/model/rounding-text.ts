import type { Rounding } from '@hjm/core/money';

const RULES: Readonly<Record<Rounding, string>> = {
  halfUp: 'halva uppåt',
  halfEven: 'halva till jämnt',
  up: 'alltid uppåt',
  down: 'alltid nedåt',
};

/** A rounding rule in Swedish: `till hela ören, halva uppåt`. */
export function roundingText(rule: Rounding, to: 'ore' | 'krona'): string {
  return `till hela ${to === 'ore' ? 'ören' : 'kronor'}, ${RULES[rule]}`;
}
