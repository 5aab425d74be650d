export { flagReason, type FlagReason } from '../estimates/flag-estimate.js';
export type { NoTest } from '../estimates/test-result.js';
