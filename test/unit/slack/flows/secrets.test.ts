import { needOf } from '../../../../src/domain/need';
import { cardMessage } from '../../../../src/slack/blocks';
import { textsFor } from '../../../../src/texts';
import { linkDelete } from '../../../support/slack/operations';
import { request } from '../../../support/slack/requests-fake';
import { type Running, startSlackSide, stopSlackSide } from '../../../support/slack/start';

const KEPT = { secrets: 'approvers' } as const;
const FOR_APPROVERS = 'Only the approvers of this desk can see this.';
const LINK = 'https://chat.whatsapp.com/TESTabcd';

let run: Running;
afterEach(stopSlackSide);

/** A card in the channel whose request was asked under this policy. */
async function postCard(policy: Partial<ReturnType<typeof request>['policy']>): Promise<void> {
  const asked = request({ operation: 'link delete', input: { group: 'G1', reason: 'Spam' } });
  const kept = { ...asked, policy: { ...asked.policy, ...policy } };
  run.requests.shown = {
    request: kept,
    channelId: 'C0OPS',
    operation: { ...linkDelete, reveals: (): ['link'] => ['link'], differences: () => [] },
    evidence: { groupId: 'G1', subject: 'Market Friday', link: 'masked' },
    effect: 'destructive',
    changes: [],
    votes: [],
    need: needOf(kept, kept.policy, 0),
    tokens: {},
  };
  const card = cardMessage(run.requests.shown, textsFor(undefined));
  await run.side.clients.delivery.chat.postMessage({ channel: 'C0OPS', ...card });
}

async function showsLinkTo(person: string): Promise<string> {
  await run.slack.person(person).clicks('Show link');
  await run.settled();
  return run.reads(person);
}

describe('where a desk keeps links and numbers to its approvers', () => {
  it.each([
    ['now', KEPT, {}],
    ['when it was asked', {}, KEPT],
  ])('a card shows them to approvers, and no longer to its requester: %s', async (_when, desk, asked) => {
    run = await startSlackSide('socket', desk);
    await postCard(asked);
    expect(await showsLinkTo('U0DINA')).toContain(FOR_APPROVERS);
    expect(run.audit).toEqual([]);
    expect(await showsLinkTo('U0RAKA')).toContain(LINK);
  });

  it('an answer shows them to approvers only', async () => {
    run = await startSlackSide('socket', KEPT);
    for (const [person, shown] of [
      ['U0DINA', FOR_APPROVERS],
      ['U0RAKA', LINK],
    ] as const) {
      await run.slack.person(person).types('C0OPS', '/chatgroup show Market Friday');
      await run.settled();
      expect(await showsLinkTo(person)).toContain(shown);
    }
    expect(run.audit.filter(({ event }) => event === 'secret.shown')).toMatchObject([{ actor: { id: 'U0RAKA' } }]);
  });
});
