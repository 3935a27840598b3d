import type { connectionErrors as english } from '../en/connection-errors';

export const connectionErrors: typeof english = {
  cams_unreachable: {
    sentence: 'Groupkeeper 无法连接 CAMS。',
    cause: '两者之间的网络中断，或被防火墙阻挡。没有发送任何内容。',
    next: '请在几分钟后重试。如果问题仍然存在，请管理员检查网络和 CAMS_ENDPOINT。',
    who: 'you',
  },
  cams_not_trusted: {
    sentence: 'Groupkeeper 连接到的对象无法证明自己是 CAMS，因此没有发送任何内容。',
    cause: '通常是代理拆开了加密连接，或 CAMS_ENDPOINT 指向了其他机器。',
    next: '请检查 CAMS_ENDPOINT，并让 Groupkeeper 不经此类代理直接连接。',
    who: 'admin',
  },
  reply_lost: {
    sentence: '在收到响应之前，与 CAMS 的连接断开了。',
    cause: '网络恰好在此时中断。CAMS 可能仍然执行了操作。',
    next: '重试之前请先查看群组。如果问题仍然存在，请管理员检查网络。',
    who: 'you',
  },
  reply_slow: {
    sentence: 'CAMS 没有及时响应。',
    cause: 'CAMS 或网络目前较慢。操作可能仍然已执行。',
    next: '重试之前请先查看群组。',
    who: 'you',
  },
  reply_unreadable: {
    sentence: '收到的响应不像是来自 CAMS。',
    cause: '通常是代理代替 CAMS 作了响应，或 CAMS_ENDPOINT 指向了其他服务。',
    next: '请检查 CAMS_ENDPOINT 和所有代理。其他人：重试之前请先查看群组。',
    who: 'admin',
  },
  reply_contradicts: {
    sentence: 'CAMS 的响应自相矛盾。',
    cause: '响应的一部分表示成功，另一部分表示失败。',
    next: '请向他们询问此次调用的结果，重试之前请先查看群组。',
    who: 'support',
  },
  list_unsteady: {
    sentence: 'Groupkeeper 读取列表时，列表一直在变化，因此不可信赖。',
    cause: '目前正在添加或移除群组或成员。',
    next: '请在一分钟后重试。',
    who: 'you',
  },
  endpoint_wrong: {
    sentence: 'CAMS_ENDPOINT 不是 Groupkeeper 可以使用的地址。',
    cause: '其中含有路径、用户名或输入错误，或者没有加密。',
    next: '请设置为主机名，例如 cams.ap-southeast-1.aliyuncs.com。不加密的 http:// 仅限本机使用。',
    who: 'admin',
  },
  credentials_missing: {
    sentence: 'Groupkeeper 没有找到 Alibaba Cloud 的凭证。',
    cause: '没有设置 AccessKey，本机也没有其他来源。',
    next: '请设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET，或使用 Alibaba Cloud 默认凭证链的其他来源。',
    who: 'admin',
  },
  credentials_lost: {
    sentence: 'Groupkeeper 无法更新 Alibaba Cloud 的凭证，因此没有发送任何内容。',
    cause: '提供临时凭证的服务没有响应。',
    next: '请在一分钟后重试。如果问题仍然存在，请管理员检查 Groupkeeper 的凭证来源。',
    who: 'you',
  },
};
