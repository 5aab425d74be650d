/** What a code's description says beside its definition, a line each: `#pole: positive`. */
export const descriptionFields = ['id', 'level', 'pole', 'label_en', 'definition_en', 'include', 'exclude'] as const;
export type DescriptionField = (typeof descriptionFields)[number];

const fieldLine = new RegExp(`^#(${descriptionFields.join('|')}): (.*)$`, 'su');

/**
 * A description that people read first and that nothing is lost from: the definition, an empty line, then the fields.
 * A line of the definition that looks like a field gets a backslash before it.
 */
export function writeDescription(definition: string, fields: readonly (readonly [DescriptionField, string])[]): string {
  const shown = definition.split('\n').map((line) => (/^\\*#/u.test(line) ? `\\${line}` : line));
  const kept = fields.map(([name, value]) => `#${name}: ${value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}`);
  return [...shown, '', ...kept].join('\n');
}

/** What `writeDescription` wrote, or any text: then it is all definition. */
export function readDescription(text: string): { definition: string; fields: ReadonlyMap<DescriptionField, readonly string[]> } {
  const fields = new Map<DescriptionField, string[]>();
  const lines: string[] = [];
  for (const line of text.replace(/\r\n?/gu, '\n').split('\n')) {
    const found = fieldLine.exec(line.trimStart());
    if (found) {
      const name = found[1] as DescriptionField;
      const value = found[2]!.replace(/\\(.)/gu, (_, letter: string) => (letter === 'n' ? '\n' : letter === 'r' ? '\r' : letter));
      fields.set(name, [...(fields.get(name) ?? []), value]);
    } else lines.push(/^\\+#/u.test(line) ? line.slice(1) : line);
  }
  return { definition: lines.join('\n').trim(), fields };
}
