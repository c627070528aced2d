/**
 * An element of a UBL document as it was read: names carry the customary prefixes `cac:` and `cbc:` whatever prefixes the
 * document uses; the root is `Invoice` or `CreditNote`.
 */
export type UblNode = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly UblNode[];
  /** All text directly in the element, as written. */
  readonly text: string;
  readonly parent: UblNode | undefined;
};

/** A whole document: its root, and every element by name in document order. */
export type UblDocument = {
  readonly root: UblNode;
  readonly elements: readonly UblNode[];
  readonly byName: ReadonlyMap<string, readonly UblNode[]>;
};

const NONE: readonly UblNode[] = [];

/** The elements on a path of child names, such as `cac:Party/cbc:EndpointID`. */
export function at(node: UblNode, path: string): readonly UblNode[] {
  let nodes: readonly UblNode[] = [node];
  for (const name of stepsOf(path)) {
    nodes = nodes.length === 1 ? named(nodes[0], name) : nodes.flatMap((each) => named(each, name));
    if (nodes.length === 0) return NONE;
  }
  return nodes;
}

function named(node: UblNode | undefined, name: string): readonly UblNode[] {
  if (node !== undefined && node.children.length > WIDE) return indexOf(node).get(name) ?? NONE;
  let found: UblNode[] | undefined;
  for (const child of node?.children ?? NONE) if (child.name === name) (found ??= []).push(child);
  return found ?? NONE;
}

// An invoice may have tens of thousands of lines, and rules ask the root once for each of them: it is searched once.
const WIDE = 64;
const INDEXES = new WeakMap<UblNode, ReadonlyMap<string, readonly UblNode[]>>();

function indexOf(node: UblNode): ReadonlyMap<string, readonly UblNode[]> {
  const known = INDEXES.get(node);
  if (known !== undefined) return known;
  const index = new Map<string, UblNode[]>();
  for (const child of node.children) {
    const same = index.get(child.name);
    if (same === undefined) index.set(child.name, [child]);
    else same.push(child);
  }
  INDEXES.set(node, index);
  return index;
}

// The rules ask for the same few hundred paths again and again.
const STEPS = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  let steps = STEPS.get(path);
  if (steps === undefined) {
    steps = path.split('/');
    STEPS.set(path, steps);
  }
  return steps;
}

/** Whether there is any element on the path. */
export function has(node: UblNode, path: string): boolean {
  return at(node, path).length > 0;
}

/** How many elements there are on the path. */
export function countAt(node: UblNode, path: string): number {
  return at(node, path).length;
}

// White space that folding would change.
const SPACED = /^ | $| {2}|[\t\r\n]/;

/** The text of the element, inner elements included, with white space folded. */
export function textOf(node: UblNode | undefined): string {
  if (node === undefined) return '';
  const text = rawText(node);
  return SPACED.test(text) ? text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '') : text;
}

/** The text of the element as written. */
export function rawText(node: UblNode): string {
  return node.children.length === 0 ? node.text : node.text + node.children.map(rawText).join('');
}

/** The folded text of the first element on the path, empty when there is none. */
export function textAt(node: UblNode, path: string): string {
  return textOf(at(node, path)[0]);
}

/** The elements anywhere in the document whose name and ancestors end with the path. */
export function everywhere(document: UblDocument, path: string): readonly UblNode[] {
  const names = stepsOf(path);
  const last = document.byName.get(names.at(-1) ?? '') ?? NONE;
  return names.length === 1 ? last : last.filter((node) => endsWith(node, names));
}

function endsWith(node: UblNode, names: readonly string[]): boolean {
  let each: UblNode | undefined = node;
  for (let index = names.length - 1; index >= 0; index -= 1) {
    if (each?.name !== names[index]) return false;
    each = each?.parent;
  }
  return true;
}

/** Where the element stands, with numbers where there are several: `Invoice/cac:InvoiceLine[2]/cbc:ID`. */
export function locationOf(node: UblNode): string {
  if (node.parent === undefined) return node.name;
  const same = node.parent.children.filter(({ name }) => name === node.name);
  const number = same.length > 1 ? `[${same.indexOf(node) + 1}]` : '';
  return `${locationOf(node.parent)}/${node.name}${number}`;
}
