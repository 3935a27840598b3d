import { SlackFailure } from '../failure';
import type { Ids } from './ids';
import { type FileKind, kindOfFile } from './mime-types';

/** A file as the stand-in keeps it. */
export interface StoredFile extends FileKind {
  readonly id: string;
  readonly name: string;
  title: string;
  /** Bytes, as announced and as received. */
  readonly size: number;
  readonly alt_txt?: string | undefined;
  /** Unix seconds. */
  readonly created: number;
  /** `awaited` until its bytes have come, `uploaded` until the upload is completed. */
  stage: 'awaited' | 'uploaded' | 'complete' | 'deleted';
  bytes: Buffer;
  /** The messages that carry it. */
  readonly shares: { channel: string; ts: string }[];
}

export interface Files {
  /** Announces a file of `size` bytes; its bytes go to `path`. */
  reserve(announced: { name: string; size: number; alt_txt?: string | undefined }): { file: StoredFile; path: string };
  /** Takes the bytes sent to an upload address. Throws `invalid_url` or `length_mismatch`. */
  receive(path: string, bytes: Buffer): StoredFile;
  /** A completed file. Throws `file_not_found` or `file_deleted`. */
  find(id: string): StoredFile;
  /** A file whose bytes are there and whose upload was not completed yet. Throws `file_not_found`. */
  uploaded(id: string): StoredFile;
  remove(file: StoredFile): void;
}

export const UPLOADS = '/upload/v1/';

/** Files from the first announcement of an upload to their deletion. */
export function createFiles(ids: Ids, now: () => number): Files {
  const files = new Map<string, StoredFile>();
  const uploads = new Map<string, StoredFile>();

  const known = (id: string): StoredFile => {
    const file = files.get(id);
    if (!file) throw new SlackFailure('file_not_found');
    return file;
  };

  return {
    reserve({ name, size, alt_txt }) {
      const file: StoredFile = {
        id: ids.of('F'),
        name,
        title: name,
        size,
        alt_txt,
        ...kindOfFile(name),
        created: Math.floor(now() / 1000),
        stage: 'awaited',
        bytes: Buffer.alloc(0),
        shares: [],
      };
      const path = `${UPLOADS}${ids.secret()}`;
      files.set(file.id, file);
      uploads.set(path, file);
      return { file, path };
    },
    receive(path, bytes) {
      const file = uploads.get(path);
      if (!file) throw new SlackFailure('invalid_url');
      if (bytes.length !== file.size) throw new SlackFailure('length_mismatch');
      uploads.delete(path);
      return Object.assign(file, { bytes, stage: 'uploaded' });
    },
    find(id) {
      const file = known(id);
      if (file.stage === 'deleted') throw new SlackFailure('file_deleted');
      if (file.stage !== 'complete') throw new SlackFailure('file_not_found');
      return file;
    },
    uploaded(id) {
      const file = known(id);
      if (file.stage !== 'uploaded') throw new SlackFailure('file_not_found');
      return file;
    },
    remove(file) {
      Object.assign(file, { stage: 'deleted', bytes: Buffer.alloc(0) });
    },
  };
}
