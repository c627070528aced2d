import type { CaseActor, CasePolicy } from '@hjm/rules/cases';
import { roleLabel } from '@hjm/rules/cases';

/** A role that pages can be shown for; each level of decision is one of its own. */
export type ShownRole = { readonly id: string; readonly label: string; readonly actor: CaseActor };

/** The roles of a policy, the applicant first. */
export function rolesOf({ levels }: CasePolicy): readonly [ShownRole, ...ShownRole[]] {
  return [
    { id: 'sokande', label: roleLabel('applicant'), actor: { role: 'applicant' } },
    { id: 'konsulent', label: roleLabel('consultant'), actor: { role: 'consultant' } },
    ...levels.map(({ id, label }) => ({ id: `beslut.${id}`, label, actor: { role: 'decider', level: id } as const })),
  ];
}

/** The role with an id; the applicant when there is none of it. */
export function roleOf(policy: CasePolicy, id: string | undefined): ShownRole {
  const roles = rolesOf(policy);
  return roles.find((role) => role.id === id) ?? roles[0];
}
