import type { FactDef, FactValueDef, OneOfFact } from './package-types.js';

/**
 * The words that the rule packages of all regions share, so that they can be compared. A package takes the facts that it
 * needs, with the values that its source mentions; `profession('logoped', 'arbetsterapeut')` has those two and *annat yrke*.
 * Professions, workplaces and kinds of housing keep their Swedish names as values.
 */

const PROFESSIONS = {
  arbetsterapeut: 'Arbetsterapeut',
  audiolog: 'Audiolog',
  audionom: 'Audionom',
  barnmorska: 'Barnmorska',
  distriktsskoterska: 'Distriktssköterska',
  fysioterapeut: 'Fysioterapeut eller sjukgymnast',
  horseltekniker: 'Hörseltekniker',
  logoped: 'Logoped',
  lakare: 'Läkare',
  optiker: 'Optiker',
  sjukskoterska: 'Sjuksköterska',
  specialpedagog: 'Specialpedagog',
  stomiterapeut: 'Stomiterapeut',
  synpedagog: 'Synpedagog',
  uroterapeut: 'Uroterapeut',
} as const;
/** A profession that some source names. */
export type Profession = keyof typeof PROFESSIONS;

const WORKPLACES = { habiliteringscentrum: 'Habiliteringscentrum', synenheten: 'Synenheten', horselenheten: 'Hörselenheten' } as const;
/** A workplace that some source ties a right to. */
export type Workplace = keyof typeof WORKPLACES;

type OneOf<Id extends string, V extends string> = {
  readonly id: Id;
  readonly type: 'oneOf';
  readonly label: string;
  readonly question: string;
  readonly help?: string;
  readonly otherwise?: V;
  readonly values: readonly FactValueDef<V>[];
};
type YesNo<Id extends string> = { readonly id: Id; readonly type: 'yesNo'; readonly label: string; readonly question: string; readonly help?: string; readonly changeable?: boolean };

/** The profession in which somebody prescribes: those that the source names, and *annat yrke* for all others. */
export function profession<const P extends Profession>(...named: readonly P[]): OneOf<'profession', P | 'other'> {
  return {
    id: 'profession',
    type: 'oneOf',
    label: 'Yrke',
    question: 'Vilket yrke har du?',
    help: 'Yrket som du förskriver i.',
    otherwise: 'other',
    values: [...named.map((id) => ({ id, label: PROFESSIONS[id] })), { id: 'other', label: 'Annat yrke' }],
  };
}

/** Where the prescriber works: the workplaces that the source names, and any other. */
export function workplace<const W extends Workplace>(...named: readonly W[]): OneOf<'workplace', W | 'other'> {
  return {
    id: 'workplace',
    type: 'oneOf',
    label: 'Arbetsplats',
    question: 'Var arbetar du?',
    otherwise: 'other',
    values: [...named.map((id) => ({ id, label: WORKPLACES[id] })), { id: 'other', label: 'Annan arbetsplats' }],
  };
}

/** How the patient lives (*boendeform*). */
export const housing: OneOf<'housing', 'ordinary' | 'special'> = {
  id: 'housing',
  type: 'oneOf',
  label: 'Boendeform',
  question: 'Hur bor patienten?',
  values: [
    { id: 'ordinary', label: 'Ordinärt boende' },
    { id: 'special', label: 'Särskilt boende' },
  ],
};

/** What the prescriber wants to do. Regions tell referring, fitting, prescribing and approving apart. */
export function role<const R extends 'refer' | 'fit' | 'prescribe' | 'approve'>(...named: readonly R[]): OneOf<'role', R> {
  const labels = { refer: 'Remittera', fit: 'Prova ut', prescribe: 'Förskriva', approve: 'Godkänna' };
  return { id: 'role', type: 'oneOf', label: 'Roll', question: 'Vad ska du göra?', values: named.map((id) => ({ id, label: labels[id] })) };
}

/** Whether the patient is a child or an adult, where a region has rules of their own for children and does not say the age. */
export const population: OneOf<'population', 'adult' | 'child'> = {
  id: 'population',
  type: 'oneOf',
  label: 'Vuxen eller barn',
  question: 'Är patienten vuxen eller barn?',
  help: 'Regionen har egna regler för barn. Åldersgränsen framgår inte av det underlag som finns inlagt.',
  values: [
    { id: 'adult', label: 'Vuxen' },
    { id: 'child', label: 'Barn' },
  ],
};

/** Completed years on the day of the prescription; `completedYears` of `@hjm/rules/derive` counts them. */
export const age = { id: 'age', type: 'wholeNumber', label: 'Ålder', question: 'Hur gammal är patienten?', help: 'Fyllda år den dag som förskrivningen gäller.', min: 0, max: 130, unit: 'år' } as const;

/** The age that the patient turns in the calendar year; `ageThisYear` of `@hjm/rules/derive` counts it. */
export const ageThisYear = { id: 'ageThisYear', type: 'wholeNumber', label: 'Ålder i år', question: 'Hur gammal blir patienten i år?', help: 'Åldern som patienten fyller under kalenderåret.', min: 0, max: 130, unit: 'år' } as const;

/** How many equivalent products the patient has already; `countEquivalents` of `@hjm/rules/derive` counts them. */
export const alreadyHas = { id: 'alreadyHas', type: 'wholeNumber', label: 'Likvärdiga hjälpmedel som patienten redan har', question: 'Hur många likvärdiga hjälpmedel har patienten redan?', min: 0, max: 20, unit: 'stycken' } as const;

/** A reason of the patient's own for more than the rules give. */
export const specialReasons: YesNo<'specialReasons'> = { id: 'specialReasons', type: 'yesNo', label: 'Särskilda skäl', question: 'Finns särskilda skäl eller funktionella behov?' };

/** Consultation with the aids consultant (*hjälpmedelskonsulent*). */
export const consultantConsulted: YesNo<'consultantConsulted'> = {
  id: 'consultantConsulted',
  type: 'yesNo',
  label: 'Samråd med hjälpmedelskonsulent',
  question: 'Har förskrivningen skett i samråd med en hjälpmedelskonsulent?',
  changeable: true,
};

/** Try-out together with the aids consultant. */
export const consultantTryOut: YesNo<'consultantTryOut'> = {
  id: 'consultantTryOut',
  type: 'yesNo',
  label: 'Utprovning med hjälpmedelskonsulent',
  question: 'Har hjälpmedlet provats ut tillsammans med en hjälpmedelskonsulent?',
  changeable: true,
};

/** The ids of the shared facts: a fact of one of these names is the same fact in every region. */
export const SHARED_FACTS = ['profession', 'workplace', 'housing', 'role', 'population', 'age', 'ageThisYear', 'alreadyHas', 'specialReasons', 'consultantConsulted', 'consultantTryOut'] as const;

/** The fact of a package that says who prescribes; `undefined` when its rules do not tell professions apart. */
export function prescriberFact({ facts }: { readonly facts: readonly FactDef[] }): OneOfFact | undefined {
  return facts.find((def): def is OneOfFact => def.id === 'profession' && def.type === 'oneOf');
}
