import { scanCsv } from '@hjm/tables/csv';

/** The headers of a CSV file are within its first part. */
const FIRST_PART = 65_536;

/** The headers of a CSV file, to choose from; none where they cannot be read. */
export async function readHeaders(file: Blob): Promise<readonly string[]> {
  let headers: readonly string[] = [];
  try {
    const scanner = scanCsv({
      onHeader: ({ cells }) => { headers = cells.map((cell) => cell.trim()).filter((text) => text !== ''); },
      onRow: () => undefined,
      onBadRow: () => undefined,
    });
    scanner.push(new Uint8Array(await file.slice(0, FIRST_PART).arrayBuffer()));
    scanner.end();
  } catch {
    // What is wrong with the file is said when it is read in.
  }
  return headers;
}
