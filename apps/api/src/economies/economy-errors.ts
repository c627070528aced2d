import { HjmError, foundText, nearest } from '@hjm/core';

/** @returns `unknown-economy`, with the nearest id that there is */
export function unknownEconomy(id: string, ids: readonly string[]): HjmError {
  const near = nearest(id, ids);
  const issue = { path: 'id', expected: ids.length > 10 ? 'id för en ekonomi' : ids.join(', '), found: foundText(id) };
  return new HjmError('unknown-economy', `Det finns ingen ekonomi ${issue.found}.${near === undefined ? '' : ` Menas "${near}"?`}`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

export function economyErased(id: string): HjmError {
  return new HjmError('economy-erased', 'Ekonomin är raderad. Kedjan behåller bara att den fanns.', [{ path: 'id', expected: 'en ekonomi som finns kvar', found: foundText(id) }]);
}

export function readOnly(id: string): HjmError {
  return new HjmError('economy-read-only', 'Demoekonomin är inbyggd och kan inte ändras. Skapa en egen ekonomi.', [{ path: 'id', expected: 'en egen ekonomi', found: foundText(id) }]);
}

/** Somebody else was before. `now`: what stands there; 0 when nothing does. */
export function economyChanged(expected: number, now: number, path = 'expected'): HjmError {
  const found = now === 0 ? 'den finns inte' : `revision ${now}`;
  return new HjmError('economy-changed', `Någon annan hann före: delen är inte den som du utgick från (${found}). Läs den igen.`, [{ path, expected: expected === 0 ? 'att den inte finns än' : `revision ${expected}`, found }]);
}

export function economyMoved(): HjmError {
  return new HjmError('economy-changed', 'Något annat hann hända med ekonomin under tiden, och inget är sparat. Försök igen.', [{ path: 'id', expected: 'en ekonomi som ingen annan ändrar', found: 'en senare händelse' }]);
}

export function unknownRevision(path: 'revision' | 'seq', found: number, last: number): HjmError {
  return new HjmError('unknown-revision', path === 'seq' ? 'Ekonomin har inte ändrats så många gånger.' : 'Delen har ingen sådan revision.', [{ path, expected: last === 0 ? 'ingen: den har aldrig sparats' : `ett tal från 1 till ${last}`, found: String(found) }]);
}

export function wrongName(name: string, itself: string): HjmError {
  return new HjmError('wrong-part-name', 'Adressen och innehållet säger olika namn.', [{ path: 'name', expected: itself, found: foundText(name), nearest: itself }]);
}
