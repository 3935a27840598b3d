import type { appErrors as english } from '../en/app-errors';

export const appErrors: typeof english = {
  unexpected: {
    sentence: 'Groupkeeper 内部出现错误。',
    cause: '与您输入的内容无关。详情请见 Groupkeeper 的日志。',
    next: '请重试。如果再次出现，请把此消息的时间告诉管理员。',
    who: 'you',
  },
  stopping: {
    sentence: 'Groupkeeper 正在重启。',
    cause: '在结束正在进行的工作期间，不会开始新的工作。',
    next: '请在一分钟后重试。',
    who: 'you',
  },
  slack_unreachable: {
    sentence: 'Slack 没有响应 Groupkeeper。',
    cause: 'Slack 响应缓慢，或两者之间的网络中断。',
    next: '请在一分钟后重试。如果问题仍然存在，请管理员查看 Slack 的状态页面。',
    who: 'you',
  },
  slack_refused: {
    sentence: 'Slack 不允许 Groupkeeper 接入。',
    cause: '通常是令牌输入有误或属于其他应用，或者应用尚未安装。',
    next: '请检查 SLACK_BOT_TOKEN、SLACK_APP_TOKEN，并确认应用是用 manifest.yml 安装的。',
    who: 'admin',
  },
  slack_revoked: {
    sentence: 'Slack 不再允许 Groupkeeper 接入。',
    cause: '有人移除了应用、收回了令牌，或关闭了 Socket Mode。',
    next: '请在 Slack 应用的设置中确认应用已安装，并在需要时开启 Socket Mode，重新设置 SLACK_BOT_TOKEN 和 SLACK_APP_TOKEN，然后再次启动 Groupkeeper。',
    who: 'admin',
  },
  port_taken: {
    sentence: 'Groupkeeper 无法使用其端口。',
    cause: '通常是其他程序或另一个 Groupkeeper 正在使用该端口。',
    next: '请将 PORT 或 ADMIN_PORT 设置为空闲的端口。',
    who: 'admin',
  },
  modal_late: {
    sentence: '表单未能及时打开。',
    cause: 'Slack 只给 3 秒时间，而某个环节较慢。',
    next: '请重试。',
    who: 'you',
  },
  file_refused: {
    sentence: 'Slack 没有接收文件，因此没有发送任何内容。',
    cause: 'Slack 响应缓慢，或不允许 Groupkeeper 发送文件或给您发消息。',
    next: '请重试。如果问题仍然存在，请管理员检查应用是否有 files:write 和 im:write 权限。',
    who: 'you',
  },
  file_kept: {
    sentence: 'Slack 没有删除文件。',
    cause: 'Slack 响应缓慢，或不允许 Groupkeeper 删除它。',
    next: '请重试，或在文件的菜单中自行删除。',
    who: 'you',
  },
  execution_deadline: {
    sentence: 'Groupkeeper 未能及时开始，因此没有执行任何操作。',
    cause: '已确认的操作必须尽快开始，以免在无人预期时发生。',
    next: '如果仍然需要，请重新申请。',
    who: 'you',
  },
  accepted_without_effect: {
    sentence: 'CAMS 已受理，但群组没有变化。',
    cause: 'CAMS 先受理，WhatsApp 稍后再决定，且不说明原因。',
    next: '请查看群组，然后重新申请。如果再次出现，请向 Alibaba Cloud 技术支持提供 RequestId。',
    who: 'you',
  },
  lost_without_effect: {
    sentence: 'CAMS 的响应丢失，群组没有变化。',
    cause: '连接在往返途中断开。',
    next: '请查看群组，然后重新申请。',
    who: 'you',
  },
};
