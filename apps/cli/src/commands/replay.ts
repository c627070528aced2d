import { foundText } from '@hjm/core';
import { type DecisionRecord, type FactValue, type Replay, replay, type RulePackage } from '@hjm/rules';
import { OUTCOME_LABELS } from '@hjm/rules/text';
import { readJson } from '../input/read-json.js';
import { recordIn } from '../input/read-records.js';
import { packageOfRecord, readPackage } from '../input/select-package.js';
import type { Io } from '../io.js';
import { FIELD_LABELS, STATUS_LABELS } from '../output/labels.js';
import type { Screen } from '../output/screen.js';
import { factsText } from '../output/witness-text.js';
import type { Result } from '../result.js';

type Replayed = { readonly file: string; readonly package: RulePackage; readonly record: DecisionRecord; readonly replay: Replay };

/** `hjm rules replay`: decides records again and says whether the answer is the same. */
export async function replayVerb(io: Io, files: readonly string[], options: { readonly file?: string }): Promise<Result> {
  const pkg = options.file === undefined ? undefined : await readPackage(options.file, io);
  const replayed: Replayed[] = [];
  for (const file of files) replayed.push(await replayFile(file, pkg, io));
  const same = replayed.every((one) => one.replay.same);
  return {
    json: { same, records: replayed.map(({ file, record, replay: { same: equal, differences, record: now } }) => ({ file, package: record.package, edition: record.edition, on: record.on, same: equal, differences, record: now })) },
    print: (screen) => {
      for (const one of replayed) printReplay(screen, one);
    },
    fallsShort: !same,
  };
}

async function replayFile(file: string, pkg: RulePackage | undefined, io: Io): Promise<Replayed> {
  const { parseRecord } = await import('../input/schemas.js');
  return readJson(file, io, (json) => {
    const record = parseRecord(recordIn(json));
    const of = pkg ?? packageOfRecord(record.package);
    return { file, package: of, record, replay: replay(of, record) };
  });
}

function printReplay(screen: Screen, { file, package: pkg, record, replay: { same, differences } }: Replayed): void {
  const { paint } = screen;
  const what = `${file === '-' ? 'standard in' : file}: ${record.package}, utgåva ${record.edition ?? 'ingen'}, prövat för ${record.on}, svar: ${OUTCOME_LABELS[record.outcome]}`;
  screen.line(`${same ? paint('green', '✓ samma svar') : paint('red', '✗ svaret skiljer sig')}  ${what}`);
  for (const { field, then, now } of differences) {
    screen.item(`${FIELD_LABELS[field as keyof DecisionRecord]}: då ${valueText(pkg, field, then)}, nu ${valueText(pkg, field, now)}`);
  }
}

function valueText(pkg: RulePackage, field: string, value: unknown): string {
  if (value === null || value === undefined) return 'inget';
  if (field === 'outcome') return OUTCOME_LABELS[value as DecisionRecord['outcome']];
  if (Array.isArray(value)) return value.length === 0 ? 'inga' : value.join(', ');
  if (typeof value !== 'object') return typeof value === 'string' ? value : foundText(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return 'inga';
  if (field === 'facts') return factsText(pkg, value as Record<string, FactValue>);
  const labels: Readonly<Record<string, string>> = field === 'requirements' || field === 'advice' ? STATUS_LABELS[field] : {};
  return entries.map(([key, inner]) => `${key} ${labels[String(inner)] ?? String(inner)}`).join(', ');
}
