import { z } from 'zod';
import { type Adapter, type Device, macOf, moment, nextPage, words } from '../device.ts';

const PAGE = 1000;
const named = z.object({ Id: words, Name: words }).catch({ Id: '', Name: '' });

const computers = z.array(
  z.object({
    Id: z.union([z.string(), z.number()]).transform(String),
    ComputerName: words,
    Type: words,
    Client: named,
    Location: named,
    OperatingSystemName: words,
    SerialNumber: words,
    BiosManufacturer: words,
    LocalIPAddress: words,
    MACAddress: words,
    RemoteAgentLastContact: z.unknown(),
  }),
);
const token = z.object({ AccessToken: z.string().min(1) });

/** ConnectWise Automate: a token for an integrator's login, computers in numbered pages in the order of their ids. */
export const automate: Adapter = {
  secret: ['username', 'password', 'client_id'],
  login({ username, password, client_id: clientId = '' }) {
    return async (send) => {
      const answer = await send({
        path: '/cwa/api/v1/apitoken',
        method: 'POST',
        headers: { 'Content-Type': 'application/json', clientId },
        body: JSON.stringify({ UserName: username, Password: password }),
      });
      return { Authorization: `Bearer ${token.parse(answer).AccessToken}`, clientId };
    };
  },
  async devices(send, cursor = '1') {
    const page = Number(cursor);
    const answer = await send({
      path: '/cwa/api/v1/Computers',
      query: { pageSize: PAGE, page, orderBy: 'Id asc' },
    });
    const items = computers.parse(answer).map(deviceOf);
    // A server may give less than was asked for: only an empty page is behind the last.
    return { items, next: nextPage(page, items.length === 0) };
  },
};

const deviceOf = (computer: z.infer<typeof computers>[number]): Device => ({
  id: computer.Id,
  client: { id: computer.Client.Id, name: computer.Client.Name },
  name: computer.ComputerName,
  type: computer.Type,
  make: computer.BiosManufacturer,
  model: '',
  serial: computer.SerialNumber,
  os: computer.OperatingSystemName,
  location: computer.Location.Name,
  lastSeen: moment(computer.RemoteAgentLastContact),
  interfaces: [{ name: '1', mac: macOf(computer.MACAddress), ip: computer.LocalIPAddress }],
});
