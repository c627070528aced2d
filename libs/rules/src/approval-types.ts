import type { LocalDate } from '@hjm/core';

/** What a role of the region approves: one edition, by its content. No person is named. */
export type ApprovalStatement = {
  readonly format: 'hjm.approval/1';
  readonly package: string;
  readonly edition: string;
  /** The hash of the edition's content: another content is another edition. */
  readonly editionHash: string;
  readonly region: string;
  readonly role: string;
  /** The day of the approval. */
  readonly on: LocalDate;
};

/** A statement with a signature over `approvalText` of it, and the public key that is said to have made it. */
export type Approval = { readonly statement: ApprovalStatement; readonly key: string; readonly signature: string };

/** A role that must approve, with the public keys that may sign for it. */
export type ApprovalRole = { readonly role: string; readonly label: string; readonly keys: readonly string[] };

/** Which roles of a region must approve an edition. The region decides it; nothing is assumed. */
export type ApprovalPolicy = { readonly format: 'hjm.approval-policy/1'; readonly region: string; readonly roles: readonly ApprovalRole[] };

/** Why an approval does not count. */
export type RefusalCode = 'wrong-package' | 'wrong-edition' | 'edition-changed' | 'wrong-region' | 'unknown-role' | 'key-of-other-role' | 'unknown-key' | 'bad-signature' | 'future-day';

/** An approval that does not count, by its place in the list. */
export type RefusedApproval = { readonly index: number; readonly role: string; readonly code: RefusalCode; readonly text: string };

export type RoleStatus = {
  readonly role: string;
  readonly label: string;
  readonly approved: boolean;
  /** The first day on which the role approved, with the key. */
  readonly on?: LocalDate;
  readonly key?: string;
};

/** Whether every role of the policy has approved this content of the edition. */
export type ApprovalStatus = {
  readonly package: string;
  readonly edition: string;
  readonly editionHash: string;
  readonly approved: boolean;
  readonly roles: readonly RoleStatus[];
  readonly refused: readonly RefusedApproval[];
};

/** Checks a signature over a text with a public key. Comes from outside: the library has no cryptography of its own. */
export type VerifySignature = (text: string, signature: string, key: string) => boolean | Promise<boolean>;
