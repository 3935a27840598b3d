import { APPROVERS, MEMBERS } from '../slack/replies';

/** Who types and looks: members of every channel that approve nothing, the app itself apart. */
export const CROWD: readonly string[] = MEMBERS.filter((id) => id !== 'U0APP' && !APPROVERS.includes(id));

/** Who looks at App Home: those and who approves, in turn, since it holds different things for them. */
export const LOOKING: readonly string[] = CROWD.flatMap((id, index) => [id, APPROVERS[index] ?? []].flat());
