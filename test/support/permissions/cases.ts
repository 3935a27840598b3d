import type { RawInput } from '../../../src/domain/operation';
import type { Request } from '../../../src/domain/request';
import type { World } from '../requests-world/world';

/** A write as it waits for somebody: a change does so once its group changed. */
export interface Case {
  readonly label: string;
  readonly name: string;
  readonly input: (group: string) => RawInput;
  readonly hasLink: boolean;
  readonly waits: 'at once' | 'once its group changed';
}

const reason = 'They advertise';
const MEMBERS = ['6281234567801', '6281234567802'];

export const cases: readonly Case[] = [
  {
    ...{ label: '`create`', name: 'create', hasLink: false, waits: 'once its group changed' },
    input: (group) => ({ subject: group }),
  },
  {
    ...{ label: '`update`', name: 'update', hasLink: false, waits: 'once its group changed' },
    input: (group) => ({ group, subject: 'New name' }),
  },
  {
    ...{ label: '`link create` (the first)', name: 'link create', hasLink: false, waits: 'once its group changed' },
    input: (group) => ({ group, reason }),
  },
  {
    ...{ label: '`link create` (a rotation)', name: 'link create', hasLink: true, waits: 'at once' },
    input: (group) => ({ group, reason }),
  },
  {
    ...{ label: '`link delete`', name: 'link delete', hasLink: true, waits: 'at once' },
    input: (group) => ({ group, reason }),
  },
  {
    ...{ label: '`remove` (up to three)', name: 'remove', hasLink: false, waits: 'at once' },
    input: (group) => ({ group, members: MEMBERS.slice(1), reason }),
  },
  {
    ...{ label: '`remove` (four or more)', name: 'remove', hasLink: false, waits: 'at once' },
    input: (group) => ({ group, members: [...MEMBERS, '6281234567803', '6281234567804'], reason }),
  },
  {
    ...{ label: '`delete`', name: 'delete', hasLink: false, waits: 'at once' },
    input: (group) => ({ group, reason }),
  },
];

let groups = 0;

/** A request of that kind about a group of its own, standing on a card that somebody has to decide. */
export async function waiting(world: World, { name, input, hasLink, waits }: Case, by: string): Promise<Request> {
  groups += 1;
  const group = `P${groups}`;
  const members = [...MEMBERS, '6281234567803', '6281234567804'];
  world.cams.change(group, {
    subject: `Group ${groups}`,
    link: hasLink ? `https://chat.whatsapp.com/TEST${group}` : undefined,
    members,
  });
  const submitted = await world.submit(name, input(group), { by, askAnyway: true });
  if (submitted.kind !== 'submitted') throw new Error(`it was ${submitted.kind}`);
  if (waits === 'once its group changed')
    world.cams.change(name === 'create' ? `${group}-2` : group, { subject: group });
  await world.app.work();
  const request = await world.find(submitted.request);
  if (request.state !== 'pending') throw new Error(`${name} does not wait: ${request.state}`);
  return request;
}
