import type { Citation } from '@hjm/core';
import { defineSurplusPolicy } from '../surplus/define-surplus-policy.js';
import type { SurplusPolicy } from '../surplus/policy-types.js';

const report = (section: string, summary: string): Citation => ({ body: 'Hjälpmedelsnämnd, gemensam nämnd för Värmlands kommuner och Region Värmland', decided: null, document: 'Årsredovisning 2025', section, summary });

/** Värmland: the region has one half, the municipalities the other, of surpluses and deficits alike. */
export const VARMLAND_SURPLUS: SurplusPolicy = defineSurplusPolicy({
  id: 'varmland-surplus',
  region: 'varmland',
  titleSv: 'Värmlands delning av resultatet',
  validity: { from: null, to: null, statedFor: 2025 },
  surplus: {
    retainedPercent: '0',
    threshold: null,
    recipients: [
      { id: 'region', nameSv: 'Region Värmland', by: 'principal', percent: '50' },
      { id: 'kommuner', nameSv: 'kommunerna', by: 'key', percent: '50' },
    ],
    citation: report('Ekonomi i balans', 'Regionen och kommunerna har hälften var av resultatet.'),
  },
  deficit: { kind: 'asSurplus', citation: report('Nämndanalys', 'Även underskottet 2025 delas i två lika delar.') },
  interpretationsSv: [
    'Resultatet som delas läses som resultatet mot budget, som källan nämner i samma stycke.',
    'Källan delar resultatet i två halvor men säger inte hur kommunernas halva delas mellan dem.',
    'Källan säger inte vem som får ett öre som inte går att dela i två halvor; här går det till den vars id står först i bokstavsordning.',
  ],
});
