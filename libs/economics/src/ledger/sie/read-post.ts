import { foundText, nearest, type HjmIssue } from '@hjm/core';
import { ACCOUNT_POSTS } from './account-posts.js';
import { AMOUNT_POSTS, outsideVoucher, readTransaction } from './amount-posts.js';
import { type Draft, leaveOut } from './draft.js';
import { splitFields } from './fields.js';
import { IDENTITY_POSTS, type PostReader } from './identity-posts.js';
import { neededDay, optionalDay, optionalText, type Post } from './post.js';
import type { SieTransaction, SieVoucher } from './sie-types.js';

type OpenVoucher = { readonly kind: 'voucher'; readonly line: number; readonly voucher: Omit<SieVoucher, 'day'> & { readonly transactions: SieTransaction[]; readonly day: string }; inside: boolean };
type OpenUnknown = { readonly kind: 'unknown'; readonly line: number; readonly block: string[]; inside: boolean };

/** How far a file is read: what has been found, and the post whose braces are open or may follow. */
export type Reading = { readonly draft: Draft; readonly faults: HjmIssue[]; open: OpenVoucher | OpenUnknown | undefined };

const READERS: { readonly [label: string]: PostReader } = { ...IDENTITY_POSTS, ...ACCOUNT_POSTS, ...AMOUNT_POSTS };
const ROWS: readonly string[] = ['#TRANS', '#RTRANS', '#BTRANS'];
/** The labels of the format. */
const LABELS: readonly string[] = [...Object.keys(READERS), '#VER', ...ROWS];

/** A line with a post; false when it is none. */
export function readPost(text: string, line: number, reading: Reading): boolean {
  const { open, draft, faults } = reading;
  if (open?.kind === 'unknown' && open.inside) {
    open.block.push(text);
    return true;
  }
  const label = /^#[^\s"{}]+/.exec(text)?.[0];
  if (label === undefined) return false;
  if (!LABELS.includes(label)) {
    const block: string[] = [];
    const near = nearest(label, LABELS);
    draft.unknownPosts.push({ label, text, block, line, ...(near === undefined ? {} : { nearest: near }) });
    if (open?.inside !== true) {
      notOpened(reading);
      reading.open = { kind: 'unknown', line, block, inside: false };
    }
    return true;
  }
  const split = splitFields(text);
  const post: Post = { line, label, fields: 'fields' in split ? split.fields.slice(1) : [], faults };
  const inVoucher = open?.kind === 'voucher' && open.inside;
  if (!ROWS.includes(label)) {
    if (inVoucher) stillOpen(reading, line);
    else notOpened(reading);
    reading.open = undefined;
  }
  if (!('fields' in split)) faults.push({ path: `rad ${line}, ${label}`, expected: split.expected, found: foundText(split.found) });
  else if (label === '#VER') reading.open = openVoucher(post, draft);
  else if (ROWS.includes(label)) {
    const row = readTransaction(post, draft);
    if (!inVoucher) outsideVoucher(post);
    else if (row !== undefined) open.voucher.transactions.push(row);
  } else READERS[label]?.(post, draft);
  return true;
}

function openVoucher(post: Post, draft: Draft): OpenVoucher {
  const day = neededDay(post, 2, 'datum');
  const registered = optionalDay(post, 4, 'regdatum');
  if (optionalText(post, 3) !== undefined) leaveOut(draft, '#VER', 'text');
  if (optionalText(post, 5) !== undefined) leaveOut(draft, '#VER', 'signatur');
  const voucher = { series: optionalText(post, 0) ?? '', number: optionalText(post, 1) ?? '', day: day ?? '', ...(registered === undefined ? {} : { registered }), transactions: [], line: post.line };
  if (day !== undefined) draft.vouchers.push(voucher);
  return { kind: 'voucher', line: post.line, voucher, inside: false };
}

/** A brace alone on its line. */
export function readBrace(brace: '{' | '}', line: number, reading: Reading): void {
  const { open, faults } = reading;
  if (brace === '{' && open !== undefined && !open.inside) open.inside = true;
  else if (brace === '}' && open?.inside === true) reading.open = undefined;
  else faults.push({ path: `rad ${line}`, expected: brace === '{' ? 'en #VER före klammern' : 'en klammer { före', found: brace });
}

/** Notes a voucher that has no rows at all, when the next post begins or the file ends. */
function notOpened({ open, faults }: Reading): void {
  if (open?.kind === 'voucher' && !open.inside) faults.push({ path: `rad ${open.line}, #VER`, expected: 'rader inom klammer på raderna efter', found: 'ingen klammer' });
}

/** Notes braces that are open where they may not be. */
export function stillOpen(reading: Reading, line: number): void {
  const { open, faults } = reading;
  if (open?.inside === true) faults.push({ path: `rad ${line}`, expected: `en klammer } som avslutar rad ${open.line}; åtgärd: se om filen är avkortad`, found: 'ingen' });
  else notOpened(reading);
  reading.open = undefined;
}
