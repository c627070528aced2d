import { useEffect, useState } from 'react';
import { type CaseTerms, readCaseTerms } from './case-api.js';
import type { Reply } from '../service-call.js';

/** On what terms cases are handled; `undefined` until the service has answered. */
export function useTerms(): Reply<CaseTerms> | undefined {
  const [terms, set] = useState<Reply<CaseTerms>>();
  useEffect(() => {
    void readCaseTerms().then(set);
  }, []);
  return terms;
}
