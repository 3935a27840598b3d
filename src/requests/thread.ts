import type { Note } from '../domain/note';
import type { Tables } from '../domain/ports/store';
import type { Request } from '../domain/request';
import { newId } from './ids';

/** Owes Slack a note in the request's thread. */
async function say(tx: Tables, request: Request, note: Note, at: number, postId = newId()): Promise<void> {
  await tx.outbox.add(request.id, [{ id: postId, post: { kind: 'note', note } }], at);
  await tx.jobs.schedule('post', request.id, at);
}

/** Owes Slack a note of what the request came to, and its card brought up to date. */
export async function announce(tx: Tables, request: Request, note: Note, at: number): Promise<void> {
  const posts = [{ kind: 'note', note }, { kind: 'card' }] as const;
  await tx.outbox.add(
    request.id,
    posts.map((post) => ({ id: newId(), post })),
    at,
  );
  await tx.jobs.schedule('post', request.id, at);
}

/** Owes a reminder, once for each revision and count. */
export const newlyDue = (
  tx: Tables,
  request: Request,
  note: Extract<Note, { kind: 'reminder' }>,
  at: number,
): Promise<void> => say(tx, request, note, at, `${request.id}-${note.revision}-reminder-${note.nth}`);

/** Says why a request does not start yet: once for each revision and reason, however often it is looked at. */
export const sayOnce = (tx: Tables, request: Request, note: Note, at: number): Promise<void> =>
  say(tx, request, note, at, `${request.id}-${request.revision}-${note.kind}`);
