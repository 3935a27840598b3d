import { clientOf, codeOf } from './support/client';
import { startSlack } from './support/workspace';

const start = async () => {
  const slack = await startSlack();
  return { slack, bot: clientOf(slack), dina: slack.person('U0DINA') };
};
const csv = 'name,number\nDina,+62811\n';

/** Announces and sends a file; its upload is not completed. */
async function upload({ bot }: Awaited<ReturnType<typeof start>>, body = csv, length = body.length) {
  const { upload_url = '', file_id = '' } = await bot.files.getUploadURLExternal({ filename: 'members.csv', length });
  const { status } = await fetch(upload_url, { method: 'POST', body });
  return { id: file_id, url: upload_url, status };
}

describe('an upload', () => {
  it('of another length than announced is refused, and can be sent again', async () => {
    const world = await start();
    const { id, url, status } = await upload(world, csv, csv.length + 1);
    expect(status).toBe(400);
    expect(await codeOf(world.bot.files.completeUploadExternal({ files: [{ id }] }))).toBe('file_not_found');
    expect((await fetch(url, { method: 'POST', body: `${csv}x` })).status).toBe(200);
    expect(await codeOf(world.bot.files.completeUploadExternal({ files: [{ id }] }))).toBe('ok');
    expect(world.slack.log.refusals()).toMatchObject([
      { name: 'upload', error: 'length_mismatch' },
      { name: 'files.completeUploadExternal' },
    ]);
  });

  it('goes once to an address that was given out', async () => {
    const { slack, ...rest } = await start();
    const { url } = await upload({ slack, ...rest });
    expect((await fetch(url, { method: 'POST', body: csv })).status).toBe(404);
    expect((await fetch(`${new URL(url).origin}/upload/v1/guess`, { method: 'POST', body: csv })).status).toBe(404);
  });

  it('without a length, or of nothing, is refused', async () => {
    const { bot } = await start();
    expect(await codeOf(bot.apiCall('files.getUploadURLExternal', { filename: 'a.csv' }))).toBe('invalid_arguments');
    expect(await codeOf(bot.files.getUploadURLExternal({ filename: 'a.csv', length: 0 }))).toBe('missing_argument');
  });

  it('over Slack’s size for a file or its description is refused', async () => {
    const { bot } = await start();
    const announce = (args: object) =>
      codeOf(bot.files.getUploadURLExternal({ filename: 'a.png', length: 1_000_000_000, ...args }));
    expect(await announce({ alt_text: 'x'.repeat(1000) })).toBe('ok');
    expect(await announce({ alt_text: 'x'.repeat(1001) })).toBe('alt_txt_too_large');
    expect(await announce({ length: 1_000_000_001 })).toBe('file_upload_size_restricted');
  });

  it('is completed once', async () => {
    const world = await start();
    const { id } = await upload(world);
    await world.bot.files.completeUploadExternal({ files: [{ id }] });
    expect(await codeOf(world.bot.files.completeUploadExternal({ files: [{ id }] }))).toBe('file_not_found');
  });

  it.each([
    [{ channel_id: 'C0NONE' }, 'channel_not_found'],
    [{ channel_id: 'C0ELSE' }, 'not_in_channel'],
    [{ channel_id: 'G0KEPT' }, 'channel_not_found'],
    [{ channel_id: 'U0DINA' }, 'invalid_arguments'],
    [{ channels: Array(101).fill('C0OPS').join() }, 'channels_limit_exceeded'],
    [{ channel_id: 'C0OLD' }, 'is_archived'],
    [{ channel_id: 'C0OPS', thread_ts: '1.1' }, 'thread_not_found'],
    [{ channel_id: 'C0OPS', initial_comment: 'x'.repeat(4001) }, 'msg_too_long'],
    [{ channel_id: 'C0OPS', blocks: '[{"type":"marquee"}]' }, 'invalid_blocks'],
    [{ channels: 'C0OPS,G0OURS', thread_ts: '1.1' }, 'invalid_arguments'],
  ])('with %j is refused: %s, and stays to be completed', async (where, code) => {
    const world = await start();
    const { id } = await upload(world);
    const complete = (args: object) =>
      codeOf(world.bot.apiCall('files.completeUploadExternal', { files: [{ id }], ...args }));
    expect(await complete(where)).toBe(code);
    expect(world.dina.sees('C0OPS')).toEqual([]);
    expect(await complete({ channel_id: 'C0OPS' })).toBe('ok');
  });
});
