import { type Economy, type EconomyFileKind, freeId } from '@hjm/economics';

/** Something that a file does not say itself. */
export type ImportQuestion = {
  readonly name: string;
  readonly labelSv: string;
  readonly hintSv?: string;
  /** Left out: a text to write. An empty value stands for what need not be said. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** It is a day. */
  readonly day?: true;
  /** It must be said, and nothing is said beforehand. */
  readonly required?: true;
  /** Where the answer stands in the part, when that is not by its name. */
  readonly at?: string;
};

/** Which sheet of a workbook is read. */
export const SHEET: ImportQuestion = { name: 'sheet', labelSv: 'Blad', hintSv: 'Lämna tomt för det första bladet som inte är tomt.' };

/** In place of a name: the part is new. */
export const NEW = '+';

/** What stands in a list before anything is chosen. */
const CHOOSE = { value: '', label: 'Välj …' } as const;
const ACCOUNT: ImportQuestion = { name: 'account', labelSv: 'Utfall eller budget', required: true, choices: [CHOOSE, { value: 'actual', label: 'Utfall' }, { value: 'budget', label: 'Budget' }] };
const GAPS: ImportQuestion = { name: 'gaps', labelSv: 'Månader som saknas', choices: [{ value: '', label: 'Ta inte emot filen' }, { value: 'unknown', label: 'De är okända' }, { value: 'zero', label: 'Inget är bokfört då' }] };
const UNIT: ImportQuestion = { name: 'unit', labelSv: 'Enhet', choices: [{ value: '', label: 'Står i filen' }, ...['kr', 'tkr', 'mnkr'].map((unit) => ({ value: unit, label: unit }))] };
const ENCODING: ImportQuestion = { name: 'encoding', labelSv: 'Teckentabell', hintSv: 'Ändra när å, ä och ö blir fel.', choices: [{ value: '', label: 'Formatets egen (437)' }, { value: 'utf-8', label: 'UTF-8' }, { value: 'windows-1252', label: 'Windows-1252' }] };
const TITLE: ImportQuestion = { name: 'titleSv', labelSv: 'Rubrik', required: true };
const YEAR: ImportQuestion = { name: 'year', labelSv: 'År' };
const NEEDED_YEAR: ImportQuestion = { ...YEAR, required: true };
const text = (name: string, labelSv: string, hintSv?: string): ImportQuestion => ({ name, labelSv, required: true, ...(hintSv === undefined ? {} : { hintSv }) });

/** What is asked of a part that is new, beside its name and title. */
const FRESH: Readonly<Partial<Record<EconomyFileKind['id'], readonly ImportQuestion[]>>> = {
  mapping: [TITLE],
  key: [TITLE, { name: 'basis', labelSv: 'Andelarna är', required: true, choices: [CHOOSE, { value: 'percent', label: 'procent' }, { value: 'weights', label: 'vikter' }, { value: 'use', label: 'uppmätt nyttjande' }] }, { name: 'decidedSv', labelSv: 'Vem som har beslutat nyckeln, och när', hintSv: 'Står i breven till huvudmännen. Lämna tomt om det inte är känt.' }],
  investments: [TITLE, NEEDED_YEAR, text('frame', 'Ram i kronor')],
  measures: [TITLE],
  risks: [TITLE, NEEDED_YEAR, text('probabilitySv', 'Vad S står för', 'Till exempel sannolikhet.'), text('consequenceSv', 'Vad K står för', 'Till exempel konsekvens.')],
  activities: [TITLE, NEEDED_YEAR],
};

/** What is asked of a key whose shares are what was measured. */
const USE: readonly ImportQuestion[] = [
  { ...text('useWhatSv', 'Vad som mättes', 'Till exempel debiterad hyra.'), at: 'use.whatSv' },
  { ...text('useSourceSv', 'Var uppgifterna kommer från'), at: 'use.sourceSv' },
  { ...text('useFrom', 'Första dagen som mättes'), day: true, at: 'use.from' },
  { ...text('useTo', 'Sista dagen som mättes'), day: true, at: 'use.to' },
];

/** What must be said of a file of a kind, given what the economy has and what has been said so far. */
export function importQuestions({ id, part, columns }: EconomyFileKind, economy: Economy, said: Readonly<Record<string, string>>, isSie: boolean): readonly ImportQuestion[] {
  if (id === 'statement') return [UNIT];
  if (id === 'months') return [ACCOUNT, { ...YEAR, hintSv: 'Behövs bara om rubrikerna inte säger det.' }, UNIT, GAPS];
  if (id === 'ledger') {
    const mappings = economy.mappings.length < 2 ? [] : [{ name: 'mapping', labelSv: 'Konton till rader', choices: economy.mappings.map((one) => ({ value: one.id, label: one.titleSv })) }];
    const sign: ImportQuestion = { name: 'sign', labelSv: 'Tecken i tabellen', required: true, choices: [CHOOSE, { value: 'debitPositive', label: 'Kostnader är plus' }, { value: 'incomePositive', label: 'Intäkter är plus' }] };
    return isSie ? [...mappings, GAPS, ENCODING] : [NEEDED_YEAR, ACCOUNT, sign, ...mappings, GAPS];
  }
  if (columns === null) return [];
  const of = part === 'outcomes' ? 'investments' : part;
  const fresh = FRESH[id];
  const titled = economy[of].flatMap((one) => ('id' in one && 'titleSv' in one ? [{ value: one.id, label: fresh === undefined ? one.titleSv : `Byter ut raderna i ${one.titleSv}` }] : []));
  const which: ImportQuestion = { name: 'name', labelSv: 'Till', choices: [...(fresh === undefined ? [] : [{ value: NEW, label: 'En ny' }]), ...titled] };
  const chosen = said['name'] ?? which.choices?.[0]?.value;
  return chosen === NEW && fresh !== undefined ? [which, text('newName', 'Kort namn', 'Blir små bokstäver, siffror och bindestreck: Plan 2025 blir plan-2025.'), ...fresh, ...(id === 'key' && said['basis'] === 'use' ? USE : [])] : [which];
}

/** The questions that must be answered and are not. */
export function unsaid(questions: readonly ImportQuestion[], said: Readonly<Record<string, string>>): readonly ImportQuestion[] {
  return questions.filter(({ name, required }) => required === true && (said[name] ?? '').trim() === '');
}

/** What is asked of the service: everything that has been said, and the first choice where nothing has. */
export function askedOf(questions: readonly ImportQuestion[], said: Readonly<Record<string, string>>, toOre: (kronor: string) => number): Readonly<Record<string, string>> {
  const answers = questions.map(({ name, choices }) => [name, (said[name] ?? choices?.[0]?.value ?? '').trim()] as const).filter(([, value]) => value !== '');
  const { newName, name, frame, ...rest } = Object.fromEntries(answers) as Readonly<Record<string, string>>;
  const named = name !== NEW || newName === undefined ? name : freeId(newName, []);
  return { ...rest, ...(named === undefined ? {} : { name: named }), ...(frame === undefined ? {} : { frame: String(toOre(frame)) }) };
}
