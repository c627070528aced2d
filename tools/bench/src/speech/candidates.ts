import type { Candidate } from './candidate.js';
import { handWritten } from './hand-written.js';
import { hjmBare, hjmExplained } from './hjm.js';
import { jsonRules } from './json-rules.js';
import { publicodes } from './publicodes.js';
import { zenAwaited, zenConcurrent } from './zen.js';

/** Everything that is compared, in the order in which it is measured. */
export const CANDIDATES: readonly Candidate[] = [handWritten, hjmBare, hjmExplained, jsonRules, zenAwaited, zenConcurrent, publicodes];
