import type { audit as english } from '../en/audit';
import { code } from '../phrase';
import { number } from './number';
import { phrase } from './phrase';
import { time } from './time';

export const audit: typeof english = {
  line: {
    stands: (at, count, head) => phrase`截至${time(at)}的审计：${number(count)} 条记录，末端为${code(head)}`,
    keep: '请保留此行：日后可据此证明，截至此处的记录没有被更改或删除。',
  },
  problems: {
    changed: '与写入时不同',
    missing: '缺失',
    reordered: '不在写入时的位置',
    extra: '位于第一条记录之前',
    head: '是最后一条，但保存的末端与此不符',
  },
  rules: {
    unreadable: '此记录没有写明应写的内容。',
    not_submitted: '没有记录说明由谁申请。',
    submitted_twice: '被第二次申请。',
    already_ended: '在结束之后又有进展。',
    no_such_move: '进入了从原状态无法到达的状态。',
    wrong_actor: '由不应执行此事的一方执行。',
    wrong_revision: '此记录涉及未曾展示的版本。',
    approved_by_policy_alone: '本应有人确认，却无人确认。',
    too_few_approvals: '确认的人数少于其策略的要求。',
    approved_by_requester: '由申请人自己确认。',
    not_an_approver: '由其策略未指定的人确认。',
    vote_without_record: '计入了一次无人对此版本作出的确认。',
    approved_without_policy: '确认时没有写明依据哪项策略。',
    weaker_policy: '确认时的策略比申请时的更宽松。',
    approved_after_expiry: '在过期之后被确认。',
    attempted_twice: '同一个已确认的版本被执行了两次。',
    attempt_without_approval: '未经对所展示内容的确认即执行。',
    attempt_too_late: '执行时间晚于其策略的允许。',
    attempt_after_group_left: '对已离开工作台的群组执行了操作。',
    write_without_attempt: '出现了事先没有记录的写入结果。',
    withdrawn_by_another: '被并非申请人的人撤回。',
    said_by_requester: '由申请人自己说明结果。',
    looser_at_once: '工作台立即放宽了限制，而这本应等待 24 小时或第二位管理员同意。',
    change_not_asked: '工作台有一项更改结束，但它此前并未等待生效。',
    agreed_by_asker: '工作台的更改由提出者自己同意。',
    in_force_too_early: '工作台的更改未满 24 小时即生效。',
  },
};
