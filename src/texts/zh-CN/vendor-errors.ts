import type { vendorErrors as english } from '../en/vendor-errors';

export const vendorErrors: typeof english = {
  ram_denied: {
    sentence: 'Alibaba Cloud 不允许 Groupkeeper 执行此操作。',
    cause: '其 AccessKey 的 RAM 权限策略缺少此权限，或明确禁止。',
    next: (missingRight) =>
      missingRight === undefined
        ? '请在 RAM 权限策略中允许此操作。README 中有完整的策略。'
        : `请在 RAM 权限策略中允许 ${missingRight}。README 中有完整的策略。`,
    who: 'admin',
  },
  channel_not_yours: {
    sentence: '此 Alibaba Cloud 账号无权使用此工作台的 CAMS 通道。',
    cause: '通常是该通道属于其他账号，或其 ID 输入有误。',
    next: '请检查 CAMS_CUST_SPACE_ID，并确认 AccessKey 属于同一账号。',
    who: 'admin',
  },
  channel_not_whatsapp: {
    sentence: '此工作台的 CAMS 通道不支持 WhatsApp 群组。',
    cause: '通常是该通道用于 WhatsApp 以外的应用。',
    next: '请在 CAMS 控制台中检查 CAMS_CUST_SPACE_ID。',
    who: 'admin',
  },
  not_subscribed: {
    sentence: '此 Alibaba Cloud 账号没有开通 Chat App Message Service。',
    cause: '该服务从未为此账号开通，或已到期。',
    next: '请在 Alibaba Cloud 控制台中开通或续订该服务。',
    who: 'admin',
  },
  account_unknown: {
    sentence: 'Alibaba Cloud 无法判断这是哪个账号。',
    cause: '通常是 AccessKey 与 CAMS 通道属于不同的账号。',
    next: '请确认 AccessKey 与 CAMS_CUST_SPACE_ID 属于同一账号。',
    who: 'admin',
  },
  business_number_invalid: {
    sentence: 'CAMS 不接受此工作台的业务号码。',
    cause: '通常是其中含有“+”、空格或字母。',
    next: '请检查 CAMS_BUSINESS_NUMBER：只能是数字，含国家/地区代码，不含“+”。',
    who: 'admin',
  },
  phone_number_invalid: {
    sentence: 'CAMS 不接受其中一个电话号码。',
    cause: '通常是缺少一位数字或国家/地区代码。',
    next: '请检查您填写的号码。如果没有填写号码，请管理员检查 CAMS_BUSINESS_NUMBER。',
    who: 'you',
  },
  page_invalid: {
    sentence: 'CAMS 没有列表的这一页。',
    cause: '通常是您打开列表之后，列表变短了。',
    next: '请从第一页重新开始。',
    who: 'you',
  },
  value_refused: {
    sentence: 'CAMS 不接受其中一个值。',
    cause: '缺少某个值，或其格式不符合 CAMS 的要求。CAMS 并不总是说明是哪一个。',
    next: '请检查您输入的内容，然后重试。如果看起来无误，请把下方的代码告诉管理员。',
    who: 'you',
  },
  groups_not_offered: {
    sentence: 'CAMS 在此地址不提供群组操作。',
    cause: 'CAMS_ENDPOINT 指向了其他服务或地域，或者此账号尚未开通群组。',
    next: '请检查 CAMS_ENDPOINT，并向 Alibaba Cloud 确认此账号是否已开通群组。',
    who: 'admin',
  },
  key_unknown: {
    sentence: 'Alibaba Cloud 无法识别 Groupkeeper 的 AccessKey。',
    cause: '通常是该 AccessKey 已被删除，或其 ID 输入有误。',
    next: '请检查 ALIBABA_CLOUD_ACCESS_KEY_ID。',
    who: 'admin',
  },
  key_inactive: {
    sentence: 'Groupkeeper 的 AccessKey 已被禁用。',
    cause: '有人在 RAM 控制台中禁用了它。',
    next: '请在 RAM 控制台中启用它，或为 Groupkeeper 换用另一个。',
    who: 'admin',
  },
  key_wrong: {
    sentence: 'Alibaba Cloud 不接受 Groupkeeper 的签名。',
    cause: '通常是密钥与 AccessKey 不匹配，或被截断。',
    next: '请检查 ALIBABA_CLOUD_ACCESS_KEY_SECRET。',
    who: 'admin',
  },
  token_expired: {
    sentence: 'Groupkeeper 的临时密钥已过期或不匹配。',
    cause: '临时密钥会在一段时间后失效，并且只与其对应的 AccessKey 匹配。',
    next: '请更新临时密钥；如果使用的是长期密钥，请取消设置 ALIBABA_CLOUD_SECURITY_TOKEN。',
    who: 'admin',
  },
  repeated_on_the_way: {
    sentence: 'Alibaba Cloud 两次收到同一条消息。',
    cause: 'Groupkeeper 只发送一次，因此是途中某处重复了它。第一次可能已成功。',
    next: '重试之前请先查看群组。请管理员检查是否有代理重复发送消息。',
    who: 'you',
  },
  clock_off: {
    sentence: 'Alibaba Cloud 不信任 Groupkeeper 提供的时间。',
    cause: '运行 Groupkeeper 的机器的时钟偏差超过 15 分钟。',
    next: '请校准时钟（NTP），然后重试。',
    who: 'admin',
  },
  throttled: {
    sentence: 'Alibaba Cloud 目前收到来自此账号的调用过多。',
    cause: '使用此账号的所有程序共用同一个限额。',
    next: '请等待一分钟，然后重试。',
    who: 'you',
  },
  cams_trouble: {
    sentence: 'CAMS 自身目前出现问题。',
    cause: '问题出在 Alibaba Cloud，与您输入的内容无关。',
    next: '请在几分钟后重试。如果问题仍然存在，请向 Alibaba Cloud 技术支持提供 RequestId。',
    who: 'you',
  },
  vendor_code_unknown: {
    sentence: 'Alibaba Cloud 返回了 Groupkeeper 不认识的错误。',
    cause: 'Alibaba Cloud 没有公布群组的全部错误代码。',
    next: '请同时向他们提供错误代码。重试之前请先查看群组。',
    who: 'support',
  },
};
