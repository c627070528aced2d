// Makes the package folder of a region that joins: from the template, with its names put in. The same for a folder inside
// this repository (`inside`) and for a repository of the region's own (`outside`).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const template = join(import.meta.dirname, 'template');

/** An id as it stands in names of packages: `jamtland-harjedalen`. Throws with the id that was probably meant. */
function checkId(id) {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 40) return id;
  const near = id.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[-0-9]+|-+$/g, '').slice(0, 40);
  throw new Error(`Regionens id ska vara små bokstäver a–z, siffror och bindestreck, inte ”${id}”.${near === '' ? '' : ` Menade du ${near}?`}`);
}

/** Writes the folder and gives the paths of its files. Never writes into a folder that holds something. */
export function createRegion({ id, name, folder, form }) {
  checkId(id);
  if (name.trim() === '' || /["'`\\\n$]/.test(name)) throw new Error(`Regionens namn ska vara text utan citattecken, till exempel ”Region Exempel”, inte ”${name}”.`);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} finns redan och är inte tom. Ange ett annat id eller en annan mapp.`);
  const words = { __id__: id, __Name__: name.trim(), __export__: id.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase()), __package__: `${form === 'inside' ? '@hjm/rules-' : 'hjm-rules-'}${id}` };
  return ['common', form].flatMap((part) =>
    readdirSync(join(template, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const source = join(entry.parentPath ?? entry.path, entry.name);
        // npm leaves .gitignore out of packages, so the template has it without its dot.
        const path = source.slice(join(template, part).length + 1).replace(/^gitignore$/, '.gitignore');
        const text = readFileSync(source, 'utf8').replaceAll(/__(?:id|Name|export|package)__/g, (word) => words[word]);
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
        return path;
      }),
  );
}
