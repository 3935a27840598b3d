import type { doubts as english } from '../en/doubts';

export const doubts: typeof english = {
  picture: '图片的地址与之前相同，因此无法通过读取得知新图片是否已生效。请在 WhatsApp 中查看群组。',
  several_candidates: '有多个新群组使用此名称，因此无法确定哪一个是由此申请创建的。请逐一查看。',
  group_gone: '群组已不在列表中，因此无法通过读取得知结果。可能已被他人删除。',
  other_status: '出现了使用此名称的群组，但它未处于可用状态。请查看该群组。',
  other_link: '群组现在的链接与预期不同。可能已被他人更改：分享之前请先查看。',
};
