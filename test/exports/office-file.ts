import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of an office file, and the names of all parts. */
export interface OfficeFile {
  readonly paths: readonly string[];
  part(path: string): string;
  readonly xml: readonly (readonly [path: string, text: string])[];
}

export function officeFile(bytes: Uint8Array): OfficeFile {
  const parts = unzipSync(bytes);
  const xml = Object.entries(parts).filter(([path]) => /\.(?:xml|rels)$/u.test(path)).map(([path, data]) => [path, strFromU8(data)] as const);
  return {
    paths: Object.keys(parts),
    part: (path) => strFromU8(parts[path]!),
    xml,
  };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (_, decimal?: string, hex?: string, name?: string) =>
    (name === undefined ? String.fromCodePoint(Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10)) : entities[name]!));
}

/** Texts of the elements of a name, in order; the parts of one paragraph belong to it. */
export function textsOf(xml: string, paragraph: string, text: string): string[] {
  return Array.from(xml.matchAll(new RegExp(`<${paragraph}(?: [^>]*)?>(.*?)</${paragraph}>`, 'gsu')), ([, inner]) =>
    unescaped(Array.from(inner!.matchAll(new RegExp(`<${text}(?: [^>]*)?>(.*?)</${text}>`, 'gsu')), ([, own]) => own!).join('')));
}

/**
 * Whether XML 1.0 can be read: elements closed in their order, only its characters, no bare & or <.
 *
 * @returns what is wrong first; null when nothing is
 */
export function xmlFault(xml: string): string | null {
  const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (illegal) return `character ${illegal[0].codePointAt(0)!.toString(16)}`;
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(/<(?:\?[^>]*\?|!--.*?--|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/gsu)) {
    const between = xml.slice(end, match.index);
    if (/<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/iu.test(between + (match[3] ?? ''))) return `markup in "${between.slice(0, 60)}"`;
    end = match.index + match[0].length;
    if (match[2] === undefined) continue;
    if (match[1] === '/') {
      if (open.pop() !== match[2]) return `</${match[2]}>`;
    } else if (match[4] !== '/') open.push(match[2]);
  }
  return open.length > 0 || xml.slice(end).trim() !== '' ? `unclosed ${open.join(' ')}` : null;
}
