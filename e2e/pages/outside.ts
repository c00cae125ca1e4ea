import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that writes down whatever reaches it: connections, requests, packets. */
export async function listenOutside(): Promise<{ host: string; udp: number; heard: string[]; close: () => Promise<void> }> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('x');
  });
  server.on('connection', () => heard.push('connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = createSocket('udp4');
  socket.on('message', () => heard.push('packet'));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    udp: socket.address().port,
    heard,
    close: async () => {
      socket.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
}
