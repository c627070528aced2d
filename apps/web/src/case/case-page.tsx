import type { RulePackage } from '@hjm/rules';
import { describeAnswer } from '@hjm/rules/text';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { codesOf, firstPackage, rulebookOf } from '../rulebooks.js';
import { PageTitle } from '../shell/page-title.js';
import { today } from '../today.js';
import { OutcomeIcon } from '../ui/outcome.js';
import { type Case, answerTo, emptyCase, nextQuestion } from './case.js';
import { CaseDays } from './case-days.js';
import { ChoosePackage } from './choose-package.js';
import { type LinkedCase, readCaseFragment } from './case-link.js';
import { GivenAnswers } from './given-answers.js';
import { Question } from './question.js';
import { Result } from './result.js';
import '../styles/case.css';

type Open = { readonly package: RulePackage; readonly case: Case; readonly problem?: string; readonly linked: boolean };

/** The case stays while the app is open, also when another page is visited. It is kept nowhere else. */
let kept: Open | undefined;

const readAddress = (): LinkedCase => readCaseFragment(window.location.hash, (id) => rulebookOf(id)?.package);

function openCase(linked: LinkedCase): Open {
  if (linked.kind === 'case') return { package: linked.package, case: linked.case, linked: true };
  const start: Open = { package: firstPackage, case: emptyCase(today()), linked: false };
  return linked.kind === 'broken' ? { ...start, problem: linked.problem } : (kept ?? start);
}

/** *Får jag förskriva?*: question by question, with the answer as far as it is known beside. */
export function CasePage(): ReactNode {
  const [{ package: pkg, case: of, problem, linked }, setOpen] = useState(() => openCase(readAddress()));
  const [editing, setEditing] = useState<string>();
  // Fields with a text of their own start afresh when another case is opened.
  const [opened, setOpened] = useState(0);
  const focusOn = useRef<readonly string[]>([]);

  useEffect(() => {
    const onHash = (): void => {
      const address = readAddress();
      if (address.kind === 'none') return;
      setOpen(openCase(address));
      setEditing(undefined);
      setOpened((count) => count + 1);
    };
    window.addEventListener('hashchange', onHash);
    return () => { window.removeEventListener('hashchange', onHash); };
  }, []);

  useEffect(() => {
    const place = focusOn.current.map((id) => document.getElementById(id)).find((element) => element !== null);
    focusOn.current = [];
    place?.focus({ preventScroll: true });
    place?.closest('.question, .given-row, .case-answer')?.scrollIntoView({ block: 'nearest' });
  });

  const change = (next: Case, of: RulePackage = pkg): void => {
    // The address told of another case than the one that now stands on the page.
    if (readAddress().kind !== 'none') window.history.replaceState(window.history.state, '', window.location.pathname);
    kept = { package: of, case: next, linked: false };
    setOpen(kept);
  };
  const choose = (chosen: RulePackage): void => {
    change(emptyCase(of.on), chosen);
    setEditing(undefined);
  };
  const startOver = (): void => {
    change(emptyCase(today()));
    setEditing(undefined);
    setOpened((count) => count + 1);
    focusOn.current = ['fraga'];
  };

  const answer = answerTo(pkg, of);
  const next = nextQuestion(answer, of);

  return (
    <>
      <PageTitle title="Får jag förskriva?">
        <p className="lead">
          {pkg.scope.label} ({codesOf(pkg)}) i {pkg.region}. Svara på en fråga i taget. Du får bara frågor som kan ändra svaret.
        </p>
      </PageTitle>
      {problem === undefined ? null : (
        <div className="notice is-error case-notice" role="alert">
          <p>
            <strong>Länken kunde inte läsas.</strong> {problem}
          </p>
          <p>Svara på frågorna i stället, eller be om en ny länk.</p>
        </div>
      )}
      {linked ? (
        <p className="notice case-notice" role="status">
          Fallet är öppnat från en länk. Ändrar du något gäller det bara här hos dig.
        </p>
      ) : null}
      <div className="case-layout" key={opened}>
        <div className="case-questions stack">
          <ChoosePackage package={pkg} onChange={choose} />
          <CaseDays case={of} onChange={change} />
          <GivenAnswers
            package={pkg}
            case={of}
            given={of.given.filter(({ fact }) => fact !== next?.fact)}
            editing={editing}
            onEdit={(fact) => {
              focusOn.current = fact === undefined ? [`andra-${editing ?? ''}`] : ['andra-fraga'];
              setEditing(fact);
            }}
            onAnswer={(changed, fact) => {
              focusOn.current = [`andra-${fact}`, 'fraga'];
              setEditing(undefined);
              change(changed);
            }}
          />
          {next === undefined ? null : (
            <Question
              key={next.fact}
              package={pkg}
              case={of}
              def={next.def}
              askWhom={next.askWhom}
              headingId="fraga"
              soFar={
                of.given.length === 0 ? null : (
                  <a className="so-far" href="#svar">
                    <OutcomeIcon outcome={answer.outcome} />
                    <span>{describeAnswer(pkg, answer).headline}</span>
                    <span>Visa</span>
                  </a>
                )
              }
              onAnswer={(changed) => {
                focusOn.current = ['fraga', 'svar-rubrik'];
                change(changed);
              }}
            />
          )}
          {of.given.length === 0 ? null : (
            <button type="button" className="link-button start-over" onClick={startOver}>
              Börja om
            </button>
          )}
        </div>
        <Result package={pkg} case={of} answer={answer} next={next} />
      </div>
    </>
  );
}
