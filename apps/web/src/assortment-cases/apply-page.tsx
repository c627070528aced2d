import { HjmError, parseIsoCode } from '@hjm/core';
import { type CasePolicy, requiredFor } from '@hjm/rules/cases';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { PageTitle } from '../shell/page-title.js';
import { DayField } from '../ui/day-field.js';
import { dayText } from '../ui/day.js';
import { type CaseTerms, type NewCase, applyForCase } from './case-api.js';
import { InformationFields, informationIn } from './information-fields.js';
import { oreIn } from './kronor.js';
import { PolicyNotice } from './policy-notice.js';
import { useTerms } from './use-terms.js';
import '../styles/assortment-cases.css';

const route = getRouteApi('/arenden/ny');

/** *Ny ansökan*: only what the region's order asks for, and what lists and statistics need. */
export function ApplyPage(): ReactNode {
  const terms = useTerms();
  return (
    <>
      <PageTitle title="Ny ansökan">
        <p className="lead">Ansök om det som sortimentet eller reglerna inte ger. Skriv om behovet och hjälpmedlet, aldrig vem det gäller.</p>
      </PageTitle>
      {terms === undefined ? <p role="status">Hämtar vad en ansökan ska innehålla …</p> : null}
      {terms?.ok === false ? (
        <p className="notice is-error" role="status">
          <strong>Det går inte att ansöka just nu.</strong> {terms.problem}
        </p>
      ) : null}
      {terms?.ok === true ? <Application terms={terms.value} /> : null}
    </>
  );
}

function Application({ terms }: { readonly terms: CaseTerms }): ReactNode {
  const { policy, today, latestKeepUntil } = terms;
  const { ersatter } = route.useSearch();
  const navigate = useNavigate();
  const kinds = policy.kinds.filter(({ closed }) => closed === undefined);
  const [kind, setKind] = useState<string>();
  const [keepUntil, setKeepUntil] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const parts = kind === undefined ? [] : requiredFor(policy, kind);

  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const request = requestIn(new FormData(event.currentTarget), { policy, kind, keepUntil, today, replaces: ersatter });
    if (typeof request === 'string') {
      setProblem(request);
      return;
    }
    setBusy(true);
    const reply = await applyForCase(request);
    setBusy(false);
    if (reply.ok) await navigate({ to: '/arenden/$id', params: { id: reply.value.id }, search: {} });
    else setProblem(reply.problem);
  };

  return (
    <form className="case-form stack" onSubmit={(event) => void submit(event)} noValidate>
      <PolicyNotice terms={terms} />
      <section className="card stack" aria-labelledby="vad">
        <h2 id="vad">Vad gäller det?</h2>
        {ersatter === undefined ? null : <p>Ansökan gäller något som ska ersätta det som redan är beviljat.</p>}
        <fieldset className="radios">
          <legend className="field-label">Varför behövs ett ärende?</legend>
          {kinds.map(({ id, label, help }) => (
            <label key={id}>
              <input type="radio" name="kind" value={id} checked={kind === id} onChange={() => { setKind(id); }} />
              <span>
                {label}
                {help === undefined ? null : <small className="hint case-help">{help}</small>}
              </span>
            </label>
          ))}
        </fieldset>
        <TextField name="product" label="Hjälpmedel" hint="Så som det ska stå i listor och statistik, till exempel Armbandsklocka med påminnelse." />
        <TextField name="isoCode" label="ISO 9999-kod" hint="Så fin som du vet, till exempel 22 28 eller 22 28 12." short />
        <TextField name="cost" label="Beräknad kostnad i kronor (om den är känd)" hint="Till exempel 15 592 eller 994,50." short />
      </section>
      <section className="card stack" aria-labelledby="underlag">
        <h2 id="underlag">Underlag</h2>
        {kind === undefined ? <p className="quiet">Välj först varför det behövs ett ärende. Då visas vad ansökan ska innehålla.</p> : null}
        {kind !== undefined && parts.length === 0 ? <p className="quiet">Ordningen begär inget mer.</p> : null}
        {parts.length === 0 ? null : <p className="quiet">Det som saknas kan kompletteras senare, men ärendet bereds inte innan allt finns.</p>}
        <InformationFields parts={parts} max={today} />
      </section>
      <section className="card stack" aria-labelledby="sparande">
        <h2 id="sparande">Hur länge det sparas</h2>
        <DayField label="Spara till och med" hint={`Sedan raderas allt innehåll i ärendet. Senast ${dayText(latestKeepUntil)}.`} value={null} min={today} max={latestKeepUntil} onChange={setKeepUntil} />
        <TextField name="caseReference" label="Ärendereferens (om du vill)" hint="Ett ärendenummer, aldrig namn eller personnummer. Även utan namn är det en personuppgift." short />
      </section>
      <div role="alert">{problem === undefined ? null : <p className="notice is-error">{problem}</p>}</div>
      <button type="submit" className="button primary" aria-disabled={busy}>
        Skicka ansökan
      </button>
    </form>
  );
}

type Given = { readonly policy: CasePolicy; readonly kind: string | undefined; readonly keepUntil: string | null; readonly today: string; readonly replaces: string | undefined };

/** The application in the form, or what is missing in it. */
function requestIn(form: FormData, { policy, kind, keepUntil, today, replaces }: Given): NewCase | string {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  if (kind === undefined) return 'Välj varför det behövs ett ärende.';
  if (text('product') === '') return 'Skriv vilket hjälpmedel ansökan gäller.';
  if (keepUntil === null) return 'Välj hur länge ärendet ska sparas.';
  try {
    const application = { kind, product: text('product'), isoCode: parseIsoCode(text('isoCode')), costOre: oreIn(text('cost')), information: informationIn(form, requiredFor(policy, kind)), ...(replaces === undefined ? {} : { replaces }) };
    const reference = text('caseReference');
    return { application, on: today, by: { role: 'applicant' }, keepUntil, ...(reference === '' ? {} : { caseReference: reference }) };
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    return error.code === 'invalid-number' ? 'Kostnaden går inte att läsa. Skriv den som 15 592 eller 994,50.' : error.message;
  }
}

function TextField({ name, label, hint, short = false }: { readonly name: string; readonly label: string; readonly hint: string; readonly short?: boolean }): ReactNode {
  const [fieldId, hintId] = [useId(), useId()];
  return (
    <div className={short ? 'field' : 'field case-wide'}>
      <label htmlFor={fieldId}>{label}</label>
      <input id={fieldId} name={name} type="text" autoComplete="off" maxLength={200} aria-describedby={hintId} />
      <span id={hintId} className="hint">
        {hint}
      </span>
    </div>
  );
}
