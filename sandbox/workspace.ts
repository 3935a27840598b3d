import { readManifest } from './manifest';
import type { StandInOptions } from './slack';

/** The people and channels of the sandbox. */
export const people = { dina: 'U0DINA', raka: 'U0RAKA', mei: 'U0MEI', guest: 'U0GUEST' } as const;
export const desk = 'C0DESK';
export const elsewhere = 'C0ELSE';

/** A workspace with one desk, a requester, two approvers in a user group, and a guest. */
export function sandboxWorkspace(root: string): StandInOptions {
  const { dina, raka, mei, guest } = people;
  return {
    team: { id: 'T0SANDBOX', name: 'Sandbox', domain: 'sandbox' },
    users: [
      { id: dina, name: 'dina', real_name: 'Dina (asks)', tz: 'Asia/Jakarta', locale: 'en-GB' },
      { id: raka, name: 'raka', real_name: 'Raka (approves)', tz: 'Asia/Jakarta', locale: 'en-GB' },
      { id: mei, name: 'mei', real_name: 'Mei (approves)', tz: 'Asia/Singapore', locale: 'en-GB' },
      { id: guest, name: 'guest', real_name: 'Guest', is_restricted: true },
    ],
    channels: [
      { id: desk, name: 'community-desk', members: Object.values(people) },
      { id: elsewhere, name: 'random', members: Object.values(people), appIsMember: false },
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
    CAMS_BUSINESS_NUMBER: '6281100000001',
    DEFAULT_DESK_CHANNELS: desk,
    DEFAULT_DESK_APPROVERS: 'S0APPROVE',
    DATA_DIR: at.dataDir,
    LOG_LEVEL: 'info',
  };
}
