import { minutes } from '../domain/clock';
import type { Desk, Policy } from '../domain/desk';
import { operator } from '../texts/operator';
import { type SettingName, type Settings, settingsSchema } from './settings';

/** How the app reaches Slack and is reached by it. `apiUrl` is another Slack than Slack's own, for tests and the sandbox. */
export type SlackConfig = { readonly botToken: string; readonly apiUrl?: string | undefined } & (
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string; readonly port: number }
);

export interface Config {
  readonly slack: SlackConfig;
  readonly cams: {
    readonly endpoint: string;
    /** Absent: the vendor's default chain finds one. */
    readonly accessKey:
      | { readonly id: string; readonly secret: string; readonly securityToken: string | undefined }
      | undefined;
  };
  /** Theirs until their channels are set up in Slack. */
  readonly desks: readonly Desk[];
  /** What the admin is warned of in the log at the start. */
  readonly warnings: readonly string[];
  /** Of a desk that is set up in Slack, where its form does not ask, or was not filled in yet; in ms. */
  readonly times: Pick<Policy, 'expiresAfter' | 'startWithin'>;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly auditKey: string | undefined;
  /** Where health is asked for; absent: nowhere. */
  readonly admin: { readonly host: string; readonly port: number } | undefined;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly admins: readonly string[];
}

/** The settings do not fit; the message says which, and what each is for. It never holds a value. */
export class ConfigError extends Error {
  constructor(problems: readonly { readonly name: SettingName; readonly problem: string }[]) {
    const lines = problems.map(
      ({ name, problem }) => `  ${name} ${problem}.\n    ${operator.settingProblems.meaning(operator.settings[name])}`,
    );
    super([operator.settingProblems.heading, ...lines, operator.settingProblems.footing].join('\n'));
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings.
 * @throws ConfigError naming every missing, half-set or wrong setting at once
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settingsSchema.safeParse(given);
  const together = problemsTogether(given);
  if (!parsed.success || together.length > 0) {
    const alone = (parsed.error?.issues ?? []).map(({ path: [key] }) => problemAlone(nameOf(key), given));
    throw new ConfigError(unique([...alone, ...together]));
  }
  return toConfig(parsed.data);
}

interface Problem {
  readonly name: SettingName;
  readonly problem: string;
}

const nameOf = (key: PropertyKey | undefined): SettingName =>
  settingsSchema.keyof().options.find((name) => name === key) ?? 'SLACK_BOT_TOKEN';

const problemAlone = (name: SettingName, given: Environment): Problem => ({
  name,
  problem: given[name] === undefined ? operator.settingProblems.missing : operator.settingProblems.wrong,
});

/** What is wrong with settings that belong together. */
function problemsTogether(given: Environment): Problem[] {
  const say = operator.settingProblems;
  const has = (name: SettingName): boolean => given[name] !== undefined;
  const found: Problem[] = [];
  if (has('SLACK_APP_TOKEN') && has('SLACK_SIGNING_SECRET'))
    found.push({ name: 'SLACK_SIGNING_SECRET', problem: say.mode_both });
  if (!has('SLACK_APP_TOKEN')) {
    if (!has('SLACK_SIGNING_SECRET')) found.push({ name: 'SLACK_APP_TOKEN', problem: say.mode_none });
    else if (!has('PORT')) found.push({ name: 'PORT', problem: say.missing });
  }
  const id = has('ALIBABA_CLOUD_ACCESS_KEY_ID');
  const secret = has('ALIBABA_CLOUD_ACCESS_KEY_SECRET');
  if (id && !secret) found.push({ name: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', problem: say.key_half });
  if (!id && secret) found.push({ name: 'ALIBABA_CLOUD_ACCESS_KEY_ID', problem: say.key_half });
  if (!id && has('ALIBABA_CLOUD_SECURITY_TOKEN')) {
    found.push({ name: 'ALIBABA_CLOUD_SECURITY_TOKEN', problem: say.token_without_key });
  }
  const lacking = DEFAULT_DESK.filter((name) => !has(name));
  if (lacking.length < DEFAULT_DESK.length) found.push(...lacking.map((name) => ({ name, problem: say.desk_half })));
  return found;
}

/** All of them make a desk, none leaves desks to be set up in Slack. */
const DEFAULT_DESK = [
  'CAMS_CUST_SPACE_ID',
  'CAMS_BUSINESS_NUMBER',
  'DEFAULT_DESK_CHANNELS',
  'DEFAULT_DESK_APPROVERS',
] as const;

const unique = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((each) => [each.name, each])).values(),
];

function toConfig(s: Settings): Config {
  const times = {
    expiresAfter: minutes(s.REQUEST_EXPIRES_MINUTES),
    startWithin: minutes(s.EXECUTION_DEADLINE_MINUTES),
  };
  const { ALIBABA_CLOUD_ACCESS_KEY_ID: id, ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret } = s;
  return {
    slack: slackOf(s),
    cams: {
      endpoint: s.CAMS_ENDPOINT,
      accessKey: id && secret ? { id, secret, securityToken: s.ALIBABA_CLOUD_SECURITY_TOKEN } : undefined,
    },
    desks: desksOf(s, times),
    warnings: warningsOf(s),
    times,
    databaseUrl: s.DATABASE_URL,
    dataDir: s.DATA_DIR,
    auditKey: s.AUDIT_KEY,
    admin: s.ADMIN_PORT === undefined ? undefined : { host: s.ADMIN_HOST, port: s.ADMIN_PORT },
    logLevel: s.LOG_LEVEL,
    admins: s.APP_ADMINS ?? [],
  };
}

/** Whoever asks cannot confirm, so that with one person named even one confirmation can be out of reach; two always are. */
const warningsOf = ({ DEFAULT_DESK_TWO_APPROVERS: two, DEFAULT_DESK_APPROVERS: approvers = [] }: Settings): string[] =>
  two === 'on' && new Set(approvers).size === 1 && !approvers.some((id) => id.startsWith('S'))
    ? [operator.settingWarnings.one_approver]
    : [];
function desksOf(s: Settings, times: Config['times']): Desk[] {
  const {
    CAMS_CUST_SPACE_ID: custSpaceId,
    CAMS_BUSINESS_NUMBER: businessNumber,
    DEFAULT_DESK_APPROVERS: approvers,
  } = s;
  if (custSpaceId === undefined || businessNumber === undefined || approvers === undefined) return [];
  const twoApprovers = s.DEFAULT_DESK_TWO_APPROVERS === 'on';
  const policy = { approvers, approvalsNeeded: 1, ...times, twoApprovers };
  const scope = { custSpaceId, businessNumber };
  return (s.DEFAULT_DESK_CHANNELS ?? []).map((channelId) => ({ id: channelId, channelId, scope, policy }));
}

function slackOf(s: Settings): SlackConfig {
  const common = { botToken: s.SLACK_BOT_TOKEN, apiUrl: s.SLACK_API_URL };
  if (s.SLACK_APP_TOKEN !== undefined) return { ...common, mode: 'socket', appToken: s.SLACK_APP_TOKEN };
  if (s.SLACK_SIGNING_SECRET === undefined || s.PORT === undefined) throw new Error('the mode was checked before');
  return { ...common, mode: 'http', signingSecret: s.SLACK_SIGNING_SECRET, port: s.PORT };
}
