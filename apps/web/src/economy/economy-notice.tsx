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
    <p className="notice economy-away" role="status">
      <strong>Bara demoekonomin kan visas.</strong> {problem} Egna ekonomier finns i tjänsten: starta den och läs in sidan igen.
    </p>
  );
}
