import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cost } from './report-cost.js';

/**
 * Runs a program of Node's in a process of its own and tells what it cost, from start to end.
 *
 * @param program a built file, from the project's root
 * @throws Error when it ends with anything but 0
 */
export function childCost(program: string, args: readonly string[]): Cost & { readonly printed: string } {
  return inFolder((folder) => {
    const cost = join(folder, 'cost.json');
    const observer = new URL('report-cost.js', import.meta.url).href;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', observer, program, ...args], {
      encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, FRITEKST_COST: cost },
    });
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
    return { ...(JSON.parse(readFileSync(cost, 'utf8')) as Cost), printed: stdout };
  });
}

/** A folder that is there while something is done in it. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'fritekst-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
