import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';
import { doorOf } from '../../support/clientst0r.ts';

/** What ITFlow has no tables for. */
describe("ClientSt0r's own records", () => {
  const test = testApp();
  let key = '';
  let org = 0;
  const door = doorOf(test, () => key);

  beforeEach(async () => {
    key = await test.key();
    org = await aClient(test.database);
  });

  it('of procurement: what is received raises the stock, and no more than was ordered', async () => {
    const vendor = await aRow(test.database, 'vendors', 'x', { vendor_client_id: org });
    const product = await aRow(test.database, 'products', 'RAM', { product_type: 'product' });
    const items = [{ description: 'RAM', quantity: 4, unit_price: 89, product }];
    const { body: order } = await door.post('/procurement/orders/', { org, vendor, items });
    assert.deepEqual([order.status, order.total, order.items[0].received], ['draft', '356.00', 0]);
    const item = order.items[0].id;
    const receive = (quantity: number) => door.post(`/procurement/orders/${order.id}/receiving/`, { item, quantity });
    assert.equal((await receive(3)).status, 201);
    const tooMany = await receive(2);
    assert.deepEqual(
      [tooMany.status, tooMany.body.detail],
      [409, 'receipt_quantity: 1 of this line are still to come'],
    );
    assert.equal((await door.get(`/procurement/orders/${order.id}/`)).body.status, 'partially_received');
    assert.equal((await door.post('/procurement/receiving/', { order: order.id, item, quantity: 1 })).status, 201);
    assert.equal((await door.get(`/procurement/orders/${order.id}/`)).body.status, 'received');
    const stock = await test.database.rows({
      sql: 'SELECT CAST(SUM(stock_qty) AS SIGNED) FROM product_stock WHERE stock_product_id = ?',
      parameters: [product],
    });
    assert.equal(Number(stock[0]?.[0]), 4);
    const gone = await door.delete(`/procurement/orders/${order.id}/`);
    assert.equal(gone.status, 409);
    const less = await door.patch(`/procurement/items/${item}/`, { quantity: 3 });
    assert.deepEqual(less.body, { quantity: ['Must not be less than the 4 that were received.'] });
  });

  it('of procurement: lines are added to an order and change its total', async () => {
    const vendor = await aRow(test.database, 'vendors', 'x', { vendor_client_id: org });
    const { body: order } = await door.post('/procurement/orders/', { org, vendor });
    const line = await door.post(`/procurement/orders/${order.id}/items/`, {
      description: 'Disk',
      quantity: 2,
      unit_price: '10.50',
    });
    assert.equal(line.status, 201);
    assert.equal((await door.get(`/procurement/orders/${order.id}/`)).body.total, '21.00');
    assert.equal((await door.delete(`/procurement/items/${line.body.id}/`)).status, 204);
    assert.equal((await door.get(`/procurement/orders/${order.id}/`)).body.total, '0.00');
    for (const items of [
      [{ quantity: 1 }],
      [{ description: 'x', quantity: 0 }],
      ['x'],
      'x',
      [{ description: 'x', unit_price: 'y'.repeat(9) }],
    ])
      assert.notEqual(
        (await door.post('/procurement/orders/', { org, vendor, items })).status,
        500,
        JSON.stringify(items),
      );
  });

  it('of networks: subnets, addresses, VLANs, and what is free', async () => {
    const { body: subnet } = await door.post('/network/subnets/', {
      org,
      name: 'Office',
      network: '10.9.8.0/29',
      gateway: '10.9.8.1',
      vlan: 20,
    });
    const ip = await door.post('/network/ips/', { org, subnet: subnet.id, ip_address: '10.9.8.2', hostname: 'dc' });
    assert.equal(ip.status, 201, ip.text);
    await door.post('/assets/', { org, name: 'printer', ip_address: '10.9.8.4', network: subnet.id });
    const { body } = await door.get(`/network/subnets/${subnet.id}/free/`);
    assert.deepEqual(
      body.results.map(({ ip_address }: { ip_address: string }) => ip_address),
      ['10.9.8.3', '10.9.8.5', '10.9.8.6'],
    );
    const wrong = await door.post('/network/ips/', { org, ip_address: '10.9.8.999' });
    assert.deepEqual(wrong.body, { ip_address: ['Must be an IPv4 or IPv6 address, not "10.9.8.999".'] });
    const vlan = await door.post('/network/vlans/', { org, vlan_id: 20, name: 'Office' });
    assert.deepEqual([vlan.status, vlan.body.vlan_id], [201, 20]);
    const { body: other } = await door.post('/network/subnets/', { org, name: 'x', network: 'none' });
    assert.equal((await door.get(`/network/subnets/${other.id}/free/`)).status, 409);
  });

  it('of monitors have a status, of integrations no secret', async () => {
    const monitor = await door.post('/monitors/', { org, name: 'Site', url: 'https://example.com' });
    assert.deepEqual(
      [monitor.body.status, monitor.body.check_interval_minutes, monitor.body.is_enabled],
      ['unknown', 60, true],
    );
    const down = await door.patch(`/monitors/${monitor.body.id}/`, {
      status: 'down',
      last_error: 'Connection timed out',
    });
    assert.deepEqual([down.status, down.body.status], [200, 'down']);
    const odd = await door.patch(`/monitors/${monitor.body.id}/`, { status: 'sideways' });
    assert.deepEqual(odd.body, { status: ['"sideways" is not a valid choice.'] });
    const integration = await door.post('/integrations/', { name: 'RMM', provider: 'ninja' });
    assert.equal(integration.status, 201);
    key = await test.key({ api_key_client_id: org });
    assert.equal((await door.get(`/integrations/${integration.body.id}/`)).status, 404);
    assert.equal((await door.post('/integrations/', { name: 'RMM', provider: 'ninja' })).status, 403);
  });

  it("are there on PHP's paths too", async () => {
    for (const module of [
      'vlans',
      'ip_addresses',
      'vehicles',
      'monitors',
      'integrations',
      'purchase_orders',
      'receipts',
      'document_versions',
    ]) {
      const { body } = await test.get(`${module}/read`, { api_key: key });
      assert.match(body.message || 'No resource', /^No resource/, module);
    }
  });
});
