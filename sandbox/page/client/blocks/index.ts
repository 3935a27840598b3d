export { Mrkdwn } from '../text/mrkdwn';
export { Blocks } from './blocks';
