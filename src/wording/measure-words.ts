import type { Measure, Suppressed } from '../figures/measure.js';
import type { Language } from './language.js';
import { formatNumber, formatShare, formatShareInterval } from './numbers.js';

/** Stands after a figure that is unreliable. */
export const unreliableMark = '*';

/** 'under 5'; 'skjult' of what would tell of others. */
export function suppressedText({ under, complement }: Suppressed, language: Language): string {
  if (complement) return language === 'da' ? 'skjult' : 'hidden';
  return `under ${under}`;
}

/** A share or a score without its interval: '43,2 pct.', '3,41*', 'under 5'. */
export function measureText(measure: Measure, of: 'share' | 'score', language: Language): string {
  if (measure.kind === 'suppressed') return suppressedText(measure, language);
  return valueText(measure.value, measure.reliable, of, language);
}

export function valueText(value: number, reliable: boolean, of: 'share' | 'score', language: Language): string {
  const text = of === 'share' ? formatShare(value, language) : formatNumber(value, language, 2);
  return reliable ? text : `${text}${unreliableMark}`;
}

export function intervalText(low: number, high: number, of: 'share' | 'score', language: Language): string {
  if (of === 'share') return formatShareInterval(low, high, language);
  return `${formatNumber(low, language, 2)}–${formatNumber(high, language, 2)}`;
}

/** A share or a score with its interval: '43,2 pct. (41,0–45,4 pct.)'. */
export function measureWithInterval(measure: Measure, of: 'share' | 'score', language: Language): string {
  const text = measureText(measure, of, language);
  if (measure.kind === 'suppressed' || measure.low === null || measure.high === null) return text;
  return `${text} (${intervalText(measure.low, measure.high, of, language)})`;
}
