import type { CamsClient } from './cams/client';
import { CamsError } from './domain/errors';

export interface CamsWatch {
  /** Calls like the client it watches. */
  readonly client: CamsClient;
  /** Did CAMS answer the latest call, be it with a no? `null` before the first one. */
  answers(): boolean | null;
}

/** Notes whether CAMS answers, from the calls that are made anyway. */
export function watchCams(client: CamsClient): CamsWatch {
  let answers: boolean | null = null;
  return {
    answers: () => answers,
    client: {
      forScope: (scope) => {
        const cams = client.forScope(scope);
        return {
          call: async (action, params, reply) => {
            try {
              const result = await cams.call(action, params, reply);
              answers = true;
              return result;
            } catch (error) {
              answers = cameFromCams(error);
              throw error;
            }
          },
        };
      },
    },
  };
}

const cameFromCams = (error: unknown): boolean =>
  error instanceof CamsError && (error.vendorCode !== undefined || error.camsRequestId !== undefined);
