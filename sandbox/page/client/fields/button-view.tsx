import { useState } from 'react';
import type { Button } from '../../../../src/slack/check/choice-elements';
import { useActing } from '../acting';
import { ConfirmDialog } from './confirm-dialog';
import { usePlace } from './place';

/** A button: a link, or an act that may ask first. It cannot be pressed again while it is under way. */
export function ButtonView({ button, block }: { button: Button; block: string }) {
  const { press } = useActing();
  const { at } = usePlace();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { accessibility_label, action_id = '', confirm, style, text, url } = button;
  const act = (): void => {
    setAsking(false);
    if (isBusy) return;
    setBusy(true);
    void press(at, { block, action: action_id }).finally(() => setBusy(false));
  };
  if (url !== undefined && /^https?:\/\//i.test(url))
    return (
      <a className="field-button" data-style={style} href={url} target="_blank" rel="noreferrer" onClick={act}>
        {text.text}
      </a>
    );
  return (
    <>
      <button
        type="button"
        className="field-button"
        data-style={style}
        aria-label={accessibility_label}
        aria-busy={isBusy}
        onClick={() => (confirm === undefined ? act() : setAsking(true))}
      >
        <bdi>{text.text}</bdi>
      </button>
      {isAsking && confirm !== undefined && (
        <ConfirmDialog dialog={confirm} confirm={act} cancel={() => setAsking(false)} />
      )}
    </>
  );
}
