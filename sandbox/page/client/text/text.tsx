import type { AnyText } from '../../../../src/slack/check/texts';
import { Mrkdwn } from './mrkdwn';

/** A text object, plain or mrkdwn. */
export function Text({ text }: { text: AnyText }) {
  if (text.type === 'mrkdwn') return <Mrkdwn text={text.text} />;
  return (
    <span className="block-text" dir="auto">
      {text.text}
    </span>
  );
}
