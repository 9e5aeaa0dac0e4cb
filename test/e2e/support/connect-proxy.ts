/** A proxy that leads every host to one port of this machine: Firefox has no rules for names of hosts. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export async function startConnectProxy(to: number): Promise<{ port: number; stop(): void }> {
  const sockets = new Set<{ destroy(): void }>();
  const proxy = createServer();
  proxy.on('connect', (_request, socket, head) => {
    const onward = connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket);
      socket.pipe(onward);
    });
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    port: (proxy.address() as AddressInfo).port,
    stop() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}
