const pending: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of pending.splice(0).reverse()) await close();
});

/** Runs after the test, last registered first. */
export const afterTest = (close: () => unknown): void => void pending.push(close);
