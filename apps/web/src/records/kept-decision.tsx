import { HjmError } from '@hjm/core';
import type { DecisionRecord } from '@hjm/rules';
import { type ReactNode, useState } from 'react';
import { caseFrom } from '../case/case.js';
import { caseFragment } from '../case/case-link.js';
import { rulebookOf } from '../rulebooks.js';
import { Day } from '../ui/day.js';
import { OutcomeIcon, outcomeWords } from '../ui/outcome.js';
import { EraseDecision } from './erase-decision.js';
import { type RecordTerms, type Replayed, type Reply, type StoredRecord, replayRecord } from './record-api.js';

type Props = { readonly of: StoredRecord; readonly terms: RecordTerms | undefined; readonly onErased: (erased: StoredRecord) => void };

const moment = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeStyle: 'short' });

/** One kept decision: what it says, how long it is kept, and what can be done with it. */
export function KeptDecision({ of, terms, onErased }: Props): ReactNode {
  const { seq, id, storedAt, hash, content, erased } = of;
  const [replayed, setReplayed] = useState<Reply<Replayed>>();
  const labelOf = (choices: RecordTerms['purposes'] | undefined, wanted: string): string => choices?.find((choice) => choice.id === wanted)?.label ?? wanted;
  const stored = <time dateTime={storedAt}>{moment.format(new Date(storedAt))}</time>;

  return (
    <article className="card record" aria-labelledby={`beslut-${id}`}>
      <h2 id={`beslut-${id}`} tabIndex={-1}>
        {content === null ? null : <OutcomeIcon outcome={content.record.outcome} />}
        <span>
          Beslut {seq}: {content === null ? 'raderat' : outcomeWords[content.record.outcome]}
        </span>
      </h2>
      <dl className="record-terms">
        <Term name="Sparat">{stored}</Term>
        {content === null ? null : (
          <>
            <Term name="Regelverk">{rulebookOf(content.record.package)?.package.title ?? content.record.package}</Term>
            <Term name="Gäller dagen">
              <Day date={content.record.on} />
            </Term>
            <Term name="Ändamål">{labelOf(terms?.purposes, content.purpose)}</Term>
            <Term name="Ärendereferens">{content.caseReference ?? 'Ingen'}</Term>
            <Term name="Sparas till och med">
              <Day date={content.keepUntil} />
            </Term>
          </>
        )}
        {erased === null ? null : (
          <Term name="Innehållet raderat">
            <time dateTime={erased.at}>{moment.format(new Date(erased.at))}</time>. {labelOf(terms?.erasureReasons, erased.reason)}.
          </Term>
        )}
        <Term name="Kontrollsumma">
          <code>{hash}</code>
        </Term>
      </dl>
      {content === null ? null : (
        <>
          <div className="row no-print">
            <OpenCase record={content.record} />
            <button type="button" className="button" onClick={() => void replayRecord(id).then(setReplayed)}>
              Pröva igen
            </button>
          </div>
          <div role="status">{replayed === undefined ? null : <ReplayResult of={replayed} />}</div>
          <EraseDecision of={of} reasons={terms?.erasureReasons ?? []} onErased={onErased} />
        </>
      )}
    </article>
  );
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A link to the case, where the app still knows its rules and its facts. */
function OpenCase({ record }: { readonly record: DecisionRecord }): ReactNode {
  const pkg = rulebookOf(record.package)?.package;
  if (pkg === undefined) return null;
  try {
    return (
      <a className="button" href={`/#${caseFragment(pkg, caseFrom(pkg, record))}`}>
        Öppna fallet
      </a>
    );
  } catch (error) {
    if (error instanceof HjmError) return null;
    throw error;
  }
}

function ReplayResult({ of }: { readonly of: Reply<Replayed> }): ReactNode {
  if (!of.ok) return <p className="notice is-error">{of.problem}</p>;
  const { same, text, explanation } = of.value;
  return (
    <div className={same ? 'notice is-good' : 'notice is-warning'}>
      <p>
        <strong>{text}</strong>
      </p>
      <p>{explanation.headline}</p>
    </div>
  );
}
