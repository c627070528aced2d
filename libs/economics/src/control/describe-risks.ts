import { formatCitation } from '@hjm/core';
import { CONTROL_OUTCOMES_SV, pointText } from './control-words.js';
import { counted, sentence, titleOfYear, withoutStop } from '../plan/sentence.js';
import type { ControlRisk, RiskRegister } from './risk-types.js';
import type { RiskListRow } from './risk-list.js';
import { type RiskColour, riskValue, riskValues } from './risk-value.js';

export const RISK_COLOURS_SV: { readonly [colour in RiskColour]: string } = { red: 'röd', yellow: 'gul', green: 'grön' };

/** A plan for internal control, a line each: what it is and how its numbers are read, then the risks with all that is said of them. */
export function describeRiskRegister({ titleSv, year, scale, risks, followUp = [], citation }: RiskRegister): readonly string[] {
  const steps = `Lägsta steget ${scale.lowest === null ? 'står inte' : `är ${String(scale.lowest)}`}, högsta ${scale.highest === null ? 'står inte' : `är ${String(scale.highest)}`}.`;
  return [
    `${titleOfYear(titleSv, year)}: ${counted(risks.length, 'risk', 'risker')}.${citation === null ? '' : ` Källa: ${formatCitation(citation)}.`}`,
    ...(risks.length === 0 ? [] : [`Riskvärdet är S × K. S läses som ${scale.probabilitySv} och K som ${scale.consequenceSv}${scale.readingSv === undefined ? '' : ` (vår läsning)`}. ${steps}${scale.readingSv === undefined ? '' : ` ${withoutStop(scale.readingSv)}.`}`]),
    ...risks.map((risk) =>
      [
        sentence(withoutStop(risk.riskSv), valueSv(risk)),
        sentence('Granskas', risk.areaSv),
        ...(risk.regulationSv === null ? [] : [sentence('Regler', risk.regulationSv)]),
        ...(risk.methodSv === null ? [] : [sentence('Metod', risk.methodSv)]),
        ...(risk.controlPoints.length === 0 ? [] : [sentence('Kontrollmoment', risk.controlPoints.map(pointText).join('; '))]),
        `Klart: ${risk.deadline ?? 'står inte'}. Ansvarig: ${risk.ownerRoleSv ?? 'står inte'}.`,
      ].join(' '),
    ),
    ...followUp.map((point) => sentence('Följs upp', pointText(point))),
  ];
}

/** Risk values that a document does not print or prints otherwise than the product, a line each; nothing when all agree. */
export function describeRiskValues(register: RiskRegister): readonly string[] {
  return riskValues(register).flatMap(({ key, printed, computed, outcome }) => {
    const lead = register.risks.find((risk) => risk.key === key)?.riskSv ?? key;
    if (outcome === 'differs') return [`${lead}: tryckt riskvärde ${String(printed)}, uträknat ${String(computed)}.`];
    if (outcome === 'notPrinted') return register.citation === null ? [] : [`${lead}: riskvärdet är inte tryckt, uträknat ${String(computed)}.`];
    return outcome === 'notComputable' ? [`${lead}: riskvärdet kan inte räknas ut, för sannolikhet eller konsekvens saknas.`] : [];
  });
}

/** A list of risks, a line each, in the order given. */
export function describeRiskList(rows: readonly RiskListRow[]): readonly string[] {
  return rows.map(({ risk, colour, last, ...row }) => {
    const result = last === null ? '' : ` ${last.day}: ${CONTROL_OUTCOMES_SV[last.outcome].toLowerCase()}, ${withoutStop(last.textSv)}.`;
    return `${risk.riskSv}: ${valueSv(risk)}${colour === null ? '' : `, ${RISK_COLOURS_SV[colour]}`}. ${standingSv({ risk, ...row })}.${result}`;
  });
}

/** How the review stands, in words with its day. */
export function standingSv({ standing, due, daysOver, risk }: Pick<RiskListRow, 'standing' | 'due' | 'daysOver' | 'risk'>): string {
  switch (standing) {
    case 'overdue':
      return `Försenad ${daysOver === 1 ? 'en dag' : `${String(daysOver)} dagar`}, skulle vara klar ${String(due)}`;
    case 'deviation':
      return 'Granskad med avvikelse som inte är åtgärdad';
    case 'finished':
      return 'Granskad';
    case 'open':
      return `Ska vara klar ${String(due)}`;
    case 'noDay':
      return risk.deadline === null ? 'När den ska vara klar står inte' : `Ska vara klar ${risk.deadline}, ingen dag angiven`;
  }
}

function valueSv(risk: ControlRisk): string {
  const value = riskValue(risk);
  return value === null ? 'riskvärde inte känt' : `riskvärde ${String(value)} (S=${String(risk.probability)}, K=${String(risk.consequence)})`;
}
