import type { JobSchedule, JobTable, Scheduling } from '../domain/ports/store';

/** Collects the jobs that a transaction asks for: they are written at its end, in one statement. */
export interface ScheduleAtEnd extends JobSchedule {
  /** @returns what was asked for */
  write(): Promise<readonly Scheduling[]>;
}

export function scheduleAtEnd(jobs: Pick<JobTable, 'scheduleAll'>): ScheduleAtEnd {
  const asked: Scheduling[] = [];
  return {
    schedule: async (kind, key, runAt) => {
      asked.push({ kind, key, runAt });
    },
    write: async () => {
      await jobs.scheduleAll(asked);
      return asked;
    },
  };
}
