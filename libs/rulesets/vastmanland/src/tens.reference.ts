/**
 * The page on TENS, and what the training page says of its prescribers, as plain code: read from the pages and not from the
 * rule package, for the tests to compare the package with.
 */
export type Case = {
  readonly profession: 'lakare' | 'fysioterapeut' | 'sjukskoterska' | 'barnmorska' | 'other';
  readonly tensCompetence: boolean;
  readonly indication: 'pain' | 'special' | 'longLasting' | 'other';
  readonly physicianInvestigated: boolean;
  readonly longLastingInList: boolean;
  readonly pacemaker: boolean;
  readonly cardiologistContacted: boolean;
  readonly age: number;
  readonly prescribedOn: string;
  readonly loan: 'withinSixMonths' | 'reassessed' | 'notReassessed';
  readonly extensionForm: boolean;
  readonly prescribes: 'onlyTens' | 'fewProducts' | 'more';
  readonly socialstyrelsenCourse: boolean;
  readonly basicCourse: boolean;
  readonly webSesamTraining: 'none' | 'selfStudy' | 'full';
};

/** The values of each fact that tell cases apart: ages and days on both sides of their limits. */
const VALUES: { readonly [F in keyof Case]: readonly Case[F][] } = {
  profession: ['lakare', 'fysioterapeut', 'sjukskoterska', 'barnmorska', 'other'],
  tensCompetence: [true, false],
  indication: ['pain', 'special', 'longLasting', 'other'],
  physicianInvestigated: [true, false],
  longLastingInList: [true, false],
  pacemaker: [true, false],
  cardiologistContacted: [true, false],
  age: [0, 17, 18, 19, 20, 85, 86, 130],
  prescribedOn: ['2015-06-30', '2022-02-28', '2022-03-01', '2025-01-15'],
  loan: ['withinSixMonths', 'reassessed', 'notReassessed'],
  extensionForm: [true, false],
  prescribes: ['onlyTens', 'fewProducts', 'more'],
  socialstyrelsenCourse: [true, false],
  basicCourse: [true, false],
  webSesamTraining: ['none', 'selfStudy', 'full'],
};

/** Every combination of the values of these facts; the other facts stay as in `rest`. */
export function cases(facts: readonly (keyof Case)[], rest: Case): Case[] {
  return facts.reduce<Case[]>((some, fact) => some.flatMap((one) => VALUES[fact].map((value) => ({ ...one, [fact]: value }))), [rest]);
}

/** May this person prescribe for this reason, and what must be done first? */
export function right(of: Case): 'allowed' | 'conditional' | 'denied' | 'undetermined' {
  if (of.indication === 'other' || of.profession === 'other') return 'denied';
  if (of.profession === 'sjukskoterska' && !of.tensCompetence) return 'denied';
  // Long-lasting pain is a reason for adults, and the page says only that its limits for adults begin at 20.
  if (of.indication === 'longLasting' && of.age < 18) return 'denied';
  if (of.indication === 'longLasting' && of.age < 20) return 'undetermined';
  // Only the training page speaks of midwives.
  if (of.profession === 'barnmorska') return 'undetermined';
  const undone = [
    of.indication === 'special' && !of.physicianInvestigated,
    of.indication === 'longLasting' && !of.longLastingInList,
    of.pacemaker && !of.cardiologistContacted,
    of.profession !== 'lakare' && !(of.socialstyrelsenCourse && of.basicCourse),
    of.profession === 'fysioterapeut' && of.prescribes !== 'onlyTens' && of.webSesamTraining !== 'full',
    of.profession === 'sjukskoterska' && of.prescribes !== 'more' && of.webSesamTraining === 'none',
  ];
  return undone.includes(true) ? 'conditional' : 'allowed';
}

/** How long the loan may last, what is to be done, and whether there is a fee now. */
export function loanOf({ age, prescribedOn, indication, loan, extensionForm }: Case): { time: 'none' | 'sixMonths' | 'extended' | 'notExtended'; todo: 'reassess' | 'form' | 'nothing'; fee: boolean } {
  if (age < 20 || age > 85) return { time: 'none', todo: 'nothing', fee: false };
  const over = loan !== 'withinSixMonths';
  if (Date.parse(prescribedOn) < Date.parse('2022-03-01')) {
    return extensionForm ? { time: 'extended', todo: 'nothing', fee: false } : { time: 'notExtended', todo: 'form', fee: over };
  }
  if (indication === 'longLasting') return { time: 'none', todo: 'nothing', fee: false };
  return { time: 'sixMonths', todo: over ? 'nothing' : 'reassess', fee: loan === 'notReassessed' };
}
