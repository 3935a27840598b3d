import type { MessageFile } from '../../../../sandbox/slack';
import { clientOf, codeOf } from './support/client';
import { scopes, seed, startSlack } from './support/workspace';

const start = async (extraScopes: string[] = []) => {
  const app = { ...seed.app, scopes: [...scopes, ...extraScopes] };
  const slack = await startSlack({ app });
  return { slack, bot: clientOf(slack), dina: slack.person('U0DINA') };
};
const csv = 'name,number\nDina,+62811\n';
const members = { filename: 'members.csv', content: csv };
const hosted = (file: MessageFile | undefined) => (file?.mode === 'hosted' ? file : undefined);

describe('a file sent by Slack’s own client', () => {
  it('stands in the channel with its comment, and people of the channel open it', async () => {
    const { slack, bot, dina } = await start();
    await bot.filesUploadV2({ ...members, channel_id: 'C0OPS', title: 'Members', initial_comment: 'As asked' });
    const [message] = dina.sees('C0OPS');
    expect(message && slack.render(message)).toBe(`As asked\n[file: Members, ${csv.length} bytes]`);
    expect(message).toMatchObject({ text: 'As asked', user: 'U0BOT' });
    const file = hosted(message?.files?.[0]);
    expect(file).toMatchObject({ name: 'members.csv', title: 'Members', mimetype: 'text/csv', size: csv.length });
    expect(dina.reads(file?.id ?? '').bytes.toString()).toBe(csv);
  });

  it('goes into a thread, several files in one message', async () => {
    const { bot, dina } = await start();
    const { ts = '' } = await bot.chat.postMessage({ channel: 'C0OPS', text: 'Root' });
    const file_uploads = [
      { ...members, title: 'Members' },
      { filename: 'qr.png', file: Buffer.from([0x89, 0x50]), title: 'QR' },
    ];
    await bot.filesUploadV2({ channel_id: 'C0OPS', thread_ts: ts, file_uploads });
    const reply = dina.sees('C0OPS').at(-1);
    expect(reply?.thread_ts).toBe(ts);
    expect(reply?.files?.map((file) => hosted(file)?.mimetype)).toEqual(['text/csv', 'image/png']);
    const { messages } = await bot.conversations.replies({ channel: 'C0OPS', ts });
    expect(messages?.[1]).toMatchObject({ files: [{ title: 'Members' }, { title: 'QR' }] });
  });

  it('needs the scope files:write', async () => {
    const slack = await startSlack({ app: { ...seed.app, scopes: ['chat:write'] } });
    await expect(clientOf(slack).filesUploadV2({ ...members, channel_id: 'C0OPS' })).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'files:write' },
    });
  });
});

describe('a file that is there', () => {
  const shared = async (channel_id: string, extraScopes: string[] = []) => {
    const world = await start(extraScopes);
    await world.bot.filesUploadV2({ ...members, channel_id });
    const file = hosted(world.dina.sees(channel_id)[0]?.files?.[0]);
    return { ...world, id: file?.id ?? '', url: file?.url_private ?? '' };
  };
  const get = (url: string, token: string) =>
    fetch(url, { headers: { authorization: `Bearer ${token}` }, redirect: 'manual' });

  it('is opened by nobody outside its channel', async () => {
    const { slack, dina, id } = await shared('G0OURS');
    expect(dina.reads(id).name).toBe('members.csv');
    expect(() => slack.person('U0RAKA').reads(id)).toThrow('file_not_found');
    slack.workspace.leave('G0OURS', 'U0DINA');
    expect(() => dina.reads(id)).toThrow('file_not_found');
  });

  it('is served to the app’s token with files:read, and to nobody else', async () => {
    const { url } = await shared('C0OPS', ['files:read']);
    const served = await get(url, seed.app.botToken);
    expect([served.status, served.headers.get('content-type'), await served.text()]).toEqual([200, 'text/csv', csv]);
    expect((await get(url, 'xoxb-other')).status).toBe(302);
    const without = await shared('C0OPS');
    expect((await get(without.url, seed.app.botToken)).status).toBe(302);
  });

  it('is described to an app with files:read only', async () => {
    const { bot, id } = await shared('C0OPS', ['files:read']);
    expect((await bot.files.info({ file: id })).file).toMatchObject({ id, channels: ['C0OPS'], size: csv.length });
    expect(await codeOf(bot.files.info({ file: 'F0NONE' }))).toBe('file_not_found');
    const without = await shared('C0OPS');
    expect(await codeOf(without.bot.files.info({ file: without.id }))).toBe('missing_scope');
  });

  it('that is deleted takes its bare message with it, and leaves a mark in one with words', async () => {
    const { bot, dina, id } = await shared('C0OPS');
    await bot.filesUploadV2({ ...members, channel_id: 'C0OPS', initial_comment: 'Again' });
    const second = dina.sees('C0OPS')[1]?.files?.[0]?.id ?? '';
    await bot.files.delete({ file: id });
    await bot.files.delete({ file: second });
    expect(dina.sees('C0OPS')).toMatchObject([{ text: 'Again', files: [{ id: second, mode: 'tombstone' }] }]);
    expect(() => dina.reads(second)).toThrow('file_deleted');
    expect(await codeOf(bot.files.delete({ file: id }))).toBe('file_deleted');
  });
});
