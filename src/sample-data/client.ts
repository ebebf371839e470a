import { sql } from 'kysely';
import type { SampleClient } from './facts.ts';
import { type Db, hoursAgo, inDays, insert, randomText } from './insert.ts';

/** A client that was inserted, and what its other rows point at. */
export interface Owner {
  clientId: number;
  locationId: number;
  /** In the order of the client's people; the first is the primary contact. */
  contactIds: number[];
  vendorId: number;
}

export async function insertClient(db: Db, client: SampleClient): Promise<Owner> {
  const clientId = await insert(db, 'clients', {
    client_name: client.name,
    client_type: client.type,
    client_website: client.website,
    client_abbreviation: client.abbreviation,
    client_lead: client.lead ? 1 : 0,
    client_rate: '120.00',
    client_currency_code: 'USD',
    client_net_terms: 30,
    client_accessed_at: sql<string>`now()`,
    client_archived_at: client.archived ? hoursAgo(24 * 90) : null,
  });
  const locationIds: number[] = [];
  for (const [i, { name, address, city }] of client.locations.entries())
    locationIds.push(
      await insert(db, 'locations', {
        location_name: name,
        location_address: address,
        location_city: city,
        location_country: 'United States',
        location_primary: i === 0 ? 1 : 0,
        location_client_id: clientId,
      }),
    );
  const locationId = locationIds[0] ?? 0;
  const contactIds: number[] = [];
  for (const [i, { name, title, phone }] of client.people.entries())
    contactIds.push(
      await insert(db, 'contacts', {
        contact_name: name,
        contact_title: title,
        contact_email: `${name.toLowerCase().replace(' ', '.')}@${client.website}`,
        contact_phone: phone,
        contact_primary: i === 0 ? 1 : 0,
        contact_billing: i === 0 ? 1 : 0,
        contact_location_id: locationId,
        contact_client_id: clientId,
      }),
    );
  const vendorId = await insert(db, 'vendors', {
    vendor_name: client.vendor,
    vendor_account_number: `${client.abbreviation}-${1000 + clientId}`,
    vendor_client_id: clientId,
  });
  return { clientId, locationId, contactIds, vendorId };
}

export async function insertInventory(
  db: Db,
  client: SampleClient,
  { clientId, locationId, contactIds, vendorId }: Owner,
): Promise<void> {
  const networkId = await insert(db, 'networks', {
    network_name: 'Office LAN',
    network_vlan: 10,
    network: `${client.subnet}.0/24`,
    network_gateway: `${client.subnet}.1`,
    network_dhcp_range: `${client.subnet}.100 - ${client.subnet}.199`,
    network_location_id: locationId,
    network_client_id: clientId,
  });
  for (const [i, { type, name, make, model, serial, os, user }] of client.assets.entries()) {
    const assetId = await insert(db, 'assets', {
      asset_type: type,
      asset_name: name,
      asset_make: make,
      asset_model: model,
      asset_serial: serial,
      asset_os: os ?? null,
      asset_status: 'Deployed',
      asset_install_date: inDays(-400 + i * 30),
      asset_warranty_expire: inDays(330 + i * 30),
      asset_location_id: locationId,
      asset_contact_id: user === undefined ? 0 : (contactIds[user] ?? 0),
      asset_client_id: clientId,
    });
    await insert(db, 'asset_interfaces', {
      interface_name: '1',
      interface_primary: 1,
      // 00-00-5E-00-53-xx is set aside for examples.
      interface_mac: `00:00:5E:00:53:${(clientId * 16 + i).toString(16).toUpperCase().padStart(2, '0')}`,
      interface_ip: `${client.subnet}.${10 + i}`,
      interface_network_id: networkId,
      interface_asset_id: assetId,
    });
  }
  const domainId = await insert(db, 'domains', {
    domain_name: client.website,
    domain_expire: inDays(210),
    domain_name_servers: 'ns1.hosting.example, ns2.hosting.example',
    domain_registrar: vendorId,
    domain_client_id: clientId,
  });
  await insert(db, 'certificates', {
    certificate_name: `Website of ${client.name}`,
    certificate_domain: `www.${client.website}`,
    certificate_issued_by: "Let's Encrypt",
    certificate_issued_date: inDays(-30),
    certificate_expire: inDays(60),
    certificate_domain_id: domainId,
    certificate_client_id: clientId,
  });
}

export async function insertDocumentation(
  db: Db,
  client: SampleClient,
  owner: Owner,
  encrypt: (text: string) => string,
): Promise<void> {
  const { clientId, vendorId } = owner;
  await insert(db, 'software', {
    software_name: 'Microsoft 365 Business Premium',
    software_type: 'Software as a Service (SaaS)',
    software_license_type: 'User',
    software_seats: client.people.length + 5,
    software_expire: inDays(120),
    software_vendor_id: vendorId,
    software_client_id: clientId,
  });
  const [name, text] = ['Onboarding checklist', 'Create the account, hand over the laptop, enrol the phone.'];
  await insert(db, 'documents', {
    document_name: name,
    document_content: `<p>${text}</p>`,
    document_content_raw: `${name} ${text}`,
    document_client_id: clientId,
  });
  for (const { title, username, uri } of [
    { title: 'Firewall administrator', username: 'admin', uri: `https://${client.subnet}.1/` },
    { title: 'Domain administrator', username: `administrator@${client.website}`, uri: '' },
  ])
    await insert(db, 'credentials', {
      credential_name: title,
      credential_uri: uri,
      credential_username: encrypt(username),
      credential_password: Buffer.from(encrypt(randomText(12))),
      credential_client_id: clientId,
    });
}
