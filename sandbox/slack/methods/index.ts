import { authMethods } from './auth';
import { conversationMethods } from './conversations';
import { editMethods } from './edit';
import { historyMethods } from './history';
import type { Method } from './method';
import { peopleMethods } from './people';
import { postMethods } from './post';
import { viewMethods } from './views';

/** Every Web API method the stand-in knows, by name; `apps.connections.open` belongs to the socket. */
export const methods: ReadonlyMap<string, Method> = new Map(
  [
    ...authMethods,
    ...postMethods,
    ...editMethods,
    ...viewMethods,
    ...peopleMethods,
    ...conversationMethods,
    ...historyMethods,
  ].map((method) => [method.name, method]),
);
