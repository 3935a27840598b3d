export { type AnswerOptions, answerMessage } from './answer';
export { auditLineMessage } from './audit-line';
export { cardMessage } from './card';
export { deskNoticeMessage } from './desk-notice';
export type { Message } from './message';
export { notAnnouncedMessage } from './not-announced';
export { noteMessage } from './note';
export { type Secret, secretMessage } from './secret';
export { undeliverableMessage } from './undeliverable';
