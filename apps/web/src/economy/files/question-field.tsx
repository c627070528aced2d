import { isLocalDate } from '@hjm/core';
import type { ReactNode } from 'react';
import { DayField } from '../../ui/day-field.js';
import { SelectField } from '../select-field.js';
import { TextField } from '../text-field.js';
import type { ImportQuestion } from './import-questions.js';

type Props = { readonly of: ImportQuestion; readonly value: string | undefined; readonly problem: string | undefined; readonly onChange: (value: string) => void };

/** A question of the import form: one of several, a day, or a text. */
export function QuestionField({ of: { labelSv, hintSv, choices, day }, value, problem, onChange }: Props): ReactNode {
  if (day === true) return <DayField label={labelSv} hint={hintSv} value={value !== undefined && isLocalDate(value) ? value : null} {...(problem === undefined ? {} : { emptyProblem: problem })} onChange={(next) => { onChange(next ?? ''); }} />;
  if (choices === undefined) return <TextField kind="text" label={labelSv} value={value ?? ''} hint={hintSv} problem={problem} onChange={onChange} />;
  return choices.length === 0 ? <p className="quiet">Det finns ingen del i ekonomin som filen kan höra till.</p> : <SelectField label={labelSv} value={value ?? choices[0]?.value ?? ''} choices={choices} hint={hintSv} problem={problem} onChange={onChange} />;
}
