import type { Economy, EconomyFileKind } from '@hjm/economics';

/** Something that a file does not say itself. */
export type ImportQuestion = {
  readonly name: string;
  readonly labelSv: string;
  readonly hintSv?: string;
  /** Left out: a text to write. An empty value stands for what need not be said. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
};

/** In place of a name: the part is new. */
export const NEW = '+';

const ACCOUNT: ImportQuestion = { name: 'account', labelSv: 'Utfall eller budget', choices: [{ value: 'actual', label: 'Utfall' }, { value: 'budget', label: 'Budget' }] };
const GAPS: ImportQuestion = { name: 'gaps', labelSv: 'Månader som saknas', choices: [{ value: '', label: 'Ta inte emot filen' }, { value: 'unknown', label: 'De är okända' }, { value: 'zero', label: 'Inget är bokfört då' }] };
const UNIT: ImportQuestion = { name: 'unit', labelSv: 'Enhet', choices: [{ value: '', label: 'Står i filen' }, ...['kr', 'tkr', 'mnkr'].map((unit) => ({ value: unit, label: unit }))] };
const TITLE: ImportQuestion = { name: 'titleSv', labelSv: 'Rubrik' };
const YEAR: ImportQuestion = { name: 'year', labelSv: 'År' };

/** What is asked of a part that is new, beside its name and title. */
const FRESH: Readonly<Partial<Record<EconomyFileKind['id'], readonly ImportQuestion[]>>> = {
  mapping: [TITLE],
  key: [TITLE, { name: 'basis', labelSv: 'Andelarna är', choices: [{ value: 'percent', label: 'procent' }, { value: 'weights', label: 'vikter' }] }],
  investments: [TITLE, YEAR, { name: 'frame', labelSv: 'Ram i kronor' }],
  measures: [TITLE],
  risks: [TITLE, YEAR, { name: 'probabilitySv', labelSv: 'Vad S står för', hintSv: 'Till exempel sannolikhet.' }, { name: 'consequenceSv', labelSv: 'Vad K står för', hintSv: 'Till exempel konsekvens.' }],
  activities: [TITLE, YEAR],
};

/** What must be said of a file of a kind, given what the economy has and what has been said so far. */
export function importQuestions({ id, part, columns }: EconomyFileKind, economy: Economy, said: Readonly<Record<string, string>>, isSie: boolean): readonly ImportQuestion[] {
  if (id === 'statement') return [UNIT];
  if (id === 'months') return [ACCOUNT, { ...YEAR, hintSv: 'Behövs bara om rubrikerna inte säger det.' }, UNIT, GAPS];
  if (id === 'ledger') {
    const mappings = economy.mappings.length < 2 ? [] : [{ name: 'mapping', labelSv: 'Konton till rader', choices: economy.mappings.map((one) => ({ value: one.id, label: one.titleSv })) }];
    const sign: ImportQuestion = { name: 'sign', labelSv: 'Tecken i tabellen', choices: [{ value: 'debitPositive', label: 'Kostnader är plus' }, { value: 'incomePositive', label: 'Intäkter är plus' }] };
    return isSie ? [...mappings, GAPS] : [YEAR, ACCOUNT, sign, ...mappings, GAPS];
  }
  if (columns === null) return [];
  const of = part === 'outcomes' ? 'investments' : part;
  const titled = economy[of].flatMap((one) => ('id' in one && 'titleSv' in one ? [{ value: one.id, label: one.titleSv }] : []));
  const fresh = FRESH[id];
  const which: ImportQuestion = { name: 'name', labelSv: 'Till', choices: [...titled, ...(fresh === undefined ? [] : [{ value: NEW, label: 'En ny' }])] };
  const chosen = said['name'] ?? which.choices?.[0]?.value;
  return chosen === NEW && fresh !== undefined ? [which, { name: 'newName', labelSv: 'Kort namn', hintSv: 'Små bokstäver, siffror och bindestreck, till exempel plan-2025.' }, ...fresh] : [which];
}

/** What is asked of the service: everything that has been said, and the first choice where nothing has. */
export function askedOf(questions: readonly ImportQuestion[], said: Readonly<Record<string, string>>, toOre: (kronor: string) => number): Readonly<Record<string, string>> {
  const answers = questions.map(({ name, choices }) => [name, (said[name] ?? choices?.[0]?.value ?? '').trim()] as const).filter(([, value]) => value !== '');
  const { newName, name, frame, ...rest } = Object.fromEntries(answers) as Readonly<Record<string, string>>;
  const named = name === NEW ? newName : name;
  return { ...rest, ...(named === undefined ? {} : { name: named }), ...(frame === undefined ? {} : { frame: String(toOre(frame)) }) };
}
