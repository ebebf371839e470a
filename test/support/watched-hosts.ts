import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import https from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';

/** Something that is watched; `closed` ends all that were opened. */
export interface Hosts {
  http(listener: RequestListener, host?: string): Promise<string>;
  https(listener: RequestListener, certificate: Certificate): Promise<string>;
  /** What is written to whoever connects; undefined: nothing, ever. */
  tcp(text?: string): Promise<string>;
  close(): void;
}

export interface Certificate {
  key: string;
  cert: string;
}

export function watchedHosts(): Hosts {
  const servers: { server: Server; end(): void }[] = [];
  const listen = async (server: Server, scheme: string, end = () => {}, host = '127.0.0.1') => {
    servers.push({ server, end });
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    return `${scheme}://${host}:${(server.address() as AddressInfo).port}`;
  };
  return {
    http(listener, host) {
      const server = createServer(listener);
      return listen(server, 'http', () => server.closeAllConnections(), host);
    },
    https(listener, certificate) {
      const server = https.createServer(certificate, listener);
      return listen(server, 'https', () => server.closeAllConnections());
    },
    tcp(text) {
      const sockets = new Set<{ destroy(): void }>();
      const server = createTcpServer((socket) => {
        sockets.add(socket);
        socket.on('error', () => {});
        if (text !== undefined) socket.end(text);
      });
      return listen(server, 'tcp', () => {
        for (const socket of sockets) socket.destroy();
      });
    },
    close() {
      for (const { server, end } of servers) {
        end();
        server.close();
      }
    },
  };
}

const pem = (name: string) => readFileSync(new URL(`certificates/${name}.pem`, import.meta.url), 'utf8');

/** Certificates for 127.0.0.1 by themselves: one until 2120, one until 2021. */
export const VALID: Certificate = { key: pem('key'), cert: pem('valid') };
export const EXPIRED: Certificate = { key: pem('key'), cert: pem('expired') };
