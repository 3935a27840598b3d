import { randomBytes } from 'node:crypto';

/** Opaque, and different from another one only by case more often than a careless client expects. */
export function newGroupId(): string {
  return `Y2FwaV9n${randomBytes(24).toString('base64url')}=`;
}

/** Marked TEST, so that nobody takes it for a real one. */
export function newLink(): string {
  return `https://chat.whatsapp.com/TEST${randomBytes(14).toString('hex').slice(0, 18)}`;
}
