import type { linkCreate as english } from '../../en/operations/link-create';
import { card } from '../card';
import { madeBy } from '../foresight';
import { number } from '../number';
import { phrase } from '../phrase';

export const linkCreate: typeof english = {
  title: '创建邀请链接',
  summary: '创建邀请链接。如果群组已有链接，旧链接将失效，因此须由审批人确认。',
  submit: '申请新链接',
  heading: (effect) => (effect === 'destructive' ? '更换邀请链接' : '创建邀请链接'),
  confirm: (effect) => (effect === 'destructive' ? '确认更换' : '确认创建'),
  succeeded: `群组已有新的邀请链接。“${card.buttons.showLink}”可向您单独显示该链接。`,
  failed: '没有创建新的邀请链接。',
  partial: '新的邀请链接已部分创建。',
  consequences: {
    dies: (masked, made) => phrase`无论印在或发布在何处，链接${masked}${madeBy(made)}都将立即失效`,
    letsIn: (max) => `任何拥有新链接的人都可以加入，直到群组满 ${number(max)} 位成员`,
    membersStay: '成员仍留在群组中',
  },
};
