import type { reminders as english } from '../en/reminders';
import { phrase, text } from './phrase';
import { time } from './time';

export const reminders: typeof english = {
  waits: (who, until) => phrase`${who}：此申请仍在等待您作出决定。将于${time(until)}过期。`,
  votes: (votes, needed) => text`目前已有${votes}/${needed}个确认。`,
  told: (requester, said) => phrase`${requester}：${said}`,
};
