import type { DistributionKey } from './key-types.js';
import { shareWords } from './share-words.js';

/** How the shares of a key are to be read, in a sentence. */
export const KEY_BASES_SV: { readonly [Basis in DistributionKey['basis']]: string } = { percent: 'Andelar i procent, som summerar till 100 %.', weights: 'Andelar i proportion till vikter.', use: 'Andelar i proportion till hur mycket var och en har använt centret.' };

/** What a key says, one thing per line, in plain Swedish: how it shares, who decided it, when it holds, and each share. */
export function describeKey(key: DistributionKey): string[] {
  const { titleSv, basis, decidedSv, citation, validFrom, validTo, use, principals } = key;
  const words = shareWords(key);
  return [
    titleSv,
    KEY_BASES_SV[basis],
    ...(use === undefined ? [] : [`Mätt som ${use.whatSv}, ${use.from} – ${use.to}. Uppgifterna kommer från: ${use.sourceSv}.`]),
    decidedSv === null && citation === null ? 'Vem som har beslutat nyckeln är inte angivet.' : `Beslut: ${decidedSv ?? citation?.summary ?? ''}`,
    validFrom === null && validTo === null ? 'När den gäller är inte angivet.' : `Gäller ${validFrom === null ? '' : `från och med ${validFrom}`}${validFrom !== null && validTo !== null ? ' ' : ''}${validTo === null ? '' : `till och med ${validTo}`}.`,
    ...principals.map(({ id, nameSv }) => `${nameSv}: ${words(id)}`),
  ];
}
