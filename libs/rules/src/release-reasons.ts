import { canonicalJson, editionHash } from './canonical.js';
import { dayAfter, editionInForce, latestDecision } from './editions.js';
import { compareStates, isReadable } from './joint-editions.js';
import type { Edition, FactDef, Rule, RulePackage } from './package-types.js';

/** How much a new version changes, least first. */
export const RELEASE_LEVELS = ['none', 'patch', 'minor', 'major'] as const;
export type ReleaseLevel = (typeof RELEASE_LEVELS)[number];

/** One thing that is new, with what it means for the version. */
export type ReleaseReason = {
  readonly level: Exclude<ReleaseLevel, 'none'>;
  readonly code: string;
  /** The fact, edition or rule concerned. */
  readonly at: string;
  readonly text: string;
};

const reason = (level: ReleaseReason['level'], code: string, at: string, text: string): ReleaseReason => ({ level, code, at, text });
const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** What became of the facts, and of the lists that others publish. */
export function factReasons(before: RulePackage, after: RulePackage): ReleaseReason[] {
  const facts = pairs(before.facts, after.facts).flatMap(([id, was, is]): ReleaseReason[] => {
    if (is === undefined) return [reason('major', 'fact-removed', id, `Uppgiften ${id} är borttagen eller har bytt namn.`)];
    if (was === undefined) return [reason('minor', 'fact-added', id, `Uppgiften ${id} är ny.`)];
    const found = isReadable(was, is) ? valueReasons(was, is) : [reason('major', 'fact-type-changed', id, `Uppgiften ${id} är av ett annat slag än förut.`)];
    if (found.length > 0 || same(was, is)) return found;
    if (was.type === 'oneOf' && is.type === 'oneOf' && was.otherwise !== is.otherwise) return [reason('minor', 'otherwise-changed', id, `Uppgiften ${id} räknar det som inte står med på ett annat sätt när regioner jämförs.`)];
    return [reason('patch', 'fact-wording', id, `Texten om uppgiften ${id} är ändrad.`)];
  });
  const lists = pairs(before.parameters ?? [], after.parameters ?? []).flatMap(([id, was, is]): ReleaseReason[] => {
    if (is === undefined) return [reason('major', 'parameter-removed', id, `Listan ${id} är borttagen eller har bytt namn.`)];
    if (was === undefined) return [reason('minor', 'parameter-added', id, `Listan ${id} är ny.`)];
    return same(was, is) ? [] : [reason('patch', 'parameter-wording', id, `Texten om listan ${id} är ändrad.`)];
  });
  return [...facts, ...lists];
}

function valueReasons(was: FactDef, is: FactDef): ReleaseReason[] {
  const { id } = is;
  if (was.type === 'oneOf' && is.type === 'oneOf') {
    return pairs(was.values, is.values).flatMap(([value, a, b]): ReleaseReason[] =>
      b === undefined
        ? [reason('major', 'value-removed', `${id}.${value}`, `Värdet ${value} i uppgiften ${id} är borttaget eller har bytt namn.`)]
        : a === undefined
          ? [reason('minor', 'value-added', `${id}.${value}`, `Värdet ${value} i uppgiften ${id} är nytt.`)]
          : [],
    );
  }
  if ('min' in was && 'min' in is) {
    if (is.min > was.min || is.max < was.max) return [reason('major', 'range-narrowed', id, `Uppgiften ${id} tar inte längre emot alla tal som förut.`)];
    return is.min < was.min || is.max > was.max ? [reason('minor', 'range-widened', id, `Uppgiften ${id} tar emot fler tal.`)] : [];
  }
  const [listed, now] = [was, is].map((def) => (def.type === 'yesNo' ? def.listed : undefined));
  if (same(listed, now)) return [];
  return [reason(listed === undefined ? 'minor' : 'major', 'lookup-changed', id, `Uppgiften ${id} slås upp på ett annat sätt än förut.`)];
}

/** What became of the products that the package is about. */
export function scopeReasons(before: RulePackage, after: RulePackage): ReleaseReason[] {
  const codes = (pkg: RulePackage) => pkg.scope.isoCodes.map((id) => ({ id }));
  const found = pairs(codes(before), codes(after)).flatMap(([code, was, is]): ReleaseReason[] =>
    is === undefined
      ? [reason('major', 'code-removed', code, `Regelverket gäller inte längre ${code}.`)]
      : was === undefined
        ? [reason('minor', 'code-added', code, `Regelverket gäller nu också ${code}.`)]
        : [],
  );
  if (before.scope.isoEdition !== undefined && before.scope.isoEdition !== after.scope.isoEdition) {
    found.push(reason('major', 'iso-edition-changed', 'scope.isoEdition', 'Koderna läses enligt en annan utgåva av ISO 9999.'));
  }
  if ((before.about ?? 'prescribing') !== (after.about ?? 'prescribing')) found.push(reason('major', 'meaning-changed', 'about', 'Ett ja betyder något annat än förut: att man får förskriva, eller att villkoren gäller.'));
  const about = ({ title, region, askWhom, scope: { label, aliases, words, isoEdition }, mappings }: RulePackage) => ({ title, region, askWhom, label, aliases: aliases ?? [], words: words ?? [], isoEdition, mappings: mappings ?? [] });
  if (!same(about(before), about(after))) found.push(reason('patch', 'about-changed', 'package', 'Titel, sökord, motsvarigheter eller vem man frågar är ändrat.'));
  return found;
}

/** What became of each edition. */
export function editionReasons(before: RulePackage, after: RulePackage): ReleaseReason[] {
  return pairs(before.editions, after.editions).flatMap(([id, was, is]): ReleaseReason[] => {
    if (is === undefined) return [reason('major', 'edition-removed', id, `Utgåvan ${id} är borttagen eller har bytt namn.`)];
    if (was === undefined) return [reason('minor', 'edition-added', id, `Utgåvan ${id} (”${is.title}”) är ny.`)];
    return editionHash(before, id) === editionHash(after, id) ? [] : changedEdition(before, was, after, is);
  });
}

function changedEdition(before: RulePackage, was: Edition, after: RulePackage, is: Edition): ReleaseReason[] {
  const { id } = is;
  const found: ReleaseReason[] = [];
  const say = (level: ReleaseReason['level'], code: string, at: string, text: string): void => void found.push(reason(level, code, at, `Utgåvan ${id}: ${text}`));
  for (const [decision, , now] of pairs(was.decisions, is.decisions)) if (now === undefined) say('major', 'decision-removed', `${id}.${decision}`, `delfrågan ${decision} är borttagen eller har bytt namn.`);
  for (const [rule, a, b] of pairs(was.rules, is.rules)) {
    if (b === undefined) say('major', 'rule-removed', `${id}.${rule}`, `regeln ${rule} är borttagen eller har bytt namn.`);
    else if (a === undefined) say('minor', 'rule-added', `${id}.${rule}`, `regeln ${rule} är ny.`);
    else if (a.kind !== b.kind) say('major', 'rule-kind-changed', `${id}.${rule}`, `regeln ${rule} är av ett annat slag än förut.`);
    else if (saysOtherwise(a, b)) say('minor', 'term-wording', `${id}.${rule}`, `det som följer av rätten enligt ${rule} har en ny ordalydelse. Läs den: står där ett annat villkor är det en ny utgåva. Kontrollsumman är ny, så godkännanden av utgåvan behöver förnyas.`);
    else if (!same(termOf(a), termOf(b))) say('major', 'term-changed', `${id}.${rule}`, `det som följer av rätten enligt ${rule} är ett annat än förut.`);
  }
  if (!same(constraints(was), constraints(is))) say('major', 'impossible-changed', id, 'andra kombinationer än förut räknas som omöjliga.');
  const unreadable = before.facts.some((def) => after.facts.some((now) => now.id === def.id && !isReadable(def, now)));
  if (!unreadable) {
    const { changed, total } = compareStates({ package: before, edition: was }, { package: after, edition: is }, { mappings: [], earlierInputs: true });
    if (changed !== '0') say('major', 'answers-changed', id, `${changed} av ${total} tänkbara fall får ett annat svar eller andra villkor än förut.`);
  }
  if (!same(datesOf(was), datesOf(is))) say('patch', 'edition-dates', id, 'datum är ändrade. Kontrollsumman är ny, så godkännanden av utgåvan behöver förnyas.');
  else if (found.length === 0 && !unreadable && !same({ ...was, hash: null }, { ...is, hash: null })) {
    say('patch', 'edition-wording', id, 'ordalydelse, hänvisningar eller skrivsätt är ändrat, men inget svar. Kontrollsumman är ny, så godkännanden av utgåvan behöver förnyas.');
  }
  return found;
}

/** What a term says beyond when it applies. */
function termOf(rule: Rule): unknown {
  if (rule.kind !== 'term') return null;
  return { topic: rule.topic, payer: 'payer' in rule ? rule.payer : null, fee: 'fee' in rule ? rule.fee : null, limit: 'limit' in rule ? rule.limit : null };
}

/** Whether two terms that are told in words only are told in other words: nobody but a reader can say whether they mean the same. */
const saysOtherwise = (was: Rule, is: Rule): boolean => isInWords(was) && isInWords(is) && same(termOf(was), termOf(is)) && was.text !== is.text;

const isInWords = (rule: Rule): boolean => rule.kind === 'term' && !('payer' in rule) && !('fee' in rule) && !('limit' in rule);

const datesOf = ({ decided, validFrom, validTo, reviewBy }: Edition): unknown => ({ decided, validFrom, validTo, reviewBy });

const constraints = ({ impossible }: Edition): unknown => (impossible ?? []).map(({ when }) => when);

/**
 * Days that the earlier package answered for, and for which another edition answers now, as known then; and days before its
 * own decision that a new edition reaches back to.
 */
export function dayReasons(before: RulePackage, after: RulePackage): ReleaseReason[] {
  const all = [...before.editions, ...after.editions];
  const days = [...new Set(['0001-01-01', ...all.flatMap(({ validFrom, validTo }) => [validFrom ?? [], validTo === undefined ? [] : dayAfter(validTo)].flat())])].sort();
  const known = [...new Set([null, ...before.editions.map(({ decided }) => decided)])].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const found = new Map<string, ReleaseReason>();
  const look = (day: string, then: string | null, now: string | null, code: string, applies: (edition: Edition | undefined) => boolean, why: string): void => {
    const [was, is] = [editionInForce(before, day, then)?.edition, editionInForce(after, day, now)?.edition];
    if (was === undefined || was.id === is?.id || !applies(is) || found.has(`${was.id} ${is?.id ?? ''}`)) return;
    if (is !== undefined && compareStates({ package: before, edition: was }, { package: after, edition: is }, { mappings: [], earlierInputs: true }).changed === '0') return;
    found.set(`${was.id} ${is?.id ?? ''}`, reason('major', code, was.id, `Om ${day === '0001-01-01' ? 'tidiga dagar' : day} svarade utgåvan ${was.id}, nu svarar ${is?.id ?? 'ingen'}${why}`));
  };
  for (const then of known) for (const day of days) look(day, then, then, 'days-changed', () => true, then === null ? ', också så som det var känt innan något beslut var daterat.' : `, också så som det var känt ${then}.`);
  const [first, last] = [latestDecision(before), latestDecision(after)];
  for (const day of days) look(day, first, last, 'retroactive', (is) => is !== undefined && (is.decided ?? '') > day, ', fast den beslutades senare: den gäller bakåt i tiden.');
  return [...found.values()];
}

/** Things of the same id before and after, in the order of before and then what is new. */
function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): (readonly [string, T | undefined, T | undefined])[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.map((id) => [id, before.find((one) => one.id === id), after.find((one) => one.id === id)] as const);
}
