import type { states as english } from '../en/states';

export const states: typeof english = {
  pending: '等待确认',
  approved: '即将开始',
  denied: '已拒绝',
  withdrawn: '已撤回',
  expired: '已过期',
  stale: '已失效',
  executing: '正在执行',
  settling: '正在核对结果',
  succeeded: '已完成',
  partial: '部分完成',
  failed: '未完成',
  unknown: '结果未知',
};
