import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** A part's path and text, as they are to stand instead. */
export type RewritePart = (path: string, text: string) => readonly [path: string, text: string];

/**
 * An office file (a ZIP of XML parts) with its parts rewritten and in a fixed order and with fixed times, so that the same
 * parts make the same bytes. A workbook inside it, as charts have one, is treated alike.
 *
 * @param bytes of the file
 * @param rewrite of each XML part; the others keep their content, and get the path that `rewrite` gives them
 */
export function rewritePackage(bytes: Uint8Array, rewrite: RewritePart = (path, text) => [path, text]): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')).map(([path, data]) => {
    if (/\.(?:xml|rels)$/u.test(path)) {
      const [to, text] = rewrite(path, fixedTimes(strFromU8(data)));
      return [to, strToU8(text)] as const;
    }
    return [rewrite(path, '')[0], path.endsWith('.xlsx') ? rewritePackage(data) : data] as const;
  });
  // Readers look for the types of the parts first.
  const first = (path: string): string => (path === '[Content_Types].xml' ? '' : path);
  const ordered = entries.toSorted(([a], [b]) => (first(a) < first(b) ? -1 : 1));
  const files: Zippable = {};
  for (const [path, data] of ordered) files[path] = [data, { mtime: firstTime, level: path.endsWith('.png') ? 0 : 6 }];
  return zipSync(files);
}

/** The first day that a ZIP can tell of, at noon, so that it is the same day in every time zone. */
const firstTime = '1980-01-01T12:00:00';

/** A report is of its run, not of the moment when its file was written: times are left out or fixed. */
function fixedTimes(text: string): string {
  return text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/gu, '$11980-01-01T00:00:00Z$3');
}
