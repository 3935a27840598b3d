import { useActing } from '../acting';

const COLOURS = ['#9a5a1f', '#3f5d9b', '#6b4fa0', '#8a4b7d', '#5f6b2e', '#2f7266', '#a03d4c'];

/** A person's or the app's picture: an initial on a colour of their own. */
export function Initials({ id, name, size = 36 }: { id: string; name: string; size?: number }) {
  const { people } = useActing().state;
  const at = people.findIndex((each) => each.id === id);
  const background = COLOURS[(at + COLOURS.length) % COLOURS.length];
  const first = [...name][0]?.toUpperCase() ?? '?';
  return (
    <span
      className="shell-initials"
      style={{ background, inlineSize: size, blockSize: size, fontSize: size * 0.45 }}
      aria-hidden="true"
    >
      {first}
    </span>
  );
}
