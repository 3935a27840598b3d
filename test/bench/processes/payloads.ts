import { randomUUID } from 'node:crypto';
import { desk, people } from '../../../sandbox/workspace';
import type { Decision } from '../../../src/domain/request';
import { decisionAction } from '../../../src/slack/ids';
import type { Delivery } from './load/delivery';
import type { Card } from './slack/cards';
import { TEAM } from './slack/replies';
import type { OpenView } from './slack/views';

const from = { token: 'verification-token', api_app_id: 'A0APP', is_enterprise_install: false };

/** Slack makes a new one for each thing a person does. */
const triggerId = (): string => `${Date.now()}.${randomUUID()}`;

/** Who does something, and where; without it the requester of the sandbox at its desk. */
export interface At {
  readonly channel?: string;
  readonly person?: string;
}

/** `/chatgroup` with these words, typed at a desk; answers go to `responseUrl`. */
export const typed = (
  text: string,
  responseUrl: string,
  { channel = desk, person = people.dina }: At = {},
): Delivery => ({
  type: 'slash_commands',
  payload: {
    ...from,
    is_enterprise_install: 'false',
    team_id: TEAM,
    team_domain: 'bench',
    channel_id: channel,
    channel_name: 'community-desk',
    user_id: person,
    user_name: person.toLowerCase(),
    command: '/chatgroup',
    text,
    response_url: responseUrl,
    trigger_id: triggerId(),
  },
});

/** What a form is filled with, by the fields' names: texts, or the values of what is ticked. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** A form as it is shown, handed in filled with this. */
export const handedIn = ({ id, hash, view }: OpenView, filled: Filled, person: string = people.dina): Delivery => ({
  type: 'interactive',
  payload: {
    ...from,
    type: 'view_submission',
    team: { id: TEAM, domain: 'bench' },
    user: userOf(person),
    trigger_id: triggerId(),
    view: { ...view, id, hash, team_id: TEAM, root_view_id: id, state: { values: valuesOf(filled) } },
    response_urls: [],
  },
});

const userOf = (id: string) => ({ id, username: id.toLowerCase(), name: id.toLowerCase(), team_id: TEAM });

const valuesOf = (filled: Filled): object =>
  Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, { value: elementOf(value) }]));

const elementOf = (value: string | readonly string[]): object =>
  typeof value === 'string'
    ? { type: 'plain_text_input', value }
    : { type: 'checkboxes', selected_options: value.map((each) => ({ value: each })) };

/** A decision's button on a card, clicked; the answer goes to `responseUrl`. */
export const clicked = (
  card: Card,
  decision: Decision,
  responseUrl: string,
  person: string = people.raka,
): Delivery => ({
  type: 'interactive',
  payload: {
    ...from,
    type: 'block_actions',
    team: { id: TEAM, domain: 'bench' },
    user: userOf(person),
    trigger_id: triggerId(),
    response_url: responseUrl,
    channel: { id: card.channel, name: 'desk' },
    container: { type: 'message', message_ts: card.ts, channel_id: card.channel, is_ephemeral: false },
    message: { ts: card.ts },
    actions: [{ type: 'button', action_id: decisionAction(decision), block_id: 'card', value: card.tokens[decision] }],
  },
});

/** What somebody has typed so far into a menu of a form. */
export const searched = (
  { id, hash, view }: OpenView,
  actionId: string,
  value: string,
  personId: string,
): Delivery => ({
  type: 'interactive',
  payload: {
    ...from,
    type: 'block_suggestion',
    team: { id: TEAM, domain: 'bench' },
    user: userOf(personId),
    container: { type: 'view', view_id: id },
    action_id: actionId,
    block_id: 'group',
    value,
    view: { ...view, id, hash, team_id: TEAM, root_view_id: id, state: { values: {} } },
  },
});

/** Somebody opens App Home. */
export const homeOpened = (personId: string): Delivery => ({
  type: 'events_api',
  payload: {
    ...from,
    type: 'event_callback',
    team_id: TEAM,
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(Date.now() / 1000),
    event: { type: 'app_home_opened', user: personId, channel: `D${personId}`, tab: 'home', event_ts: triggerId() },
  },
});
