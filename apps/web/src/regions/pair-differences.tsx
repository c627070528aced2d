import type { Pair, SideBySide } from '@hjm/rules/regions';
import { andList, inSentence } from '@hjm/rules/text';
import { type ReactNode, useId, useState } from 'react';
import { rulebookOf } from '../rulebooks.js';
import { count } from '../rulebook/count.js';
import { DiffByValue } from '../rulebook/diff-by-value.js';

/** Two regions at a time: who gains and who loses by going from one to the other, and what cannot be compared. */
export function PairDifferences({ of: { pairs } }: { readonly of: SideBySide }): ReactNode {
  const [wanted, setWanted] = useState(0);
  const id = useId();
  const pair = pairs[wanted] ?? pairs[0];
  if (pair === undefined) return null;
  return (
    <section className="card stack" aria-labelledby="skillnader">
      <h2 id="skillnader">Vad skiljer, exakt?</h2>
      <p>Alla tänkbara fall är prövade i båda regionerna, i frågan om vem som får förskriva och vad som följer med. Antalen säger hur mycket av reglerna som skiljer, inte hur många människor det rör.</p>
      {pairs.length < 2 ? null : (
        <div className="field">
          <label htmlFor={id}>Jämför</label>
          <select id={id} value={pairs.indexOf(pair)} onChange={({ target }) => { setWanted(Number(target.value)); }}>
            {pairs.map((one, index) => (
              <option key={`${one.before.package} ${one.after.package}`} value={index}>
                {titleOf(one)}
              </option>
            ))}
          </select>
        </div>
      )}
      <OnePair of={pair} />
    </section>
  );
}

const nameOf = ({ package: id, region }: Pair['before']): string => rulebookOf(id)?.package.title ?? region;
const titleOf = ({ before, after }: Pair): string => `${nameOf(before)} → ${nameOf(after)}`;

function OnePair({ of: { before, after, comparison, notComparable } }: { readonly of: Pair }): ReactNode {
  return (
    <>
      <h3>
        Från {before.region} till {after.region}
      </h3>
      {comparison === undefined ? null : (
        <>
          <p role="status" className="diff-summary">
            {comparison.changed === '0' ? (
              <>Inget skiljer: alla {count(comparison.total)} tänkbara fall får samma svar på samma villkor.</>
            ) : (
              <>
                <strong>{count(comparison.changed)}</strong> av {count(comparison.total)} tänkbara fall får ett annat svar eller andra villkor.
              </>
            )}
          </p>
          <DiffByValue of={comparison} label={comparison.by === 'profession' ? 'Yrke' : 'Värde'} />
          {comparison.mappings.length === 0 ? null : (
            <>
              <h4>Så läses det som bara den ena räknar upp</h4>
              <ul className="plain-list">
                {comparison.mappings.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {notComparable.length === 0 ? null : (
        <>
          <h4>Vad som inte går att jämföra, och varför</h4>
          <dl className="not-comparable">
            {notComparable
              .filter(({ kind }) => kind !== 'one-side-asks')
              .map(({ kind, side, ids, label, why }) => (
                <div key={`${kind} ${side} ${ids.join()}`}>
                  <dt>{label}</dt>
                  <dd>{why}</dd>
                </div>
              ))}
            {([['before', before], ['after', after]] as const).map(([side, { region }]) => {
              const asked = notComparable.filter((one) => one.kind === 'one-side-asks' && one.side === side);
              return asked.length === 0 ? null : (
                <div key={side}>
                  <dt>Bara {region} har regler om</dt>
                  <dd>{andList(asked.map(({ label }) => inSentence(label)))}. Svaret i den andra regionen beror inte på det.</dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
    </>
  );
}
