import { amountLines, ECONOMY_FILES, ECONOMY_PARTS, type Economy, type EconomyPart, parseAmount } from '@hjm/economics';
import { type ReactNode, type SubmitEvent, useId, useRef, useState } from 'react';
import { attempt } from '../attempt.js';
import { Faults } from '../faults.js';
import { SelectField } from '../select-field.js';
import { AcceptLines } from './accept-lines.js';
import { type Done, importEconomyFile } from './economy-files-api.js';
import { nameOf, putParts, readJsonFile } from './import-json.js';
import { askedOf, importQuestions, unsaid } from './import-questions.js';
import { inWordsOfForm } from './import-refused.js';
import { ImportTold, type Told } from './import-told.js';
import { QuestionField } from './question-field.js';

const isSie = (file: File): boolean => /\.(se|si|sie)$/i.test(file.name);
const isJson = (file: File): boolean => /\.json$/i.test(file.name);

/** A file into the economy: what it is, what it does not say itself, and what became of it. */
export function ImportFiles({ economy, onImported }: { readonly economy: Economy; readonly onImported: () => void }): ReactNode {
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
  const kind = ECONOMY_FILES.find((one) => one.id === kindId) ?? ECONOMY_FILES[0];
  if (kind === undefined) return null;
  const json = file !== undefined && isJson(file);
  const questions = importQuestions(kind, economy, said, file !== undefined && isSie(file));
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
  const submitJson = async (of: File): Promise<void> => {
    const read = readJsonFile(await of.text());
    if (read.kind === 'unreadable') {
      finish({ ok: false, problem: read.problem, issues: [] });
      return;
    }
    const parts = read.kind === 'economy' ? read.parts : [{ part, name: nameOf(part, read.content), content: read.content }];
    const done = await putParts(economy.id, parts, (at) => { setProgress(`Sparar del ${String(at + 1)} av ${String(parts.length)} …`); });
    finish(done.ok ? { ok: true, value: { parts: done.value, findingsSv: [], absent: [], unknownHeaders: [] } } : done);
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setOutcome(undefined);
    setSent(true);
    if (file === undefined) {
      finish({ ok: false, problem: 'Välj en fil.', issues: [] });
      return;
    }
    if (left.length > 0) {
      finish({ ok: false, problem: `Fyll i det som filen inte säger: ${left.map(({ labelSv }) => labelSv).join(', ')}.`, issues: [] });
      return;
    }
    if (!json && kind.id === 'ledger' && economy.mappings.length === 0) {
      finish({ ok: false, problem: 'Läs in Konton till rader först: ekonomin vet inte än vilken rad varje konto hör till.', issues: [] });
      return;
    }
    setProgress(`Läser in ${file.name} …`);
    if (json) {
      await submitJson(file);
      return;
    }
    const asked = attempt(() => askedOf(questions, said, (kronor) => parseAmount(kronor, 'kr', 'Ram')));
    if (!asked.ok) {
      finish({ ok: false, problem: asked.error.message, issues: asked.error.issues });
      return;
    }
    const done = await importEconomyFile(economy.id, file, { as: kind.id, ...asked.value, ...(kind.id === 'statement' && accept.length > 0 ? { accept: accept.join(',') } : {}) });
    finish(done.ok ? done : inWordsOfForm(done, questions));
  };
  return (
    <section className="card stack" aria-labelledby={`${id}lasin`}>
      <h2 id={`${id}lasin`}>Läs in en fil</h2>
      <p>SIE, CSV, Excel eller JSON. Är något fel sparas ingenting, och alla fel sägs på en gång med rad och kolumn.</p>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
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
            {outcome.ok ? 'Det här blev inläst' : 'Filen är inte inläst'}
          </h3>
          {outcome.ok ? <ImportTold of={outcome.value} economy={economy} /> : <Faults of={outcome} />}
        </div>
      )}
    </section>
  );
}
