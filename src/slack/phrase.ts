import type { RichTextElement } from '@slack/types';
import type { Part, Phrase } from '../texts/phrase';

const dateFormat = (between = ', '): string => `{date_short_pretty}${between}{time}`;

/** The pieces of a rich text line. Plain strings stay literal, whatever they look like. */
export const toRichText = (phrase: Phrase): RichTextElement[] => phrase.filter((part) => !isEmpty(part)).map(toElement);

/** Slack refuses empty pieces of text. */
const isEmpty = (part: Part): boolean =>
  typeof part === 'string' ? part === '' : 'text' in part && part.kind !== 'link' && part.text === '';

function toElement(part: Part): RichTextElement {
  if (typeof part === 'string') return { type: 'text', text: part };
  switch (part.kind) {
    case 'person':
      return isUserGroup(part.id) ? { type: 'usergroup', usergroup_id: part.id } : { type: 'user', user_id: part.id };
    case 'channel':
      return { type: 'channel', channel_id: part.id };
    case 'bold':
      return { type: 'text', text: part.text, style: { bold: true } };
    case 'code':
      return { type: 'text', text: part.text, style: { code: true } };
    case 'link':
      return { type: 'link', url: part.url, text: part.text };
    case 'time':
      return {
        type: 'date',
        timestamp: unixSeconds(part.at),
        format: dateFormat(part.between),
        fallback: inUtc(part.at),
      };
  }
}

/** The same sentence for a message's `text`: what notifications and screen readers get. Nothing in it is formatted. */
export function toText(phrase: Phrase): string {
  return phrase.map(partToText).join('');
}

/** Where Slack takes plain text only: the words alone, without people, channels and moments. */
export const toPlain = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')).join('');

function partToText(part: Part): string {
  if (typeof part === 'string') return escapeText(part);
  switch (part.kind) {
    case 'person':
      return isUserGroup(part.id) ? `<!subteam^${idOnly(part.id)}>` : `<@${idOnly(part.id)}>`;
    case 'channel':
      return `<#${idOnly(part.id)}>`;
    case 'bold':
    case 'code':
      return escapeText(part.text);
    case 'link':
      return `<${escapeText(part.url.replace(/[|<>\s]/g, encodeURIComponent))}|${escapeText(part.text)}>`;
    case 'time':
      return `<!date^${unixSeconds(part.at)}^${dateFormat(part.between)}|${inUtc(part.at)}>`;
  }
}

/** Slack's own three characters; everything else is literal. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Approvers may be people or user groups. */
const isUserGroup = (id: string): boolean => id.startsWith('S');
const idOnly = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '');
const unixSeconds = (at: number): number => Math.floor(at / 1000);
const inUtc = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
