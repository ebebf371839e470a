import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A device as all of the servers have it, each in its own words. */
export interface Machine {
  id: number;
  client: string;
  name: string;
  serial: string;
  mac: string;
  ip: string;
  os: string;
}

export const machines = (count: number, client: string): Machine[] =>
  Array.from({ length: count }, (_, i) => ({
    id: i + 1,
    client,
    name: `PC-${i + 1}`,
    serial: `SN-${i + 1}`,
    mac: `0011${(i + 1).toString(16).padStart(8, '0')}`,
    ip: `10.1.${Math.floor(i / 250)}.${(i % 250) + 1}`,
    os: 'Windows 11 Pro',
  }));

/** What an RMM may do to whoever asks. */
export interface Trouble {
  /** So many answers a token is good for. */
  tokenLasts?: number;
  /** Every so manieth answer is 429. */
  limitedEvery?: number;
  /** Every so manieth answer is cut off. */
  brokenEvery?: number;
}

export interface Rmm {
  url: string;
  machines: Machine[];
  alerts: { id: string; deviceId: string }[];
  /** How often it was asked, logins apart. */
  asked: number;
  paths: string[];
  close(): void;
}

type Answer = (url: URL, rmm: Rmm, page: number) => unknown;
interface Kind {
  secret: Record<string, string>;
  login?: { path: string; token: string; check(request: IncomingMessage, body: string): boolean };
  answer: Answer;
}

const slice = <T>(all: readonly T[], start: number, count: number) => all.slice(start, start + count);
const form = (body: string) => Object.fromEntries(new URLSearchParams(body));

/** As the public documentation of each says. */
export const KINDS: Record<string, Kind> = {
  'ConnectWise Automate': {
    secret: { username: 'integrator', password: 'automate-secret', client_id: 'c-1' },
    login: {
      path: '/cwa/api/v1/apitoken',
      token: 'AccessToken',
      check: ({ headers }, body) =>
        JSON.parse(body).UserName === 'integrator' &&
        JSON.parse(body).Password === 'automate-secret' &&
        headers.clientid === 'c-1',
    },
    answer(url, rmm, page) {
      if (url.pathname !== '/cwa/api/v1/Computers') return undefined;
      return slice(rmm.machines, (Number(url.searchParams.get('page')) - 1) * page, page).map((m) => ({
        Id: m.id,
        ComputerName: m.name,
        Type: 'Workstation',
        Client: { Id: 7, Name: m.client },
        Location: { Id: 3, Name: 'Head Office' },
        OperatingSystemName: m.os,
        SerialNumber: m.serial,
        LocalIPAddress: m.ip,
        MACAddress: m.mac,
        RemoteAgentLastContact: '2026-01-31T10:11:12Z',
      }));
    },
  },
  'Datto RMM': {
    secret: { key: 'api-key', secret: 'datto-secret' },
    login: {
      path: '/auth/oauth/token',
      token: 'access_token',
      check: ({ headers }, body) =>
        headers.authorization === `Basic ${Buffer.from('public-client:public').toString('base64')}` &&
        form(body).username === 'api-key' &&
        form(body).password === 'datto-secret',
    },
    answer(url, rmm, page) {
      const start = Number(url.searchParams.get('page')) * page;
      const pageDetails = (all: readonly unknown[]) => ({
        nextPageUrl: start + page < all.length ? 'https://elsewhere.example/next' : null,
      });
      const [, uid] = /^\/api\/v2\/audit\/device\/u-(\d+)$/.exec(url.pathname) ?? [];
      const machine = rmm.machines.find(({ id }) => id === Number(uid));
      if (machine)
        return {
          systemInfo: { manufacturer: 'Dell', model: 'OptiPlex' },
          bios: { serialNumber: machine.serial },
          nics: [
            { instance: 'Wi-Fi', macAddress: machine.mac.replace('0011', '0022'), ipv4: '' },
            { instance: 'Ethernet', macAddress: machine.mac, ipv4: machine.ip },
          ],
        };
      if (url.pathname === '/api/v2/account/devices')
        return {
          pageDetails: pageDetails(rmm.machines),
          devices: slice(rmm.machines, start, page).map((m) => ({
            uid: `u-${m.id}`,
            siteUid: 's-1',
            siteName: m.client,
            hostname: m.name,
            intIpAddress: m.ip,
            operatingSystem: m.os,
            deviceType: { category: 'Desktop' },
            lastSeen: 1_769_854_272_000,
            lastAuditDate: 1_769_854_272_000,
          })),
        };
      if (url.pathname !== '/api/v2/account/alerts/open') return undefined;
      return {
        pageDetails: pageDetails(rmm.alerts),
        alerts: slice(rmm.alerts, start, page).map(({ id, deviceId }) => ({
          alertUid: id,
          priority: 'Critical',
          diagnostics: 'Disk C: has <1 GB left',
          alertContext: { '@class': 'perf_disk_usage_ctx' },
          alertSourceInfo: { deviceUid: deviceId, deviceName: 'PC-1' },
        })),
      };
    },
  },
  NinjaRMM: {
    secret: { client_id: 'n-1', client_secret: 'ninja-secret' },
    login: {
      path: '/ws/oauth/token',
      token: 'access_token',
      check: (_, body) => form(body).client_secret === 'ninja-secret' && form(body).grant_type === 'client_credentials',
    },
    answer(url, rmm, page) {
      const after = Number(url.searchParams.get('after') ?? 0);
      if (url.pathname === '/v2/organizations')
        return [{ id: 5, name: rmm.machines[0]?.client }].filter(({ id }) => id > after);
      if (url.pathname !== '/v2/devices-detailed') return undefined;
      return slice(
        rmm.machines.filter(({ id }) => id > after),
        0,
        page,
      ).map((m) => ({
        id: m.id,
        organizationId: 5,
        nodeClass: 'WINDOWS_WORKSTATION',
        systemName: m.name,
        ipAddresses: [m.ip, 'fe80::1'],
        macAddresses: [m.mac],
        lastContact: 1_769_854_272.5,
        os: { name: m.os },
        system: { manufacturer: 'HP', model: 'EliteDesk', serialNumber: m.serial },
      }));
    },
  },
  Syncro: {
    secret: { token: 'syncro-secret' },
    answer(url, rmm, page) {
      if (url.pathname !== '/api/v1/customer_assets') return undefined;
      return {
        assets: slice(rmm.machines, (Number(url.searchParams.get('page')) - 1) * page, page).map((m) => ({
          id: m.id,
          name: m.name,
          asset_type: 'Syncro Device',
          asset_serial: m.serial,
          customer_id: 9,
          customer: { business_then_name: m.client },
          properties: {
            kabuto_information: {
              general: { name: m.name, manufacturer: 'Lenovo', model: 'M70', form_factor: 'Desktop' },
              os: { name: m.os },
              network_adapters: [{ name: 'Ethernet', physical_address: m.mac, ipv4: m.ip }],
              last_synced_at: '2026-01-31T10:11:12Z',
            },
          },
        })),
        meta: { total_pages: Math.ceil(rmm.machines.length / page) },
      };
    },
  },
};

/** A server that answers as that RMM, with pages of so many. */
export async function startRmm(provider: string, all: Machine[], page: number, trouble: Trouble = {}): Promise<Rmm> {
  const { secret, login, answer } = KINDS[provider] as Kind;
  let tokens = 0;
  let left = 0;
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const url = new URL(String(request.url), 'http://rmm');
    const say = (status: number, text: string, headers = {}) => void response.writeHead(status, headers).end(text);
    if (login && url.pathname === login.path) {
      if (!login.check(request, body)) return say(401, '{}');
      left = trouble.tokenLasts ?? Number.POSITIVE_INFINITY;
      return say(200, JSON.stringify({ [login.token]: `token-${++tokens}` }));
    }
    const expected = login ? `token-${tokens}` : String(secret.token);
    if (request.headers.authorization !== `Bearer ${expected}` || (login && left-- <= 0)) return say(401, '{}');
    rmm.asked++;
    rmm.paths.push(`${url.pathname}${url.search}`);
    if (trouble.limitedEvery && rmm.asked % trouble.limitedEvery === 0) return say(429, '', { 'Retry-After': '0' });
    const json = answer(url, rmm, page);
    if (json === undefined) return say(404, '{}');
    const text = JSON.stringify(json);
    if (trouble.brokenEvery && rmm.asked % trouble.brokenEvery === 0) return say(200, text.slice(0, text.length / 2));
    say(200, text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const rmm: Rmm = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    machines: all,
    alerts: [],
    asked: 0,
    paths: [],
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return rmm;
}
