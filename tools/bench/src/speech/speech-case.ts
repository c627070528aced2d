/** The two regimes of the minutes: as things stood when the board met, and as it decided them to be from 1 April 2023. */
export type Regime = 'before' | 'from';

export const REGIMES: readonly Regime[] = ['before', 'from'];

/** Everything that either regime asks about. `simplerDevice` belongs to the earlier one only, `tier` to the later one. */
export type SpeechFacts = {
  readonly profession: 'logoped' | 'arbetsterapeut' | 'specialpedagog' | 'other';
  readonly workplace: 'habiliteringscentrum' | 'other';
  readonly tier: 'simple' | 'keyboard' | 'advanced';
  readonly simplerDevice?: boolean;
  readonly need: 'communication' | 'cognitive' | 'neither';
  readonly textBased: boolean;
  readonly selectedArticle: boolean;
  readonly consultantConsulted: boolean;
  readonly speechAssessment: boolean;
};

const SPACE: { readonly [Id in keyof SpeechFacts]-?: readonly Exclude<SpeechFacts[Id], undefined>[] } = {
  profession: ['logoped', 'arbetsterapeut', 'specialpedagog', 'other'],
  workplace: ['habiliteringscentrum', 'other'],
  tier: ['simple', 'keyboard', 'advanced'],
  simplerDevice: [true, false],
  need: ['communication', 'cognitive', 'neither'],
  textBased: [true, false],
  selectedArticle: [true, false],
  consultantConsulted: [true, false],
  speechAssessment: [true, false],
};

/** Every input of a regime: 1152 from April 2023, twice as many before, where it also matters whether the device is a simpler one. */
export function everyCase(regime: Regime): readonly SpeechFacts[] {
  let cases: Record<string, unknown>[] = [{}];
  for (const [id, values] of Object.entries(SPACE)) {
    if (id === 'simplerDevice' && regime === 'from') continue;
    cases = cases.flatMap((known) => values.map((value) => ({ ...known, [id]: value })));
  }
  return cases as SpeechFacts[];
}
