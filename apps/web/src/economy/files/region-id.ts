/** A region's id from its name, as in charts: *Region Jämtland Härjedalen* is `jamtland-harjedalen`. Empty for a name without letters. */
export function regionId(name: string): string {
  const bare = name.trim().toLowerCase().replace(/^region\s+/u, '');
  return bare.normalize('NFD').replaceAll(/\p{Mn}/gu, '').replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '').slice(0, 80);
}
