import type { Who } from '../error-text';
import { code, type Phrase, phrase } from '../phrase';
import { appErrors } from './app-errors';
import { connectionErrors } from './connection-errors';
import { pictureErrors } from './picture-errors';
import { storeErrors } from './store-errors';
import { vendorErrors } from './vendor-errors';
import { whatsappErrors } from './whatsapp-errors';

/** The catalogue: what went wrong, why, what to do next, and who can do that. */
export const errors = {
  ...appErrors,
  ...storeErrors,
  ...pictureErrors,
  ...vendorErrors,
  ...whatsappErrors,
  ...connectionErrors,
};

/** Who can take the next step. */
export const errorWho: Readonly<Record<Who, string>> = {
  you: 'You',
  admin: 'An admin',
  support: 'Alibaba Cloud support, with this RequestId',
};

/** The next step, said to who can take it; `traced` tells whether a RequestId stands below it. */
export function errorNext(who: Who, next: string, traced: boolean): string {
  const said = {
    you: 'What you can do:',
    admin: 'What an admin can do:',
    support: traced
      ? 'Alibaba Cloud support can help, with the RequestId below:'
      : 'Alibaba Cloud support can help, with the time of this message:',
  };
  return `${said[who]} ${next}`;
}

/** The vendor's code and RequestId, which Alibaba Cloud support asks for. */
export function errorTrace(vendorCode: string | undefined, camsRequestId: string | undefined): Phrase {
  const parts = [
    ...(vendorCode === undefined ? [] : [phrase`Code ${code(vendorCode)}`]),
    ...(camsRequestId === undefined ? [] : [phrase`CAMS RequestId ${code(camsRequestId)}`]),
  ];
  return parts.flatMap((part, i) => (i === 0 ? part : [' · ', ...part]));
}
