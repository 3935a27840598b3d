/** What somebody who sees the sandbox for the first time may want to try, in the terminal and in the page. */
export const thingsToTry = [
  'As Dina, type /chatgroup: the menu reaches everything.',
  'Type /chatgroup remove "Promo Lebaran 🌙", tick two members and say why. Then be Raka, and confirm it. To delete a whole group, Mei has to confirm, too.',
  'Ask to delete an invite link, rotate it in the CAMS panel, then confirm. Nothing is written: read why.',
  'In the CAMS panel, lose the reply of the next write, then confirm something. It is written once, and read back.',
  'Open Payloads and read every word between Slack and the app.',
] as const;
