import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { z } from 'zod';
import { answering } from './serve';

/** A process of the bench itself, as the ones that stand in for Slack and CAMS. */
export interface Helper {
  readonly pid: number;
  /** Throws what the process throws over it, and when the process is gone. */
  ask<A>(question: object, answer: z.ZodType<A>): Promise<A>;
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Where the bench's own processes stand once they are built. */
export const built = (name: string): string => join(process.cwd(), 'dist', 'bench', 'processes', `${name}.js`);

/** Starts one of the files of this folder as a process with nothing of this one's environment. */
export function startHelper(name: 'slack' | 'cams' | 'load' | 'clients' | 'crowd' | 'storage'): Helper {
  const child = fork(built(name), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { PATH: process.env.PATH } });
  const waiting = new Map<number, Waiting>();
  const gone = once(child, 'exit');
  let asked = 0;
  child.on('message', (message) => {
    const { id, answer, error } = answering.parse(message);
    const waits = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) waits?.resolve(answer);
    else waits?.reject(new Error(`${name}: ${error}`));
  });
  void gone.then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`${name} ended too early`));
  });
  return {
    pid: child.pid ?? 0,
    ask: async (question, answer) => {
      asked += 1;
      const id = asked;
      const said = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      child.send({ id, question });
      return answer.parse(await said);
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
