import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codebookQdc } from '../../src/themes/codebook-qdc.js';
import { parseCodebook } from '../../src/themes/parse-codebook.js';
import { parseXml, type XmlElement } from '../../src/themes/xml-element.js';
import { familyText } from './codebook-text.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * What Codebook.xsd 1.0 of REFI-QDA demands of a file, rule by rule: the root is a CodeBook with an origin at most, in it
 * Codes (then Sets, which are optional), in that at least one Code; a Code has the attributes guid, name and isCodable,
 * and color if it likes, and in it a Description at most once, before its Codes. (xmllint --schema found the files of both
 * shipped codebooks valid.)
 */
const guid = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/u;
const colour = /^#(?:[A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/u;

function faultsOf(root: XmlElement): string[] {
  const [codes, ...others] = root.children;
  return [
    ...(root.name === 'CodeBook' ? [] : [`root ${root.name}`]),
    ...[...root.attributes.keys()].filter((name) => name !== 'xmlns' && name !== 'origin').map((name) => `root has ${name}`),
    ...(codes?.name === 'Codes' && codes.children.length > 0 ? [] : ['no codes']),
    ...others.map(({ name }) => `root holds ${name}`),
    ...(codes?.children ?? []).flatMap(faultsOfCode),
  ];
}

function faultsOfCode({ name, attributes, children }: XmlElement): string[] {
  const value = (attribute: string) => attributes.get(attribute);
  return [
    ...(name === 'Code' ? [] : [`${name} among codes`]),
    ...[...attributes.keys()].filter((each) => !['guid', 'name', 'isCodable', 'color'].includes(each)).map((each) => `code has ${each}`),
    ...(guid.test(value('guid') ?? '') ? [] : [`guid ${value('guid')}`]),
    ...(value('name') === undefined ? ['no name'] : []),
    ...(['true', 'false', '1', '0'].includes(value('isCodable') ?? '') ? [] : [`isCodable ${value('isCodable')}`]),
    ...(value('color') === undefined || colour.test(value('color')!) ? [] : [`color ${value('color')}`]),
    ...children.flatMap((child, i) => (child.name !== 'Description' ? faultsOfCode(child) : i === 0 ? [] : ['description behind a code'])),
  ];
}

describe('a REFI-QDA file', () => {
  it.each(['jobcenter-themes', 'jobcenter-improvements'])('of %s is what the schema demands', (id) => {
    const source = readFileSync(new URL(`../../lexicons/${id}/codebook.yaml`, import.meta.url), 'utf8');
    const { xml } = codebookQdc(parseCodebook(source, 'codebook.yaml').written, 'fritekst', digest);
    expect(faultsOf(parseXml(xml, 'x.qdc'))).toEqual([]);
  });

  it('is so whatever its labels, definitions and origin say', () => {
    const { written } = parseCodebook(familyText, 'family.yaml');
    const hostile = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(fc.property(hostile, hostile, hostile, (label, definition, origin) => {
      const [first, ...rest] = written.themes;
      const theme = { ...first!, label: { da: label, en: label }, definition: { da: definition, en: definition } };
      const { xml } = codebookQdc({ ...written, themes: [theme, ...rest] }, origin, digest);
      expect(faultsOf(parseXml(xml, 'x.qdc'))).toEqual([]);
    }), { numRuns: 30 });
  });

  it('of another shape has faults', () => {
    const { xml } = codebookQdc(parseCodebook(familyText, 'family.yaml').written, 'fritekst', digest);
    for (const [from, to] of [
      ['isCodable="true"', 'isCodable="ja"'], [/guid="[^"]{8}/u, 'guid="ZZZZZZZZ'], ['color="#', 'color="'], ['<Code guid', '<Code id="1" guid'],
      [/<Codes>[\s\S]*<\/Codes>/u, '<Codes></Codes>'], [/(<Description>[^<]*<\/Description>)(\s*<Code [\s\S]*?<\/Code>)/u, '$2$1'],
    ] as const) {
      const broken = xml.replace(from, to);
      expect(broken).not.toBe(xml);
      expect(faultsOf(parseXml(broken, 'x.qdc')), String(from)).not.toEqual([]);
    }
  });
});
