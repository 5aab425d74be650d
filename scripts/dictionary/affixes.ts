/** What an affix does to a word, in Hunspell's notation (man 5 hunspell). */
export interface AffixRule {
  readonly strip: string;
  readonly add: string;
  /** Flags of the word that comes out. */
  readonly flags: readonly number[];
  /** Whether the end of the word that it is put to fits. */
  readonly fits: (word: string) => boolean;
  /** What the file says the rule makes, such as `GENITIV`; '' where it says nothing. */
  readonly makes: string;
}

/** The suffix rules of each flag. A flag without rules only describes a word. */
export type Affixes = ReadonlyMap<number, readonly AffixRule[]>;

/**
 * Parses the suffix rules of a Hunspell .aff file with numbers for flags. Its prefixes (points of the compass before
 * places, `aller-` before superlatives) are left out: such words are read as compounds.
 */
export function parseAffixes(text: string): Affixes {
  const suffixes = new Map<number, AffixRule[]>();
  for (const row of text.split(/\r?\n/)) {
    const [kind, flag, strip, affix, condition, tag] = row.trim().split(/\s+/);
    // A group's first row counts its rules: `SFX 9 Y 5`.
    if (kind !== 'SFX' || affix === undefined || (/^[YN]$/.test(strip!) && /^\d+$/.test(affix))) continue;
    const [add = '', flags] = affix.split('/');
    const source = condition === undefined || condition.startsWith('+') ? '.' : condition;
    const pattern = new RegExp(`${source}$`, 'u');
    const rules = suffixes.get(Number(flag)) ?? [];
    suffixes.set(Number(flag), rules);
    rules.push({
      strip: strip === '0' ? '' : strip!,
      add: add === '0' ? '' : add,
      flags: flags === undefined ? [] : flags.split(',').map(Number),
      fits: source === '.' ? () => true : (word) => pattern.test(word),
      makes: (tag ?? '').replace('+', ''),
    });
  }
  return suffixes;
}
