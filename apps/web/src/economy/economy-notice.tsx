import type { Economy } from '@hjm/economics';
import type { ReactNode } from 'react';

/** Whose economy it is on paper, and what is to be said with all of it. */
export function EconomyNotice({ economy: { titleSv, noticeSv } }: { readonly economy: Pick<Economy, 'titleSv' | 'noticeSv'> }): ReactNode {
  const [mark, ...rest] = noticeSv?.split(':') ?? [];
  return (
    <>
      <p className="print-only economy-name">{titleSv}</p>
      {mark === undefined ? null : (
        <p className="notice is-warning demo-notice">
          <strong>
            {mark}
            {rest.length === 0 ? '' : ':'}
          </strong>
          {rest.join(':')}
        </p>
      )}
    </>
  );
}

/** The page reckons by itself, but what is somebody's own is kept by the service. */
export function ServiceAway({ problem }: { readonly problem: string }): ReactNode {
  return (
    <div className="notice is-error stack economy-away" role="alert">
      <p>
        <strong>Bara demoekonomin kan visas.</strong> {problem}
      </p>
      <p>Egna ekonomier finns i tjänsten. Starta den och läs in sidan igen. Demoekonomin har sidan med sig och räknar själv.</p>
    </div>
  );
}
