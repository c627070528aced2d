import { type CaseAction, actionsFor } from '@hjm/rules/cases';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ActionForm } from './action-form.js';
import type { CaseTerms, StoredCase } from './case-api.js';
import type { ShownRole } from './shown-as.js';

type Props = { readonly of: StoredCase; readonly terms: CaseTerms; readonly role: ShownRole; readonly onDone: (now: StoredCase) => void };

/** What a role may do to a case today, each behind its own heading; and what must come first where something must. */
export function CaseActions({ of, terms, role, onDone }: Props): ReactNode {
  const actions = actionsFor(terms.policy, of.view, role.actor, terms.today);
  const mayApply = role.actor.role === 'applicant' && of.view.state === 'granted';
  if (actions.length === 0 && !mayApply) return <p>{of.view.open ? `${role.label} har inget att göra här just nu.` : 'Ärendet är avslutat.'}</p>;
  return (
    <ul className="case-actions">
      {mayApply ? (
        <li>
          <p>
            En ny storlek eller något som ersätter det beviljade är ett nytt ärende. <Link to="/arenden/ny" search={{ ersatter: of.id }}>Ansök om ersättning</Link>
          </p>
        </li>
      ) : null}
      {actions.map((action) => (
        <li key={action.event}>
          <Action action={action} of={of} terms={terms} role={role} onDone={onDone} />
        </li>
      ))}
    </ul>
  );
}

function Action({ action: { event, label, obstacle }, ...props }: Props & { readonly action: CaseAction }): ReactNode {
  if (obstacle !== null) {
    return (
      <p className="case-obstacle">
        <strong>{label}: inte än.</strong> {obstacle.message}
      </p>
    );
  }
  return (
    <details className="disclosure">
      <summary>{label}</summary>
      <ActionForm event={event} label={label} {...props} />
    </details>
  );
}
