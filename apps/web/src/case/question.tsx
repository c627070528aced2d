import type { FactDef, FactValue, NeededFact, RulePackage } from '@hjm/rules';
import { type ReactNode, Suspense, lazy, useId } from 'react';
import { ArticleLookup } from './article-lookup.js';
import { type Case, type GivenAnswer, answered, listedOf } from './case.js';

// Reads Swedish figures, and is fetched only for a package that asks for them.
const WrittenAnswer = lazy(async () => ({ default: (await import('./written-answer.js')).WrittenAnswer }));

type Props = {
  readonly package: RulePackage;
  readonly case: Case;
  readonly def: FactDef;
  readonly askWhom?: NeededFact['askWhom'];
  /** The answer given before, when a question is opened again. */
  readonly before?: GivenAnswer;
  readonly headingId: string;
  /** The answer so far, where the question stands alone on a narrow screen. */
  readonly soFar?: ReactNode;
  readonly onAnswer: (next: Case) => void;
  readonly onCancel?: () => void;
};

/** One question with its choices as buttons: a press answers it. "Vet inte" is always one of them. */
export function Question(props: Props): ReactNode {
  const { package: pkg, case: of, def, askWhom, before, headingId, soFar, onAnswer, onCancel } = props;
  const helpId = useId();
  const answer = (given: GivenAnswer): void => { onAnswer(answered(pkg, of, given)); };
  const choices: readonly { readonly value: FactValue; readonly label: string; readonly help?: string }[] =
    def.type === 'oneOf'
      ? def.values.map(({ id, label, help }) => ({ value: id, label, ...(help === undefined ? {} : { help }) }))
      : def.type === 'yesNo'
        ? [
            { value: true, label: 'Ja' },
            { value: false, label: 'Nej' },
          ]
        : [];
  const listed = listedOf(pkg, def.id);
  const list = listed && pkg.parameters?.find(({ id }) => id === listed.parameter);
  const pressed = (is: boolean): { 'aria-pressed'?: boolean } => (before === undefined ? {} : { 'aria-pressed': is });
  // A question opened again stands under the heading of the answers.
  const Heading = before === undefined ? 'h2' : 'h3';
  const unknown = before !== undefined && 'unknown' in before;

  return (
    <div className="question card">
      {soFar}
      <fieldset aria-describedby={def.help === undefined ? undefined : helpId}>
      <legend>
        <Heading id={headingId} tabIndex={-1}>
          {def.question}
        </Heading>
      </legend>
      {def.help === undefined ? null : (
        <p id={helpId} className="question-help">
          {def.help}
        </p>
      )}
      {choices.length === 0 ? (
        <Suspense>
          <WrittenAnswer {...props} />
        </Suspense>
      ) : null}
      <div className="choices">
        {choices.map(({ value, label, help }) => (
          <button key={String(value)} type="button" className="choice" {...pressed(before !== undefined && 'value' in before && before.value === value)} onClick={() => { answer({ fact: def.id, value }); }}>
            <span>{label}</span>
            {help === undefined ? null : <small>{help}</small>}
          </button>
        ))}
        <button type="button" className="choice is-unknown" {...pressed(unknown)} onClick={() => { answer({ fact: def.id, unknown: true }); }}>
          Vet inte
        </button>
      </div>
      {askWhom === undefined ? null : <p className="quiet question-ask">Osäker? Fråga {askWhom}.</p>}
      {listed === undefined || list === undefined ? null : (
        <ArticleLookup
          list={list}
          articles={of.lists[listed.parameter]}
          article={before !== undefined && 'article' in before ? before.article : ''}
          onLookUp={(articles, article) => { onAnswer(answered(pkg, { ...of, lists: { ...of.lists, [listed.parameter]: articles } }, { fact: def.id, article })); }}
        />
      )}
      {onCancel === undefined ? null : (
        <button type="button" className="link-button" onClick={onCancel}>
          Behåll svaret
        </button>
      )}
      </fieldset>
    </div>
  );
}
