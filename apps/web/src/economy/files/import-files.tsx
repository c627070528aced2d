import { amountLines, ECONOMY_FILES, ECONOMY_PARTS, type EconomyPart, parseTypedAmount } from '@hjm/economics';
import { type ReactNode, type SubmitEvent, useId, useRef, useState } from 'react';
import { attempt } from '../attempt.js';
import type { EconomyView } from '../economy-view.js';
import type { RefusedPart } from '../economy-parts-api.js';
import { Faults } from '../faults.js';
import type { Revision } from '../part-revisions.js';
import { SaveConflict } from '../save-conflict.js';
import { SelectField } from '../select-field.js';
import { AcceptLines } from './accept-lines.js';
import { type Done, importEconomyFile } from './economy-files-api.js';
import { importJson } from './import-json.js';
import { askedOf, importQuestions, SHEET, unsaid } from './import-questions.js';
import { inWordsOfForm } from './import-refused.js';
import { ImportTold, type Told } from './import-told.js';
import { QuestionField } from './question-field.js';

const isSie = (file: File): boolean => /\.(se|si|sie)$/i.test(file.name);
const isWorkbook = (file: File): boolean => /\.xlsx$/i.test(file.name);
const isJson = (file: File): boolean => /\.json$/i.test(file.name);

/** What the economy was when it was read: what has changed since is not written over. */
type Start = { readonly seq: number; readonly revisions: readonly Revision[] };

/** A file into the economy: what it is, what it does not say itself, and what became of it. */
export function ImportFiles({ view, onImported }: { readonly view: EconomyView; readonly onImported: () => void }): ReactNode {
  const { economy } = view;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [file, setFile] = useState<File>();
  const [kindId, setKind] = useState<string>('statement');
  const [part, setPart] = useState<EconomyPart>('keys');
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const [accept, setAccept] = useState<readonly string[]>([]);
  const [sent, setSent] = useState(false);
  const [progress, setProgress] = useState<string>();
  const [outcome, setOutcome] = useState<Done<Told>>();
  const [over, setOver] = useState<Start>(view);
  const kind = ECONOMY_FILES.find((one) => one.id === kindId) ?? ECONOMY_FILES[0];
  if (kind === undefined) return null;
  const json = file !== undefined && isJson(file);
  const questions = [...importQuestions(kind, economy, said, file !== undefined && isSie(file)), ...(file !== undefined && isWorkbook(file) ? [SHEET] : [])];
  const left = json ? [] : unsaid(questions, said);
  const finish = (done: Done<Told>): void => {
    setProgress(undefined);
    setOutcome(done);
    if (done.ok) {
      setSaid({});
      setSent(false);
      onImported();
    }
    setTimeout(() => heading.current?.focus());
  };
  const refuse = (problem: string, issues: RefusedPart['issues'] = []): void => { finish({ ok: false, problem, issues }); };
  /** What the economy is after what somebody else has stored, which then is written over knowingly, and after what was kept of this file. */
  const startAfter = (from: Start, { newer = [] }: RefusedPart, kept: readonly Revision[]): Start => ({ seq: Math.max(from.seq, ...newer.map(({ seq }) => seq)), revisions: [...from.revisions, ...kept, ...newer] });
  const send = async (of: File, from: Start): Promise<void> => {
    setOutcome(undefined);
    setProgress(`Läser in ${of.name} …`);
    if (json) {
      const done = await importJson(economy.id, of, part, from.revisions, (at) => { setProgress(`Sparar del ${at} …`); });
      if (!done.ok) setOver(startAfter(from, done, done.kept));
      if (!done.ok && done.kept.length > 0) onImported();
      finish(done);
      return;
    }
    const asked = attempt(() => askedOf(questions, said, (kronor) => parseTypedAmount(kronor, 'kr', 'Ram')));
    if (!asked.ok) {
      refuse(asked.error.message, asked.error.issues);
      return;
    }
    const done = await importEconomyFile(economy.id, of, { as: kind.id, ...asked.value, ...(kind.id === 'statement' && accept.length > 0 ? { accept: accept.join(',') } : {}) }, from.seq);
    if (!done.ok) setOver(startAfter(from, done, []));
    finish(done.ok ? done : inWordsOfForm(done, questions));
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSent(true);
    if (file === undefined) refuse('Välj en fil.');
    else if (left.length > 0) refuse(`Fyll i det som filen inte säger: ${left.map(({ labelSv }) => labelSv).join(', ')}.`);
    else if (!json && kind.id === 'ledger' && economy.mappings.length === 0) refuse('Läs in Konton till rader först: ekonomin vet inte än vilken rad varje konto hör till.');
    else void send(file, view);
  };
  return (
    <section className="card stack" aria-labelledby={`${id}lasin`}>
      <h2 id={`${id}lasin`}>Läs in en fil</h2>
      <p>SIE, CSV, Excel eller JSON. Är något fel sparas ingenting, och alla fel sägs på en gång med rad och kolumn. En hel ekonomi i JSON sparas del för del, till den första som det är fel i.</p>
      <form className="stack" onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor={`${id}fil`}>Fil</label>
          <input
            id={`${id}fil`}
            type="file"
            accept=".csv,.xlsx,.se,.si,.sie,.json"
            disabled={progress !== undefined}
            onChange={({ target }) => {
              const [next] = target.files ?? [];
              setFile(next);
              setOutcome(undefined);
              if (next !== undefined && isSie(next)) setKind('ledger');
            }}
          />
        </div>
        <div className="economy-fields">
          {json ? (
            <SelectField label="Del, om filen inte är en hel ekonomi" value={part} choices={(Object.keys(ECONOMY_PARTS) as EconomyPart[]).map((one) => ({ value: one, label: ECONOMY_PARTS[one].labelSv }))} onChange={(next) => { setPart(next as EconomyPart); }} />
          ) : (
            <>
              <SelectField
                label="Vad filen är"
                value={kind.id}
                choices={ECONOMY_FILES.map((one) => ({ value: one.id, label: one.labelSv }))}
                onChange={(next) => {
                  setKind(next);
                  setSaid({});
                  setSent(false);
                }}
              />
              {questions.map((question) => (
                <QuestionField key={`${kind.id} ${question.name}`} of={question} value={said[question.name]} problem={sent && left.includes(question) ? (question.choices === undefined ? 'Fyll i det här.' : 'Välj det här.') : undefined} onChange={(value) => { setSaid({ ...said, [question.name]: value }); }} />
              ))}
            </>
          )}
        </div>
        {json ? null : <p className="quiet">{kind.aboutSv}</p>}
        {!json && kind.id === 'investments' ? <p className="quiet">En plan vars ram är delad i delar med egen budget läses in som JSON. Utgå från en plan som är hämtad som JSON.</p> : null}
        {!json && kind.id === 'statement' ? (
          <AcceptLines lines={amountLines(economy.chart)} accept={accept} onChange={setAccept} />
        ) : null}
        <div className="row">
          <button type="submit" className="button primary" disabled={progress !== undefined}>
            Läs in
          </button>
        </div>
      </form>
      <p role="status">{progress}</p>
      {outcome === undefined ? null : (
        <div className="stack">
          <h3 ref={heading} tabIndex={-1}>
            {outcome.ok ? 'Det här blev inläst' : outcome.saved === 'some' ? 'Hela filen är inte inläst' : 'Filen är inte inläst'}
          </h3>
          {outcome.ok ? <ImportTold of={outcome.value} economy={economy} /> : outcome.newer === undefined ? <Faults of={outcome} /> : null}
          {outcome.ok || outcome.newer === undefined || file === undefined ? null : <SaveConflict view={view} newer={outcome.newer} overSv="Läs in filen ändå" onOver={() => void send(file, over)} />}
        </div>
      )}
    </section>
  );
}
