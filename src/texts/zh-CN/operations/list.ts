import type { list as english } from '../../en/operations/list';
import { code } from '../../phrase';
import { number } from '../number';
import { phrase } from '../phrase';
import { time } from '../time';

export const list: typeof english = {
  title: '群组',
  summary: '列出群组：全部，或名称含有特定字词、处于特定状态的群组。',
  submit: '列出群组',
  columns: { subject: '群组名称', status: '状态', members: '成员', link: '链接', updated: '更新时间' },
  total: (count) => phrase`共 ${number(count)} 个群组。`,
  found: (count, asOf) => phrase`截至${time(asOf)}，有 ${number(count)} 个匹配的群组。`,
  totalAsOf: (count, asOf) => phrase`截至${time(asOf)}，本工作台共有 ${number(count)} 个群组。`,
  noneOwn: (asOf) =>
    phrase`截至${time(asOf)}，本工作台没有群组。请输入${code('/chatgroup create')}创建群组；管理员可用${code('/chatgroup setup groups')}把群组交给本工作台。`,
  none: phrase`目前没有群组。请输入${code('/chatgroup create')}创建第一个群组。`,
  noMatch: (asOf) =>
    phrase`截至${time(asOf)}，没有匹配的群组。请减少字词或换一个状态，或只输入${code('/chatgroup list')}查看所有群组。`,
};
