import type { AddressInfo } from 'node:net';
import { systemClock } from '../../../src/domain/clock';
import { GroupkeeperError } from '../../../src/domain/errors';
import { type Health, startHealthServer } from '../../../src/health';

const here = { host: '127.0.0.1', port: 0 };
const well: Health = {
  clock: systemClock,
  connected: () => true,
  probeStore: async () => {},
  camsAnswers: () => true,
  deadLetters: async () => 0,
};
const allWell = { slack: true, store: true, cams: true, deadLetters: 0 };

async function ask(health: Health, path: string): Promise<{ status: number; body: unknown }> {
  const server = await startHealthServer(here, health);
  try {
    const { port } = server.address() as AddressInfo;
    const reply = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: reply.status, body: await reply.json() };
  } finally {
    server.close();
  }
}

describe('health', () => {
  it('says that the process is alive even when it cannot work', async () => {
    const ill: Health = { ...well, connected: () => false, probeStore: () => Promise.reject(new Error('disk full')) };
    expect(await ask(ill, '/healthz')).toEqual({ status: 200, body: { alive: true } });
  });

  it('is ready when Slack is connected and the store takes writes', async () => {
    expect(await ask(well, '/readyz')).toEqual({ status: 200, body: allWell });
  });

  it('is not ready without Slack', async () => {
    const reply = await ask({ ...well, connected: () => false }, '/readyz');
    expect(reply).toEqual({ status: 503, body: { ...allWell, slack: false } });
  });

  it('is not ready when the store takes no writes', async () => {
    const reply = await ask({ ...well, probeStore: () => Promise.reject(new Error('read-only')) }, '/readyz');
    expect(reply).toEqual({ status: 503, body: { ...allWell, store: false } });
  });

  it('does not wait for a store that says nothing', async () => {
    const silent = new Promise<never>(() => {});
    const clock = { ...systemClock, after: (_ms: number, run: () => void) => systemClock.after(1, run) };
    const health: Health = { ...well, clock, probeStore: () => silent, deadLetters: () => silent };
    expect(await ask(health, '/readyz')).toEqual({
      status: 503,
      body: { ...allWell, store: false, deadLetters: null },
    });
  });

  it.each([[false], [null]])('tells whether CAMS answers (%s), and is ready all the same', async (cams) => {
    const reply = await ask({ ...well, camsAnswers: () => cams }, '/readyz');
    expect(reply).toEqual({ status: 200, body: { ...allWell, cams } });
  });

  it('counts what could never be posted, and is ready all the same', async () => {
    const reply = await ask({ ...well, deadLetters: async () => 3 }, '/readyz');
    expect(reply).toEqual({ status: 200, body: { ...allWell, deadLetters: 3 } });
  });

  it('knows no other path', async () => {
    expect(await ask(well, '/')).toMatchObject({ status: 404 });
  });

  it('listens where it is told, and says plainly that a port is taken', async () => {
    const server = await startHealthServer(here, well);
    const { address, port } = server.address() as AddressInfo;
    expect(address).toBe('127.0.0.1');
    await expect(startHealthServer({ ...here, port }, well)).rejects.toEqual(new GroupkeeperError('port_taken'));
    server.close();
  });
});
