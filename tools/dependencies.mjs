// Draws docs/dependencies.md from the package.json of every workspace: layers as boxes, dependencies as arrows.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspaces } from './workspaces.mjs';

const layers = { core: 'kernel', tables: 'files', domain: 'domain', ruleset: 'rules of a region', demo: 'demo data', adapter: 'adapters', app: 'apps', tool: 'tools' };
const id = (name) => name.replace('@hjm/', '').replaceAll('-', '_');
const layerOf = ({ manifest }) => manifest.nx.tags.find((tag) => tag.startsWith('layer:')).slice('layer:'.length);

const boxes = Object.entries(layers).flatMap(([layer, title]) => [
  `  subgraph layer_${layer} [${title}]`,
  ...workspaces.filter((workspace) => layerOf(workspace) === layer).map(({ manifest }) => `    ${id(manifest.name)}["${manifest.name}"]`),
  '  end',
]);
const arrows = workspaces.flatMap(({ manifest }) =>
  Object.keys(manifest.dependencies ?? {})
    .filter((name) => name.startsWith('@hjm/'))
    .map((name) => `  ${id(manifest.name)} --> ${id(name)}`),
);

const page = [
  '# Who depends on whom',
  '',
  'Made by `npm run generate` from the `package.json` of every workspace, and checked by `npm test`.',
  '',
  '```mermaid',
  'flowchart BT',
  ...boxes,
  ...arrows,
  '```',
  '',
];
writeFileSync(join(root, 'docs', 'dependencies.md'), page.join('\n'));
