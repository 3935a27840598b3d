import type { commands as english } from '../en/commands';
import { code } from '../phrase';
import { number } from './number';
import { phrase, text } from './phrase';

export const commands: typeof english = {
  unknown: (typed, nearest, command) =>
    nearest === undefined
      ? phrase`没有${code(`${command} ${typed}`)}。请输入${code(`${command} help`)}查看可用的命令。`
      : phrase`没有${code(`${command} ${typed}`)}。您是指${code(`${command} ${nearest}`)}吗？${code(`${command} help`)}可显示全部命令。`,
  problem: (label, problem, command) => phrase`${label}：${problem}请输入${code(`${command} help`)}查看写法。`,
  noMatch: (typed) => `没有与“${typed}”匹配的群组。请选择一个。`,
  severalMatch: (typed, count) => `有 ${number(count)} 个群组与“${typed}”匹配。请选择一个。`,
  notUsed: (words) => `无法理解，已忽略：“${words}”。`,
  noChoice: (label, values) => text`${label}：以下内容在此无法选择，已忽略：${values}。`,
};
