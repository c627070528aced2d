import type { Io } from '../io.js';
import type { Settle } from '../program.js';
import type { AddVerb } from './economics-commands.js';

/** Where the commands that share out and follow up are added: surplus, investments, measures, control and published. */
export type AddFollowUp = (verb: AddVerb, io: Io, settle: Settle) => void;

export const addFollowUpCommands: AddFollowUp = () => undefined;
