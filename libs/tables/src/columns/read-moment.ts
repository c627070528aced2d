import { isLocalDate } from '@hjm/core';
import type { Cell } from '../table-types.js';
import type { Found } from './read-cell.js';

const MOMENT = /^(\d{4}-\d\d-\d\d)[ T]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?$/;
/** From here on minutes since 1970 do not fit in 32 bits. */
const END = '6000-01-01';
const EXPECTED = 'ett datum med klockslag, skrivet ÅÅÅÅ-MM-DD TT:MM';

/** The moment of a cell as `YYYY-MM-DDTHH:MM`; seconds are cut off, never rounded up to a minute that has not begun. */
export function readMoment(cell: Cell, text: string): Found {
  const moment = momentOf(text);
  if (moment !== undefined && moment < END) return { value: moment };
  if (moment !== undefined) return { code: 'invalid-moment', expected: `${EXPECTED}, före år 6000` };
  if (isLocalDate(text)) return { code: 'invalid-moment', expected: `${EXPECTED}; ett datum utan klockslag är ingen tidpunkt` };
  if (cell !== null && typeof cell === 'object') return { code: 'wrong-kind', expected: `${EXPECTED}, eller en cell med format för datum och tid` };
  const meant = momentMeant(text);
  return meant === undefined ? { code: 'invalid-moment', expected: EXPECTED } : { code: 'invalid-moment', expected: EXPECTED, nearest: meant };
}

function momentOf(text: string): string | undefined {
  const [, day, time] = MOMENT.exec(text) ?? [];
  return isLocalDate(day) && time !== undefined ? `${day}T${time}` : undefined;
}

/** The moment of a text that leads with the year, whatever stands between and with parts of a second: `20230401 9.30`, `2023-04-01 09:30:00.000`. */
function momentMeant(text: string): string | undefined {
  const parts = /^(\d{4})[-/. ]?(\d\d?)[-/. ]?(\d\d?)(?: {1,2}|T| kl\.? )(\d\d?)[:.](\d\d)(?:[:.]\d\d(?:[.,]\d{1,9})?)?$/.exec(text);
  if (parts === null) return undefined;
  const [year = '', month = '', day = '', hours = '', minutes = ''] = parts.slice(1).map((part) => part.padStart(2, '0'));
  const meant = momentOf(`${year}-${month}-${day} ${hours}:${minutes}`);
  return meant !== undefined && meant < END ? meant.replace('T', ' ') : undefined;
}
