import Client, { Config, OpenApiRequest, Params } from '@alicloud/openapi-client';

type Runtime = Parameters<Client['callApi']>[2];

export interface VendorKey {
  id: string;
  secret: string;
  securityToken?: string;
}

/** The vendor's own client, set up for the group actions over plain HTTP. `endpoint` is `host:port`. */
export function createVendorClient(endpoint: string, key: VendorKey) {
  const client = new Client(
    new Config({
      accessKeyId: key.id,
      accessKeySecret: key.secret,
      endpoint,
      protocol: 'http',
      ...(key.securityToken === undefined ? {} : { securityToken: key.securityToken }),
    }),
  );

  /** Objects go as JSON text, as CAMS wants `Page` and `List`. Gives the reply's body; throws as the vendor's client does. */
  return async function call(
    action: string,
    params: Record<string, unknown>,
    { version = '2020-06-06', timeoutMs = 2000 } = {},
  ): Promise<Record<string, unknown>> {
    const query = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
    const description = new Params({
      action,
      version,
      protocol: 'HTTP',
      pathname: '/',
      method: 'POST',
      authType: 'AK',
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    });
    const runtime: Runtime = { readTimeout: timeoutMs, connectTimeout: timeoutMs, toMap: () => ({}) };
    const reply = await client.callApi(description, new OpenApiRequest({ query }), runtime);
    return reply.body ?? {};
  };
}
