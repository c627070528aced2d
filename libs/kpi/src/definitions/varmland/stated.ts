import type { Rhythm } from '../../definition/definition-types.js';
import { documented, type DocumentedKpi, type KpiCore } from '../documented.js';
import { annualReport2025, BALANCE, ENVIRONMENT, MEETINGS, SUPPLY } from './documents.js';

type Stated = Pick<KpiCore, 'id' | 'labelSv' | 'descriptionSv' | 'assumptionsSv' | 'better'> & {
  readonly values: 'number' | 'yesNo' | 'status';
  readonly unit?: 'ore';
  readonly goalSv: string;
  readonly reported?: readonly Rhythm[];
  readonly summary: string;
};

const STATED: readonly Stated[] = [
  { id: 'aid-follows-individual', labelSv: 'Hjälpmedel följer individen', descriptionSv: 'Om hjälpmedlet följer med när någon flyttar inom länet.', values: 'yesNo', goalSv: SUPPLY, summary: 'Ja inom Värmland; nationellt finns ett avtal. Data saknas för kvinnor och män.' },
  { id: 'agreements-exist', labelSv: 'Avtal finns inom nämndens alla ansvarsområden', descriptionSv: 'Om avtal finns inom alla nämndens områden.', values: 'yesNo', goalSv: SUPPLY, summary: 'Ja, där efterfrågan är stor nog. Kvinnor och män: ej relevant.' },
  { id: 'guidelines-exist', labelSv: 'Riktlinjer finns inom nämndens alla ansvarsområden', descriptionSv: 'Om riktlinjer finns för alla hjälpmedel som förskrivs inom nämndens ansvar.', values: 'yesNo', goalSv: SUPPLY, summary: 'Ja, för alla. Kvinnor och män: ej relevant.' },
  { id: 'special-competence', labelSv: 'Särskild kompetens', descriptionSv: 'Särskild kompetens, som ett antal.', values: 'number', goalSv: SUPPLY, summary: 'Resultat 6, men kommentaren säger att måttet inte längre mäts.', assumptionsSv: ['Vad som räknas står inte, och resultatet och kommentaren i källan går inte ihop.'] },
  { id: 'technical-readiness', labelSv: 'Teknisk beredskap', descriptionSv: 'Den gemensamma tekniska beredskapen, som mättes till och med 2024.', values: 'status', goalSv: SUPPLY, summary: 'Indikatorn är borttagen sedan nämnden 2024-11-29 beslutade att beredskapen upphör.', assumptionsSv: ['Hur den mättes står inte. Från 2025 är värdet ej relevant.'] },
  { id: 'education-activities', labelSv: 'Utbildningsaktiviteter inom nämndens ansvarsområden', descriptionSv: 'Antalet utbildningstillfällen.', values: 'number', goalSv: SUPPLY, summary: '16 tillfällen. Kvinnor och män: ej relevant.' },
  { id: 'education-participants', labelSv: 'Deltagare i utbildningsaktiviteter', descriptionSv: 'Antalet personer som deltog vid utbildningstillfällena.', values: 'number', goalSv: SUPPLY, summary: '357 personer deltog.' },
  { id: 'network-meetings', labelSv: 'Genomförda nätverksträffar', descriptionSv: 'Antalet nätverksträffar.', values: 'number', goalSv: SUPPLY, summary: '16 träffar. Kvinnor och män: ej relevant.' },
  { id: 'network-participants', labelSv: 'Deltagare i nätverksträffar', descriptionSv: 'Antalet personer som deltog i nätverksträffarna.', values: 'number', goalSv: SUPPLY, summary: '274 personer deltog.' },
  { id: 'financial-result', labelSv: 'Resultat mot budget', descriptionSv: 'Årets avvikelse mot budget, som ekonomin redovisar den.', values: 'number', unit: 'ore', goalSv: BALANCE, summary: 'Underskott på 56 tkr mot budget 2025; målet om balans nås delvis.', better: 'higher', assumptionsSv: ['Ett målvärde i tal anges inte; enligt resultatmålet ska verksamheten rymmas i ramen.'] },
  { id: 'representation-communication', labelSv: 'Representation och kommunikation', descriptionSv: 'Om huvudmännens företrädare har god kontakt med varandra, som nämnden bedömer det.', values: 'status', goalSv: MEETINGS, summary: 'Inga data finns; arbetet beskrivs i ord.' },
  { id: 'waste-sorting', labelSv: 'Källsortering', descriptionSv: 'Om verksamheten källsorterar det som går, som nämnden bedömer det.', values: 'status', goalSv: ENVIRONMENT, reported: ['interim', 'year'], summary: 'Grön. Ett diagram har en skala från 0 till 100 utan läsbara värden, för delår 2023.' },
  { id: 'business-travel', labelSv: 'Tjänsteresor', descriptionSv: 'Om tjänsteresor samordnas, som nämnden bedömer det.', values: 'status', goalSv: ENVIRONMENT, summary: 'Grön: resor samordnas och möten hålls digitalt när det går.' },
];

const NOT_COUNTED_SV = 'Anges, räknas inte: källan är verksamhetens egen uppföljning.';

/** What the board states rather than counts from records. */
export const STATED_KPIS: readonly DocumentedKpi[] = STATED.map(({ id, values, unit, goalSv, reported = ['year'], summary, assumptionsSv = [], ...texts }) =>
  documented(
    { id: `varmland-${id}`, ...texts, measure: { kind: 'stated', values }, unit: unit ?? (values === 'number' ? 'count' : values), decimals: 0, assumptionsSv: [NOT_COUNTED_SV, ...assumptionsSv] },
    [{ labelSv: texts.labelSv, goalSv, reported, citation: annualReport2025(goalSv, summary) }],
  ),
);
