import { defineSurplusPolicy } from '../surplus/define-surplus-policy.js';
import type { SurplusPolicy } from '../surplus/policy-types.js';

/** Region Dalarna: the centre strives for a result of zero, and repays a surplus by how much each unit has used it. */
export const DALARNA_SURPLUS: SurplusPolicy = defineSurplusPolicy({
  id: 'dalarna-surplus',
  region: 'dalarna',
  titleSv: 'Dalarnas återbetalning efter nyttjande',
  validity: { from: null, to: null, statedFor: 2023 },
  surplus: {
    retainedPercent: '0',
    threshold: null,
    recipients: [{ id: 'enheter', nameSv: 'enheterna inom region och kommuner', by: 'use', percent: '100' }],
    citation: {
      body: 'Hjälpmedel Dalarna',
      decided: null,
      document: 'handlingsplan FV 86',
      section: 'Förutsättningar',
      summary: 'Målet är ett nollresultat; blir det ändå över betalas det tillbaka efter hur mycket varje enhet har använt centrets tjänster.',
    },
  },
  deficit: { kind: 'notStated', reasonSv: 'Källan säger att centret strävar mot ett nollresultat, men inte vad som händer med ett underskott.' },
  interpretationsSv: [
    'Källan säger inte hur nyttjandet mäts (intäkter, antal eller annat) eller under vilken tid; måttet anges av den som räknar.',
    'Hela överskottet läses som det som återbetalas; källan nämner ingen del som behålls.',
    'Planen gäller ett väntat överskott för 2023 och säger inte om delningen gäller andra år.',
    'Källan talar om enheter på ett ställe och om huvudmän på ett annat; nyckeln avgör vilka som står i den.',
  ],
});
