import type * as english from '../en/fields';

export const fields: typeof english.fields = {
  group: {
    label: '群组',
    placeholder: '输入群组名称中的几个字',
    all: '留空表示所有群组。',
  },
  subject: { label: '群组名称', hint: '最多 128 个字符。成员可以看到。' },
  description: { label: '群组描述', hint: '最多 2,048 个字符。成员可以看到。' },
  picture: {
    label: '图片 URL',
    hint: '正方形 JPEG 的地址，至少 192 × 192 像素，最大 5 MB。以 https:// 开头。',
  },
  members: { label: '成员', hint: '请勾选 1 至 8 位。' },
  reason: { label: '原因', hint: '频道和审批人会看到此内容。' },
  words: { label: '名称中的字词', hint: '须全部包含，顺序和大小写不限。' },
  status: { label: '状态', placeholder: '任意状态' },
  person: { label: '申请人', placeholder: '任何人' },
  since: {
    label: '起始时间',
    hint: '天数（7d）、小时数（24h）或日期（2026-11-01）。留空表示所有时间。',
    placeholder: '例如 7d',
  },
  reference: {
    label: '申请 ID',
    hint: '用于查找一个申请：其卡片上的 ID，或 CAMS 的 RequestId。填写后，上方的条件均不起作用。',
  },
};

export const problems: typeof english.problems = {
  required: '请填写此项。',
  subject_long: '群组名称请不要超过 128 个字符。',
  description_long: '群组描述请不要超过 2,048 个字符。',
  reason_long: '原因请不要超过 500 个字符。',
  picture_url: '请填写以 https:// 开头的地址，且不含用户名、密码、端口或反斜杠。',
  picture_not_public: '请填写公共互联网上的地址。',
  picture_long: '请填写不超过 2,048 个字符的地址。',
  members_none: '请至少选择一位成员。',
  members_many: '请最多选择 8 位成员。其余成员可以在第二个申请中处理。',
  number_wrong: '请在每个电话号码前写上国家/地区代码，例如 +62 812 3456 7801。',
  since_wrong: '请填写天数、小时数或日期，例如 since:7d、since:24h 或 since:2026-11-01。',
  person_unpicked: '请选择人员：输入 @ 并从 Slack 提供的列表中选择，或使用表单，例如从菜单中打开。',
  reference_wrong: '请复制完整的 ID：卡片上的 12 个字符，或消息列中 CAMS 的 RequestId。',
  status_wrong: '请用一个词填写状态，例如 ACTIVE。',
};
