import { z } from 'zod';
import { demoWorkspace } from '../../../../sandbox/cams/seed';
import { businessNumber } from '../../../../sandbox/workspace';
import { vendorClient } from '../vendor';
import type { Errand } from './answers';

const listed = z.object({ Data: z.object({ List: z.array(z.unknown()) }) });

/** The first page of groups, read with the vendor's client and nothing else. */
export function rawLists({ camsUrl, count, size }: { camsUrl: string; count: number; size: number }): Errand {
  const call = vendorClient(camsUrl);
  const params = {
    CustSpaceId: demoWorkspace().custSpaceId,
    BusinessNumber: businessNumber,
    ChannelType: 'WHATSAPP',
    Page: { Index: 1, Size: size },
  };
  return {
    deliveries: Array.from({ length: count }, () => ({ type: 'interactive', payload: {} })),
    deliver: async () => {
      const { Data } = listed.parse(await call('ListChatGroup', params));
      return Data.List.length === size ? '200 answered' : `${Data.List.length} groups`;
    },
  };
}
