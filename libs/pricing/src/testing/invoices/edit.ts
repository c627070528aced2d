import { CHILDREN } from '../../invoice/codes/elements.js';
import { readUbl } from '../../invoice/read-ubl.js';
import type { UblNode } from '../../invoice/ubl-node.js';
import { xmlText } from '../../invoice/xml-text.js';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';

type Element = { name: string; attributes: Map<string, string>; children: Element[]; text: string };

/** A UBL document to be changed: broken, or filled with what the model does not say. Paths are as `cac:InvoiceLine[2]/cbc:ID`. */
export class Edit {
  readonly root: Element;

  constructor(xml: string) {
    this.root = copyOf(readUbl(xml).root);
  }

  set(path: string, text: string): this {
    this.find(path).text = text;
    return this;
  }

  mark(path: string, attribute: string, value: string | undefined): this {
    const { attributes } = this.find(path);
    if (value === undefined) attributes.delete(attribute);
    else attributes.set(attribute, value);
    return this;
  }

  remove(path: string): this {
    const parent = this.parentOf(path);
    parent.children = parent.children.filter((child) => child !== this.find(path));
    return this;
  }

  removeAll(path: string): this {
    const name = path.split('/').at(-1)?.replace(/\[.*/, '');
    const parent = this.parentOf(path);
    parent.children = parent.children.filter((child) => child.name !== name);
    return this;
  }

  /** Adds elements into the parent, each where the schema wants it, after those of its own name. */
  add(parent: string, xml: string): this {
    const target = parent === '' ? this.root : this.find(parent);
    const order = CHILDREN[target.name] ?? [];
    const wrapped = `<Invoice xmlns="${UBL}:Invoice-2" xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2">${xml}</Invoice>`;
    for (const child of readUbl(wrapped).root.children) {
      const place = target.children.findIndex(({ name }) => order.indexOf(name) > order.indexOf(child.name));
      target.children.splice(place === -1 ? target.children.length : place, 0, copyOf(child));
    }
    return this;
  }

  /** A second one of an element, beside the first. */
  double(path: string): this {
    const parent = this.parentOf(path);
    const element = this.find(path);
    parent.children.splice(parent.children.indexOf(element), 0, structuredClone(element));
    return this;
  }

  /** Moves an element last in its parent. */
  moveLast(path: string): this {
    const parent = this.parentOf(path);
    const element = this.find(path);
    parent.children = [...parent.children.filter((child) => child !== element), element];
    return this;
  }

  /** Changes the text of every element so named. */
  everywhere(name: string, change: (text: string) => string): this {
    const walk = (element: Element): void => {
      if (element.name === name) element.text = change(element.text);
      element.children.forEach(walk);
    };
    walk(this.root);
    return this;
  }

  toString(): string {
    const { name } = this.root;
    const namespaces = `xmlns="${UBL}:${name}-2" xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${written(this.root, ` ${namespaces}`)}\n`;
  }

  private find(path: string): Element {
    let element = this.root;
    for (const step of path.split('/')) {
      const [, name, number = '1'] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
      const found = element.children.filter((child) => child.name === name)[Number(number) - 1];
      if (found === undefined) throw new Error(`No ${step} of ${path}`);
      element = found;
    }
    return element;
  }

  private parentOf(path: string): Element {
    const end = path.lastIndexOf('/');
    return end === -1 ? this.root : this.find(path.slice(0, end));
  }
}

function copyOf(node: UblNode): Element {
  return { name: node.name, attributes: new Map(node.attributes), children: node.children.map(copyOf), text: node.children.length === 0 ? node.text : '' };
}

function written({ name, attributes, children, text }: Element, namespaces = ''): string {
  const marks = [...attributes].map(([key, value]) => ` ${key}="${xmlText(value, key)}"`).join('');
  return `<${name}${namespaces}${marks}>${xmlText(text, name)}${children.map((child) => written(child)).join('')}</${name}>`;
}
