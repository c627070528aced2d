import { type HjmIssue, isLocalDate } from '@hjm/core';
import { dayOfSheetNumber } from '@hjm/core/calendar';
import { issue, throwIssues } from '../issues/issues.js';
import { citationIssues, daysIssues, keyIssues, listIssues, textIssues, textOrNullIssues, wordIssues, wordOrNullIssues, yearIssues } from '../plan/plan-issues.js';
import { CONTROL_INTERVALS, CONTROL_OUTCOMES, pointOf } from './control-words.js';
import type { ControlPoint, ControlRisk, RiskRegister, RiskScale } from './risk-types.js';

/**
 * The register as it is, when it holds together: keys are unique, both numbers of each risk are steps of the scale, deadlines that look like
 * days are days, and results are in the order of days. A printed risk value that is not the product is no fault here: `riskValues` tells it.
 *
 * @throws HjmError `invalid-risk-register` with everything that is wrong
 */
export function defineRiskRegister(register: RiskRegister): RiskRegister {
  throwIssues('invalid-risk-register', `Planen för intern kontroll ${register.id} går inte att använda.`, riskRegisterIssues(register));
  return register;
}

/** Everything that is wrong in a register of risks; nothing when it can be used. */
export function riskRegisterIssues({ id, titleSv, region, year, scale, risks, followUp = [], citation }: RiskRegister): readonly HjmIssue[] {
  return [
    ...keyIssues(id, 'id', []),
    ...textIssues(titleSv, 'titleSv'),
    ...textIssues(region, 'region'),
    ...yearIssues(year, 'year'),
    ...scaleIssues(scale),
    ...risks.flatMap((risk, index) => riskIssues(risk, `risks.${String(index)}`, risks.slice(0, index).map(({ key }) => key), scale)),
    ...pointIssues(followUp, 'followUp'),
    ...citationIssues(citation, 'citation'),
  ];
}

function scaleIssues({ probabilitySv, consequenceSv, lowest, highest, readingSv }: RiskScale): HjmIssue[] {
  const steps = (['lowest', 'highest'] as const).flatMap((key) => {
    const step = key === 'lowest' ? lowest : highest;
    return step === null || Number.isSafeInteger(step) ? [] : [issue(`scale.${key}`, 'ett heltal, eller null där källan inte säger', step)];
  });
  return [
    ...textIssues(probabilitySv, 'scale.probabilitySv'),
    ...textIssues(consequenceSv, 'scale.consequenceSv'),
    ...steps,
    ...(lowest !== null && highest !== null && lowest >= highest ? [issue('scale.highest', `ett steg över ${String(lowest)}`, highest)] : []),
    ...(readingSv === undefined ? [] : textIssues(readingSv, 'scale.readingSv')),
  ];
}

function riskIssues(risk: ControlRisk, path: string, before: readonly string[], scale: RiskScale): HjmIssue[] {
  return [
    ...keyIssues(risk.key, `${path}.key`, before),
    ...textIssues(risk.riskSv, `${path}.riskSv`),
    ...textIssues(risk.areaSv, `${path}.areaSv`),
    ...textOrNullIssues(risk.regulationSv, `${path}.regulationSv`),
    ...textOrNullIssues(risk.methodSv, `${path}.methodSv`),
    ...stepIssues(risk.probability, `${path}.probability`, scale),
    ...stepIssues(risk.consequence, `${path}.consequence`, scale),
    ...(risk.printedValue === null || Number.isSafeInteger(risk.printedValue) ? [] : [issue(`${path}.printedValue`, 'ett heltal, eller null där inget är tryckt', risk.printedValue)]),
    ...deadlineIssues(risk.deadline, `${path}.deadline`),
    ...textOrNullIssues(risk.ownerRoleSv, `${path}.ownerRoleSv`),
    ...pointIssues(risk.controlPoints, `${path}.controlPoints`),
    ...daysIssues(risk.results.map(({ day }) => day), (index) => `${path}.results.${String(index)}.day`),
    ...risk.results.flatMap(({ outcome, textSv }, index) => [
      ...wordIssues(outcome, CONTROL_OUTCOMES, `${path}.results.${String(index)}.outcome`),
      ...textIssues(textSv, `${path}.results.${String(index)}.textSv`),
    ]),
  ];
}

function pointIssues(points: readonly ControlPoint[], path: string): HjmIssue[] {
  return [
    ...listIssues(points.map(({ textSv }) => textSv), path),
    ...points.flatMap(({ interval, textSv }, index) => [
      ...wordOrNullIssues(interval, CONTROL_INTERVALS, `${path}.${String(index)}.interval`),
      ...(typeof textSv === 'string' && pointOf(textSv).interval !== null ? [issue(`${path}.${String(index)}.textSv`, 'en text utan hur ofta först, för det är ett eget fält', textSv)] : []),
    ]),
  ];
}

function stepIssues(step: unknown, path: string, { lowest, highest }: RiskScale): HjmIssue[] {
  if (step === null || (Number.isSafeInteger(step) && Number(step) >= (lowest ?? -Infinity) && Number(step) <= (highest ?? Infinity))) return [];
  const range = lowest === null && highest === null ? '' : ` ${lowest === null ? 'till' : `från ${String(lowest)}`}${highest === null ? '' : `${lowest === null ? '' : ' till'} ${String(highest)}`}`;
  return [issue(path, `ett heltal${range}`, step)];
}

function deadlineIssues(deadline: string | null, path: string): HjmIssue[] {
  if (deadline === null || isLocalDate(deadline)) return [];
  if (!/^[\d\s./:-]+$/u.test(deadline)) return textIssues(deadline, path);
  const written: string = deadline;
  const day = dayOfSheetNumber(written);
  const wrong = issue(path, `ett datum som finns, skrivet ÅÅÅÅ-MM-DD, eller namnet på ett tillfälle${day === undefined ? '' : `; ${written} är Excels dagnummer för ${day}`}`, deadline);
  return [day === undefined ? wrong : { ...wrong, nearest: day }];
}
