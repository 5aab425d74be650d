/**
 * Tells of a name that points nowhere, or of a definition that contradicts itself.
 *
 * @param path where it stands in study.yaml
 * @param problem a code that the wording knows
 * @param input what stands there
 * @param expected what could have stood there
 */
export type ReportMistake = (
  path: PropertyKey[],
  problem: string,
  input: unknown,
  expected?: readonly string[],
) => void;
