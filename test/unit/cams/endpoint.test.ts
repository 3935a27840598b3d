import { parseEndpoint } from '../../../src/cams/endpoint';

test.each([
  ['cams.ap-southeast-1.aliyuncs.com', 'https', 'cams.ap-southeast-1.aliyuncs.com'],
  ['cams.example:8443', 'https', 'cams.example:8443'],
  ['https://cams.example/', 'https', 'cams.example'],
  ['http://127.0.0.1:4010', 'http', '127.0.0.1:4010'],
  ['http://localhost:4010', 'http', 'localhost:4010'],
  ['http://[::1]:4010', 'http', '[::1]:4010'],
])('reads %s', (text, protocol, host) => {
  expect(parseEndpoint(text)).toEqual({ protocol, host });
});

test.each([
  'http://cams.example',
  'http://127.0.0.1.example',
  'http://10.0.0.1',
  'ftp://127.0.0.1',
  'https://cams.example/path',
  'https://user@cams.example',
  'https://cams.example/?a=b',
  'not a host',
  '',
])('refuses "%s", because numbers would travel in the open or elsewhere', (text) => {
  expect(() => parseEndpoint(text)).toThrow(expect.objectContaining({ code: 'endpoint_wrong' }));
});
