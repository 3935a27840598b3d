import type * as english from '../en/errors';
import { code } from '../phrase';
import { appErrors } from './app-errors';
import { connectionErrors } from './connection-errors';
import { phrase } from './phrase';
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
  you: '您',
  admin: '管理员',
  support: 'Alibaba Cloud 技术支持（请提供此 RequestId）',
};

export const errorNext: typeof english.errorNext = (who, next, traced) => {
  const said = {
    you: '您可以这样做：',
    admin: '管理员可以这样做：',
    support: traced
      ? 'Alibaba Cloud 技术支持可以提供帮助，请提供下方的 RequestId：'
      : 'Alibaba Cloud 技术支持可以提供帮助，请提供此消息的时间：',
  };
  return `${said[who]}${next}`;
};

export const errorTrace: typeof english.errorTrace = (vendorCode, camsRequestId) => {
  const parts = [
    ...(vendorCode === undefined ? [] : [phrase`代码：${code(vendorCode)}`]),
    ...(camsRequestId === undefined ? [] : [phrase`CAMS RequestId：${code(camsRequestId)}`]),
  ];
  return parts.flatMap((part, i) => (i === 0 ? part : [' · ', ...part]));
};
