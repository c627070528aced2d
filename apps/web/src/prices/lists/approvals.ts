import type { LocalDate } from '@hjm/core';
import { type Approval, type PriceList, type PriceListVersion, type VersionInForce, versionsInForce } from '@hjm/pricing';

/** A principal, what holds for it on the day, and its answer to each version. */
export type PrincipalRow = { readonly principal: string; readonly inForce: VersionInForce; readonly approvals: readonly (Approval | null)[] };

/** How many of the principals have approved a version. */
export type ApprovalCount = { readonly version: PriceListVersion; readonly approved: number; readonly of: number };

/** Each principal that the list knows, with its approvals in the order of the versions. */
export function principalRows(list: PriceList, on: LocalDate): readonly PrincipalRow[] {
  const order = new Intl.Collator('sv', { numeric: true });
  return versionsInForce(list, on)
    .flatMap((inForce): PrincipalRow[] => {
      const { principal } = inForce;
      return principal === null ? [] : [{ principal, inForce, approvals: list.versions.map(({ approvals = [] }) => approvals.find((one) => one.principal === principal) ?? null) }];
    })
    .sort((a, b) => order.compare(a.principal, b.principal));
}

/** Who has approved what, in numbers, newest version first. */
export function approvalCounts(list: PriceList, rows: readonly PrincipalRow[]): readonly ApprovalCount[] {
  return list.versions.map((version, index) => ({ version, approved: rows.filter(({ approvals }) => approvals[index] != null).length, of: rows.length })).reverse();
}
