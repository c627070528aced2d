import { HjmError, foundText } from '@hjm/core';
import { createMiddleware } from 'hono/factory';
import { bodyLimit } from 'hono/body-limit';

/** The largest body that is read: 1 MB. */
const LARGEST_BODY = 1024 * 1024;
const DEEPEST = 16;

/** What reads its body by itself, as it comes, and is not JSON. */
const STREAMED = /^\/api\/(rentals\/import|indicators\/datasets\/[^/]+\/imports|economics\/economies\/[^/]+\/imports)$/;

/** Stops reading a body that is too large. */
export const limitBody = createMiddleware((c, next) => (STREAMED.test(c.req.path) ? next().then(() => undefined) : limit(c, next)));

const limit = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: () => {
    throw new HjmError('body-too-large', 'Innehållet är större än 1 MB.', [{ path: '', expected: 'högst 1 048 576 byte', found: 'mer än så' }]);
  },
});

/** Reads a body as JSON, and refuses what no schema sees: `__proto__` as a key, and nesting without end. */
export const readJson = createMiddleware(async (c, next) => {
  const text = STREAMED.test(c.req.path) ? '' : await c.req.text();
  if (text !== '') {
    const type = c.req.header('content-type') ?? '';
    if (!/^application\/json\s*(;|$)/i.test(type)) {
      throw new HjmError('not-json', 'Skicka innehållet som application/json.', [{ path: 'content-type', expected: 'application/json', found: foundText(type) }]);
    }
    checkKeys(parse(text));
  }
  await next();
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HjmError('bad-json', 'Innehållet går inte att läsa som JSON.', [{ path: '', expected: 'giltig JSON', found: foundText(text.slice(0, 40)) }]);
  }
}

/** Goes through the data level by level, so that deep nesting cannot exhaust the stack. */
function checkKeys(data: unknown): void {
  let level: readonly { readonly path: string; readonly value: unknown }[] = [{ path: '', value: data }];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) {
      throw new HjmError('too-deep', 'Innehållet har för många nivåer.', [{ path: level[0]?.path ?? '', expected: `högst ${DEEPEST} nivåer`, found: 'fler nivåer' }]);
    }
    level = level.flatMap(({ path, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).map(([key, part]: [string, unknown]) => {
        const at = path === '' ? key : `${path}.${key}`;
        if (key === '__proto__') throw new HjmError('forbidden-key', 'Namnet __proto__ är inte tillåtet.', [{ path: at, expected: 'ett annat namn', found: foundText(key) }]);
        return { path: at, value: part };
      });
    });
  }
}

/** Stops reading a file that is too large. */
export function limitedFile(body: ReadableStream<Uint8Array>, megabytes: number): ReadableStream<Uint8Array> {
  let bytes = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, out) => {
        bytes += chunk.length;
        if (bytes > megabytes * 1024 * 1024) throw new HjmError('body-too-large', `Filen är större än ${megabytes} MB. Dela den i flera.`, [{ path: '', expected: `högst ${megabytes} MB`, found: 'mer än så' }]);
        out.enqueue(chunk);
      },
    }),
  );
}
