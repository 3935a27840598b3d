/**
 * Slack's limits on Block Kit payloads, the only place where they stand: the app checks what it sends against them, and
 * the local Slack of `sandbox/` refuses by them. Lengths are characters (UTF-16 units: the strict reading).
 * Sources: docs.slack.dev/reference/block-kit and the docstrings of `@slack/types` unless a line says otherwise.
 */
export const limits = {
  message: {
    blocks: 50,
    /** Documented as 40,000 and truncated; refused as `msg_too_long` from 4,000 on in practice (issue threads). */
    text: 4000,
    /**
     * `msg_blocks_too_long` comes at about 13,000 characters; the formula is not published, 11,341 characters of pure
     * text have been refused. Counted on the JSON of the blocks, which is the safe side.
     */
    blocksJson: 13_000,
    /** Documented: a second table is refused as `only_one_table_allowed`. */
    tables: 1,
    dataVisualizations: 2,
    /** The size is not documented; small enough never to be the reason of a refusal. */
    metadataJson: 16_000,
  },
  view: {
    blocks: 100,
    title: 24,
    submit: 24,
    close: 24,
    privateMetadata: 3000,
    callbackId: 255,
    externalId: 255,
    /** `view_too_large` above 250 KB. */
    json: 250_000,
    /** Views one above the other in a modal: `push_limit_reached`. */
    stack: 3,
  },
  id: 255,
  text: 3000,
  header: 150,
  section: { text: 3000, fields: 10, field: 2000 },
  context: 10,
  contextActions: 5,
  actions: 25,
  image: { altText: 2000, title: 2000, url: 3000 },
  video: { title: 200, author: 50 },
  markdown: 12_000,
  card: { title: 150, subtitle: 150, body: 200 },
  carousel: 10,
  container: { title: 150, subtitle: 150, blocks: 10 },
  alert: 3000,
  table: { rows: 100, cells: 20, columnSettings: 20 },
  dataTable: { minRows: 2, maxRows: 101, cells: 20, pageSize: 100, characters: 10_000 },
  dataVisualization: { title: 50, series: 6, name: 20, points: 20, label: 20, axisLabel: 50, segments: 6 },
  input: { label: 2000, hint: 2000 },
  placeholder: 150,
  plainTextInput: 3000,
  inputLines: 100,
  button: { text: 75, value: 2000, url: 3000, accessibilityLabel: 75 },
  option: { text: 75, value: 75, description: 75, url: 3000 },
  optionGroup: { label: 75 },
  select: { options: 100, groups: 100 },
  overflow: 5,
  checkboxes: 10,
  radioButtons: 10,
  files: 10,
  confirm: { title: 100, text: 300, button: 30 },
  rich: { indent: 8 },
} as const;
