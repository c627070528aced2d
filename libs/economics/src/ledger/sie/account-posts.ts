import { leaveOut, type Draft } from './draft.js';
import type { PostReader } from './identity-posts.js';
import { accountNumber, fault, neededText, oneOf, optionalText, type Post } from './post.js';
import type { SieAccount } from './sie-types.js';

/** The posts of the chart of accounts and of dimensions. */
export const ACCOUNT_POSTS: { readonly [label: string]: PostReader } = {
  '#KONTO': (post, draft) => {
    const number = accountNumber(post, 0);
    if (number === undefined) return;
    const { accountAt } = draft.aside;
    if (accountAt.has(number)) fault(post, 'konto', 'varje konto en gång', number);
    else accountAt.set(number, draft.accounts.push({ number, name: optionalText(post, 1) ?? null, line: post.line }) - 1);
  },
  '#KTYP': (post, draft) => {
    const type = oneOf(post, 1, 'kontotyp', ['T', 'S', 'K', 'I']);
    if (type !== undefined) change(post, draft, (account) => ({ ...account, type }));
  },
  '#ENHET': (post, draft) => {
    const unit = neededText(post, 1, 'enhet');
    if (unit !== undefined) change(post, draft, (account) => ({ ...account, unit }));
  },
  '#SRU': (post, draft) => {
    const code = optionalText(post, 1);
    if (code === undefined) leaveOut(draft, '#SRU', 'post utan kod');
    else change(post, draft, (account) => ({ ...account, sru: [...(account.sru ?? []), code] }));
  },
  '#DIM': (post, draft) => {
    const number = neededText(post, 0, 'dimensionsnr');
    if (number !== undefined) draft.dimensions.push({ number, name: optionalText(post, 1) ?? '', line: post.line });
  },
  '#UNDERDIM': (post, draft) => {
    const [number, under] = [neededText(post, 0, 'dimensionsnr'), neededText(post, 2, 'superdimension')];
    if (number === undefined || under === undefined) return;
    draft.dimensions.push({ number, name: optionalText(post, 1) ?? '', under, line: post.line });
    if (draft.aside.personDimensions.has(under)) draft.aside.personDimensions.add(number);
  },
  '#OBJEKT': (post, draft) => {
    const [dimension, number] = [neededText(post, 0, 'dimensionsnr'), neededText(post, 1, 'objektnr')];
    if (dimension === undefined || number === undefined) return;
    if (draft.aside.personDimensions.has(dimension)) leaveOut(draft, '#OBJEKT', `objekt i dimension ${dimension}, som kan vara personer`);
    else draft.objects.push({ dimension, number, name: optionalText(post, 2) ?? '', line: post.line });
  },
};

function change(post: Post, draft: Draft, to: (account: SieAccount) => SieAccount): void {
  const number = accountNumber(post, 0);
  if (number === undefined) return;
  const at = draft.aside.accountAt.get(number) ?? -1;
  const account = draft.accounts[at];
  if (account !== undefined) draft.accounts[at] = to(account);
  else fault(post, 'konto', 'ett konto som står i en #KONTO tidigare i filen', number, draft.aside.accountAt.keys());
}
