import type { Citation } from '@hjm/core';
import { defineSurplusPolicy } from '../surplus/define-surplus-policy.js';
import type { SurplusPolicy } from '../surplus/policy-types.js';

const decision = (summary: string): Citation => ({ body: 'Gemensam hjälpmedelsnämnd, Region Västmanland', decided: '2018-03-02', document: 'Verksamhetsplan och budget 2025', section: 'Resultatreglering', summary });

/** Region Västmanland: four fifths are repaid, one fifth is kept, and everything is kept below 500 000 kr. */
export const VASTMANLAND_SURPLUS: SurplusPolicy = defineSurplusPolicy({
  id: 'vastmanland-surplus',
  region: 'vastmanland',
  titleSv: 'Västmanlands resultatreglering',
  validity: { from: '2018-03-02', to: null, statedFor: 2025 },
  surplus: {
    retainedPercent: '20',
    threshold: { ore: 50_000_000 },
    recipients: [{ id: 'huvudman', nameSv: 'huvudmännen', by: 'key', percent: '100' }],
    citation: decision('Ett överskott i bokslutet går till 80 % tillbaka till huvudmännen enligt en nyckel; 20 % behålls, och är det under 500 000 kr behålls allt.'),
  },
  deficit: {
    kind: 'fromRetained',
    beyondSv: 'Källan säger inte vem som bär ett underskott som är större än det som har behållits.',
    citation: decision('Det som behålls är till för kommande satsningar och kommande underskott.'),
  },
  interpretationsSv: [
    'Resultatet som jämförs med gränsen läses som överskottet före återbetalning; källan säger bara resultatet.',
    'Ett resultat på exakt 500 000 kr återbetalas till 80 %, för källan behåller allt bara när resultatet understiger gränsen.',
    'Källan säger inte hur andelarna avrundas; här delas hela ören så att inget går förlorat.',
    'Beslutet läses som att det gäller bokslut som görs från och med beslutsdagen.',
    'Källan säger att det som behålls är till för satsningar och underskott; här läses det som att ett underskott tas därifrån först.',
  ],
});
