const piece =
  /<(\/?)([a-z][\w:-]*)((?:\s[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>|<!doctype html>|(?:[^<&]|&(?:amp|lt|gt|quot|#39);)+/iuy;
const withoutEnd = new Set(['meta']);

/**
 * A plain reader of markup, stricter than a browser: throws where a tag, an attribute or an ampersand is not written
 * out in full or an end tag does not match. Returns the names of all elements in order.
 */
export function elementNames(markup: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < markup.length) {
    const at = piece.lastIndex;
    const found = piece.exec(markup);
    if (!found) throw new Error(`no markup: ${JSON.stringify(markup.slice(at, at + 60))}`);
    const [, end, name, , closed] = found;
    if (name === undefined) continue;
    if (end) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing at ${at}`);
      continue;
    }
    names.push(name);
    if (!closed && !withoutEnd.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`);
  return names;
}
