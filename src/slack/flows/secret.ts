import type { Reveal } from '../../domain/answer';
import type { Desk } from '../../domain/desk';
import { maskNumbers } from '../../domain/mask';
import { refusalToRead, refusalToReveal, stricter } from '../../domain/policy';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import type { Secret } from '../blocks';
import type { RevealTarget } from '../ids';
import type { Tools } from '../tools';

/** A secret as it was read for one person, or why not. */
export type ReadSecret =
  | { readonly kind: 'read'; readonly secret: Secret; readonly desk: Desk; readonly t: Texts }
  | { readonly kind: 'refused'; readonly say: Phrase; readonly t: Texts };

/** Who asks, and from where. */
export interface Asking {
  readonly personId: string;
  readonly channelId: string | undefined;
  /** How they get it, when not as text. */
  readonly as?: 'qr_code';
}

/** A secret to be read, once policy let the person pass. */
interface Wanted {
  readonly desk: Desk;
  readonly groupId: string;
  readonly what: Reveal;
  readonly requestId: string | undefined;
}

/** Reads a secret fresh from CAMS for one person, by policy as it is now, and puts on record who got what. Throws CamsError. */
export async function readSecret(tools: Tools, target: RevealTarget, by: Asking): Promise<ReadSecret> {
  const { personId, as } = by;
  const wanted = 'request' in target ? await ofRequest(tools, target, personId) : await ofAnswer(tools, target, by);
  const t = tools.textsFor((await tools.people.find(personId)).locale);
  if ('say' in wanted) return { kind: 'refused', say: wanted.say, t };
  const secret = await read(tools, wanted);
  if (secret === undefined) return { kind: 'refused', say: t.slack.nothingToReveal, t };
  const { desk, what, groupId, requestId } = wanted;
  await tools.audit({
    deskId: desk.id,
    at: tools.clock.now(),
    actor: { kind: 'person', id: personId },
    event: 'secret.shown',
    requestId,
    data: { what, groupId, ...(as && { as }), shown: sealed(tools, secret) },
  });
  return { kind: 'read', secret, desk, t };
}

/** From a card: the desk's approvers, and its requester unless the policy keeps secrets to approvers. */
async function ofRequest(
  tools: Tools,
  { request: requestId, what }: Extract<RevealTarget, { request: string }>,
  personId: string,
): Promise<Wanted | { readonly say: Phrase }> {
  const person = await tools.people.find(personId);
  const t = tools.textsFor(person.locale);
  const card = await tools.requests.card(requestId);
  const desk = card && (await tools.desks.find(card.request.deskId));
  if (card === undefined || desk === undefined) return { say: t.slack.oldButton };
  const isApprover = await tools.people.isAmong(personId, desk.policy.approvers);
  const policy = stricter(card.request.policy, desk.policy);
  const refusal = refusalToReveal(person, isApprover, card.request.requesterId, policy);
  if (refusal !== undefined) return { say: [t.refusals[refusal]] };
  const { groupId } = card.request;
  return groupId === undefined ? { say: t.slack.nothingToReveal } : { desk, groupId, what, requestId };
}

/** From an answer: whoever could ask for it themselves, unless the desk keeps secrets to approvers. */
async function ofAnswer(
  tools: Tools,
  { group: groupId, what }: Extract<RevealTarget, { group: string }>,
  { personId, channelId }: { readonly personId: string; readonly channelId: string | undefined },
): Promise<Wanted | { readonly say: Phrase }> {
  const admission = await tools.admit.toChannel(personId, channelId ?? '');
  if (admission.kind === 'refused') return { say: admission.say };
  const { desk, person, t } = admission;
  const isApprover = await tools.people.isAmong(personId, desk.policy.approvers);
  const refusal = refusalToRead(person, isApprover, desk.policy);
  return refusal === undefined ? { desk, groupId, what, requestId: undefined } : { say: [t.refusals[refusal]] };
}

/** Straight from CAMS, in this desk's scope; `undefined` when the group is not there. */
async function read(tools: Tools, { desk, groupId, what }: Wanted): Promise<Secret | undefined> {
  const directory = tools.directories(desk);
  const group = await directory.readGroup(groupId);
  if (group === undefined) return undefined;
  const { subject } = group;
  if (what === 'link') return { kind: 'link', subject, link: group.link };
  return { kind: 'numbers', subject, numbers: await directory.readMembers(groupId) };
}

/** What of it may be kept: masks, and digests by which a known link or number can be found again. */
function sealed({ sealer }: Tools, secret: Secret): { mask: string; hmac: string }[] {
  if (secret.kind === 'link') {
    return secret.link === undefined ? [] : [{ mask: secret.link.masked, hmac: sealer.seal(secret.link.reveal()) }];
  }
  const masks = maskNumbers(secret.numbers);
  return secret.numbers.map((number, i) => ({ mask: masks[i] ?? '', hmac: sealer.seal(number) }));
}
