import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIllSqlite, type IllSqlite } from '../support/store-trouble/ill-sqlite';
import { textColumns } from '../support/store-trouble/text-columns';
import { AUDIT_KEY_FOR_TESTS } from '../support/stores';
import { answerTo, ask, groupCalled, openForm, reading } from '../support/world/acts';
import { stringsUnder } from '../support/world/strings-under';
import { useWorld } from '../support/world/use-world';
import { businessNumber, modes, type World } from '../support/world/world';

const yes = { confirm: true };
const SECURITY_TOKEN = 'canary-of-the-security-token';
/** A removal needs the numbers, and what was confirmed is compared with: the only columns that may hold any. */
const WITH_NUMBERS = ['requests.input', 'revisions.evidence', 'drafts.evidence', 'drafts.prefill'];

/** Everything that somebody else than the one who asked may read, now or later. */
function published(world: World): Record<string, string> {
  const sent = world.slack.log.entries.filter(({ direction }) => direction === 'from-app');
  const posts = sent.filter(({ name }) => name === 'chat.postMessage' || name === 'chat.update');
  const payloads = sent.map(({ payload }) => payload);
  return {
    channel: JSON.stringify(world.slack.messages(world.desk).filter(({ kind }) => kind === 'message')),
    posts: JSON.stringify(posts.map(({ payload }) => payload)),
    privateMetadata: stringsUnder(payloads, ['private_metadata']).join('\n'),
    metadata: stringsUnder(payloads, ['metadata']).join('\n'),
    values: stringsUnder(payloads, ['value']).join('\n'),
    files: JSON.stringify(sent.filter(({ name }) => name.startsWith('files.')).map(({ payload }) => payload)),
    log: world.log.join(''),
  };
}

/** Goes through every operation, with things going wrong on the way. */
async function longDay(world: World): Promise<string[]> {
  const { participants } = groupCalled(world, 'Reseller');
  const links = world.cams.world.groups(businessNumber).flatMap(({ link }) => link ?? []);

  await world.dina.types(world.desk, '/chatgroup list');
  await answerTo(world, world.dina, /12 groups/);
  await world.dina.types(world.desk, '/chatgroup members Reseller Onboarding');
  await answerTo(world, world.dina, /8 members/);
  await world.dina.clicks('Share in channel');
  await world.until(() => world.cards()[0]);
  await world.dina.types(world.desk, '/chatgroup show Reseller Onboarding');
  await answerTo(world, world.dina, /Last requests|Nobody has asked/);
  await world.dina.clicks('Share in channel');
  await world.until(() => world.cards()[1]);

  const rotation = await ask(world, '/chatgroup link create Reseller Onboarding');
  await world.raka.clicks('Confirm rotation', yes);
  await reading(world, rotation, /\bDone\b/);
  await world.dina.clicks('Show link');
  await answerTo(world, world.dina, /Whoever has this link can join/);
  await world.raka.clicks('Send me the QR code');
  await answerTo(world, world.raka, /was sent to you as a direct message/);
  links.push(...world.cams.world.groups(businessNumber).flatMap(({ link }) => link ?? []));

  world.cams.faults.add({ action: 'DeleteChatGroupParticipants', kind: 'lost-reply-after-applying' });
  const [one, two] = participants;
  const removal = await ask(world, `/chatgroup remove Reseller Onboarding +${one} +${two}`, { Reason: 'Spam' });
  await world.raka.clicks('Show full numbers');
  await answerTo(world, world.raka, /customers’ phone numbers/);
  await world.raka.clicks('Confirm removal', yes);
  await reading(world, removal, /\bDone\b/);

  world.cams.faults.add({ action: 'DeleteChatGroupParticipants', kind: 'error', code: '131212', message: `no ${two}` });
  const refused = await ask(world, `/chatgroup remove Reseller Onboarding +${participants[3]}`, { Reason: 'Spam' });
  await world.raka.clicks('Confirm removal', yes);
  await reading(world, refused, /Not done/);

  await openForm(world, world.dina, `/chatgroup remove Pelanggan Setia Jakarta Selatan +${participants[4]}`);
  await world.dina.closes({ all: true });
  const deletion = await ask(world, '/chatgroup link delete Reseller Onboarding', { Reason: 'Copied' });
  await world.raka.clicks('Confirm deletion', yes);
  await reading(world, deletion, /\bDone\b/);
  await world.dina.types(world.desk, '/chatgroup history');
  await answerTo(world, world.dina, /4 requests/);

  const keys = [
    'sandbox-access-key-secret',
    'xoxb-sandbox-bot-token',
    'xapp-sandbox-app-token',
    'sandbox-signing-secret',
    SECURITY_TOKEN,
    AUDIT_KEY_FOR_TESTS,
  ];
  return [
    ...new Set([...links, ...links.map((link) => link.slice(link.lastIndexOf('/') + 1)), ...participants, ...keys]),
  ];
}

const mayHold = (place: string, secret: string): boolean =>
  /^\d{8,15}$/.test(secret) && (WITH_NUMBERS.includes(place) || place.startsWith('groupkeeper.db'));

/** An error of a library that quotes everything it was given, thrown in the middle of a click. */
async function breaksInside(world: World, disk: IllSqlite, secrets: readonly string[]): Promise<void> {
  const card = await ask(world, '/chatgroup link create Kelas Memasak Bu Sari');
  disk.before((sql) => {
    if (sql.startsWith('insert into "votes"')) throw Object.assign(new Error(secrets.join()), { config: secrets });
  });
  await world.mei.clicks('Confirm rotation', { ...yes, in: card });
  await answerTo(world, world.mei, /Something went wrong inside Groupkeeper/);
  disk.before(() => undefined);
}

describe.each(modes)('after a long day in %s mode', (mode) => {
  const disk = createIllSqlite();
  let dataDir = '';
  const the = useWorld({
    mode,
    settings: { ALIBABA_CLOUD_SECURITY_TOKEN: SECURITY_TOKEN },
    cams: {
      keys: { 'sandbox-access-key': { secret: 'sandbox-access-key-secret', securityToken: SECURITY_TOKEN } },
    },
    openStore: (options) => {
      dataDir = options.dataDir;
      return disk.open(options);
    },
  });

  it('no link, number or key stands where others can read it', async () => {
    const { world } = the;
    const secrets = await longDay(world);
    await breaksInside(world, disk, secrets);
    const places: Record<string, string> = { ...published(world), ...textColumns(dataDir) };
    places.audit = JSON.stringify(await world.endAndReadAudit());
    for (const name of [
      'channel',
      'posts',
      'privateMetadata',
      'metadata',
      'values',
      'files',
      'log',
      'audit',
      ...WITH_NUMBERS,
    ])
      expect([name, places[name]]).not.toEqual([name, '']);
    // Whoever reads the file reads what was removed from it, too.
    for (const file of readdirSync(dataDir)) places[file] = readFileSync(join(dataDir, file), 'latin1');

    const found = Object.entries(places).flatMap(([place, text]) =>
      secrets
        .filter((secret) => text.includes(secret) && !mayHold(place, secret))
        .map((secret) => `${secret} in ${place}`),
    );
    expect(found).toEqual([]);
    for (const { unfurl_links, unfurl_media } of world.cards())
      expect([unfurl_links, unfurl_media]).toEqual([false, false]);
  });
});
