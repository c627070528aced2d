import type { Example, RulePackage } from '@hjm/rules';
import { adaptationExamples } from './adaptation.examples.js';
import { adaptation } from './adaptation.js';
import { consumablesExamples } from './consumables.examples.js';
import { consumables } from './consumables.js';
import { costResponsibilityExamples } from './cost-responsibility.examples.js';
import { costResponsibility } from './cost-responsibility.js';
import { designChoiceExamples } from './design-choice.examples.js';
import { designChoice } from './design-choice.js';
import { exchangeExamples } from './exchange.examples.js';
import { exchange } from './exchange.js';
import { incontinenceExamples } from './incontinence.examples.js';
import { incontinence } from './incontinence.js';
import { ownResponsibilityExamples } from './own-responsibility.examples.js';
import { ownResponsibility } from './own-responsibility.js';
import { patientFeesExamples } from './patient-fees.examples.js';
import { patientFees } from './patient-fees.js';
import { prescriberTrainingExamples } from './prescriber-training.examples.js';
import { prescriberTraining } from './prescriber-training.js';
import { privateRentalExamples } from './private-rental.examples.js';
import { privateRental } from './private-rental.js';
import { processReviewExamples } from './process-review.examples.js';
import { processReview } from './process-review.js';

export {
  adaptation,
  adaptationExamples,
  consumables,
  consumablesExamples,
  costResponsibility,
  costResponsibilityExamples,
  designChoice,
  designChoiceExamples,
  exchange,
  exchangeExamples,
  incontinence,
  incontinenceExamples,
  ownResponsibility,
  ownResponsibilityExamples,
  patientFees,
  patientFeesExamples,
  prescriberTraining,
  prescriberTrainingExamples,
  privateRental,
  privateRentalExamples,
  processReview,
  processReviewExamples,
};

/** Every rule package of Region Dalarna, with its examples. */
export const dalarna: readonly { readonly package: RulePackage; readonly examples: readonly Example[] }[] = [
  { package: adaptation, examples: adaptationExamples },
  { package: consumables, examples: consumablesExamples },
  { package: costResponsibility, examples: costResponsibilityExamples },
  { package: designChoice, examples: designChoiceExamples },
  { package: exchange, examples: exchangeExamples },
  { package: incontinence, examples: incontinenceExamples },
  { package: ownResponsibility, examples: ownResponsibilityExamples },
  { package: patientFees, examples: patientFeesExamples },
  { package: prescriberTraining, examples: prescriberTrainingExamples },
  { package: privateRental, examples: privateRentalExamples },
  { package: processReview, examples: processReviewExamples },
];
