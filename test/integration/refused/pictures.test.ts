import type { RequestListener } from 'node:http';
import { createPictureCheck } from '../../../src/pictures/picture-check';
import { type Internet, startInternet } from '../../support/pictures/internet';
import { jpeg } from '../../support/pictures/jpeg';
import { ask, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

const update = '/chatgroup update Kelas Memasak Bu Sari';
const picture = 'https://pictures.example/new.jpg?sig=QUERYSECRET';

/** Everything the app has said to anybody or written down. */
const everything = (world: World): string =>
  JSON.stringify([world.log, world.slack.messages(world.desk), world.slack.log.entries]);

const secret = 'INSIDESECRET';
const redirectTo =
  (location: string): RequestListener =>
  (_request, response) =>
    void response.writeHead(302, { location, 'x-inside': secret }).end(secret);

interface Case {
  readonly what: string;
  readonly resolved?: readonly string[];
  readonly answer?: RequestListener;
  readonly says: RegExp;
  readonly connections: number;
}

const cases: readonly Case[] = [
  { what: 'on a private network', resolved: ['10.20.30.40'], says: /not on the public internet/, connections: 0 },
  { what: 'at the metadata of a cloud', resolved: ['100.100.100.200'], says: /not on the public/, connections: 0 },
  { what: 'half private', resolved: ['1.1.1.1', '::1'], says: /not on the public internet/, connections: 0 },
  { what: 'nowhere', resolved: [], says: /does not exist/, connections: 0 },
  {
    what: 'that leads on to this machine',
    answer: redirectTo(`https://127.0.0.1/${secret}`),
    says: /or one it leads on to, is not on the public internet/,
    connections: 1,
  },
  {
    what: 'that leads on unencrypted',
    answer: redirectTo('http://cdn.example/'),
    says: /not encrypted/,
    connections: 1,
  },
  {
    what: 'that leads on and on',
    answer: redirectTo('/again'),
    says: /leads on to others more than three times/,
    connections: 4,
  },
  { what: 'that is no picture', answer: (_q, r) => void r.end(secret), says: /not a whole JPEG/, connections: 1 },
  { what: 'not there', answer: (_q, r) => void r.writeHead(404).end(secret), says: /did not hand out/, connections: 1 },
  {
    what: 'that is not square',
    answer: (_q, r) => void r.end(jpeg({ width: 640, height: 480 })),
    says: /not square[\s\S]*Crop it/,
    connections: 1,
  },
  {
    what: 'that is too small',
    answer: (_q, r) => void r.end(jpeg({ width: 100 })),
    says: /smaller than 192 × 192/,
    connections: 1,
  },
  {
    what: 'that is too large',
    answer: (_q, r) => void r.end(Buffer.alloc(6_000_000)),
    says: /larger than 5 MB/,
    connections: 1,
  },
  { what: 'that never comes', answer: () => undefined, says: /did not answer in time/, connections: 1 },
];

describe('a picture', () => {
  let internet: Internet;
  beforeEach(async () => {
    internet = await startInternet();
  });
  afterEach(() => internet.close());
  const the = useWorld({
    pictures: (clock) =>
      createPictureCheck({
        resolver: { resolve: (name, signal) => internet.resolver.resolve(name, signal) },
        connector: { connect: (to, signal) => internet.connector.connect(to, signal) },
        clock,
      }),
  });

  it('that is good is fetched by us once, and then CAMS is told of it', async () => {
    const { world } = the;
    const card = await ask(world, update, { 'Picture URL': picture });
    await reading(world, card, /\bDone\b|Result unknown/);
    expect(internet.requests).toHaveLength(1);
    expect(world.cams.writes()).toMatchObject([{ params: { ProfilePictureFile: picture } }]);
  });

  it.each(cases)('$what ends its request, CAMS is not called, and nothing of it is told', async (each) => {
    const { world } = the;
    if (each.resolved !== undefined) internet.names = { 'pictures.example': [each.resolved] };
    if (each.answer !== undefined) internet.answer = each.answer;
    const card = await ask(world, update, { 'Picture URL': picture });
    const { thread } = await reading(world, card, /Not done/, each.says);
    expect(thread).toContain('The group was not updated');
    expect(internet.connections).toHaveLength(each.connections);
    expect(world.cams.writes()).toEqual([]);
    const told = everything(world);
    for (const hidden of [secret, ...(each.resolved ?? [])].filter((text) => text.length > 3)) {
      expect(told).not.toContain(hidden);
    }
    expect(world.log.join()).not.toContain('QUERYSECRET');
  });
});

describe('a picture, where CAMS is on this machine,', () => {
  const the = useWorld();

  it.each(['https://169.254.169.254/a.jpg', 'https://2130706433/a.jpg', 'https://[::1]/a.jpg', 'https://localhost/'])(
    'at %s is refused at its field',
    async (address) => {
      const { world } = the;
      await openForm(world, world.dina, update);
      const handed = await world.dina.submits({ 'Picture URL': address });
      expect(handed).toMatchObject({ outcome: 'errors', by: 'app' });
      expect(handed.labels?.['Picture URL']).toMatch(/public internet/);
      expect([world.cards(), world.cams.writes()]).toEqual([[], []]);
    },
  );
});
