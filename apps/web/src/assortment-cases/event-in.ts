import { HjmError, type LocalDate } from '@hjm/core';
import { type CaseActor, type CaseEvent, type CaseEventKind, type CasePolicy, type CaseView, requiredFor } from '@hjm/rules/cases';
import { informationIn } from './information-fields.js';
import { oreIn } from './kronor.js';

type Given = { readonly policy: CasePolicy; readonly view: CaseView; readonly actor: CaseActor; readonly on: LocalDate };

/**
 * The event that a form tells of.
 *
 * @throws HjmError `form` in words for who fills it in, when something is left out
 */
export function eventIn(kind: CaseEventKind, form: FormData, { policy, view, actor: by, on }: Given): CaseEvent {
  const text = (name: string, missing: string): string => {
    const value = form.get(name);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    throw new HjmError('form', missing);
  };
  const base = { on, by };
  switch (kind) {
    case 'complete': {
      const information = informationIn(form, requiredFor(policy, view.application.kind));
      const costOre = costIn(form);
      if (costOre === null && Object.keys(information).length === 0) throw new HjmError('form', 'Fyll i det som ska kompletteras.');
      return { kind, ...base, information, ...(costOre === null ? {} : { costOre }) };
    }
    case 'prepare':
      return { kind, ...base, statement: text('statement', 'Skriv konsulentens yttrande.') };
    case 'sendBack':
      return { kind, ...base, reason: text('reason', 'Skriv vad som ska kompletteras.') };
    case 'refuse':
      return { kind, ...base, reason: text('reason', 'Skriv skälet till avslaget.') };
    case 'grant': {
      const costOre = costIn(form);
      if (costOre === null) throw new HjmError('form', 'Skriv vilken kostnad som beviljas.');
      return { kind, ...base, costOre, reason: text('reason', 'Skriv skälet till beslutet.') };
    }
    case 'replace':
      return { kind, ...base, replacedBy: text('replacedBy', 'Välj ärendet som ersätter.') };
    case 'expire':
      return { kind, ...base };
    case 'apply':
      throw new HjmError('form', 'En ansökan är ett nytt ärende.');
  }
}

function costIn(form: FormData): number | null {
  const written = form.get('cost');
  try {
    return oreIn(typeof written === 'string' ? written : '');
  } catch {
    throw new HjmError('form', 'Kostnaden går inte att läsa. Skriv den som 15 592 eller 994,50.');
  }
}
