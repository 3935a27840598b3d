import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { Connector } from './ports';

/** Connects by TLS; the server has to prove its name, whatever the environment says. */
export const tlsConnector: Connector = {
  connect: ({ address, port, serverName }, signal) =>
    new Promise((resolve, reject) => {
      const socket = connect({
        host: address,
        port,
        // An address is no name to send; the certificate is held to `host` then, which is the same address.
        servername: isIP(serverName) === 0 ? serverName : '',
        ALPNProtocols: ['http/1.1'],
        rejectUnauthorized: true,
      });
      const giveUp = (): void => void socket.destroy(new Error('given up'));
      if (signal.aborted) giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      // Stays: an error after the connection is there must not end the process.
      socket.on('error', reject);
      socket.once('secureConnect', () => {
        signal.removeEventListener('abort', giveUp);
        resolve(socket);
      });
    }),
};
