import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tlsConnector } from '../../../src/pictures/tls-connector';

const still = new AbortController().signal;

describe('an encrypted connection', () => {
  let server: Server;
  let sockets: Socket[];
  beforeEach(async () => {
    sockets = [];
    server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  const destination = (serverName: string) => ({
    address: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    serverName,
  });

  /** The first bytes that arrive, in which the name is to be read. */
  async function hello(serverName: string): Promise<string> {
    const connecting = tlsConnector.connect(destination(serverName), still).then(
      () => 'connected',
      () => 'refused',
    );
    const [socket] = (await once(server, 'connection')) as [Socket];
    const [bytes] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(await connecting).toBe('refused');
    return bytes.toString('latin1');
  }

  it('goes to the address it was given and asks there for the name', async () => {
    expect(await hello('pictures.example')).toContain('pictures.example');
  });

  it('asks for no name where there is only an address', async () => {
    expect(await hello('127.0.0.1')).not.toContain('127.0.0.1');
  });

  it('is not taken when what answers does not speak TLS', async () => {
    server.on('connection', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
    await expect(tlsConnector.connect(destination('pictures.example'), still)).rejects.toThrow();
  });

  it('is not had when nobody listens', async () => {
    const nowhere = { ...destination('pictures.example'), port: 1 };
    await expect(tlsConnector.connect(nowhere, still)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is given up when it is wanted no longer, and closed', async () => {
    const controller = new AbortController();
    const connecting = tlsConnector.connect(destination('pictures.example'), controller.signal);
    const [socket] = (await once(server, 'connection')) as [Socket];
    controller.abort();
    await expect(connecting).rejects.toThrow('given up');
    socket.resume();
    await once(socket, 'close');
  });

  it('is not begun when it is not wanted any more', async () => {
    const connecting = tlsConnector.connect(destination('pictures.example'), AbortSignal.abort());
    await expect(connecting).rejects.toThrow('given up');
  });
});
