import type { Clock } from '../use-cases/ports.js';

/** The machine's time of day. */
export const nodeClock: Clock = () => new Date().toISOString();
