import type { Screen } from './output/screen.js';

/** What a command came to: one JSON document for programs, a page for people, and whether the thing checked falls short. */
export type Result = {
  readonly json: object;
  readonly print: (screen: Screen) => void | Promise<void>;
  readonly fallsShort?: boolean;
};
