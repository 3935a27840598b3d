import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createDnsResolver } from '../../../src/pictures/dns-resolver';

const [A, AAAA] = [1, 28];
const [NO_ERROR, SERVER_FAILURE, NO_SUCH_NAME] = [0, 2, 3];

interface Answer {
  readonly code: number;
  /** The records' data, in bytes. */
  readonly records: readonly (readonly number[])[];
}

/** A name server that answers everything the same, by the kind of record asked for. */
async function startNameServer(answerFor: (type: number) => Answer | undefined) {
  const server: Socket = createSocket('udp4');
  const types: number[] = [];
  server.on('message', (query, from) => {
    const end = query.indexOf(0, 12) + 5;
    const type = query.readUInt16BE(end - 4);
    types.push(type);
    const answer = answerFor(type);
    if (answer === undefined) return;
    const head = Buffer.from([
      ...query.subarray(0, 2),
      0x81,
      0x80 | answer.code,
      0,
      1,
      0,
      answer.records.length,
      0,
      0,
      0,
      0,
    ]);
    const records = answer.records.map((data) => [0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, data.length, ...data]);
    server.send(Buffer.concat([head, query.subarray(12, end), Buffer.from(records.flat())]), from.port, from.address);
  });
  await once(server.bind(0, '127.0.0.1'), 'listening');
  return { server, types, resolver: createDnsResolver([`127.0.0.1:${server.address().port}`]) };
}

const none: Answer = { code: NO_ERROR, records: [] };
const still = new AbortController().signal;

describe('the addresses of a name', () => {
  let server: Socket | undefined;
  afterEach(() => server?.close());

  const resolve = async (answerFor: (type: number) => Answer | undefined, signal = still): Promise<unknown> => {
    const started = await startNameServer(answerFor);
    server = started.server;
    const answer = await started.resolver.resolve('pictures.example', signal);
    expect(new Set(started.types)).toEqual(new Set([A, AAAA]));
    return answer;
  };

  it('are all that it has, of both kinds', async () => {
    const v6 = [0x26, 0x06, 0x47, 0, ...new Array<number>(11).fill(0), 1];
    const both = (type: number): Answer => ({
      code: NO_ERROR,
      records:
        type === A
          ? [
              [1, 1, 1, 1],
              [10, 0, 0, 1],
            ]
          : [v6],
    });
    expect(await resolve(both)).toEqual(['1.1.1.1', '10.0.0.1', '2606:4700::1']);
  });

  it('are those of one kind when there are none of the other', async () => {
    expect(await resolve((type) => (type === A ? { code: NO_ERROR, records: [[1, 1, 1, 1]] } : none))).toEqual([
      '1.1.1.1',
    ]);
  });

  it('are none when there is no such name, or nothing at it', async () => {
    expect(await resolve(() => ({ code: NO_SUCH_NAME, records: [] }))).toEqual([]);
    server?.close();
    expect(await resolve(() => none)).toEqual([]);
  });

  it('are unknown when the name server has trouble, with one kind only too', async () => {
    await expect(resolve(() => ({ code: SERVER_FAILURE, records: [] }))).rejects.toThrow();
    server?.close();
    const half = (type: number): Answer =>
      type === A ? { code: NO_ERROR, records: [[1, 1, 1, 1]] } : { code: SERVER_FAILURE, records: [] };
    await expect(resolve(half)).rejects.toThrow();
  });

  it('are not waited for any longer than wanted', async () => {
    const controller = new AbortController();
    const silent = (): undefined => void controller.abort();
    await expect(resolve(silent, controller.signal)).rejects.toMatchObject({ code: 'ECANCELLED' });
  });
});
