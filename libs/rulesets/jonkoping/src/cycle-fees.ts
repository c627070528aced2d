import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { feeDocument } from './sources.js';
import { undated } from './undated.js';

/**
 * The document has two lines: "under 20 years or wheels up to 20 inches" and "over 20 years or wheels over 20 inches". Where only
 * one of them holds, the fee is clear. Where both do (a teenager on a large cycle), the source contradicts itself: left open.
 */
const page = feeDocument('trehjulig cykel');

const facts = defineFacts([age, { id: 'wheelInches', type: 'wholeNumber', label: 'Hjulstorlek', question: 'Hur stora är hjulen?', help: 'I hela tum; runda uppåt.', min: 1, max: 40, unit: 'tum' }]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Avgift efter ålder och hjulstorlek.')],
  notes: ['Underlagets två rader överlappar när ålder och hjulstorlek drar åt olika håll. Sådana fall lämnas öppna.'],
  decisions: [{ id: 'fee', label: 'Vilken avgift gäller' }],
  rules: [
    {
      id: 'small-cycle',
      kind: 'right',
      decision: 'fee',
      text: 'Till och med 20 år och 20 tum lånas cykeln mot en fast avgift.',
      when: { age: { atMost: 20 }, wheelInches: { atMost: 20 } },
      citations: [page('Under 20 år eller högst 20 tum: fast avgift, lån.')],
    },
    {
      id: 'large-cycle',
      kind: 'right',
      decision: 'fee',
      text: 'Från 20 år och över 20 tum köps cykeln till halva priset.',
      when: { age: { atLeast: 20 }, wheelInches: { above: 20 } },
      citations: [page('Över 20 år eller över 20 tum: hälften av inköpspriset.')],
    },
    {
      id: 'lines-contradict',
      kind: 'uncovered',
      decision: 'fee',
      text: 'Ålder och hjulstorlek pekar på olika avgifter; fråga Hjälpmedelscentralen.',
      when: { any: [{ age: { below: 20 }, wheelInches: { above: 20 } }, { age: { above: 20 }, wheelInches: { atMost: 20 } }] },
      citations: [page('Båda raderna stämmer.')],
    },
    {
      id: 'flat-fee',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'fee', amount: { ore: 50_000 }, per: 'item', ownership: 'principal' },
      text: 'Avgiften är 500 kr; cykeln är ett lån och lämnas tillbaka.',
      when: { age: { atMost: 20 }, wheelInches: { atMost: 20 } },
      citations: [page('500 kr; huvudmannen äger och får tillbaka cykeln.')],
    },
    {
      id: 'half-price',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'fee', amount: { percent: 50, of: 'inköpspriset med tillbehör' }, per: 'item', vat: 'included', ownership: 'user' },
      text: 'Avgiften är hälften av inköpspriset med tillbehör och moms; patienten äger cykeln.',
      when: { age: { atLeast: 20 }, wheelInches: { above: 20 } },
      citations: [page('50 procent av inköpspriset; brukaren äger cykeln.')],
    },
  ],
});

/** Fees for three-wheeled cycles, ISO 9999 12 18 06, in Jönköping. */
export const cycleFees = defineRulePackage({
  id: 'jonkoping/cycle-fees',
  version: '0.1.0',
  title: 'Avgift för trehjulig cykel i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  about: 'terms',
  scope: { label: 'Avgift för trehjulig cykel', isoCodes: ['12 18 06'], words: ['avgift', 'trehjuling', 'trehjulig cykel'] },
  facts,
  editions: [edition],
  hashes,
});
