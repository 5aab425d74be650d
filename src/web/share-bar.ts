import type { Estimate } from '../use-cases/ports.js';
import type { ShownShare } from './shown-share.js';

/** A share drawn as a bar with its interval as a line; positions in per cent of the scale. */
export interface ShareBar {
  /** Names the colour: a group of citizens. */
  readonly tone: string;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** The bar of a share; null where nothing may be shown. @param end the share at the end of the scale, above 0 */
export function shareBar({ drawn }: ShownShare, tone: string, end: number): ShareBar | null {
  if (!drawn) return null;
  const position = (share: number): number => Math.round(Math.min(1, share / end) * 10_000) / 100;
  const { value, low, high } = drawn;
  return {
    tone,
    value: position(value),
    interval: low === null || high === null ? null : { low: position(low), high: position(high) },
  };
}

/** A scale for bars that are to be compared: the next whole 10 per cent above all of them and their intervals. */
export function scaleEnd(shares: readonly Estimate[]): number {
  const highest = Math.max(0, ...shares.map(({ flag, value, high }) => (flag === 'suppress' ? 0 : high ?? value ?? 0)));
  return Math.min(1, Math.max(0.1, Math.ceil(highest * 10) / 10));
}
