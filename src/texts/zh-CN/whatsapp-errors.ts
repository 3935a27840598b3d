import type { whatsappErrors as english } from '../en/whatsapp-errors';

export const whatsappErrors: typeof english = {
  group_gone: {
    sentence: '此群组已不存在。',
    cause: '有人删除了它，可能是在 Groupkeeper 之外删除的。',
    next: '请输入 /chatgroup list 查看现有的群组。',
    who: 'you',
  },
  group_single_member: {
    sentence: 'WhatsApp 不会在只有一位成员的群组中执行此操作。',
    cause: '还没有其他人加入，或其他人都已退出。',
    next: '请等待更多人加入，或改为删除群组。',
    who: 'you',
  },
  group_suspended: {
    sentence: 'WhatsApp 已暂停此群组。',
    cause: '通常是 WhatsApp 认为此群组违反了其规则。',
    next: '请在 WhatsApp Manager 中向 WhatsApp 申请复核。',
    who: 'admin',
  },
  group_limit_reached: {
    sentence: '此业务号码的群组数量已达到 WhatsApp 的上限。',
    cause: 'WhatsApp 为每个业务号码设定了上限。',
    next: '请删除无人需要的群组，然后重试。',
    who: 'you',
  },
  partly_done: {
    sentence: 'WhatsApp 只执行了其中一部分。',
    cause: '它接受了部分成员，拒绝了其他成员，且并不总是说明原因。',
    next: '请查看成员，然后为未完成的部分重新申请。',
    who: 'you',
  },
  member_twice: {
    sentence: '同一个号码填写了两次。',
    cause: '可能用了两种写法。',
    next: '请重新申请，每个号码只填写一次。',
    who: 'you',
  },
  too_many_members: {
    sentence: '成员数量超过了 WhatsApp 的上限：最多 8 位。',
    cause: '业务号码的 WhatsApp 群组最多容纳 8 位成员。',
    next: '请减少成员后重新申请。',
    who: 'you',
  },
  not_a_member: {
    sentence: '列表中有人已不是此群组的成员。',
    cause: '他们已退出，或在此期间被他人移除。',
    next: '请查看成员，然后为仍在群组中的成员重新申请。',
    who: 'you',
  },
  terms_not_accepted: {
    sentence: '此业务号码尚未接受 WhatsApp 群组的条款。',
    cause: '群组有单独的条款，须为每个号码接受。',
    next: '请在 WhatsApp Manager 中接受条款。',
    who: 'admin',
  },
  whatsapp_busy: {
    sentence: 'WhatsApp 目前收到此业务号码的调用过多。',
    cause: 'WhatsApp 限制每个号码在一段时间内的操作次数。',
    next: '请等待几分钟，然后重试。',
    who: 'you',
  },
  picture_not_square: {
    sentence: 'WhatsApp 没有接受该图片。',
    cause: '图片不是正方形。',
    next: '请裁剪为正方形，然后重新申请。',
    who: 'you',
  },
  picture_too_small: {
    sentence: 'WhatsApp 没有接受该图片。',
    cause: '图片过小。',
    next: '请使用至少 192 × 192 像素的 JPEG，然后重新申请。',
    who: 'you',
  },
  creation_switched_off: {
    sentence: 'WhatsApp 目前已停止此业务号码创建新群组。',
    cause: 'WhatsApp 没有说明原因。',
    next: '请明天重试。如果问题仍然存在，请向 Alibaba Cloud 技术支持提供 RequestId。',
    who: 'you',
  },
  number_not_eligible: {
    sentence: '此业务号码不能拥有 WhatsApp 群组。',
    cause: '群组需要 Official Business Account，并须由 Alibaba Cloud 开通。',
    next: '请联系他们为此号码开通群组。',
    who: 'support',
  },
  whatsapp_code_unknown: {
    sentence: 'WhatsApp 返回了 Groupkeeper 不认识的错误。',
    cause: 'WhatsApp 的错误代码多于已公布的群组错误代码。',
    next: '请同时向他们提供错误代码。重试之前请先查看群组。',
    who: 'support',
  },
};
