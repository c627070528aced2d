import type { Economy } from '@hjm/economics';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { putPart, type RefusedPart, SAVING } from './economy-parts-api.js';
import type { EconomyView } from './economy-view.js';
import { Faults } from './faults.js';
import { standing, standingOf } from './part-revisions.js';
import { SaveConflict } from './save-conflict.js';
import { type Named, saveTarget } from './save-target.js';

/** What is said of the kind of thing that is saved. */
type SaveWords = { readonly headingSv: string; readonly heading: 'h2' | 'h3'; readonly newSv: string; readonly savedSv: string; readonly sameSv: string; readonly takenSv: string };

type Props<T extends Named> = {
  readonly view: EconomyView;
  readonly part: 'forecasts' | 'scenarios';
  /** As it stands on the page, under the id that it was made from. */
  readonly content: T;
  /** Those that stand. */
  readonly kept: readonly Named[];
  readonly words: SaveWords;
  /** It is kept, under this id and title. */
  readonly onSaved: (content: T) => void;
  /** It is to be read again, with what was changed here on top of it; left out where that cannot be done. */
  readonly onReadAgain?: () => void;
};

/** Keeps what stands on the page in an economy of one's own: as a new version, under another name, or beside the one it was made from. */
export function SaveNamed<T extends Named>({ view, part, content, kept, words, onSaved, onReadAgain }: Props<T>): ReactNode {
  const id = useId();
  const { economy, revisions } = view;
  const [typed, setTyped] = useState<{ readonly of: string; readonly text: string }>();
  const [said, say] = useState('');
  const [refused, setRefused] = useState<{ readonly of: string; readonly id: string; readonly why: RefusedPart }>();
  const [mine, setMine] = useState<{ readonly before: Economy; readonly id: string; readonly revision: number }>();
  const titleSv = typed?.of === content.id ? typed.text : content.titleSv;
  const target = saveTarget(content, titleSv, kept, revisions.flatMap((one) => (one.part === part ? [one.name] : [])));
  const isKept = kept.some((one) => one.id === content.id);
  const save = async (name: string, expected: number): Promise<void> => {
    const named = { ...content, id: name, titleSv: titleSv.trim() };
    say(SAVING);
    const done = await putPart(economy.id, part, named.id, named, expected);
    setRefused(done.ok ? undefined : { of: content.id, id: named.id, why: done });
    say(done.ok ? (done.value.unchanged ? words.sameSv : `${words.savedSv} som version ${String(done.value.revision)}.`) : '');
    if (!done.ok) return;
    setTyped(undefined);
    setMine({ before: economy, id: named.id, revision: done.value.revision });
    onSaved(named);
  };
  const saveAs = (name: string): void => {
    if (said !== SAVING) void save(name, mine?.before === economy && mine.id === name ? mine.revision : standingOf(revisions, part, name));
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (target.kind === 'taken') say(`${words.takenSv} ${target.by.titleSv}. Skriv ett annat namn.`);
    else saveAs(target.id);
  };
  const stopped = refused?.of === content.id ? refused : undefined;
  const [newer] = stopped?.why.newer ?? [];
  return (
    <section className="card stack no-print" aria-labelledby={`${id}spara`}>
      <words.heading id={`${id}spara`}>{words.headingSv}</words.heading>
      <form className="kpi-form" onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor={`${id}namn`}>Namn</label>
          <input id={`${id}namn`} type="text" autoComplete="off" maxLength={200} value={titleSv} onChange={({ target: { value } }) => { setTyped({ of: content.id, text: value }); }} />
        </div>
        <button type="submit" className="button">
          {target.kind === 'same' ? 'Spara' : words.newSv}
        </button>
        {target.kind === 'new' && isKept ? (
          <button type="button" className="button" onClick={() => { saveAs(content.id); }}>
            Byt namn och spara
          </button>
        ) : null}
      </form>
      <p role="status" className="quiet">
        {said}
      </p>
      {stopped === undefined || newer !== undefined ? null : <Faults of={stopped.why} />}
      {stopped === undefined || newer === undefined ? null : (
        <SaveConflict view={view} newer={[newer]} overSv="Spara min ändå" onOver={() => void save(stopped.id, standing(newer))}>
          {onReadAgain === undefined || newer.removed || stopped.id !== content.id ? null : (
            <button
              type="button"
              className="button"
              onClick={() => {
                setRefused(undefined);
                say(`Sidan utgår nu från version ${String(newer.revision)}, med dina ändringar ovanpå. Spara när det ser rätt ut.`);
                onReadAgain();
              }}
            >
              Utgå från version {newer.revision}, med mina ändringar
            </button>
          )}
        </SaveConflict>
      )}
    </section>
  );
}
