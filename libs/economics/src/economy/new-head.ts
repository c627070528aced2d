import type { ActivityPlanHead } from '../activities/activities-of-records.js';
import { RISK_COLUMNS } from '../control/risk-table.js';
import type { RiskRegister } from '../control/risk-types.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { InvestmentPlanHead } from '../investments/plan-records.js';
import { measureYearsOf } from '../measures/measure-columns.js';
import type { MeasurePlanHead } from '../measures/measures-of-records.js';
import type { KeyHead } from '../surplus/key-table.js';
import { type FileAnswers, neededAnswers } from './file-answers.js';

/** Whose a new part is, what it is to be called by programs, and the headers of the file that it comes from. */
export type NewPart = { readonly id: string; readonly region: string; readonly headers: readonly string[] };

/** What each part has beside the rows of its file. */
export type PartHeads = {
  readonly keys: KeyHead;
  readonly investments: InvestmentPlanHead;
  readonly measures: MeasurePlanHead;
  readonly risks: Omit<RiskRegister, 'risks'>;
  readonly activities: ActivityPlanHead;
};

const HEADS: { readonly [Part in keyof PartHeads]: (of: NewPart, answers: FileAnswers) => PartHeads[Part] } = {
  keys: ({ id }, answers) => {
    const { titleSv, basis } = neededAnswers(answers, 'titleSv', 'basis');
    return { id, titleSv, basis, decidedSv: answers.decidedSv ?? null, citation: null, validFrom: null, validTo: null, ...useOf(basis, answers) };
  },
  investments: ({ id, region }, answers) => {
    const { titleSv, year, frame } = neededAnswers(answers, 'titleSv', 'year', 'frame');
    return { id, region, titleSv, year, frame, transferred: answers.transferred ?? null, sections: answers.sections ?? [], citation: null, roundedTo: null };
  },
  measures: ({ id, region, headers }, answers) => {
    const { titleSv } = neededAnswers(answers, 'titleSv');
    return { id, region, titleSv, years: measureYearsIn(headers), citation: null, roundedTo: null };
  },
  risks: ({ id, region, headers }, answers) => {
    const said = { ...answers, probabilitySv: answers.probabilitySv ?? wordIn(headers, 'probability'), consequenceSv: answers.consequenceSv ?? wordIn(headers, 'consequence') };
    const { titleSv, year, probabilitySv, consequenceSv } = neededAnswers(said, 'titleSv', 'year', 'probabilitySv', 'consequenceSv');
    return { id, region, titleSv, year, scale: { probabilitySv, consequenceSv, lowest: answers.lowest ?? null, highest: answers.highest ?? null }, citation: null };
  },
  activities: ({ id, region }, answers) => ({ id, region, ...pick(neededAnswers(answers, 'titleSv', 'year')), citation: null }),
};

/**
 * What a part that is new has beside the rows of its file: what is said of it, and what the headers say. What neither says is null where it may
 * be unknown.
 *
 * @throws HjmError `not-said` with all that must be said; `invalid-measure-plan` for measures without amounts; `invalid-key` for a measured use of a key that is none
 */
export function newHead<Part extends keyof PartHeads>(part: Part, of: NewPart, answers: FileAnswers): PartHeads[Part] {
  return HEADS[part](of, answers);
}

/**
 * The years that a file of measures has amounts for.
 *
 * @throws HjmError `invalid-measure-plan` when there are none
 */
export function measureYearsIn(headers: readonly string[]): readonly number[] {
  const years = measureYearsOf(headers);
  if (years.length === 0) throwIssues('invalid-measure-plan', 'Filen har inga belopp.', [issue('rubrikerna', 'Planerad och Realiserad med ett år efter, till exempel Planerad 2024', headers.join(', '))]);
  return years;
}

const USE = ['useWhatSv', 'useFrom', 'useTo', 'useSourceSv'] as const;

function useOf(basis: KeyHead['basis'], answers: FileAnswers): Pick<KeyHead, 'use'> {
  if (basis !== 'use') {
    throwIssues('invalid-key', 'Fördelningsnyckeln går inte att läsa.', USE.filter((key) => answers[key] !== undefined).map((key) => issue(key, 'inget, för det hör till nycklar efter uppmätt nyttjande (use)', answers[key])));
    return {};
  }
  const { useWhatSv: whatSv, useFrom: from, useTo: to, useSourceSv: sourceSv } = neededAnswers(answers, ...USE);
  return { use: { whatSv, from, to, sourceSv } };
}

function pick({ titleSv, year }: { readonly titleSv: string; readonly year: number }): Pick<ActivityPlanHead, 'titleSv' | 'year'> {
  return { titleSv, year };
}

/** What a header of a risk's number says that it is; the letters S and K say nothing. */
function wordIn(headers: readonly string[], key: 'probability' | 'consequence'): string | undefined {
  const word = RISK_COLUMNS.find((column) => column.key === key)?.headers[0]?.toLowerCase();
  return headers.some((header) => header.trim().toLowerCase() === word) ? word : undefined;
}
