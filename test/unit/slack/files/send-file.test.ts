import { createSlackStandIn, type SlackMessage, type SlackStandIn } from '../../../../sandbox/slack';
import { createClients } from '../../../../src/slack/clients';
import { sendFile } from '../../../../src/slack/files/send-file';
import { createSealer } from '../../../../src/store/sealer';
import { textsFor } from '../../../../src/texts';
import { createFakeClock } from '../../../support/fake-clock';
import { workspace } from '../../../support/slack/workspace';
import { silentLog } from '../../../support/stores';

const t = textsFor(undefined);
const file = { name: 'codes.csv', title: 'Codes', bytes: Buffer.from('a,b\r\n'), say: [['Two codes.']] };

let slack: SlackStandIn | undefined;
afterEach(() => slack?.close());

async function start(scopes: readonly string[] = ['files:write', 'im:write']) {
  const app = { ...workspace.app, scopes: [...workspace.app.scopes, ...scopes] };
  const standIn = createSlackStandIn({ ...workspace, app });
  slack = standIn;
  const { apiUrl } = await standIn.listen();
  const clients = createClients({ botToken: app.botToken, apiUrl }, silentLog);
  const tools = { clients, clock: createFakeClock(), sealer: createSealer('key'), log: silentLog };
  const seen = async (): Promise<SlackMessage[]> => {
    const { channel } = await clients.interactive.conversations.open({ users: 'U0DINA' });
    return standIn.person('U0DINA').sees(channel?.id ?? '');
  };
  const send = () => sendFile(tools, { personId: 'U0DINA', deskId: 'C0OPS' }, file, t);
  return { slack: standIn, seen, send };
}

describe('a file', () => {
  it('goes to one person’s direct messages, byte by byte, with what to know of it and a button', async () => {
    const { slack, seen, send } = await start();
    await send();
    const [carried, note] = await seen();
    const [sent] = carried?.files ?? [];
    expect(sent).toMatchObject({ name: 'codes.csv', title: 'Codes' });
    expect(
      slack
        .person('U0DINA')
        .reads(sent?.id ?? '')
        .bytes.toString(),
    ).toBe('a,b\r\n');
    expect(note && slack.render(note)).toMatch(/Two codes\.[\s\S]*Slack keeps it[\s\S]*\[Delete file\]/);
    expect(slack.messages('C0OPS')).toEqual([]);
    expect(slack.log.refusals()).toEqual([]);
  });

  it.each([
    ['without leave to send files', ['im:write'], 'missing_scope'],
    ['without leave to write to people', ['files:write'], 'missing_scope'],
  ])('that Slack refuses, %s, is an error with a sentence, and nothing is there', async (_why, scopes, vendorCode) => {
    const { send } = await start(scopes);
    await expect(send()).rejects.toMatchObject({ code: 'file_refused', vendorCode });
  });

  it('is taken back when nothing can be said of it, because nobody could delete it then', async () => {
    const { slack, seen, send } = await start();
    slack.faults.add({ kind: 'error', method: 'chat.postMessage', error: 'restricted_action' });
    await expect(send()).rejects.toMatchObject({ code: 'file_refused', vendorCode: 'restricted_action' });
    expect(await seen()).toEqual([]);
  });

  it('is taken back when Slack’s reply was lost after it had arrived', async () => {
    const { slack, seen, send } = await start();
    slack.faults.add({ kind: 'lost-reply', method: 'files.completeUploadExternal' });
    await expect(send()).rejects.toMatchObject({ code: 'file_refused' });
    expect(await seen()).toEqual([]);
  });
});
