import * as z from 'zod';

/** Plain http only to this machine: everything else would show keys and numbers to the network. */
const safeUrl = z.url({ protocol: /^https?$/, abort: true }).refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
});

const endpoint = z.union([z.string().regex(/^[a-z0-9.-]+(:\d+)?$/i), safeUrl]);
const port = z.coerce.number().int().min(0).max(65_535);
const list = (id: RegExp) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    )
    .pipe(z.array(z.string().regex(id)).min(1));

/** Each setting by itself: names as in the environment. An empty value counts as unset. */
export const settingsSchema = z.object({
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-'),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-').optional(),
  SLACK_SIGNING_SECRET: z.string().min(8).optional(),
  PORT: port.optional(),
  SLACK_API_URL: safeUrl.optional(),
  ALIBABA_CLOUD_ACCESS_KEY_ID: z.string().optional(),
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: z.string().optional(),
  ALIBABA_CLOUD_SECURITY_TOKEN: z.string().optional(),
  CAMS_ENDPOINT: endpoint.default('cams.ap-southeast-1.aliyuncs.com'),
  CAMS_CUST_SPACE_ID: z.string().min(1).optional(),
  CAMS_BUSINESS_NUMBER: z
    .string()
    .regex(/^\d{7,15}$/)
    .optional(),
  DEFAULT_DESK_CHANNELS: list(/^[CG][A-Z0-9]+$/).optional(),
  DEFAULT_DESK_APPROVERS: list(/^[UWS][A-Z0-9]+$/).optional(),
  DEFAULT_DESK_TWO_APPROVERS: z.enum(['on', 'off']).default('on'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  DATA_DIR: z.string().default('./data'),
  AUDIT_KEY: z.string().min(32).optional(),
  ADMIN_PORT: port.optional(),
  ADMIN_HOST: z
    .string()
    .regex(/^[0-9a-z.:-]+$/i)
    .default('127.0.0.1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  APP_ADMINS: list(/^[UW][A-Z0-9]+$/).optional(),
  REQUEST_EXPIRES_MINUTES: z.coerce
    .number()
    .positive()
    .max(60 * 24 * 30)
    .default(60 * 24),
  EXECUTION_DEADLINE_MINUTES: z.coerce
    .number()
    .positive()
    .max(60 * 24)
    .default(15),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;
