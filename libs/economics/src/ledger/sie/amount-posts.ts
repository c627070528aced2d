import { type Draft, leaveOut } from './draft.js';
import type { PostReader } from './identity-posts.js';
import { accountNumber, fault, neededMonth, neededOre, objectList, optionalDay, optionalQuantity, optionalText, type Post, yearIndex } from './post.js';
import type { SieAmount, SieBalance, SieObjectRef, SiePeriod, SieTransaction } from './sie-types.js';

/** The posts with balances and with amounts of periods. */
export const AMOUNT_POSTS: { readonly [label: string]: PostReader } = {
  '#IB': balance('IB'),
  '#UB': balance('UB'),
  '#RES': balance('RES'),
  '#OIB': balance('OIB'),
  '#OUB': balance('OUB'),
  '#PSALDO': period('PSALDO'),
  '#PBUDGET': period('PBUDGET'),
};

function balance(name: SieBalance['post']): PostReader {
  const perObject = name.startsWith('O');
  return (post, draft) => {
    const year = yearIndex(post, 0);
    const amount = amountAt(post, 1, perObject);
    if (year === undefined || amount === undefined || ofPersons(post, draft, amount.objects)) return;
    draft.balances.push({ post: name, year, ...amount });
  };
}

function period(name: SiePeriod['post']): PostReader {
  return (post, draft) => {
    const year = yearIndex(post, 0);
    const month = neededMonth(post, 1);
    const amount = amountAt(post, 2, typeof post.fields[3] === 'object'); // files of type 2 may have no braces at all
    if (year === undefined || month === undefined || amount === undefined || ofPersons(post, draft, amount.objects)) return;
    draft.periods.push({ post: name, year, month, ...amount });
  };
}

/** A row of a voucher. Its text and signature are not kept, nor the objects that may be persons. */
export function readTransaction(post: Post, draft: Draft): SieTransaction | undefined {
  const amount = amountAt(post, 0, true, 5);
  const day = optionalDay(post, 3, 'transdat');
  if (optionalText(post, 4) !== undefined) leaveOut(draft, post.label, 'text');
  if (optionalText(post, 6) !== undefined) leaveOut(draft, post.label, 'signatur');
  if (amount === undefined) return undefined;
  const objects = amount.objects.filter(({ dimension }) => !draft.aside.personDimensions.has(dimension));
  if (objects.length < amount.objects.length) leaveOut(draft, post.label, 'objekt som kan vara personer');
  return { post: post.label.slice(1) as SieTransaction['post'], ...amount, objects, ...(day === undefined ? {} : { day }) };
}

function amountAt(post: Post, at: number, hasList: boolean, quantityAt = at + (hasList ? 3 : 2)): Omit<SieAmount, 'line'> & { readonly line: number } | undefined {
  const account = accountNumber(post, at);
  const objects = hasList ? objectList(post, at + 1) : [];
  const ore = neededOre(post, at + (hasList ? 2 : 1));
  const quantity = optionalQuantity(post, quantityAt);
  if (account === undefined || objects === undefined || ore === undefined) return undefined;
  return { account, objects, ore, ...(quantity === undefined ? {} : { quantity }), line: post.line };
}

/** Whether a balance is of objects that may be persons: then it is counted as left out, for the account's own balance stands beside it. */
function ofPersons(post: Post, draft: Draft, objects: readonly SieObjectRef[]): boolean {
  const persons = objects.some(({ dimension }) => draft.aside.personDimensions.has(dimension));
  if (persons) leaveOut(draft, post.label, 'saldo per objekt som kan vara personer');
  return persons;
}

/** Notes that a row of a voucher stands outside one. */
export function outsideVoucher(post: Post): void {
  fault(post, '', 'en rad inom klammer under en #VER', 'en rad utanför verifikation');
}
