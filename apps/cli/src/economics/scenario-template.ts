import { formatCitation } from '@hjm/core';
import { describeTemplate, lineKeyNamed, type Scenario, SCENARIO_TEMPLATES, type ScenarioTemplate, scenarioOfTemplate, type Statement } from '@hjm/economics';
import type { Io } from '../io.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { driversOf, percentOption, type QuickOptions } from './quick-changes.js';
import { toldByFlag } from './told-by-flag.js';

export type TemplateOptions = Pick<QuickOptions, 'follows' | 'drivers' | 'carries' | 'personnel'> & { readonly template?: string; readonly templates?: boolean; readonly line?: string };

/** Where the command line gives what a template asks for. */
const FLAGS = { drivers: { flag: '--follows eller --drivers' }, line: { flag: '--line' }, carriesPercent: { flag: '--carries' }, base: { flag: '--column' } };

/** The scenario of a change that a document tells of, with what the document does not say as the options give it. */
export async function templateScenario(id: string, statement: Statement, base: string, options: TemplateOptions, io: Io): Promise<Scenario> {
  const template = SCENARIO_TEMPLATES.find((one) => one.id === id);
  const ids = SCENARIO_TEMPLATES.map((one) => one.id);
  if (template === undefined) throw usageError(`--template är ${ids.join(', ')}, inte ${id}.`, id, ids);
  const given = await givenFor(template, statement, options, io);
  return toldByFlag(FLAGS, () => scenarioOfTemplate(statement, template, base, given));
}

async function givenFor({ asked }: ScenarioTemplate, { chart }: Statement, { follows, drivers, carries, line: named, personnel }: TemplateOptions, io: Io): Promise<Readonly<Record<string, unknown>>> {
  const asks = (field: string): boolean => asked.some((one) => one.field === field);
  const line = named ?? personnel;
  return {
    ...(asks('drivers') && (follows !== undefined || drivers !== undefined) ? { drivers: await driversOf(chart, { ...(follows === undefined ? {} : { follows }), ...(drivers === undefined ? {} : { drivers }) }, io) } : {}),
    ...(asks('line') && line !== undefined ? { line: lineKeyNamed(chart, line, named === undefined ? '--personnel' : '--line') } : {}),
    ...(asks('carriesPercent') && carries !== undefined ? { carriesPercent: percentOption(carries, '--carries') } : {}),
  };
}

/** What the documents give as changes, with where it stands and what must be given. */
export function templateList(): Result {
  return {
    json: { templates: SCENARIO_TEMPLATES },
    print: (screen) => {
      for (const template of SCENARIO_TEMPLATES) {
        screen.heading(template.id);
        for (const text of describeTemplate(template)) screen.item(text);
        screen.detail(`Källa: ${formatCitation(template.citation)}`);
      }
    },
  };
}
