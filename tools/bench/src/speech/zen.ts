import { type ZenDecision, ZenEngine } from '@gorules/zen-engine';
import type { Outcome } from '@hjm/rules';
import type { Candidate, Ready } from './candidate.js';
import type { Regime, SpeechFacts } from './speech-case.js';

type Row = { readonly [Id in keyof SpeechFacts]?: string } & { readonly outcome: Outcome };

const both = '"logoped", "arbetsterapeut"';
const educator = { profession: '"specialpedagog"', workplace: '"habiliteringscentrum"', need: '"communication", "cognitive"' };
const advanced = { tier: '"advanced"', need: '"communication"' };

/** The rows of the decision table; the first that fits answers. */
const ROWS: Readonly<Record<Regime, readonly Row[]>> = {
  before: [
    { profession: both, need: '"communication"', outcome: 'allowed' },
    { profession: both, need: '"cognitive"', simplerDevice: 'true', outcome: 'allowed' },
    { ...educator, simplerDevice: 'true', outcome: 'allowed' },
    { outcome: 'denied' },
  ],
  from: [
    { ...advanced, profession: '"logoped"', consultantConsulted: 'false', outcome: 'conditional' },
    { ...advanced, profession: '"arbetsterapeut"', textBased: 'true', consultantConsulted: 'false', outcome: 'conditional' },
    { ...advanced, profession: '"logoped"', outcome: 'allowed' },
    { ...advanced, profession: '"arbetsterapeut"', textBased: 'true', outcome: 'allowed' },
    { profession: both, tier: '"simple", "keyboard"', need: '"communication"', outcome: 'allowed' },
    { profession: both, tier: '"simple"', need: '"cognitive"', outcome: 'allowed' },
    { ...educator, tier: '"simple"', selectedArticle: 'true', outcome: 'allowed' },
    { outcome: 'denied' },
  ],
};

/** One decision after the other, each awaited. */
export const zenAwaited: Candidate = {
  name: '@gorules/zen-engine 0.54.0 (awaited)',
  casesPerPass: 512,
  ready: (regime) => {
    const decision = decisionFor(regime);
    return {
      ...answering(decision),
      batch: (cases) => async (passes) => {
        let yes = 0;
        for (let pass = 0; pass < passes; pass++) {
          for (const facts of cases) if (outcomeOf(await decision.evaluate(facts)) === 'allowed') yes++;
        }
        return yes;
      },
    };
  },
};

/** All cases handed to the engine's threads at once. */
export const zenConcurrent: Candidate = {
  name: '@gorules/zen-engine 0.54.0 (concurrent)',
  casesPerPass: 512,
  ready: (regime) => {
    const decision = decisionFor(regime);
    return {
      ...answering(decision),
      batch: (cases) => async (passes) => {
        let yes = 0;
        for (let pass = 0; pass < passes; pass++) {
          const answers = await Promise.all(cases.map((facts) => decision.evaluate(facts)));
          for (const answer of answers) if (outcomeOf(answer) === 'allowed') yes++;
        }
        return yes;
      },
    };
  },
};

const outcomeOf = ({ result }: { result: unknown }): Outcome => (result as { outcome: Outcome }).outcome;

const answering = (decision: ZenDecision): Pick<Ready, 'answer'> => ({ answer: async (facts) => outcomeOf(await decision.evaluate(facts)) });

function decisionFor(regime: Regime): ZenDecision {
  const rows = ROWS[regime];
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => field !== 'outcome');
  const column = (field: string) => ({ id: field, name: field, field });
  const node = (id: string, type: string, content: object = {}) => ({ id, name: id, type, position: { x: 0, y: 0 }, content });
  const edge = (sourceId: string, targetId: string) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' });
  const table = {
    hitPolicy: 'first',
    inputs: fields.map(column),
    outputs: [column('outcome')],
    rules: rows.map((row, index) => ({
      _id: String(index),
      ...Object.fromEntries(fields.map((field) => [field, row[field as keyof Row] ?? ''])),
      outcome: JSON.stringify(row.outcome),
    })),
  };
  return new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [node('case', 'inputNode'), node('table', 'decisionTableNode', table), node('answer', 'outputNode')],
    edges: [edge('case', 'table'), edge('table', 'answer')],
  });
}
