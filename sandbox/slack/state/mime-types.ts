/** What Slack makes of a file's name. */
export interface FileKind {
  readonly mimetype: string;
  readonly filetype: string;
}

const byExtension: Readonly<Record<string, FileKind>> = {
  csv: { mimetype: 'text/csv', filetype: 'csv' },
  txt: { mimetype: 'text/plain', filetype: 'text' },
  log: { mimetype: 'text/plain', filetype: 'text' },
  md: { mimetype: 'text/plain', filetype: 'markdown' },
  json: { mimetype: 'text/plain', filetype: 'json' },
  html: { mimetype: 'text/html', filetype: 'html' },
  pdf: { mimetype: 'application/pdf', filetype: 'pdf' },
  zip: { mimetype: 'application/zip', filetype: 'zip' },
  png: { mimetype: 'image/png', filetype: 'png' },
  jpg: { mimetype: 'image/jpeg', filetype: 'jpg' },
  jpeg: { mimetype: 'image/jpeg', filetype: 'jpg' },
  gif: { mimetype: 'image/gif', filetype: 'gif' },
  xlsx: { mimetype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', filetype: 'xlsx' },
};

/** The kind of a file by its name's ending; `binary` when that says nothing. */
export const kindOfFile = (name: string): FileKind =>
  byExtension[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? {
    mimetype: 'application/octet-stream',
    filetype: 'binary',
  };
