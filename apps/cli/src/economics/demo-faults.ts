import { type DemoFaultyEconomyFile, DEMO_MAPPING, demoFaultyEconomyFiles } from '@hjm/demo/economy';
import { writeCsv } from '@hjm/tables/csv';
import type { DemoFile } from './demo-files.js';

/** Files with one mistake each, and the mapping that the ledgers among them are read by. */
export function demoFaults(): readonly DemoFile[] {
  const mapping: DemoFile = { file: 'mapping.json', whatSv: 'Inget fel: vilka konton som är vilka rader.', bytes: () => Promise.resolve([new TextEncoder().encode(`${JSON.stringify(DEMO_MAPPING, null, 1)}\n`)]) };
  return [...demoFaultyEconomyFiles().map(faultyFile), mapping];
}

function faultyFile(faulty: DemoFaultyEconomyFile): DemoFile {
  const { line, whatSv } = faulty.fault;
  return {
    file: faulty.file.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    whatSv: line === null ? whatSv : `Rad ${String(line)}: ${whatSv}`,
    bytes: () => Promise.resolve('bytes' in faulty ? [faulty.bytes] : writeCsv(faulty.rows)),
  };
}
