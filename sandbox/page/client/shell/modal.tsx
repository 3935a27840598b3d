import { useEffect, useRef, useState } from 'react';
import type { ShownView } from '../../../slack';
import { Blocks } from '../blocks';
import './modal.css';

interface Props {
  readonly view: ShownView;
  /** How many views lie below it. */
  readonly below: number;
  submit(): Promise<unknown>;
  close(all: boolean): void;
}

/** What one would want to fill in first, and where one goes on when there is nothing to fill in. */
const FIELDS = 'input:not([type="hidden"]), textarea, select, button';
const LAST = 'footer button:last-child';

/** The view on top of the open modal. */
export function Modal({ view, below, submit, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, setBusy] = useState(false);
  const { hash } = view;
  useEffect(() => {
    dialog.current?.showModal();
    return () => document.querySelector<HTMLElement>('.shell-composer textarea')?.focus();
  }, []);
  const wrong = JSON.stringify(view.errors);
  useEffect(() => {
    if (wrong !== '{}')
      dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]:is(input, textarea)')?.focus();
  }, [wrong]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a view that was replaced has fields of its own
  useEffect(() => {
    const body = dialog.current?.querySelector('.shell-modal-body');
    if (body?.contains(document.activeElement) === true) return;
    const first = body?.querySelector<HTMLElement>(FIELDS) ?? dialog.current?.querySelector<HTMLElement>(LAST);
    first?.focus();
  }, [hash]);
  if (view.type !== 'modal') return null;
  const hand = (): void => {
    setBusy(true);
    void submit().finally(() => setBusy(false));
  };
  return (
    <dialog
      ref={dialog}
      className="shell-modal"
      aria-label={view.title.text}
      onCancel={(event) => {
        event.preventDefault();
        close(false);
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) hand();
        }}
      >
        <header>
          <h2>{view.title.text}</h2>
          <button type="button" className="shell-close" aria-label="Close all" onClick={() => close(true)}>
            ✕
          </button>
        </header>
        <div className="shell-modal-body">
          {view.notice !== undefined && (
            <p className="shell-notice" role="alert">
              {view.notice}
            </p>
          )}
          <Blocks
            blocks={view.blocks}
            at={{ kind: 'view', id: view.id }}
            values={view.values}
            errors={view.errors}
            isForm={true}
          />
        </div>
        <footer>
          <button type="button" className="shell-button" onClick={() => close(false)}>
            {view.close?.text ?? (below > 0 ? 'Back' : view.submit === undefined ? 'Close' : 'Cancel')}
          </button>
          {view.submit !== undefined && (
            <button type="submit" className="shell-button" data-style="primary" aria-busy={isBusy}>
              {view.submit.text}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
