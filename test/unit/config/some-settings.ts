import { ConfigError, readConfig } from '../../../src/config/config';

type Environment = Readonly<Record<string, string>>;

/** All that Socket Mode needs. */
export const SOCKET: Environment = {
  SLACK_BOT_TOKEN: 'xoxb-test-bot',
  SLACK_APP_TOKEN: 'xapp-test-app',
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'test-key',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'test-secret',
  CAMS_CUST_SPACE_ID: 'cams-test0001',
  CAMS_BUSINESS_NUMBER: '6281100000001',
  DEFAULT_DESK_CHANNELS: 'C0SALES',
  DEFAULT_DESK_APPROVERS: 'U0BUDI,S0LEADS',
};

export const without = (environment: Environment, ...names: readonly string[]): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));

/** What reading these settings is refused with. */
export function problemsOf(environment: Environment): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the settings were accepted');
}
