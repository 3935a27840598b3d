import type { SlackMessage } from '../../../slack';
import { useActing } from '../acting';
import './file.css';

type MessageFile = NonNullable<SlackMessage['files']>[number];

const KILO = 1000;
const sizes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
/** For example "2.4 kB", of bytes. */
const sizeOf = (bytes: number): string => (bytes < KILO ? `${bytes} bytes` : `${sizes.format(bytes / KILO)} kB`);

/** A file of a message: a picture is shown, anything else can be opened. */
export function File({ file }: { file: MessageFile }) {
  const { state } = useActing();
  if (file.mode === 'tombstone') return <p className="shell-file-gone">This file was deleted.</p>;
  const { id, name, title, mimetype, size, alt_txt } = file;
  const address = `/api/people/${state.me}/files/${id}`;
  return (
    <figure className="shell-file">
      {mimetype.startsWith('image/') && <img src={address} alt={alt_txt ?? title} />}
      <figcaption>
        <strong dir="auto">{title}</strong>
        <span>
          <bdi>{name}</bdi>, {sizeOf(size)}
        </span>
        <a href={address} download={name} aria-label={`Download ${name}`}>
          Download
        </a>
      </figcaption>
    </figure>
  );
}
