/** A text with the way to it, as people would read it; a function is called with values that can be found again. */
export interface Said {
  readonly path: string;
  readonly text: string;
  /** The same in English. */
  readonly original: string;
  /** What of the values has to be in the text. */
  readonly marks: readonly string[];
}

type Call = (...given: unknown[]) => unknown;
interface Sample {
  readonly given: readonly unknown[];
  readonly marks: readonly string[];
}

const isCall = (value: unknown): value is Call => typeof value === 'function';
const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A phrase or a string in plain words: people and channels by id, moments by number. */
export function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join('');
  if (!isTree(value)) return String(value);
  return [value.text ?? value.id ?? value.at, value.url].filter((each) => each !== undefined).join(' ');
}

/** Every text of a tree of texts, in its order. */
export function leavesOf(tree: unknown, path = ''): [path: string, leaf: unknown][] {
  if (!isTree(tree)) return [[path, tree]];
  return Object.entries(tree).flatMap(([key, each]) => leavesOf(each, path === '' ? key : `${path}.${key}`));
}

/** A link's maker, and when: 41 days ago. */
const MADE = { by: 'U1x', age: 41 * 24 * 3_600_000 };
const DIES: Sample = { given: ['S0x', MADE], marks: ['S0x', 'U1x', '41'] };

/** Calls whose values are not found again as they were given, or that take more than words, numbers and lists. */
const SPECIAL: Readonly<Record<string, Sample>> = {
  'group.moment': { given: [Date.UTC(2026, 2, 5, 9, 30), 'Asia/Jakarta'], marks: ['5', '2026', '16', '30'] },
  requestLine: {
    given: [{ heading: 'H0x', subject: 'S1x', state: 'T2x', requesterId: 'U3x', createdAt: 304, expiresAt: 305 }],
    marks: ['H0x', 'S1x', 'T2x', 'U3x', '304', '305'],
  },
  'history.asked': { given: [{ heading: 'H0x', subject: 'S1x', outcome: 'T2x' }], marks: ['H0x', 'S1x', 'T2x'] },
  'history.days.inWords': { given: [[{ label: 'L0a', value: 301 }], 'S1x'], marks: ['L0a', '301', 'S1x'] },
  'setup.duration': { given: [90 * 60_000], marks: ['90'] },
  'operations.delete.consequences.dies': DIES,
  'operations.linkCreate.consequences.dies': DIES,
  'operations.linkDelete.consequences.dies': DIES,
  'operations.remove.consequences.linkStays': DIES,
  'operations.remove.consequences.placesOpen': { given: ['S0x', MADE, 302], marks: [...DIES.marks, '302'] },
  inSequence: { given: [[['S0x'], ['S1x']]], marks: ['S0x', 'S1x'] },
  errorNext: { given: ['support', 'N1x', true], marks: ['N1x'] },
  'operations.linkCreate.heading': { given: ['destructive'], marks: [] },
  'operations.linkCreate.confirm': { given: ['destructive'], marks: [] },
  'operations.remove.consequences.forGood': { given: [2], marks: [] },
  'ownership.news.gained': { given: ['S0x', 2], marks: ['S0x'] },
  'ownership.news.gainedFrom': { given: ['S0x', 2, 'S2x'], marks: ['S0x', 'S2x'] },
  'ownership.news.lost': { given: ['S0x', 2], marks: ['S0x'] },
  'ownership.news.lostTo': { given: ['S0x', 2, 'S2x'], marks: ['S0x', 'S2x'] },
  'ownership.news.requests': { given: [2], marks: [] },
};

const kinds: readonly ((i: number) => { given: unknown; marks: readonly string[] })[] = [
  (i) => ({ given: `S${i}x`, marks: [`S${i}x`] }),
  (i) => ({ given: 300 + i, marks: [String(300 + i)] }),
  (i) => ({ given: [`L${i}a`, `L${i}b`], marks: [`L${i}a`, `L${i}b`] }),
];

function textOf(call: Call, { given, marks }: Sample): string | undefined {
  try {
    const text = asText(call(...given));
    return marks.every((mark) => text.includes(mark)) ? text : undefined;
  } catch {
    return undefined;
  }
}

function combinations(count: number, i = 0): Sample[] {
  if (i === count) return [{ given: [], marks: [] }];
  const rest = combinations(count, i + 1);
  return kinds.flatMap((kind) => {
    const { given, marks } = kind(i);
    return rest.map((after) => ({ given: [given, ...after.given], marks: [...marks, ...after.marks] }));
  });
}

/** The first kinds of values with which all of them are in the sentence, in both languages where that can be. */
function sampleFor(path: string, english: Call, other: Call): Sample {
  const special = SPECIAL[path];
  if (special !== undefined) return special;
  const fitting = combinations(english.length).filter((sample) => textOf(english, sample) !== undefined);
  const found = fitting.find((sample) => textOf(other, sample) !== undefined) ?? fitting[0];
  if (found === undefined) throw new Error(`${path} leaves out a value in English, or needs a sample of its own`);
  return found;
}

/** Says everything that `english` says in the texts of another language too, with the same values. */
export function sayAll(english: unknown, texts: unknown): Said[] {
  const own = new Map(leavesOf(texts));
  return leavesOf(english).map(([path, leaf]) => {
    const other = own.get(path);
    if (!isCall(leaf) || !isCall(other)) return { path, text: asText(other), original: asText(leaf), marks: [] };
    const { given, marks } = sampleFor(path, leaf, other);
    return { path, text: asText(other(...given)), original: asText(leaf(...given)), marks };
  });
}
