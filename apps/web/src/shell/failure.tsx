import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from './page-title.js';

/** What is shown when a page fails, such as when it cannot be fetched without a network. */
export function Failure({ error }: ErrorComponentProps): ReactNode {
  return (
    <PageTitle title="Något gick fel">
      <p className="lead">Sidan kunde inte visas. Inget svar har skickats eller sparats.</p>
      <p>
        <button type="button" className="button" onClick={() => { window.location.reload(); }}>
          Läs in sidan igen
        </button>
      </p>
      <details>
        <summary>Felets text, för den som ska rätta det</summary>
        <p>
          <code>{error instanceof Error ? error.message : 'okänt fel'}</code>
        </p>
      </details>
    </PageTitle>
  );
}
