import type { storeErrors as english } from '../en/store-errors';

export const storeErrors: typeof english = {
  store_in_use: {
    sentence: '另一个 Groupkeeper 正在使用此数据文件夹。',
    cause: '它尚未结束，或者启动了两个。一个数据文件夹只供一个使用。',
    next: '请先停止另一个，或为这一个设置单独的 DATA_DIR。',
    who: 'admin',
  },
  store_unavailable: {
    sentence: 'Groupkeeper 无法使用其数据库，因此没有执行任何操作。',
    cause: '磁盘已满或只读，或者数据库服务器离线或繁忙。',
    next: '请在一分钟后重试。如果问题仍然存在，请管理员检查磁盘或数据库服务器。',
    who: 'you',
  },
  store_unsure: {
    sentence: 'Groupkeeper 不确定此内容是否已保存。',
    cause: '与数据库的连接在最后一刻断开。',
    next: '重试之前，请先查看频道中是否已显示。重试不会造成不良影响。',
    who: 'you',
  },
  store_outdated: {
    sentence: '数据库无法更新到此 Groupkeeper 所需的版本。',
    cause: '通常是更新版本的 Groupkeeper 已使用过它。日志中写明了失败的步骤。',
    next: '请启动曾在此数据库上运行过的最新版本或更高版本。',
    who: 'admin',
  },
  audit_key_unusable: {
    sentence: '审计密钥无法读取或过短。',
    cause: '通常是文件被更改或无权读取，或者 AUDIT_KEY 被截断。',
    next: '请将文件 audit.key 放回 DATA_DIR，或将 AUDIT_KEY 设置为至少 32 个字符。',
    who: 'admin',
  },
};
