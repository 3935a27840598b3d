/** How the app presents itself in Slack; written into manifest.yml. */
export const manifest = {
  name: 'Groupkeeper',
  description: 'Run your WhatsApp groups from Slack: asked in the channel, confirmed when dangerous, done once.',
  longDescription:
    'Groupkeeper runs the WhatsApp groups of your team on Alibaba Cloud Chat App Message Service from Slack. A person types /chatgroup, the channel sees what is asked and why, an approver confirms what cannot be undone, and the result or the error is told in the thread of that request. Every step is kept in an audit.',
  command: 'Manage WhatsApp groups',
  shortcut: 'Manage chat groups',
  shortcutDescription: 'Create, change and look up WhatsApp groups',
};
