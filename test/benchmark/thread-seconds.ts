import { existsSync, readFileSync } from 'node:fs';

/** Seconds of computing by this thread, so that neither others on the machine nor the compiler's threads count. */
export function threadSeconds(work: () => void): number {
  const before = computed();
  work();
  return computed() - before;
}

/** Where the system does not tell of single threads, all threads of the process count. */
function computed(): number {
  const thread = `/proc/self/task/${process.pid}/schedstat`;
  if (existsSync(thread)) return Number(readFileSync(thread, 'utf8').split(' ')[0]) / 1e9;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
