import { authMethods } from './auth';
import { conversationMethods } from './conversations';
import { editMethods } from './edit';
import { elsewhereMethods } from './elsewhere';
import { historyMethods } from './history';
import { keptFileMethods } from './kept-files';
import type { Method } from './method';
import { peopleMethods } from './people';
import { postMethods } from './post';
import { teamMethods } from './team';
import { uploadFileMethods } from './upload-files';
import { viewMethods } from './views';

/** Every Web API method the stand-in knows, by name; `apps.connections.open` belongs to the socket. */
export const methods: ReadonlyMap<string, Method> = new Map(
  [
    ...elsewhereMethods,
    ...authMethods,
    ...teamMethods,
    ...postMethods,
    ...editMethods,
    ...viewMethods,
    ...peopleMethods,
    ...conversationMethods,
    ...historyMethods,
    ...uploadFileMethods,
    ...keptFileMethods,
  ].map((method) => [method.name, method]),
);
