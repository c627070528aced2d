import type { ReactNode } from 'react';
import type { Dataset } from './indicator-api.js';

/** Says that what the page shows is made up; also in print. Nothing of what is somebody's own. */
export function DatasetNotice({ of: { demo, notice } }: { readonly of: Pick<Dataset, 'demo' | 'notice'> }): ReactNode {
  if (!demo || notice === null) return null;
  const [mark, ...rest] = notice.split(':');
  return (
    <p className="notice is-warning demo-notice">
      <strong>{mark}:</strong>
      {rest.join(':')}
    </p>
  );
}
