import { useState } from 'react';

interface Props {
  readonly words: string;
  readonly label: string;
  /** What stands in the field when it opens. */
  propose(): string;
  done(value: string): void;
}

/** A button that opens a field of one line; Enter does it. */
export function AskLine({ words, label, propose, done }: Props) {
  const [value, setValue] = useState<string>();
  if (value === undefined)
    return (
      <button type="button" className="outside-ask" onClick={() => setValue(propose())}>
        {words} …
      </button>
    );
  return (
    <form
      className="outside-line"
      onSubmit={(event) => {
        event.preventDefault();
        setValue(undefined);
        if (value.trim() !== '') done(value.trim());
      }}
    >
      <input
        aria-label={label}
        dir="auto"
        value={value}
        // biome-ignore lint/a11y/noAutofocus: it opens where one pressed, to be typed into
        autoFocus
        onChange={({ target }) => setValue(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && setValue(undefined)}
      />
      <button type="submit">{words}</button>
    </form>
  );
}
