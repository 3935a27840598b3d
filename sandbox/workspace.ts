import { readManifest } from './manifest';
import type { StandInOptions } from './slack';

/** The people of the sandbox. */
export const people = { dina: 'U0DINA', raka: 'U0RAKA', mei: 'U0MEI', guest: 'U0GUEST', sinta: 'U0SINTA' } as const;
/** What each of them is, as the page says it beside their name. */
export const roles: Readonly<Record<string, string>> = {
  [people.dina]: 'asks',
  [people.raka]: 'approves',
  [people.mei]: 'approves',
  [people.guest]: 'guest',
  [people.sinta]: 'admin',
};
/** The desk where everything starts. */
export const desk = 'C0DESK';
export const desks = [desk, 'C0RESELL', 'C0VIP'] as const;
export const elsewhere = 'C0ELSE';
/** The WhatsApp number whose groups the desks look after. */
export const businessNumber = '6281100000001';

/** A workspace with three desks, a requester, two approvers in a user group, an admin, and a guest. */
export function sandboxWorkspace(root: string): StandInOptions {
  const { dina, raka, mei, guest, sinta } = people;
  const team = [dina, raka, mei, sinta];
  return {
    team: { id: 'T0SANDBOX', name: 'Sandbox', domain: 'sandbox' },
    users: [
      { id: dina, name: 'dina', real_name: 'Dina', tz: 'Asia/Jakarta', locale: 'en-GB' },
      { id: raka, name: 'raka', real_name: 'Raka', tz: 'Asia/Jakarta', locale: 'en-GB' },
      { id: mei, name: 'mei', real_name: 'Mei', tz: 'Asia/Singapore', locale: 'en-GB' },
      { id: sinta, name: 'sinta', real_name: 'Sinta', tz: 'Asia/Jakarta', locale: 'en-GB', is_admin: true },
      { id: guest, name: 'guest', real_name: 'Guest', is_restricted: true },
    ],
    channels: [
      { id: desk, name: 'community-desk', members: [...team, guest] },
      { id: desks[1], name: 'reseller-desk', members: team },
      { id: desks[2], name: 'vip-desk', members: team, is_private: true },
      { id: elsewhere, name: 'random', members: [...team, guest], appIsMember: false },
    ],
    userGroups: [{ id: 'S0APPROVE', handle: 'approvers', name: 'Approvers', users: [raka, mei] }],
    app: {
      ...readManifest(root),
      botToken: 'xoxb-sandbox-bot-token',
      appToken: 'xapp-sandbox-app-token',
      signingSecret: 'sandbox-signing-secret',
      name: 'Groupkeeper',
    },
  };
}

/** The settings with which the app finds the sandbox instead of Slack and Alibaba Cloud. */
export function sandboxSettings(at: { apiUrl: string; camsUrl: string; dataDir: string }): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: 'xoxb-sandbox-bot-token',
    SLACK_APP_TOKEN: 'xapp-sandbox-app-token',
    SLACK_API_URL: at.apiUrl,
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'sandbox-access-key',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'sandbox-access-key-secret',
    CAMS_ENDPOINT: at.camsUrl,
    CAMS_CUST_SPACE_ID: 'cams-demo0001',
    CAMS_BUSINESS_NUMBER: businessNumber,
    DEFAULT_DESK_CHANNELS: desks.join(','),
    DEFAULT_DESK_APPROVERS: 'S0APPROVE',
    APP_ADMINS: people.sinta,
    DATA_DIR: at.dataDir,
    LOG_LEVEL: 'info',
  };
}
