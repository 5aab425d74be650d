import type { CodedShare } from './run.js';

/**
 * What a theme's share in a group rests on: 'corrected' for coding errors, so that the codes' own share stands beside
 * it; 'few-codings' or 'not-measured' where it is the share of the codes, since people coded too few answers of the
 * group, or none.
 */
export type ThemeBasis = 'corrected' | 'few-codings' | 'not-measured';

export function themeBasis({ corrected }: Pick<CodedShare, 'corrected'>): ThemeBasis {
  if (!corrected) return 'not-measured';
  return corrected.doubt === 'few-codings' ? 'few-codings' : 'corrected';
}
