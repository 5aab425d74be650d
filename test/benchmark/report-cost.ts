// Loaded before a program (node --import), this leaves what it cost in the file that FRITEKST_COST names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const cost: Cost = { seconds: process.uptime(), megabytes: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(process.env['FRITEKST_COST']!, JSON.stringify(cost));
});

/** What a program took from start to end, and the most memory it held at a time. */
export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}
