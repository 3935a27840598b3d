interface Stoppable {
  stop(): Promise<void>;
}

/** Keeps what was started, so that it ends with all the rest. */
export type Ending = <T extends Stoppable>(started: T) => T;

/** Starts several things that end together, the last first; when one does not start, those before it end at once. */
export async function setUp<T extends object>(start: (ending: Ending) => Promise<T>): Promise<T & Stoppable> {
  const started: Stoppable[] = [];
  const stop = async (): Promise<void> => {
    for (const each of started.splice(0).reverse()) await each.stop();
  };
  try {
    const all = await start((each) => {
      started.push(each);
      return each;
    });
    return { ...all, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
