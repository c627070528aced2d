import { foundText, HjmError } from '@hjm/core';
import { defineKpi } from '../../definition/define-kpi.js';
import type { KpiDefinition } from '../../definition/definition-types.js';
import { BY_UNIT } from '../breakdowns.js';
import { plan2025 } from './documents.js';

/**
 * Of the calls to customer service, the share that was answered within so many seconds. No document says how long may be waited:
 * the time is the caller's, and there is no target.
 *
 * ```ts
 * import { answeredWithin } from '@hjm/kpi/definitions';
 *
 * answeredWithin(60).labelSv; // => 'Andel besvarade samtal inom 60 sekunder'
 * ```
 *
 * @param seconds - whole seconds, from 1
 * @throws HjmError `invalid-seconds`
 */
export function answeredWithin(seconds: number): KpiDefinition {
  if (!Number.isSafeInteger(seconds) || seconds < 1) {
    const found = foundText(seconds);
    throw new HjmError('invalid-seconds', `Ogiltigt antal sekunder: ${found}.`, [{ path: 'seconds', expected: 'ett helt antal sekunder från 1', found }]);
  }
  return defineKpi({
    id: `calls-answered-within-${String(seconds)}s`,
    labelSv: `Andel besvarade samtal inom ${String(seconds)} sekunder`,
    descriptionSv: `Av samtalen till kundtjänst, andelen som någon svarade på inom ${String(seconds)} sekunder.`,
    measure: {
      kind: 'share',
      of: { table: 'calls', on: 'called' },
      part: { all: [{ field: 'answered', is: 'yes' }, { field: 'waitSeconds', atMost: seconds }] },
    },
    unit: 'percent',
    decimals: 1,
    better: 'higher',
    targets: [],
    reported: ['month', 'interim', 'year'],
    breakdowns: [BY_UNIT],
    minimumGroup: 0,
    assumptionsSv: ['Inget dokument säger inom vilken tid ett samtal ska besvaras; tiden är vald av den som mäter. Ett samtal som ingen svarade på räknas som inte besvarat i tid.'],
    citations: [plan2025('Andelen besvarade samtal mäts; någon tid för svaret anges inte.')],
  });
}
