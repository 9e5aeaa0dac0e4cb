import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../../../dataverse/fetchxml/xml';
import { Refusal } from '../../../dataverse/refusal';

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

function write({ name, attributes, children, text }: XmlElement): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  return `<${name}${written}>${escaped(text)}${children.map(write).join('')}</${name}>`;
}

const word = fc.stringMatching(/^[a-z][a-z-]{0,5}$/);

const element: fc.Arbitrary<XmlElement> = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.record({
    name: word,
    attributes: fc.dictionary(word, fc.string()).map((object) => new Map(Object.entries(object))),
    children: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('element'), { maxLength: 3 })),
    text: fc.string(),
  }),
})).element;

describe('the reader of XML', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(element, (written) => {
        expect(readXml(write(written))).toEqual(written);
      }),
    );
  });

  it.each([
    ['a document type', '<!DOCTYPE fetch [<!ENTITY x "y">]><fetch />'],
    ['an entity of its own', '<fetch a="&x;" />'],
    ['a bare ampersand', '<fetch a="a & b" />'],
    ['an end that is missing', '<fetch><entity></fetch>'],
    ['two roots', '<fetch /><fetch />'],
    ['an attribute twice', '<fetch a="1" a="2" />'],
    ['very deep nesting', '<a>'.repeat(50) + '</a>'.repeat(50)],
    ['very many elements', `<a>${'<b/>'.repeat(3000)}</a>`],
    ['very long text', `<a>${'b'.repeat(70_000)}</a>`],
    ['nothing', ''],
  ])('refuses %s', (_what, text) => {
    expect(() => readXml(text)).toThrow(Refusal);
  });

  it('passes over declaration and comments', () => {
    const text = '<?xml version="1.0"?><!-- a --><fetch><!-- <b> --><entity name=\'x\'/></fetch> ';
    expect(readXml(text).children.map(({ attributes }) => attributes.get('name'))).toEqual(['x']);
  });

  it('refuses whatever else there is, and never fails otherwise', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      ' ',
      '=',
      '"',
      "'",
      '&',
      ';',
      '!--',
      '-->',
      '?',
      'x="1"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          readXml(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});
