import { useEffect, useId, useRef } from 'react';
import type { ConfirmDialog as Dialog } from '../../../../src/slack/check/options';
import { Text } from '../text/text';

interface Props {
  readonly dialog: Dialog;
  confirm(): void;
  cancel(): void;
}

/** Slack's own question before an act; only the client asks it. */
export function ConfirmDialog({ dialog, confirm, cancel }: Props) {
  const shown = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    shown.current?.showModal();
  }, []);
  return (
    <dialog
      ref={shown}
      className="field-confirm"
      role="alertdialog"
      aria-label={dialog.title?.text ?? 'Are you sure?'}
      aria-describedby={id}
      onCancel={cancel}
    >
      <h2>{dialog.title?.text ?? 'Are you sure?'}</h2>
      <p id={id}>
        <Text text={dialog.text} />
      </p>
      <footer>
        <button type="button" className="field-button" onClick={cancel}>
          {dialog.deny?.text ?? 'Cancel'}
        </button>
        <button type="button" className="field-button" data-style={dialog.style ?? 'primary'} onClick={confirm}>
          {dialog.confirm?.text ?? 'Yes'}
        </button>
      </footer>
    </dialog>
  );
}
