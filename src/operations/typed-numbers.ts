import type { Taken } from '../domain/field';
import { normaliseNumber } from '../domain/mask';

/** What people write phone numbers with; phones copy invisible marks along, lists bring commas. */
const PHONE_WORD = /^[+\d\s().,;\p{Dash_Punctuation}\p{Format}]+$/u;
/** A shorter row of digits belongs to a subject, as in "Promo 2026". */
const FEWEST_DIGITS = 7;

interface Piece {
  readonly text: string;
  /** Which of the words it is from. */
  readonly word: number;
}

/**
 * Takes the phone numbers at the end of the typed words: digits only, what is no number as it was typed. A number may be
 * spread over several words (`+62 811 0000 1234`). The first word is never one: a group is named before its members.
 */
export function takeNumbers(words: readonly string[]): Taken {
  const plain = words.map((word) => word.normalize('NFKC'));
  const afterLastText = plain.findLastIndex((word) => !PHONE_WORD.test(word)) + 1;
  const pieces = plain.flatMap((text, word): Piece[] =>
    word < Math.max(1, afterLastText) ? [] : text.split(/(?<=[,;])/).map((part) => ({ text: part, word })),
  );
  const spelled = spell(pieces);
  const first = spelled.findIndex((number) => isWhole(textOf(number)));
  const from = spelled[first]?.[0]?.word;
  if (from === undefined) return { value: undefined, rest: words };
  return {
    value: spelled.slice(first).map((number) => normaliseNumber(textOf(number)) ?? textOf(number)),
    rest: words.slice(0, from),
  };
}

/** Puts pieces together to numbers: a short piece continues the one before, a whole number begins a new one. */
function spell(pieces: readonly Piece[]): Piece[][] {
  const numbers: Piece[][] = [];
  for (const piece of pieces) {
    const last = numbers.at(-1);
    if (last === undefined || isApart(last, piece)) numbers.push([piece]);
    else last.push(piece);
  }
  return numbers;
}

function isApart(last: readonly Piece[], next: Piece): boolean {
  if (isInternational(next.text) || /[,;]$/.test(last.at(-1)?.text ?? '')) return true;
  const before = textOf(last);
  return isWhole(next.text) && (isWhole(before) || !isInternational(before));
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text.replace(/[,;]/g, ''))
    .join(' ')
    .trim();

const isInternational = (text: string): boolean => /^[\s\p{Format}(]*(\+|00[1-9])\d/u.test(text);
const isWhole = (text: string): boolean => text.replace(/\D/g, '').length >= FEWEST_DIGITS;
