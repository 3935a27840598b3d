import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const manifestSchema = z.object({
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }).optional(),
  }),
  features: z.object({
    app_home: z.object({ home_tab_enabled: z.boolean().optional() }).optional(),
    shortcuts: z.array(z.object({ callback_id: z.string(), name: z.string() })),
    slash_commands: z.array(
      z.object({ command: z.string(), usage_hint: z.string(), description: z.string(), should_escape: z.boolean() }),
    ),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
});

/** What manifest.yml at `root` says of the app, for a Slack that holds the app to it. */
export function readManifest(root: string) {
  const { features, oauth_config, settings } = manifestSchema.parse(
    parse(readFileSync(join(root, 'manifest.yml'), 'utf8')),
  );
  return {
    scopes: oauth_config.scopes.bot,
    commands: features.slash_commands,
    shortcuts: features.shortcuts,
    events: settings.event_subscriptions?.bot_events ?? [],
    homeTab: features.app_home?.home_tab_enabled ?? false,
  };
}
