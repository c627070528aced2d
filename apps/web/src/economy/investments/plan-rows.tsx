import { INVESTMENT_COLUMNS, INVESTMENT_KINDS_SV, type InvestmentGroup, type InvestmentPlan } from '@hjm/economics';
import type { ReactNode } from 'react';
import { type Attempt, problemAt } from '../attempt.js';
import { SelectField } from '../select-field.js';
import { TextField } from '../text-field.js';
import { type GroupDraft, NEW_GROUP, type PlanDraft, type SectionDraft, withoutSection, withSection } from './plan-draft.js';

type Props = { readonly of: PlanDraft; readonly checked: Attempt<InvestmentPlan>; readonly onChange: (draft: PlanDraft) => void };

/** The word that a column of the file has. */
const word = (key: string): string => INVESTMENT_COLUMNS.find((column) => column.key === key)?.headers[0] ?? key;

/** The sections of a plan: parts of it with a budget that several groups share. */
export function SectionRows({ of, checked, onChange }: Props): ReactNode {
  const change = (at: number, part: Partial<SectionDraft>): void => { onChange({ ...of, sections: of.sections.map((one, index) => (index === at ? { ...one, ...part } : one)) }); };
  return (
    <fieldset className="stack key-rows">
      <legend className="field-label">Delar: gemensam budget för flera grupper</legend>
      {of.sections.map(({ key, labelSv, budget }, at) => {
        const name = labelSv === '' ? `del ${String(at + 1)}` : labelSv;
        return (
          <div key={key} className="key-row">
            <TextField kind="text" label={`Benämning på del ${String(at + 1)}`} quietLabel value={labelSv} problem={problemAt(checked, `sections.${String(at)}.labelSv`)} onChange={(text) => { change(at, { labelSv: text }); }} />
            <TextField label={`Budget för ${name}`} quietLabel unit="kr" value={budget} problem={problemAt(checked, `sections.${String(at)}.budget`)} onChange={(text) => { change(at, { budget: text }); }} />
            <button type="button" className="link-button" aria-label={`Ta bort ${name}`} onClick={() => { onChange(withoutSection(of, key)); }}>
              Ta bort
            </button>
          </div>
        );
      })}
      <button type="button" className="button" onClick={() => { onChange(withSection(of)); }}>
        Lägg till en del
      </button>
    </fieldset>
  );
}

/** The groups of a plan, each in a section or in none. */
export function GroupRows({ of, checked, inUse, onChange }: Props & { readonly inUse: readonly string[] }): ReactNode {
  const change = (at: number, part: Partial<GroupDraft>): void => { onChange({ ...of, groups: of.groups.map((one, index) => (index === at ? { ...one, ...part } : one)) }); };
  return (
    <fieldset className="stack key-rows">
      <legend className="field-label">Grupper</legend>
      {of.groups.map(({ key, labelSv, section, kind, reasonSv, budget }, at) => {
        const name = labelSv === '' ? `grupp ${String(at + 1)}` : labelSv;
        const path = `groups.${String(at)}`;
        return (
          <div key={at} className="plan-group" role="group" aria-label={name}>
            <TextField kind="text" label={word('label')} value={labelSv} problem={problemAt(checked, `${path}.labelSv`) ?? problemAt(checked, `${path}.key`)} onChange={(text) => { change(at, { labelSv: text }); }} />
            <SelectField label={word('section')} value={section} choices={[{ value: '', label: 'ingen del' }, ...of.sections.map((one) => ({ value: one.key, label: one.labelSv === '' ? one.key : one.labelSv }))]} onChange={(text) => { change(at, { section: text }); }} />
            <SelectField label="Slag" value={kind ?? ''} choices={INVESTMENT_KINDS_SV.map((one) => ({ value: one.kind ?? '', label: one.labelSv }))} onChange={(text) => { change(at, { kind: text === '' ? null : (text as InvestmentGroup['kind']) }); }} />
            <TextField kind="text" label={word('reason')} value={reasonSv} onChange={(text) => { change(at, { reasonSv: text }); }} />
            <TextField label={word('budget')} unit="kr" value={budget} problem={problemAt(checked, `${path}.budget`)} onChange={(text) => { change(at, { budget: text }); }} />
            {key !== '' && inUse.includes(key) ? (
              <span className="quiet plan-group-end">Har utfall eller kända köp och går därför inte att ta bort.</span>
            ) : (
              <button type="button" className="link-button plan-group-end" aria-label={`Ta bort ${name}`} onClick={() => { onChange({ ...of, groups: of.groups.filter((_, index) => index !== at) }); }}>
                Ta bort
              </button>
            )}
          </div>
        );
      })}
      <button type="button" className="button" onClick={() => { onChange({ ...of, groups: [...of.groups, NEW_GROUP] }); }}>
        Lägg till en grupp
      </button>
    </fieldset>
  );
}
