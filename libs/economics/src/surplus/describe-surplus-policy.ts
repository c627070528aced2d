import { formatCitation } from '@hjm/core';
import { formatKronor, formatPercent } from '@hjm/core/text';
import type { DeficitRule, SurplusPolicy, SurplusRecipient } from './policy-types.js';
import { refundPercentOf } from './split-result.js';

/** What a policy says, one thing per line, in plain Swedish: surplus, deficit, validity, how open points are read, and where it stands. */
export function describeSurplusPolicy({ titleSv, validity, surplus, deficit, interpretationsSv }: SurplusPolicy): string[] {
  const { retainedPercent, threshold, recipients, citation } = surplus;
  const refunded = refundPercentOf(retainedPercent);
  const { from, to, statedFor } = validity;
  const sources = [...new Set([citation, ...('citation' in deficit ? [deficit.citation] : [])].map(formatCitation))];
  return [
    titleSv,
    refunded === '100' ? 'Hela överskottet återbetalas.' : `Av ett överskott återbetalas ${formatPercent(refunded)}, och ${formatPercent(retainedPercent)} resultatregleras (behålls).`,
    ...(threshold === null ? [] : [`Är resultatet lägre än ${formatKronor(threshold.ore)} behålls allt och inget återbetalas.`]),
    ...recipients.map(recipientText),
    deficitText(deficit),
    from === null ? `Sedan när det gäller är inte angivet; källan gäller ${statedFor}.` : `Gäller bokslut från och med ${from}${to === null ? '' : ` till och med ${to}`}; källan gäller ${statedFor}.`,
    ...interpretationsSv.map((text) => `Tolkning: ${text}`),
    ...sources.map((source) => `Källa: ${source}`),
  ];
}

function recipientText({ nameSv, by, percent }: SurplusRecipient): string {
  const share = percent === '100' ? 'Det som återbetalas går till' : `${formatPercent(percent)} av det som återbetalas går till`;
  if (by === 'principal') return `${share} ${nameSv}.`;
  return by === 'key' ? `${share} ${nameSv} enligt en fördelningsnyckel, som ska anges.` : `${share} ${nameSv} efter hur de har använt centret; hur det mäts ska anges.`;
}

function deficitText(deficit: DeficitRule): string {
  if (deficit.kind === 'notStated') return `Underskott: ${deficit.reasonSv}`;
  return deficit.kind === 'asSurplus' ? 'Ett underskott delas på samma sätt.' : `Ett underskott täcks av det som har behållits tidigare. ${deficit.beyondSv}`;
}
