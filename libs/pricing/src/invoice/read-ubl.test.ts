import { describe, expect, it } from 'vitest';
import { goodInvoice } from '../testing/invoices/good-invoice.js';
import { readUbl } from './read-ubl.js';
import { at, locationOf, textAt } from './ubl-node.js';
import { toUbl } from './write-ubl.js';

const NS = 'urn:oasis:names:specification:ubl:schema:xsd:';
const root = (content: string): string => `<Invoice xmlns="${NS}Invoice-2" xmlns:b="${NS}CommonBasicComponents-2">${content}</Invoice>`;

describe('readUbl', () => {
  it('knows elements by namespace, whatever the prefix', () => {
    expect(textAt(readUbl(root('<b:ID>7</b:ID>')).root, 'cbc:ID')).toBe('7');
    expect(textAt(readUbl(root(`<ID xmlns="${NS}CommonBasicComponents-2">7</ID>`)).root, 'cbc:ID')).toBe('7');
    expect(readUbl(root('<ID>7</ID>')).root.children[0]?.name).toBe(`{${NS}Invoice-2}ID`);
  });

  it('reads references, CDATA, comments and single quotes', () => {
    const document = readUbl(`\uFEFF<?xml version='1.0' encoding='utf-8'?><!-- a -->\n${root("<b:Note x='&quot;1&quot;'>&lt;&#229;&#xe4;<!-- b --><![CDATA[<&>]]></b:Note>")}`);
    const [note] = at(document.root, 'cbc:Note');
    expect(note?.text).toBe('<åä<&>');
    expect(note?.attributes.get('x')).toBe('"1"');
  });

  it('says where an element stands', () => {
    const { root } = readUbl(toUbl(goodInvoice()));
    expect(at(root, 'cac:InvoiceLine/cac:Price').map(locationOf)).toEqual(['1', '2', '3'].map((number) => `Invoice/cac:InvoiceLine[${number}]/cac:Price`));
  });

  it.each([
    ['an end tag that does not fit', root('<b:ID>7</b:Id>')],
    ['a missing end', '<Invoice xmlns="' + NS + 'Invoice-2">'],
    ['a document type', '<!DOCTYPE Invoice [<!ENTITY a "b">]>' + root('')],
    ['an unknown entity', root('<b:ID>&nbsp;</b:ID>')],
    ['a lone ampersand', root('<b:ID>a & b</b:ID>')],
    ['an unknown prefix', root('<c:ID>7</c:ID>')],
    ['an attribute twice', root('<b:ID a="1" a="2">7</b:ID>')],
    ['an attribute without quotes', root('<b:ID a=1>7</b:ID>')],
    ['two roots', root('') + root('')],
    ['text outside', root('') + 'x'],
    ['a control character', root('<b:ID>\u0001</b:ID>')],
    ['a reference to no character', root('<b:ID>&#0;</b:ID>')],
    ['another version', '<?xml version="1.1"?>' + root('')],
    ['another encoding', '<?xml version="1.0" encoding="latin1"?>' + root('')],
    ['a half comment', root('<!-- a')],
    ['a half instruction', root('<?a')],
    ['nothing', ''],
    ['endless nesting', root('<b:ID>'.repeat(100))],
  ])('refuses %s', (_, xml) => {
    expect(() => readUbl(xml)).toThrow(expect.objectContaining({ code: 'invalid-xml' }));
  });

  it('says line and character', () => {
    expect(() => readUbl(root('\n  <b:ID>7</b:Id>'))).toThrow('rad 2, tecken 10');
  });

  it('reads ten thousand lines without running out of stack', () => {
    expect(readUbl(root('<b:ID>7</b:ID>\n'.repeat(10_000))).byName.get('cbc:ID')).toHaveLength(10_000);
  });

  it('refuses other documents', () => {
    expect(() => readUbl('<Order/>')).toThrow(expect.objectContaining({ code: 'unknown-document' }));
    expect(() => readUbl(`<Invoice xmlns="${NS}CreditNote-2"/>`)).toThrow(expect.objectContaining({ code: 'unknown-document' }));
  });
});
