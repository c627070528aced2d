import type { Reply } from '../service-call.js';
import { saveFile } from './save-file.js';

const AWAY = 'Tjänsten svarar inte. Starta den och försök igen.';

/** Fetches a file from the service and lets the browser save it under the name that the service gives it, or says what is wrong. */
export async function fetchFile(path: string, otherwise: string): Promise<Reply<string>> {
  try {
    const response = await fetch(`/api${path}`);
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok) return { ok: false, problem: type.startsWith('application/problem+json') ? ((await response.json()) as { detail: string }).detail : AWAY };
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? otherwise;
    saveFile(name, [await response.blob()], type);
    return { ok: true, value: name };
  } catch {
    return { ok: false, problem: AWAY };
  }
}
