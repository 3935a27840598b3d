/** The names the app uses, and the usual ones. Any other stays as it was typed. */
const KNOWN: Readonly<Record<string, string>> = {
  raised_hand: '✋',
  hourglass_flowing_sand: '⏳',
  no_entry: '⛔',
  leftwards_arrow_with_hook: '↩️',
  alarm_clock: '⏰',
  wastebasket: '🗑️',
  mag: '🔍',
  white_check_mark: '✅',
  warning: '⚠️',
  x: '❌',
  grey_question: '❔',
  wave: '👋',
  eyes: '👀',
  lock: '🔒',
  link: '🔗',
  bell: '🔔',
  tada: '🎉',
  '+1': '👍',
};

export function Emoji({ name }: { name: string }) {
  const sign = KNOWN[name];
  if (sign === undefined) return <>:{name}:</>;
  return (
    <span className="block-emoji" role="img" aria-label={name.replaceAll('_', ' ')}>
      {sign}
    </span>
  );
}
