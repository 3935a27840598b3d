import { defaultKeys } from '../../../sandbox/cams/options';
import { createVendorClient } from '../../support/vendor-client';

/** The vendor's own client for the stand-in of the sandbox, and nothing else of Groupkeeper's. */
export function vendorClient(camsUrl: string): ReturnType<typeof createVendorClient> {
  const [id = '', key] = Object.entries(defaultKeys())[0] ?? [];
  return createVendorClient(new URL(camsUrl).host, { id, secret: key?.secret ?? '' });
}
