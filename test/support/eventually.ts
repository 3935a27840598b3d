/** Resolves once `predicate` holds, asked again after every turn of the event loop. Throws after 5 s. */
export async function eventually(predicate: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 5000;
  while (!(await predicate())) {
    if (performance.now() > end) throw new Error('it did not come to that');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
