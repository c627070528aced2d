import { HjmError, foundText, nearest } from '@hjm/core';
import type { PriceModel } from '@hjm/pricing';
import { genericModel, PRICE_MODELS } from '@hjm/pricing/models';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';

/** The price models that come with the program. */
export const packagedModels: readonly PriceModel[] = [...PRICE_MODELS, genericModel];

/** The model that a word means: its id, `region/modell`, its title, or the region's name where the region has one model. */
export function findModel(word: string): PriceModel {
  const wanted = fold(word);
  const named = packagedModels.find(({ id, titleSv }) => id === wanted || fold(titleSv) === wanted);
  if (named !== undefined) return named;
  const some = packagedModels.filter(({ id, region }) => [fold(region), fold(region).replace(/^region /, '')].includes(wanted) || id.startsWith(`${wanted}-`));
  const [only, ...others] = some;
  if (only !== undefined && others.length === 0) return only;
  const ids = (some.length > 0 ? some : packagedModels).map(({ id }) => id);
  if (some.length > 0) throw new HjmError('ambiguous-price-model', `${foundText(word)} har flera prismodeller: ${ids.join(', ')}.`, [{ path: 'modell', expected: ids.join(', '), found: foundText(word) }]);
  throw unknownModel(`Prismodellen ${foundText(word)} finns inte.`, word);
}

/** The model that a record is of. */
export function modelOfRecord(id: string): PriceModel {
  const found = packagedModels.find((model) => model.id === id);
  if (found !== undefined) return found;
  throw unknownModel(`Prisposten hör till prismodellen ${foundText(id)}, som inte följer med programmet. Ange den med --file.`, id);
}

export async function readModel(file: string, io: Io): Promise<PriceModel> {
  const { parsePriceModel } = await import('@hjm/pricing/schema');
  return readJson(file, io, parsePriceModel);
}

function unknownModel(message: string, word: string): HjmError {
  const near = nearest(fold(word), packagedModels.flatMap(({ id, titleSv, region }) => [id, titleSv, region]));
  const issue = { path: 'modell', expected: 'en av prismodellerna i hjm price model list', found: foundText(word) };
  return new HjmError('unknown-price-model', message, [near === undefined ? issue : { ...issue, nearest: near }]);
}

const fold = (word: string): string => word.trim().toLowerCase().replaceAll('/', '-');
