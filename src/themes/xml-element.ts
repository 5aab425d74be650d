import { inputError } from '../notices/input-error.js';

/** An element of an XML file. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** By name as written; `xmlns` is the namespace that the element declares. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What can be wrong with XML, or is never read. */
export type XmlProblem =
  | 'too-large' | 'not-well-formed' | 'doctype' | 'entity-unknown' | 'character-forbidden' | 'too-deep' | 'attribute-repeated' | 'element-unclosed';

const deepest = 64;
const largest = 10_000_000;
const space = /[ \t\n\r]*/uy;
const nameForm = /[\p{L}_][\p{L}\p{N}._-]*(?::[\p{L}_][\p{L}\p{N}._-]*)?/uy;
const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: '\'' };
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Reads XML 1.0 without document type: elements, attributes, text, CDATA, comments, processing instructions (passed over),
 * the five named entities and character references. Nothing outside the text is ever fetched, and no entity is declared.
 *
 * @param source the file's content, up to 10 million characters
 * @param file its name, for notices
 * @returns the root
 * @throws InputError 'xml-invalid' with an `XmlProblem` and its line; elements may lie 64 deep
 */
export function parseXml(source: string, file: string): XmlElement {
  if (source.length > largest) throw inputError('xml-invalid', { file, line: 1, problem: 'too-large' satisfies XmlProblem });
  const text = source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  let at = 0;
  const lineAt = lineCounter(text);
  const fail = (problem: XmlProblem, place = at): never => {
    throw inputError('xml-invalid', { file, line: lineAt(place), problem });
  };
  const bad = forbidden.exec(text);
  if (bad) fail('character-forbidden', bad.index);

  const read = (form: RegExp): string => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const upTo = (end: string): string => {
    const stop = text.indexOf(end, at);
    if (stop < 0) fail('not-well-formed');
    const found = text.slice(at, stop);
    at = stop + end.length;
    return found;
  };
  const take = (mark: string): boolean => {
    if (!text.startsWith(mark, at)) return false;
    at += mark.length;
    return true;
  };
  const resolved = (written: string, place: number): string => written.replace(/&([^;&]*)(;?)/gu, (_, name: string, end) => {
    const decimal = /^#(\d{1,7})$/u.exec(name)?.[1];
    const hexadecimal = /^#x([0-9a-fA-F]{1,6})$/u.exec(name)?.[1];
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
    if (end === '') fail('not-well-formed', place);
    if (code !== undefined) {
      if (code > 0x10ffff) fail('character-forbidden', place);
      const character = String.fromCodePoint(code);
      if (forbidden.test(character)) fail('character-forbidden', place);
      return character;
    }
    return Object.hasOwn(references, name) ? references[name]! : fail('entity-unknown', place);
  });

  interface Open {
    readonly written: string;
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly line: number;
    readonly children: XmlElement[];
    readonly texts: string[];
  }
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const close = ({ name, attributes, line, children, texts }: Open): void => {
    const element = { name, attributes, line, children, text: texts.join('') };
    const holder = open.at(-1);
    if (holder) holder.children.push(element);
    else root = element;
  };
  const attribute = (attributes: Map<string, string>): void => {
    const place = at;
    const name = read(nameForm);
    read(space);
    if (name === '' || !take('=')) fail('not-well-formed', place);
    read(space);
    const quote = text[at];
    if (quote !== '"' && quote !== '\'') fail('not-well-formed');
    at++;
    const value = upTo(quote!);
    if (value.includes('<')) fail('not-well-formed', place);
    if (attributes.has(name)) fail('attribute-repeated', place);
    // A line break or tab as written is a space; one by reference stays.
    attributes.set(name, resolved(value.replace(/[\n\t]/gu, ' '), place));
  };
  const startTag = (place: number): void => {
    const written = read(nameForm);
    if (written === '' || (root && open.length === 0)) fail('not-well-formed', place);
    const attributes = new Map<string, string>();
    for (;;) {
      const gap = read(space);
      const empty = take('/>');
      if (empty || take('>')) {
        const element = {
          written, name: written.slice(written.indexOf(':') + 1), attributes, line: lineAt(place), children: [], texts: [],
        };
        if (empty) close(element);
        else if (open.push(element) > deepest) fail('too-deep', place);
        return;
      }
      if (gap === '') fail('not-well-formed');
      attribute(attributes);
    }
  };

  while (at < text.length) {
    const place = at;
    const next = text.indexOf('<', at);
    const characters = text.slice(at, next < 0 ? text.length : next);
    if (characters !== '') {
      at += characters.length;
      const holder = open.at(-1);
      if (holder) {
        if (characters.includes(']]>')) fail('not-well-formed', place);
        holder.texts.push(resolved(characters, place));
      } else if (/[^ \t\n]/u.test(characters)) fail('not-well-formed', place);
    } else if (take('<!--')) {
      if (upTo('--') !== '' && text[at] !== '>') fail('not-well-formed', place);
      if (!take('>')) fail('not-well-formed', place);
    } else if (take('<![CDATA[')) {
      const holder = open.at(-1);
      if (!holder) fail('not-well-formed', place);
      holder!.texts.push(upTo(']]>'));
    } else if (take('<?')) {
      upTo('?>');
    } else if (take('<!')) {
      fail('doctype', place);
    } else if (take('</')) {
      const name = read(nameForm);
      read(space);
      const element = open.pop();
      if (!element || element.written !== name || !take('>')) fail('not-well-formed', place);
      close(element!);
    } else {
      at++;
      startTag(place);
    }
  }
  if (open.length > 0) fail('element-unclosed', text.length);
  return root ?? fail('not-well-formed');
}

/** The line of an offset; asked in rising order, so that the whole file is counted once. */
function lineCounter(text: string): (offset: number) => number {
  let counted = 0;
  let line = 1;
  return (offset) => {
    if (offset < counted) {
      counted = 0;
      line = 1;
    }
    for (let next = text.indexOf('\n', counted); next >= 0 && next < offset; next = text.indexOf('\n', counted)) {
      line++;
      counted = next + 1;
    }
    return line;
  };
}
