/** Where one is when the page is opened: whose eyes, and in which channel. Ids. */
export interface Start {
  readonly me: string;
  readonly place: string;
}

/** The page's document: everything comes from this server. */
export const documentAt = ({ me, place }: Start): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Groupkeeper sandbox</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <div id="root" data-me="${me}" data-place="${place}"></div>
  </body>
</html>
`;

/** Nothing from elsewhere may be loaded or shown. Styles within elements are the combobox library's. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: http://127.0.0.1:*; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
