import { HjmError, foundText } from '@hjm/core';
import type { RulePackage } from '@hjm/rules';
import { type Approval, approvalStatement, approvalStatus, approvalText, parseApproval, parseApprovalPolicy } from '@hjm/rules/approval';
import { findEdition } from '../editions.js';
import { day } from '../input/case-options.js';
import { readJson } from '../input/read-json.js';
import { selectPackage } from '../input/select-package.js';
import type { Io } from '../io.js';
import { readPrivateKey, writeNewKey } from '../keys/key-file.js';
import { signText, verifyText } from '../keys/signing.js';
import { writeNewFile } from '../output/new-file.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';
import type { Result } from '../result.js';

export type ApproveOptions = { readonly file?: string; readonly edition?: string; readonly role?: string; readonly key?: string; readonly on?: string; readonly out?: string; readonly newKey?: string };
export type ApprovalsOptions = { readonly file?: string; readonly package?: string; readonly edition?: string; readonly policy: string };

/** `hjm rules approve`: a role approves an edition with its signature; with `--new-key` it makes the keys for that. */
export async function approveVerb(io: Io, word: string | undefined, options: ApproveOptions): Promise<Result> {
  if (options.newKey !== undefined) return newKey(io, options.newKey, word, options);
  const { role, key: keyFile, out } = options;
  if (role === undefined || keyFile === undefined) throw usageError('Ange --role, rollen som godkänner, och --key, filen med rollens privata nyckel. En ny nyckel: hjm rules approve --new-key <fil>.');
  const { package: pkg } = await selectPackage(word, options.file, io);
  const on = options.on === undefined ? today(io.now()) : day(options.on, '--on', io);
  if (on > today(io.now())) throw new HjmError('bad-date', `--on ska vara i dag eller tidigare, inte ${on}.`, [{ path: '--on', expected: 'i dag eller tidigare', found: foundText(on) }]);
  const statement = approvalStatement(pkg, chosenEdition(pkg, options.edition), { role, on });
  const approval: Approval = { statement, ...signText(approvalText(statement), await readPrivateKey(keyFile, io), keyFile) };
  const text = `${JSON.stringify(approval, null, 2)}\n`;
  if (out !== undefined) await writeNewFile(out, text, io);
  return {
    json: { approval, file: out ?? null },
    print: (screen) => {
      if (out === undefined) screen.raw(text);
      else screen.line(`${screen.paint('green', '✓')} ${role} godkänner ${pkg.id}, utgåva ${statement.edition}, ${on}. Skrivet till ${out}.`);
    },
  };
}

async function newKey(io: Io, file: string, word: string | undefined, { role, key, out }: ApproveOptions): Promise<Result> {
  if ([word, role, key, out].some((given) => given !== undefined)) throw usageError('--new-key gör bara ett nyckelpar och tar inget annat.');
  const { publicKey, publicFile } = await writeNewKey(file, io);
  return {
    json: { privateKeyFile: file, publicKeyFile: publicFile, publicKey },
    print: (screen) => {
      screen.line(`Privat nyckel: ${file} (bara du kan läsa den; lägg den aldrig i ett repo).`);
      screen.line(`Publik nyckel: ${publicFile}, att lägga i godkännandeordningen:`);
      screen.raw(publicKey);
    },
  };
}

/** `hjm rules approvals`: whether the roles that a policy requires have approved an edition. */
export async function approvalsVerb(io: Io, files: readonly string[], options: ApprovalsOptions): Promise<Result> {
  const { package: pkg } = await selectPackage(options.package, options.file, io);
  const policy = await readJson(options.policy, io, parseApprovalPolicy);
  const approvals: { readonly file: string; readonly approval: Approval }[] = [];
  for (const file of files) for (const approval of await readJson(file, io, readApprovals)) approvals.push({ file, approval });
  const status = await approvalStatus(pkg, chosenEdition(pkg, options.edition), policy, approvals.map(({ approval }) => approval), verifyText, today(io.now()));
  const refused = status.refused.map((one) => ({ file: approvals[one.index]?.file ?? '', ...one }));
  return {
    json: { ...status, refused },
    print: ({ line, item, detail, paint }) => {
      line(`${paint('bold', pkg.title)} (${status.package}), utgåva ${status.edition}`);
      detail(status.editionHash);
      for (const { label, approved, on } of status.roles) item(approved ? `${label}: godkänd ${on ?? ''}` : `${label}: saknas`, paint(approved ? 'green' : 'red', approved ? '✓' : '✗'));
      for (const { file, role, text } of refused) item(`${file === '-' ? 'standard in' : file} (${role}) räknas inte: ${text}`, paint('red', '–'));
      line(status.approved ? paint('green', 'Godkänd av alla roller som krävs.') : paint('red', 'Inte godkänd.'));
    },
    fallsShort: !status.approved,
  };
}

/** One approval, a list of them, or what `hjm rules approve --json` wrote. */
function readApprovals(json: unknown): readonly Approval[] {
  const all = Array.isArray(json) ? json : [json];
  return all.map((one: unknown) => parseApproval(typeof one === 'object' && one !== null && Object.hasOwn(one, 'approval') ? (one as { readonly approval: unknown }).approval : one));
}

/** The edition named, else the only one. */
function chosenEdition(pkg: RulePackage, word: string | undefined): string {
  if (word !== undefined) return findEdition(pkg, word);
  const [only, ...more] = pkg.editions.map(({ id }) => id);
  if (only !== undefined && more.length === 0) return only;
  throw new HjmError('no-edition-named', `${pkg.id} har flera utgåvor: ange vilken med --edition.`, [{ path: '--edition', expected: pkg.editions.map(({ id }) => id).join(', '), found: foundText(undefined) }]);
}
