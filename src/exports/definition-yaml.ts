import { stringify } from 'yaml';
import { yamlComment } from './yaml-text.js';

/**
 * A study's definition as study.yaml: it is read back as the same value, whatever stands in its texts.
 *
 * @param head what stands as a comment at the top, a line each
 */
export function definitionYaml(definition: Readonly<Record<string, unknown>>, head: readonly string[]): string {
  const comment = head.map((line) => `${yamlComment('', line)}\n`).join('');
  return comment + stringify(definition, { lineWidth: 110, aliasDuplicateObjects: false });
}
