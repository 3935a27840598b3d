import { type SettingName, settingsSchema } from '../config/settings';
import type { OperatorTexts } from '../texts';

const GROUPS: readonly (readonly SettingName[])[] = [
  ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'PORT', 'SLACK_API_URL'],
  ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIBABA_CLOUD_SECURITY_TOKEN', 'CAMS_ENDPOINT'],
  [
    'CAMS_CUST_SPACE_ID',
    'CAMS_BUSINESS_NUMBER',
    'DEFAULT_DESK_CHANNELS',
    'DEFAULT_DESK_APPROVERS',
    'DEFAULT_DESK_TWO_APPROVERS',
    'APP_ADMINS',
  ],
  ['DATABASE_URL', 'DATA_DIR', 'AUDIT_KEY'],
  ['REQUEST_EXPIRES_MINUTES', 'EXECUTION_DEADLINE_MINUTES', 'ADMIN_PORT', 'ADMIN_HOST', 'LOG_LEVEL'],
];

/** `.env.example`: every setting with what it is for; those that must be set stand ready to be filled in. */
export function envExampleOf(t: OperatorTexts): string {
  return `${GROUPS.map((names) => names.map((name) => entry(name, t)).join('\n')).join('\n\n')}\n`;
}

function entry(name: SettingName, t: OperatorTexts): string {
  const alone = settingsSchema.shape[name].safeParse(undefined);
  const value = alone.success ? plain(alone.data) : '';
  return `# ${t.settings[name]}\n${alone.success ? '# ' : ''}${name}=${value}`;
}

const plain = (value: unknown): string => (value === undefined ? '' : String(value));
