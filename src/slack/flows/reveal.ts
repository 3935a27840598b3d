import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { type Message, secretMessage } from '../blocks';
import type { RevealTarget } from '../ids';
import type { Tools } from '../tools';
import { readSecret } from './secret';

/** A secret as one person may see it, or why not. */
export type Revealed =
  | { readonly kind: 'shown'; readonly message: Message; readonly t: Texts }
  | { readonly kind: 'refused'; readonly say: Phrase; readonly t: Texts };

/** A secret as a message for one person. Throws CamsError. */
export async function reveal(
  tools: Tools,
  target: RevealTarget,
  by: { readonly personId: string; readonly channelId: string | undefined },
): Promise<Revealed> {
  const found = await readSecret(tools, target, by);
  if (found.kind === 'refused') return found;
  const { secret, t } = found;
  return { kind: 'shown', message: secretMessage(secret, t), t };
}
