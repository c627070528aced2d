import type { HjmIssue } from '@hjm/core';
import { describeKey, type DistributionKey, KEY_BASES_SV, type SurplusPolicy } from '@hjm/economics';
import { type ReactNode, useId } from 'react';
import { problemAt } from '../attempt.js';
import { SelectField } from '../select-field.js';
import { Sentences } from '../sentences.js';
import { TextField } from '../text-field.js';
import { KeyRows } from './key-rows.js';
import { keyedGroup, keyMisfits, type SurplusAnswer, type SurplusCase, type TypedKey, typedKeyOf } from './surplus-case.js';

type Props = { readonly of: SurplusCase; readonly policy: SurplusPolicy; readonly keys: readonly DistributionKey[]; readonly answer: SurplusAnswer; readonly onChange: (part: Partial<SurplusCase>) => void };

const BASES = Object.keys(KEY_BASES_SV) as DistributionKey['basis'][];

/** The key that shares a group's part: one that is kept, or typed. It is checked and never scaled. */
export function KeyFields({ of, policy, keys, answer, onChange }: Props): ReactNode {
  const id = useId();
  if (keyedGroup(policy) === undefined && of.key === null) return null;
  const chosen = keys.find((one) => one.id === of.key);
  const misfits = keyMisfits(answer);
  const ofBasis = inWords(misfits.filter(({ path }) => path === 'key.basis'));
  const ofRest = inWords(misfits.filter(({ path }) => path !== 'key.basis'));
  /** What stands empty is to be filled in, which the answer says; it is not wrong. */
  const problemOf = (path: string, value: string): string | undefined => (value.trim() === '' ? undefined : problemAt(answer.key ?? answer.distribution, path));
  const choose = (value: string): void => { onChange({ key: value === '' ? null : value, ...(value === 'typed' && chosen !== undefined ? { typedKey: typedKeyOf(chosen, policy) } : {}) }); };
  const type = (part: Partial<TypedKey>): void => { onChange({ typedKey: { ...of.typedKey, ...part } }); };
  return (
    <div className="card stack price-form" role="group" aria-labelledby={`${id}nyckel`}>
      <h3 id={`${id}nyckel`}>Fördelningsnyckel</h3>
      <SelectField
        label="Nyckel"
        value={of.key ?? ''}
        choices={[{ value: '', label: 'Ingen: gruppens del delas inte' }, ...keys.map((one) => ({ value: one.id, label: one.titleSv })), { value: 'typed', label: 'Skriv en egen nyckel' }]}
        problem={of.key === 'typed' ? undefined : (ofBasis ?? ofRest)}
        onChange={choose}
      />
      {chosen === undefined ? null : (
        <details className="disclosure">
          <summary>Vad nyckeln säger</summary>
          <Sentences of={describeKey(chosen).slice(1)} />
        </details>
      )}
      {of.key === 'typed' ? (
        <>
          <TextField kind="text" label="Vad nyckeln heter" value={of.typedKey.titleSv} hint="Står i breven." problem={problemOf('titleSv', of.typedKey.titleSv)} onChange={(titleSv) => { type({ titleSv }); }} />
          <TextField kind="text" label="Vem som har beslutat nyckeln, och när" value={of.typedKey.decidedSv} hint="Står i breven. Lämna tomt om det inte är känt." onChange={(decidedSv) => { type({ decidedSv }); }} />
          <SelectField label="Andelarna är" value={of.typedKey.basis} choices={BASES.map((value) => ({ value, label: KEY_BASES_SV[value].replace(/\.$/u, '') }))} problem={ofBasis} onChange={(basis) => { type({ basis: basis as DistributionKey['basis'] }); }} />
          {of.typedKey.basis === 'use' ? (
            <>
              <TextField kind="text" label="Vad som mättes" value={of.typedKey.whatSv} problem={problemOf('use.whatSv', of.typedKey.whatSv)} onChange={(whatSv) => { type({ whatSv }); }} />
              <TextField kind="text" label="Var uppgifterna kommer från" value={of.typedKey.sourceSv} problem={problemOf('use.sourceSv', of.typedKey.sourceSv)} onChange={(sourceSv) => { type({ sourceSv }); }} />
              <TextField label="Första dag (ÅÅÅÅ-MM-DD)" value={of.typedKey.from} problem={problemOf('use.from', of.typedKey.from)} onChange={(from) => { type({ from }); }} />
              <TextField label="Sista dag (ÅÅÅÅ-MM-DD)" value={of.typedKey.to} problem={problemOf('use.to', of.typedKey.to)} onChange={(to) => { type({ to }); }} />
            </>
          ) : null}
          <KeyRows of={of.typedKey} checked={answer.key} misfit={ofRest ?? (ofBasis === undefined ? undefined : 'Nyckeln passar inte regeln.')} onChange={type} />
        </>
      ) : null}
    </div>
  );
}

function inWords(issues: readonly HjmIssue[]): string | undefined {
  return issues.length === 0 ? undefined : issues.map(({ expected, found }) => `Väntade ${expected}; fick ${found}.`).join(' ');
}
