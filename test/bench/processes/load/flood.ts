import { Agent, request } from 'node:http';

/** How many calls a second something answers when so many are always under way: its own ceiling. */
export async function flood(
  url: string,
  { body, atOnce, ms }: { readonly body: string; readonly atOnce: number; readonly ms: number },
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const began = performance.now();
  let answered = 0;
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) };
  const call = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        response.resume();
        response.on('end', resolve);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const worker = async (): Promise<void> => {
    while (performance.now() - began < ms) {
      await call();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  agent.destroy();
  return (answered * 1000) / (performance.now() - began);
}
