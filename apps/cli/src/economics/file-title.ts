import { basename } from 'node:path';

/** What a file is called, without its folder and its ending. */
export function fileTitle(name: string): string {
  return basename(name).replace(/\.[^.]+$/, '');
}

/** An id of a title: small letters, digits and hyphens. */
export function idOfTitle(title: string): string {
  const id = title.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return id === '' ? 'egen' : id;
}
