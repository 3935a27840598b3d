import type { AddressInfo } from 'node:net';
import { GroupkeeperError } from '../../../src/domain/errors';
import { type Health, startHealthServer } from '../../../src/health';

const well: Health = { connected: () => true, probeStore: async () => {} };

async function ask(health: Health, path: string): Promise<{ status: number; body: unknown }> {
  const server = await startHealthServer(0, health);
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
    const ill: Health = { connected: () => false, probeStore: () => Promise.reject(new Error('disk full')) };
    expect(await ask(ill, '/healthz')).toEqual({ status: 200, body: { alive: true } });
  });

  it('is ready when Slack is connected and the store takes writes', async () => {
    expect(await ask(well, '/readyz')).toEqual({ status: 200, body: { slack: true, store: true } });
  });

  it('is not ready without Slack', async () => {
    const reply = await ask({ ...well, connected: () => false }, '/readyz');
    expect(reply).toEqual({ status: 503, body: { slack: false, store: true } });
  });

  it('is not ready when the store takes no writes', async () => {
    const reply = await ask({ ...well, probeStore: () => Promise.reject(new Error('read-only')) }, '/readyz');
    expect(reply).toEqual({ status: 503, body: { slack: true, store: false } });
  });

  it('knows no other path', async () => {
    expect(await ask(well, '/')).toMatchObject({ status: 404 });
  });

  it('listens on this machine only, and says plainly that a port is taken', async () => {
    const server = await startHealthServer(0, well);
    const address = server.address() as AddressInfo;
    expect(address.address).toBe('127.0.0.1');
    await expect(startHealthServer(address.port, well)).rejects.toEqual(new GroupkeeperError('port_taken'));
    server.close();
  });
});
