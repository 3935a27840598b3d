import type { create as english } from '../../en/operations/create';
import { number } from '../number';

export const create: typeof english = {
  title: '创建群组',
  summary: '创建没有成员的群组；成员通过邀请链接加入。',
  submit: '创建群组',
  heading: () => '创建群组',
  confirm: () => '确认创建',
  succeeded: '群组已创建。请输入 /chatgroup link create 让成员加入。',
  failed: '群组未创建。',
  partial: '群组已部分创建。',
  consequences: {
    empty: '创建没有成员的群组',
    byLink: (max) =>
      `只能通过邀请链接加入，而邀请链接须另行申请：任何拥有链接的人都可以加入，最多 ${number(max)} 位成员`,
    exists: (count) => `已有 ${number(count)} 个同名群组`,
  },
};
