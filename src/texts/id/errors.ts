import type * as english from '../en/errors';
import { code, phrase } from '../phrase';
import { appErrors } from './app-errors';
import { connectionErrors } from './connection-errors';
import { pictureErrors } from './picture-errors';
import { storeErrors } from './store-errors';
import { vendorErrors } from './vendor-errors';
import { whatsappErrors } from './whatsapp-errors';

export const errors: typeof english.errors = {
  ...appErrors,
  ...storeErrors,
  ...pictureErrors,
  ...vendorErrors,
  ...whatsappErrors,
  ...connectionErrors,
};

export const errorWho: typeof english.errorWho = {
  you: 'Anda',
  admin: 'Admin',
  support: 'Dukungan Alibaba Cloud, dengan RequestId ini',
};

export const errorNext: typeof english.errorNext = (who, next, traced) => {
  const said = {
    you: 'Yang dapat Anda lakukan:',
    admin: 'Yang dapat dilakukan admin:',
    support: traced
      ? 'Dukungan Alibaba Cloud dapat membantu, dengan RequestId di bawah ini:'
      : 'Dukungan Alibaba Cloud dapat membantu, dengan waktu pesan ini:',
  };
  return `${said[who]} ${next}`;
};

export const errorTrace: typeof english.errorTrace = (vendorCode, camsRequestId) => {
  const parts = [
    ...(vendorCode === undefined ? [] : [phrase`Kode ${code(vendorCode)}`]),
    ...(camsRequestId === undefined ? [] : [phrase`RequestId CAMS ${code(camsRequestId)}`]),
  ];
  return parts.flatMap((part, i) => (i === 0 ? part : [' · ', ...part]));
};
