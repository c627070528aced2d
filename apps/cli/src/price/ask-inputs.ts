import { HjmError, type LocalDate } from '@hjm/core';
import { explainPrice, type NeededInput, type PriceInputs, type PriceModel, unitText } from '@hjm/pricing';
import type { FactDef } from '@hjm/rules';
import type { Asker, Prompt } from '../interview/asker.js';
import { lineAsker } from '../interview/line-asker.js';
import type { Io } from '../io.js';
import { priceOf } from './price-question.js';
import { expectedInput, readInput } from './read-inputs.js';

type Question = { readonly formula: string; readonly on: LocalDate; readonly knownAt?: LocalDate; readonly inputs: PriceInputs };

/** Whether somebody sits there to be asked. */
export function canAsk(io: Io): boolean {
  return io.stdin.isTTY === true && io.stderr.isTTY === true;
}

/** Asks for what the price still needs, and only for that, until there is one or nobody answers. Gives all inputs. */
export async function askInputs(io: Io, model: PriceModel, question: Question, plain: boolean): Promise<PriceInputs> {
  const asker = canAsk(io) && io.env['TERM'] !== 'dumb' && !plain ? (await import('../interview/menu-asker.js')).menuAsker(io) : lineAsker(io);
  const trail: string[] = [];
  const unknown = new Set<string>();
  let inputs = question.inputs;
  asker.open(`${model.titleSv}: vad blir priset? Prövas för ${question.on}.`);
  try {
    for (;;) {
      const input = nextInput(model, { ...question, inputs }, unknown);
      if (input === undefined) return inputs;
      const reply = await asker.put(promptOf(input, trail.length, model.askWhom));
      if (reply.kind === 'end') return inputs;
      if (reply.kind === 'cancel') throw new HjmError('cancelled', 'Avbrutet. Inget pris räknades.');
      if (reply.kind === 'back') {
        const last = trail.pop();
        unknown.delete(last ?? '');
        inputs = Object.fromEntries(Object.entries(inputs).filter(([id]) => id !== last));
        continue;
      }
      const taken = reply.kind === 'value' ? accepted(model, { ...question, inputs }, input, reply.value, asker) : inputs;
      if (taken === undefined) continue;
      if (reply.kind === 'unknown') unknown.add(input.id);
      inputs = taken;
      trail.push(input.id);
    }
  } finally {
    asker.close();
  }
}

function nextInput(model: PriceModel, question: Question, unknown: ReadonlySet<string>): NeededInput | undefined {
  const result = explainPrice(model, question);
  return result.outcome === 'undetermined' ? result.needed.find(({ id }) => !unknown.has(id)) : undefined;
}

/** The inputs with the answer, or `undefined` when the model does not take it; the person is told why. */
function accepted(model: PriceModel, question: Question, input: NeededInput, value: unknown, asker: Asker): PriceInputs | undefined {
  const inputs = { ...question.inputs, [input.id]: typeof value === 'string' ? readInput(input, value) : (value as boolean) };
  try {
    priceOf(model, { ...question, inputs });
    return inputs;
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    const [issue] = error.issues;
    asker.refuse(`${input.labelSv}: väntade ${issue?.expected ?? expectedInput(input)}, fick ${issue?.found ?? ''}.`);
    return undefined;
  }
}

function promptOf(input: NeededInput, asked: number, askWhom: string): Prompt {
  return { def: defOf(input), number: asked + 1, canGoBack: asked > 0, askWhom, ...(input.kind === 'number' || input.kind === 'members' ? { typed: { expected: expectedInput(input), check: (text: string) => void readInput(input, text) } } : {}) };
}

/** The input as the interview puts questions. Numbers are typed, and read as on the command line. */
function defOf({ id, labelSv: label, kind, unit, options = [], helpSv }: NeededInput): FactDef {
  const question = `${label}${unit === undefined || unitText(unit) === '' ? '' : ` (${unitText(unit)})`}?`;
  const common = { id, label, question, ...(helpSv === undefined ? {} : { help: helpSv }) };
  if (kind === 'yesNo') return { ...common, type: 'yesNo' };
  if (kind === 'oneOf') return { ...common, type: 'oneOf', values: options.map((option) => ({ id: option.id, label: option.labelSv })) };
  return { ...common, type: 'article' };
}
