import { runnerImport } from 'vite';

/** A source file of the repository as a module, without a build. */
export async function sourceModule(file) {
  const { module } = await runnerImport(file, {
    configFile: false,
    logLevel: 'error',
    // Our own packages from their source too: what is built may be older than its source.
    environments: { inline: { resolve: { noExternal: [/^@hjm\//], conditions: ['@hjm/source'] } } },
  });
  return module;
}

/** The rule packages of a region's folder, each with its examples, from the lists that its index exports. */
export async function packagesOf(folder) {
  const exported = Object.values(await sourceModule(`${folder}/src/index.ts`));
  const entries = exported.filter(Array.isArray).flat().filter((entry) => entry?.package?.format === 'hjm.rules/1');
  return [...new Map(entries.map((entry) => [entry.package.id, entry])).values()];
}
