import { zhCN } from 'date-fns/locale/zh-CN';
import type { group as english } from '../en/group';
import { momentsIn } from '../format';
import { code } from '../phrase';
import { number } from './number';
import { phrase } from './phrase';

export const group: typeof english = {
  labels: {
    id: '群组 ID',
    subject: '群组名称',
    description: '群组描述',
    status: '状态',
    members: '成员',
    member: '成员',
    link: '邀请链接',
    picture: '图片',
    updated: '上次更新',
    groupType: '群组类型',
    groupLink: '群组链接',
    sameSubject: '同名群组',
  },
  none: '无',
  noLink: '无链接',
  notKnown: '未知',
  yes: '有',
  no: '无',
  members: (count) => `${number(count)} 位成员`,
  membersOf: (count, max) => `${number(count)}/${number(max)}`,
  membersNamed: (count, masks) => (masks.length === 0 ? count : `${count}：${masks.join('、')}`),
  moment: momentsIn(zhCN, 'PPP HH:mm'),
  gone: phrase`此群组已不在列表中。请输入${code('/chatgroup list')}查看现有的群组。`,
};
