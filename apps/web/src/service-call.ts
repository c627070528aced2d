/** What became of a call: the value, or the problem in Swedish. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const AWAY = 'Tjänsten som sparar svarar inte. Allt annat på sidan fungerar ändå.';

/** Calls the service that the page came from. A service that is away, or is none, is a reply too. */
export async function callService<T>(path: string, body?: object): Promise<Reply<T>> {
  try {
    const response = await fetch(`/api${path}`, {
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const type = response.headers.get('content-type') ?? '';
    if (response.ok && type.startsWith('application/json')) return { ok: true, value: (await response.json()) as T };
    if (!type.startsWith('application/problem+json')) return { ok: false, problem: AWAY };
    const { title, detail } = (await response.json()) as { title: string; detail: string };
    return { ok: false, problem: detail === '' ? `${title}.` : detail };
  } catch {
    return { ok: false, problem: AWAY };
  }
}
