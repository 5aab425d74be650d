import { inputError } from '../notices/input-error.js';
import { notice, type Notice } from '../notices/notice.js';
import { identifierForm, type CodebookFile } from './codebook-file.js';
import { poles } from './codebook.js';
import type { LineOf } from './parse-codebook.js';
import { readDescription, type DescriptionField } from './qdc-description.js';
import { parseXml, type XmlElement } from './xml-element.js';

/** What the standard's schema does not allow. */
export type QdcProblem =
  | 'root' | 'codes-missing' | 'element-unexpected' | 'guid-invalid' | 'guid-repeated' | 'name-missing' | 'codable-invalid' | 'color-invalid';

type Described = CodebookFile['parents'][number];
type ThemeFile = CodebookFile['themes'][number];
interface QdcCode {
  readonly element: XmlElement;
  readonly name: string;
  readonly isCodable: boolean;
  readonly definition: string;
  readonly fields: ReadonlyMap<DescriptionField, readonly string[]>;
  readonly codes: readonly QdcCode[];
}

const guidForm = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\})$/iu;
const colourForm = /^#(?:[0-9a-f]{6}|[0-9a-f]{3})$/iu;

/**
 * Reads a REFI-QDA codebook (.qdc), held to the standard's schema. Codes become themes, those within them subthemes; a code
 * that holds codes with codes of their own, or that nobody codes, is a parent. What lies deeper is a subtheme. Sets are passed over.
 * Where the file came from `codebookQdc`, ids, English texts, poles and examples are read back.
 *
 * @param id of the codebook, and its label: the standard has none
 * @returns the codebook, the line of each of its parts, and notices: 'codebook-assumed', 'codebook-incomplete'
 * @throws InputError 'xml-invalid', 'qdc-invalid' (with a `QdcProblem`)
 */
export function readQdc(source: string, file: string, id: string): { written: CodebookFile; lineOf: LineOf; notices: Notice[] } {
  const codes = codesOf(parseXml(source, file), file);
  const lines = new Map<string, number>();
  const assumed = { pole: [] as string[], definition: [] as string[], english: [] as string[] };
  const taken = new Set<string>();
  // Where counting went on to, so that many codes of one name are told apart in linear time.
  const numbers = new Map<string, number>();
  let flattened = false;

  const described = ({ name, definition, fields }: QdcCode): Described => {
    const wanted = fields.get('id')?.[0] ?? identifierOf(name);
    const base = identifierForm.test(wanted) ? wanted : identifierOf(wanted);
    let own = base;
    let next = numbers.get(base) ?? 2;
    while (taken.has(own)) own = `${base}-${next++}`;
    numbers.set(base, next);
    taken.add(own);
    const [labelEn, definitionEn] = [fields.get('label_en')?.[0], fields.get('definition_en')?.[0]];
    if (definition === '') assumed.definition.push(own);
    if (!labelEn || !definitionEn) assumed.english.push(own);
    const defined = definition || name;
    return { id: own, label: { da: name, en: labelEn || name }, definition: { da: defined, en: definitionEn || defined } };
  };
  const parents: Described[] = [];
  const themes: ThemeFile[] = [];
  const addTheme = (code: QdcCode, parent?: string): void => {
    const path = `themes.${themes.length}`;
    lines.set(path, code.element.line);
    const theme = described(code);
    const pole = poles.find((each) => each === code.fields.get('pole')?.[0]);
    if (!pole) assumed.pole.push(theme.id);
    const below = code.codes.flatMap((each) => [each, ...withinOf(each)]);
    if (below.length > code.codes.length) flattened = true;
    themes.push({
      ...theme,
      pole: pole ?? 'negative',
      ...(parent !== undefined && { parent }),
      rules: [],
      subthemes: below.map((each, i) => {
        lines.set(`${path}.subthemes.${i}`, each.element.line);
        return { ...described(each), rules: [] };
      }),
      examples: { include: [...(code.fields.get('include') ?? [])], exclude: [...(code.fields.get('exclude') ?? [])] },
    });
  };
  for (const code of codes) {
    const level = code.fields.get('level')?.[0];
    const isParent = level === 'parent' || (level === undefined && code.codes.length > 0
      && (!code.isCodable || code.codes.some((each) => each.codes.length > 0)) && !code.fields.has('pole'));
    if (!isParent) {
      addTheme(code);
      continue;
    }
    lines.set(`parents.${parents.length}`, code.element.line);
    const parent = described(code);
    parents.push(parent);
    for (const each of code.codes) addTheme(each, parent.id);
  }
  if (themes.length === 0) throw inputError('qdc-invalid', { file, line: 1, problem: 'codes-missing' });
  return {
    written: { format: 2, id, version: '1.0.0', language: 'da', label: { da: id, en: id }, words: {}, parents, themes },
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const line = lines.get(path.slice(0, length).map(String).join('.'));
        if (line !== undefined) return line;
      }
      return 1;
    },
    notices: [
      ...(['pole', 'definition', 'english'] as const).flatMap((part) =>
        (assumed[part].length > 0 ? [notice('warning', 'codebook-assumed', { file, part, themes: assumed[part] })] : [])),
      ...(flattened ? [notice('warning', 'codebook-incomplete', { file, left: ['levels'] })] : []),
    ],
  };
}

function withinOf(code: QdcCode): QdcCode[] {
  return code.codes.flatMap((each) => [each, ...withinOf(each)]);
}

function codesOf(root: XmlElement, file: string): QdcCode[] {
  const fail = (element: XmlElement, problem: QdcProblem): never => {
    throw inputError('qdc-invalid', { file, line: element.line, problem });
  };
  const guids = new Set<string>();
  const codeOf = (element: XmlElement): QdcCode => {
    const { attributes, children } = element;
    const guid = (attributes.get('guid') ?? '').replace(/[{}]/gu, '').toUpperCase();
    if (!guidForm.test(attributes.get('guid') ?? '')) fail(element, 'guid-invalid');
    if (guids.has(guid)) fail(element, 'guid-repeated');
    guids.add(guid);
    const name = (attributes.get('name') ?? '').trim();
    if (name === '') fail(element, 'name-missing');
    const codable = attributes.get('isCodable') ?? '';
    if (!['true', 'false', '1', '0'].includes(codable)) fail(element, 'codable-invalid');
    const colour = attributes.get('color');
    if (colour !== undefined && !colourForm.test(colour)) fail(element, 'color-invalid');
    children.forEach((child, i) => {
      if (child.name !== 'Code' && (child.name !== 'Description' || i > 0)) fail(child, 'element-unexpected');
    });
    const [first] = children;
    return {
      element, name,
      isCodable: codable === 'true' || codable === '1',
      ...readDescription(first?.name === 'Description' ? first.text : ''),
      codes: children.filter((child) => child.name === 'Code').map(codeOf),
    };
  };
  if (root.name !== 'CodeBook') fail(root, 'root');
  root.children.forEach((child, i) => {
    if (child.name !== (i === 0 ? 'Codes' : 'Sets') || i > 1) fail(child, 'element-unexpected');
  });
  const [codes] = root.children;
  if (!codes || codes.children.length === 0) fail(root, 'codes-missing');
  for (const child of codes!.children) if (child.name !== 'Code') fail(child, 'element-unexpected');
  return codes!.children.map(codeOf);
}

/** An id made of a name: Danish letters spelled out, what is no letter or digit a hyphen. */
export function identifierOf(name: string): string {
  const plain = name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
    .normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/gu, '-').replace(/^[-0-9]+|-+$/gu, '').slice(0, 60).replace(/-+$/u, '');
  return plain === '' ? 'code' : plain;
}
