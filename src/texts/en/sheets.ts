/** An answer sent as a file. */
export const sheets = {
  send: 'Send me the CSV',
  title: (answer: string): string => `${answer} (CSV)`,
  rows: (count: number): string => (count === 1 ? '1 row.' : `${count} rows.`),
  cut: (most: number): string =>
    `Only the newest ${most.toLocaleString('en-GB')} are in it: narrow the filter for the others.`,
  masked: 'Phone numbers are masked.',
  full: 'It holds customers’ full phone numbers. Take care where you keep it.',
  sent: 'The CSV was sent to your direct messages with Groupkeeper.',
};
