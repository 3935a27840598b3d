import type { requestLine as english } from '../en/request-line';
import { bold, person } from '../phrase';
import { phrase } from './phrase';
import { time } from './time';

export const requestLine: typeof english = ({ heading, subject, state, requesterId, createdAt, expiresAt }) => {
  const asked = phrase`${bold(heading)}：${subject}。${state}。申请人：${person(requesterId)}，${time(createdAt)}。`;
  return expiresAt === undefined ? asked : phrase`${asked}将于${time(expiresAt)}过期。`;
};
