import { foundText, HjmError } from '@hjm/core';
import type { UblDocument, UblNode } from './ubl-node.js';
import { type Fail, legal, startTag, unescaped } from './xml-tag.js';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2', 'cac:'],
  ['urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2', 'cbc:'],
  ['urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2', 'ext:'],
]);
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['urn:oasis:names:specification:ubl:schema:xsd:Invoice-2', 'Invoice'],
  ['urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2', 'CreditNote'],
]);
const DEEPEST = 40;

type Open = { name: string; raw: string; attributes: Map<string, string>; children: UblNode[]; text: string; parent: UblNode | undefined };
type Scope = ReadonlyMap<string, string>;

/**
 * Reads a UBL invoice or credit note. Strict and small: well-formed XML 1.0 without document type, so that nothing is fetched
 * or expanded; namespaces are resolved; comments and processing instructions are passed over.
 *
 * @throws HjmError `invalid-xml` with line and column, `unknown-document` for a root that is neither
 */
export function readUbl(xml: string): UblDocument {
  const elements: UblNode[] = [];
  const byName = new Map<string, UblNode[]>();
  const stack: { node: Open; scope: Scope }[] = [];
  let root: UblNode | undefined;
  let position = xml.startsWith('\uFEFF') ? 1 : 0;
  const fail: Fail = (expected) => invalidXml(xml, position, expected);
  if (/^<\?xml\s/.test(xml.slice(position, position + 6))) {
    const declaration = /^<\?xml\s+version\s*=\s*(["'])1\.0\1(?:\s+encoding\s*=\s*(["'])[Uu][Tt][Ff]-8\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/;
    const found = declaration.exec(xml.slice(position, position + 200));
    if (found === null) throw fail('XML 1.0 i UTF-8');
    position += found[0].length;
  }
  while (position < xml.length) {
    const top = stack.at(-1);
    if (xml[position] !== '<') {
      const end = xml.indexOf('<', position);
      const text = unescaped(xml.slice(position, end === -1 ? xml.length : end), fail);
      if (top === undefined && /[^ \t\r\n]/.test(text)) throw fail('ingen text utanför rotelementet');
      if (top !== undefined) top.node.text += text;
      position = end === -1 ? xml.length : end;
    } else if (xml.startsWith('<!--', position)) {
      const end = xml.indexOf('--', position + 4);
      if (end === -1 || xml[end + 2] !== '>') throw fail('en hel kommentar');
      position = end + 3;
    } else if (xml.startsWith('<![CDATA[', position)) {
      const end = xml.indexOf(']]>', position);
      if (end === -1 || top === undefined) throw fail('ett helt CDATA-avsnitt inne i ett element');
      top.node.text += legal(xml.slice(position + 9, end), fail);
      position = end + 3;
    } else if (xml.startsWith('<?', position)) {
      const end = xml.indexOf('?>', position);
      if (end === -1 || /^<\?xml[\s?]/i.test(xml.slice(position, position + 6))) throw fail('en hel instruktion');
      position = end + 2;
    } else if (xml.startsWith('<!', position)) {
      throw fail('XML utan dokumenttyp');
    } else if (xml[position + 1] === '/') {
      const tag = /^<\/([^\s<>/&"'=]+)[ \t\r\n]*>/.exec(xml.slice(position, position + 300));
      if (tag === null || top?.node.raw !== tag[1]) throw fail(`sluttaggen </${top?.node.raw ?? ''}>`);
      stack.pop();
      position += tag[0].length;
    } else {
      const { name, attributes, empty, end } = startTag(xml, position, fail);
      if (root !== undefined && top === undefined) throw fail('bara ett rotelement');
      if (stack.length >= DEEPEST) throw fail(`högst ${DEEPEST} nivåer`);
      const scope = scopeOf(attributes, top?.scope, fail);
      const node: Open = { name: resolved(name, scope, top === undefined, fail), raw: name, attributes: new Map(), children: [], text: '', parent: top?.node };
      for (const [key, value] of attributes) if (key !== 'xmlns' && !key.startsWith('xmlns:')) node.attributes.set(key, value);
      if (top === undefined) root = node;
      else top.node.children.push(node);
      elements.push(node);
      const same = byName.get(node.name);
      if (same === undefined) byName.set(node.name, [node]);
      else same.push(node);
      if (!empty) stack.push({ node, scope });
      position = end;
    }
  }
  const unclosed = stack.at(-1)?.node.raw;
  if (unclosed !== undefined) throw fail(`sluttaggen </${unclosed}>`);
  if (root === undefined) throw fail('ett rotelement');
  return { root, elements, byName };
}

function scopeOf(attributes: ReadonlyMap<string, string>, outer: Scope | undefined, fail: Fail): Scope {
  let scope: Map<string, string> | undefined;
  for (const [key, value] of attributes) {
    if (key === 'xmlns') (scope ??= new Map(outer)).set('', value);
    else if (key.startsWith('xmlns:')) {
      if (value === '') throw fail('en namnrymd för prefixet');
      (scope ??= new Map(outer)).set(key.slice(6), value);
    }
  }
  return scope ?? outer ?? new Map();
}

function resolved(raw: string, scope: Scope, isRoot: boolean, fail: Fail): string {
  const [prefix, local] = raw.includes(':') ? (raw.split(':') as [string, string]) : ['', raw];
  const namespace = scope.get(prefix);
  if (prefix !== '' && namespace === undefined) throw fail(`ett prefix med namnrymd, inte ${prefix}:`);
  if (isRoot) {
    const expected = ROOTS.get(namespace ?? '');
    if (expected === local) return local;
    throw new HjmError('unknown-document', 'Dokumentet är varken en faktura eller en kreditfaktura i UBL 2.1.', [
      { path: 'xml', expected: 'rotelementet Invoice eller CreditNote i sin namnrymd', found: foundText(raw) },
    ]);
  }
  const known = PREFIXES.get(namespace ?? '');
  return known === undefined ? `{${namespace ?? ''}}${local}` : `${known}${local}`;
}

function invalidXml(xml: string, position: number, expected: string): HjmError {
  const before = xml.slice(0, position).split('\n');
  const where = `rad ${before.length}, tecken ${(before.at(-1) ?? '').length + 1}`;
  const found = foundText(xml.slice(position, position + 60));
  return new HjmError('invalid-xml', `XML:en går inte att läsa på ${where}: väntade ${expected}, fick ${found}.`, [{ path: where, expected, found }]);
}
