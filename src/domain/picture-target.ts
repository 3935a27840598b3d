import { isIP } from 'node:net';
import { GroupkeeperError } from './errors';
import { isPublic } from './is-public';

/** An address whose form is in order. */
export interface PictureTarget {
  readonly url: URL;
  /** A name to resolve, or a public IP address that stood there itself. */
  readonly host: string;
}

/** Names that mean this machine or the network around it, whatever a resolver says. */
const LOCAL_NAME = /^[^.]*$|(^|\.)(localhost|local|internal|home\.arpa)$/;

/** White space and backslashes are read differently by different programs: CAMS may see another host than we do. */
const AMBIGUOUS = /[\s\\]/;

/**
 * Reads the address of a picture, or of what it leads on to. Nothing is looked up.
 * @throws GroupkeeperError `picture_url_form`, `picture_url_not_public`
 */
export function pictureTarget(text: string, base?: URL): PictureTarget {
  const url = AMBIGUOUS.test(text) ? undefined : parsed(text, base);
  if (url === undefined) throw new GroupkeeperError('picture_url_form');
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  if (!isPlain) throw new GroupkeeperError('picture_url_form');
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  const isFine = isIP(host) === 0 ? !LOCAL_NAME.test(host) : isPublic(host);
  if (!isFine) throw new GroupkeeperError('picture_url_not_public');
  return { url, host };
}

/**
 * Numbers in any notation (decimal, octal, hexadecimal, full-width digits) come out in the usual one. Not by
 * `URL.canParse`: that of Node 20 takes an "ü" for an error once its caller has become hot (measured, 20.20.2).
 */
function parsed(text: string, base: URL | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
