import { HjmError } from '@hjm/core';
import { InputError } from '../problem.js';

/** Errors of the library tell their first fault in the message too. Here all of them are listed below it, so the message is cut before. */
export async function toldOnce<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    const [first] = error.issues;
    const at = first === undefined ? -1 : error.message.indexOf(` ${first.path}: väntade `);
    if (at === -1) throw error;
    const cut = new HjmError(error.code, error.message.slice(0, at).replace(/,$/, '.'), error.issues);
    throw error instanceof InputError ? new InputError(cut, error.file, error.places) : cut;
  }
}
