import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** CPU time that a process has used so far, over all its threads, in ms. Linux only. */
export function cpuOf(pid: number): number {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = tasks.map((task) => Number(read(`/proc/${pid}/task/${task}/schedstat`).split(' ')[0] ?? 0));
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}

/** Memory of a process that is resident now, in MB. Linux only. */
export function residentOf(pid: number): number {
  const [, kilobytes = 'NaN'] = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) / 1024;
}

/** The lowest that a process holds within so many seconds, in MB: what it still has to clean up may go. Linux only. */
export async function lowestResidentOf(pid: number, seconds: number): Promise<number> {
  let lowest = residentOf(pid);
  for (let looks = 0; looks < 2 * seconds; looks += 1) {
    await setTimeout(500);
    lowest = Math.min(lowest, residentOf(pid));
  }
  return lowest;
}

/** A thread may end while its process is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
