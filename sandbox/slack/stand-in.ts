import type { Activity } from './activity';
import type { Log } from './log';
import { createDeliver, type Deliver } from './people/deliver';
import { createHands, type Hands } from './people/hands';
import { createPerson, type Person } from './people/person';
import type { ShownView } from './people/shown-view';
import { tellApp } from './people/tell-app';
import { namesOf } from './render/names';
import { renderText } from './render/render-text';
import type { StandInOptions } from './settings';
import type { Faults } from './state/faults';
import type { SlackMessage } from './state/messages';
import type { Workspace } from './state/workspace';
import { createHttpDelivery } from './wire/http-delivery';
import { createWireServer } from './wire/server';
import { createSocketMode, type SocketMode } from './wire/socket-mode';
import { createWorld } from './world';

export interface SlackStandIn {
  /** Starts on the loopback interface. `apiUrl` is what `slackApiUrl` (`SLACK_API_URL`) takes. */
  listen(): Promise<{ apiUrl: string }>;
  close(): Promise<void>;
  /** A person of the workspace. Throws `user_not_found`. */
  person(id: string): Person;
  /** The same person, pointing at things by their ids, as a page does. Throws `user_not_found`. */
  hands(id: string): Hands;
  /** Sends any payload to the app, well formed or forged. */
  readonly deliver: Deliver;
  /** Where HTTP deliveries go, when the app's address is known only after the stand-in has started. */
  deliverTo(url: string): void;
  /** Every message of a channel, ephemerals included, as it stands now. */
  messages(channel: string): SlackMessage[];
  /** Users, channels and user groups: change them as the test needs. */
  readonly workspace: Workspace;
  readonly log: Log;
  readonly faults: Faults;
  readonly socket: Pick<SocketMode, 'connections' | 'disconnect' | 'cut'>;
  /** A message or a view in plain text, as a person reads it. */
  render(shown: SlackMessage | ShownView): string;
  /** Is told of every change, until the returned function is called. */
  readonly onChange: Activity['onChange'];
  readonly until: Activity['until'];
  readonly idle: Activity['idle'];
}

/** A small, strict Slack on 127.0.0.1: Web API, Socket Mode or signed HTTP delivery, and people who use it. */
export function createSlackStandIn(options: StandInOptions): SlackStandIn {
  const world = createWorld(options);
  const socket = createSocketMode(world);
  let http = options.httpDelivery && createHttpDelivery(world, options.httpDelivery.url);
  const server = createWireServer(world, socket, [socket.method]);
  const deliver = createDeliver(world, (kind, payload, signing) => (http ?? socket).deliver(kind, payload, signing));
  tellApp(world, deliver);
  const people = new Map<string, Person>();
  const hands = new Map<string, Hands>();

  return {
    async listen() {
      await server.listen();
      return { apiUrl: `${world.origin}/api/` };
    },
    async close() {
      await http?.close();
      await socket.close();
      await server.close();
    },
    person(id) {
      const person = people.get(id) ?? createPerson(id, world, deliver);
      people.set(id, person);
      return person;
    },
    hands(id) {
      const pair = hands.get(id) ?? createHands(id, world, deliver);
      hands.set(id, pair);
      return pair;
    },
    deliver,
    deliverTo(url) {
      http = createHttpDelivery(world, url);
    },
    messages: (channel) =>
      world.messages.all.filter((one) => one.channel === channel && !one.deleted).map((one) => ({ ...one })),
    workspace: world.workspace,
    log: world.log,
    faults: world.faults,
    socket,
    render: (shown) => renderText(shown, namesOf(world.workspace)),
    onChange: world.activity.onChange,
    until: world.activity.until,
    idle: world.activity.idle,
  };
}
