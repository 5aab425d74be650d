/** Longest name without its number and ending, in characters: with those it fits every file system. */
const longest = 60;

/**
 * Names of the files of a variable's levels: small letters, digits and hyphens after the variable's name, so that none is
 * empty, reserved or leads out of its folder; levels that come to the same name are numbered.
 *
 * @param by the variable's id @param levels labels in order @param format the ending, without a dot
 * @returns a name for each level, unique also where the file system does not tell capitals from small letters
 */
export function levelFileNames(by: string, levels: readonly string[], format: string): string[] {
  const used = new Set<string>();
  return levels.map((level) => {
    const name = plainName(`${by} ${level}`);
    let unique = name;
    for (let number = 2; used.has(unique); number++) unique = `${name}-${number}`;
    used.add(unique);
    return `${unique}.${format}`;
  });
}

/** Danish letters stay; whatever else is no letter a–z or digit becomes a hyphen. */
function plainName(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/[^a-z0-9æøå]+/g, '-').replace(/^-+|-+$/g, '');
  return `rapport-${plain}`.slice(0, longest).replace(/-+$/, '');
}
