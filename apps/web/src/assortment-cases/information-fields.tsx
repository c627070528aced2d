import { type CaseInformation, type RequiredInformation } from '@hjm/rules/cases';
import { type ReactNode, useId } from 'react';

type Props = { readonly parts: readonly RequiredInformation[]; readonly max: string };

/** A field for each thing that an application must tell. What is not known yet is left empty. */
export function InformationFields({ parts, max }: Props): ReactNode {
  return parts.map((part) => <Field key={part.id} part={part} max={max} />);
}

function Field({ part: { id, label, help, type }, max }: { readonly part: RequiredInformation; readonly max: string }): ReactNode {
  const [fieldId, hintId] = [useId(), useId()];
  const described = help === undefined ? {} : { 'aria-describedby': hintId };
  const hint = help === undefined ? null : (
    <span id={hintId} className="hint">
      {help}
    </span>
  );
  if (type === 'confirmation') {
    return (
      <div className="field">
        <label className="case-confirmation">
          <input type="checkbox" name={`info.${id}`} {...described} /> {label}
        </label>
        {hint}
      </div>
    );
  }
  return (
    <div className="field case-wide">
      <label htmlFor={fieldId}>{label}</label>
      {type === 'date' ? <input id={fieldId} type="date" name={`info.${id}`} max={max} {...described} /> : <textarea id={fieldId} name={`info.${id}`} rows={3} maxLength={4000} {...described} />}
      {hint}
    </div>
  );
}

/** What was told in the fields; what was left empty is left out. */
export function informationIn(form: FormData, parts: readonly RequiredInformation[]): CaseInformation {
  return Object.fromEntries(
    parts.flatMap(({ id, type }): [string, string | boolean][] => {
      const told = form.get(`info.${id}`);
      if (type === 'confirmation') return told === null ? [] : [[id, true]];
      return typeof told === 'string' && told.trim() !== '' ? [[id, told.trim()]] : [];
    }),
  );
}
