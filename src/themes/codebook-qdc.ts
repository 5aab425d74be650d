import type { CodebookPart } from '../notices/notice.js';
import type { CodebookFile } from './codebook-file.js';
import { writeDescription, type DescriptionField } from './qdc-description.js';

type Described = CodebookFile['parents'][number];
interface Code {
  readonly described: Described;
  readonly isCodable: boolean;
  readonly colour?: string;
  readonly fields: readonly (readonly [DescriptionField, string])[];
  readonly codes: readonly Code[];
}

const colours = { positive: '#1B5E57', negative: '#A8511B' } as const;

/**
 * A codebook as REFI-QDA codebook 1.0 (.qdc; schema.qdasoftware.org/versions/Codebook/v1.0): a Code for each parent (which
 * nobody codes), theme and subtheme, one within the other. Names are the Danish labels; the description holds the definition
 * and what the standard has no place for (see `writeDescription`). Rules, lists and the codebook's own id, version and
 * label are left out.
 *
 * @param digest SHA-256 as hexadecimal digits: a code's GUID follows from the ids of codebook and code, and stays the same
 * @returns the file, and what of the codebook is not in it
 */
export function codebookQdc(
  codebook: CodebookFile, origin: string, digest: (text: string) => string,
): { xml: string; left: CodebookPart[] } {
  const { id, words, parents, themes } = codebook;
  const codeOf = (theme: CodebookFile['themes'][number]): Code => ({
    described: theme,
    isCodable: true,
    colour: colours[theme.pole],
    fields: [
      ['pole', theme.pole],
      ...theme.examples.include.map((example) => ['include', example] as const),
      ...theme.examples.exclude.map((example) => ['exclude', example] as const),
    ],
    codes: theme.subthemes.map((described) => ({ described, isCodable: true, fields: [['level', 'subtheme']], codes: [] })),
  });
  const parentCode = (described: Described): Code => ({
    described, isCodable: false, fields: [['level', 'parent']],
    codes: themes.filter(({ parent }) => parent === described.id).map(codeOf),
  });
  // A parent stands where the first of its themes does, so that the order is kept as far as it can be.
  const placed = new Set<string>();
  const codes = themes.flatMap((theme): Code[] => {
    const parent = parents.find((each) => each.id === theme.parent);
    if (!parent) return [codeOf(theme)];
    if (placed.has(parent.id)) return [];
    placed.add(parent.id);
    return [parentCode(parent)];
  });
  const all = [...codes, ...parents.filter((parent) => !placed.has(parent.id)).map(parentCode)];
  const guidOf = (code: string): string => guid(digest(JSON.stringify(['fritekst', id, code])));
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${escaped(origin)}">`,
    '  <Codes>',
    ...all.flatMap((code) => codeLines(code, guidOf, '    ')),
    '  </Codes>',
    '</CodeBook>',
    '',
  ].join('\n');
  const hasRules = themes.some(({ rules, subthemes }) => rules.length > 0 || subthemes.some((each) => each.rules.length > 0));
  return { xml, left: ['heading', ...(hasRules ? ['rules' as const] : []), ...(Object.keys(words).length > 0 ? ['lists' as const] : [])] };
}

function codeLines({ described, isCodable, colour, fields, codes }: Code, guidOf: (code: string) => string, indent: string): string[] {
  const { id, label, definition } = described;
  const description = writeDescription(definition.da, [['id', id], ['label_en', label.en], ['definition_en', definition.en], ...fields]);
  return [
    `${indent}<Code guid="${guidOf(id)}" name="${escaped(label.da)}" isCodable="${isCodable}"${colour ? ` color="${colour}"` : ''}>`,
    `${indent}  <Description>${escaped(description)}</Description>`,
    ...codes.flatMap((code) => codeLines(code, guidOf, `${indent}  `)),
    `${indent}</Code>`,
  ];
}

/** A GUID of version 8 (RFC 9562: whatever its maker likes) from a digest. */
function guid(digest: string): string {
  const [a, b, c, d, e] = [digest.slice(0, 8), digest.slice(8, 12), digest.slice(13, 16), digest.slice(17, 20), digest.slice(20, 32)];
  return `${a}-${b}-8${c}-a${d}-${e}`.toUpperCase();
}

/** Text as it may stand in an attribute or between tags; characters that XML cannot hold become the replacement character. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\r]/gu, (character) => `&#${character.codePointAt(0)};`);
}
