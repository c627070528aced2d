import type { ReactNode } from 'react';

/** What came of the last thing that was done: said quietly, or as a problem. */
export function Said({ said, problem }: { readonly said: string | undefined; readonly problem: string | undefined }): ReactNode {
  return (
    <>
      <p role="status" className="quiet">
        {said}
      </p>
      {problem === undefined ? null : (
        <p role="alert" className="notice is-error">
          {problem}
        </p>
      )}
    </>
  );
}
