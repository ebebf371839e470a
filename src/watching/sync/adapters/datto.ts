import { z } from 'zod';
import { type Adapter, type Alert, type Device, macOf, moment, nextPage, words } from '../device.ts';
import type { Send } from '../remote.ts';

const PAGE = 250;
const details = z.object({ nextPageUrl: z.string().nullish() });

const devices = z.object({
  pageDetails: details,
  devices: z.array(
    z.object({
      uid: z.string().min(1),
      siteUid: words,
      siteName: words,
      hostname: words,
      intIpAddress: words,
      operatingSystem: words,
      deviceType: z.object({ category: words }).catch({ category: '' }),
      lastSeen: z.unknown(),
      lastAuditDate: words,
    }),
  ),
});

const audit = z.object({
  systemInfo: z.object({ manufacturer: words, model: words }).catch({ manufacturer: '', model: '' }),
  bios: z.object({ serialNumber: words }).catch({ serialNumber: '' }),
  nics: z.array(z.object({ instance: words, macAddress: words, ipv4: words })).catch([]),
});

const alerts = z.object({
  pageDetails: details,
  alerts: z.array(
    z.object({
      alertUid: z.string().min(1),
      priority: words,
      diagnostics: words,
      alertContext: z.object({ '@class': words }).catch({ '@class': '' }),
      alertSourceInfo: z.object({ deviceUid: words, deviceName: words }).catch({ deviceUid: '', deviceName: '' }),
    }),
  ),
});
const token = z.object({ access_token: z.string().min(1) });

/** Datto RMM: an API key and its secret for a token, numbered pages, an audit of each device apart, alerts. */
export const datto: Adapter = {
  secret: ['key', 'secret'],
  login({ key = '', secret = '' }) {
    return async (send) => {
      const answer = await send({
        path: '/auth/oauth/token',
        method: 'POST',
        headers: {
          // The same for everybody, as the documentation says.
          Authorization: `Basic ${Buffer.from('public-client:public').toString('base64')}`,
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ grant_type: 'password', username: key, password: secret }).toString(),
      });
      return { Authorization: `Bearer ${token.parse(answer).access_token}` };
    };
  },
  async devices(send, cursor = '0') {
    const page = Number(cursor);
    const answer = devices.parse(await send({ path: '/api/v2/account/devices', query: { max: PAGE, page } }));
    const items = answer.devices.map((device): Device => {
      const { uid, hostname, intIpAddress, lastAuditDate } = device;
      return {
        id: uid,
        client: { id: device.siteUid, name: device.siteName },
        name: hostname,
        type: device.deviceType.category,
        make: '',
        model: '',
        serial: '',
        os: device.operatingSystem,
        location: '',
        lastSeen: moment(device.lastSeen),
        interfaces: [{ name: '1', mac: '', ip: intIpAddress }],
        revision: lastAuditDate,
        details: () => audited(send, uid, intIpAddress),
      };
    });
    return { items, next: nextPage(page, !answer.pageDetails.nextPageUrl) };
  },
  async alerts(send, cursor = '0') {
    const page = Number(cursor);
    const answer = alerts.parse(await send({ path: '/api/v2/account/alerts/open', query: { max: PAGE, page } }));
    return { items: answer.alerts.map(alertOf), next: nextPage(page, !answer.pageDetails.nextPageUrl) };
  },
};

/** The interface with the device's own address first. */
async function audited(send: Send, uid: string, ip: string): Promise<Partial<Device>> {
  const { systemInfo, bios, nics } = audit.parse(
    await send({ path: `/api/v2/audit/device/${encodeURIComponent(uid)}` }),
  );
  const interfaces = nics
    .map((nic) => ({ name: nic.instance, mac: macOf(nic.macAddress), ip: nic.ipv4 }))
    .sort((a, b) => Number(b.ip === ip) - Number(a.ip === ip));
  return {
    make: systemInfo.manufacturer,
    model: systemInfo.model,
    serial: bios.serialNumber,
    ...(interfaces.length > 0 && { interfaces }),
  };
}

const PRIORITIES: Record<string, Alert['priority']> = { critical: 'High', high: 'High', moderate: 'Medium' };

function alertOf({ alertUid, priority, diagnostics, alertContext, alertSourceInfo }: AlertAnswer): Alert {
  const what = alertContext['@class'].replace(/_ctx$/, '').replaceAll('_', ' ') || 'alert';
  return {
    id: alertUid,
    deviceId: alertSourceInfo.deviceUid,
    subject: `${alertSourceInfo.deviceName}: ${what}`,
    details: diagnostics,
    priority: PRIORITIES[priority.toLowerCase()] ?? 'Low',
  };
}

type AlertAnswer = z.infer<typeof alerts>['alerts'][number];
