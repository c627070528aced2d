import type { Citation } from '@hjm/core';
import { CHANGE_FIELDS, type ChangeField, type InterestCapital, type ScenarioChange, type ScenarioTemplate, type VolumeDrivers } from '@hjm/economics';
import { typedDecimal, typedOre } from '../typed-number.js';

/** A change as it stands in its fields. */
export type ChangeDraft = {
  readonly kind: ScenarioChange['kind'];
  /** What is typed in fields of one value. */
  readonly fields: { readonly [field: string]: string };
  readonly lines: readonly string[];
  /** By line: how much of it follows volume. */
  readonly follows: { readonly [line: string]: string };
  /** Where the shares that follow volume come from, when they were not typed here. */
  readonly drivers?: Pick<VolumeDrivers, 'id' | 'titleSv' | 'citation'> | undefined;
  /** A capital of more than an amount, as a file has it. */
  readonly capital?: InterestCapital;
  readonly labelSv?: string;
  /** Where the figures come from, and what the fields held then: other figures are not of that source. */
  readonly source?: { readonly citation: Citation; readonly fields: { readonly [field: string]: string } };
};

const OWN_SHARES = { id: 'skrivna-andelar', titleSv: 'Andelar som är skrivna på sidan', citation: null } as const;
const TYPED_CAPITAL_SV = 'belopp som är skrivet på sidan';

export const emptyDraft = (kind: ScenarioChange['kind']): ChangeDraft => ({ kind, fields: kind === 'interest' || kind === 'staff' ? { fromMonth: '1' } : {}, lines: [], follows: {} });

/** What a template states is filled in; what it asks for is left to be given. */
export function draftOfTemplate({ kind, stated, citation }: ScenarioTemplate): ChangeDraft {
  const empty = emptyDraft(kind);
  const fields = Object.fromEntries(Object.entries(stated).map(([field, value]) => [field, typeof value === 'number' ? kronorText(value) : numberText(value)]));
  return { ...empty, fields: { ...empty.fields, ...fields }, source: { citation, fields } };
}

/** A change of a scenario in its fields. */
export function draftOf(change: ScenarioChange): ChangeDraft {
  const values = Object.entries(change as { readonly [field: string]: unknown });
  const fields = Object.fromEntries(values.flatMap(([field, value]) => (typeof value === 'string' ? [[field, numberText(value)]] : typeof value === 'number' ? [[field, field === 'fromMonth' ? String(value) : kronorText(value)]] : [])));
  const capital = change.kind === 'interest' ? change.capital : undefined;
  return {
    kind: change.kind,
    fields: { ...fields, ...(capital?.from === 'amount' ? { capital: kronorText(capital.ore) } : {}) },
    lines: change.kind === 'price' ? change.lines : [],
    follows: change.kind === 'volume' ? Object.fromEntries(Object.entries(change.drivers.follows).map(([line, share]) => [line, numberText(share)])) : {},
    ...(change.kind === 'volume' ? { drivers: change.drivers } : {}),
    ...(capital === undefined ? {} : { capital }),
    ...(change.labelSv === undefined ? {} : { labelSv: change.labelSv }),
    ...(change.citation === undefined ? {} : { source: { citation: change.citation, fields } }),
  };
}

/** The source of a change, while its figures are those of the source. */
export function citationOf({ source, fields }: ChangeDraft): Citation | undefined {
  return source !== undefined && Object.entries(source.fields).every(([field, text]) => fields[field] === text) ? source.citation : undefined;
}

/** The change that a draft means, for the library to check: what is not given is left out, what cannot be read stays as it is typed. */
export function changeOf(draft: ChangeDraft): { readonly [field: string]: unknown } {
  const citation = citationOf(draft);
  const given = CHANGE_FIELDS[draft.kind].map((field) => [field.field, valueOf(field, draft)] as const).filter(([, value]) => value !== undefined);
  return { kind: draft.kind, ...Object.fromEntries(given), ...(draft.labelSv === undefined ? {} : { labelSv: draft.labelSv }), ...(citation === undefined ? {} : { citation }) };
}

function valueOf({ field, kind }: ChangeField, draft: ChangeDraft): unknown {
  const text = (draft.fields[field] ?? '').trim();
  switch (kind) {
    case 'lines':
      return draft.lines;
    case 'drivers': {
      const follows = Object.fromEntries(Object.entries(draft.follows).flatMap(([line, share]) => (share.trim() === '' ? [] : [[line, typedDecimal(share)]])));
      const { id, titleSv, citation } = draft.drivers ?? OWN_SHARES;
      return Object.keys(follows).length === 0 ? undefined : { id, titleSv, citation, follows };
    }
    case 'capital': {
      const ore = typedOre(text);
      if (draft.capital !== undefined && (text === '' || (draft.capital.from === 'amount' && draft.capital.ore === ore))) return draft.capital;
      return text === '' ? undefined : { from: 'amount', ore: ore ?? text, basisSv: TYPED_CAPITAL_SV };
    }
    case 'decimal':
      return text === '' ? undefined : typedDecimal(text);
    case 'ore':
      return text === '' ? undefined : (typedOre(text) ?? text);
    case 'month':
      return text === '' ? undefined : Number(text);
    case 'line':
    case 'text':
      return text === '' ? undefined : text;
  }
}

/** A number with a comma; other words as they are. */
const numberText = (text: string): string => (/^-?\d+(\.\d+)?$/u.test(text) ? text.replace('.', ',') : text);
/** Öre are safe integers, whose hundredth has an exact shortest text. */
const kronorText = (ore: number): string => numberText(String(ore / 100));
