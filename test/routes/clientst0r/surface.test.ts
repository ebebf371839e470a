import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resourcesOf } from '../../../routes/clientst0r/resource.ts';
import { specificationOf } from '../../../routes/clientst0r/specification.ts';
import { operationsOf } from '../../../src/core/operation.ts';
import { readSchema } from '../../../src/database/schema.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';

const CRUD = 'get post put patch delete';

/** Every endpoint of the vendor page, the wiki and the source, and its verbs. */
const ENDPOINTS: [path: string, list: string, one: string][] = [
  ['orgs', 'get post', 'get put patch delete'],
  ['organizations', 'get', 'get'],
  ['assets', 'get post', 'get put patch delete'],
  ['vault', 'get post', 'get put patch delete'],
  ['passwords', 'get post', 'get put patch delete'],
  ['docs', 'get post', 'get put patch delete'],
  ['documents', 'get post', 'get put patch delete'],
  ['docs/versions', 'get', 'get'],
  ['docs/categories', 'get post', 'get put patch delete'],
  ['vault/categories', 'get post', 'get put patch delete'],
  ['tickets', 'get post', 'get put patch delete'],
  ['tickets/{parent}/notes', 'get post', 'get put patch delete'],
  ['tickets/{parent}/time-entries', 'get post', 'get put patch delete'],
  ['contracts', 'get post', 'get put patch delete'],
  ['invoices', 'get post', 'get put patch delete'],
  ['invoices/{parent}/items', 'get post', 'get put patch delete'],
  ['procurement/orders', 'get post', 'get put patch delete'],
  ['procurement/vendors', 'get post', 'get put patch delete'],
  ['procurement/receiving', 'get post', 'get'],
  ['network/subnets', 'get post', 'get put patch delete'],
  ['network/ips', 'get post', 'get put patch delete'],
  ['network/vlans', 'get post', 'get put patch delete'],
  ['users', 'get', 'get'],
  ['audit', 'get', 'get'],
  ['integrations', 'get post', 'get put patch delete'],
  ['contacts', 'get post', 'get put patch delete'],
  ['tags', 'get post', 'get put patch delete'],
  ['vehicles', 'get post', 'get put patch'],
  ['monitors', 'get post', 'get put patch'],
];
const ACTIONS = [
  'post /passwords/{id}/reveal/',
  'get /passwords/{id}/otp/',
  'post /documents/{id}/publish/',
  'post /documents/{id}/archive/',
  'get /tickets/{id}/sla/',
  'get /invoices/{id}/pdf/',
];

/** The field lists of the source's serializers, and of its models. */
const FIELDS: Record<string, string> = {
  User: 'id username email first_name last_name',
  Tag: 'id name slug color',
  Organization:
    'id name slug description created_at organization_type legal_name tax_id street_address city state postal_code country phone email website primary_contact_name is_active updated_at',
  Asset:
    'id name asset_type serial_number model manufacturer location notes tags tag_ids is_active created_at updated_at created_by created_by_name asset_tag hostname ip_address mac_address is_rackmount rack_units port_count ports vlans custom_fields primary_contact purchase_date lifespan_years lifespan_reminder_enabled',
  Contact: 'id first_name last_name email phone title notes created_at updated_at',
  Document:
    'id title slug body content_type category is_published is_template is_archived tags tag_ids created_at updated_at created_by created_by_name',
  Password:
    'id title password_type password_type_display username url tags tag_ids expires_at is_expired created_at updated_at password otp_issuer otp_code notes folder strength_score is_personal',
  Monitor:
    'name url check_interval_minutes is_enabled status last_checked_at last_status_code last_response_time_ms ssl_enabled ssl_expires_at ssl_issued_at ssl_issuer ssl_subject ssl_serial_number ssl_version ssl_warning_days domain_expires_at domain_registrar domain_warning_days notify_on_down notify_on_ssl_expiry notify_on_domain_expiry last_error',
  Vehicle:
    'name vehicle_type make model year color vin license_plate qr_code status condition current_mileage insurance_provider insurance_policy_number insurance_expires_at insurance_premium registration_expires_at latitude longitude last_location_update purchase_date purchase_price assigned_to notes',
  Vlan: 'vlan_id name description color',
  Subnet: 'name network description vlan gateway',
  AuditLog: 'user action object_type object_id description ip_address user_agent timestamp success',
  Ticket: 'ticket_number subject description status priority external_id',
};

describe("ClientSt0r's surface", () => {
  const test = testApp();
  const resources = async () => resourcesOf(operationsOf(modules, await readSchema(test.database)));

  it('is served: every path with its verbs', async () => {
    const { paths } = JSON.parse(specificationOf(await resources(), 'https://shim.example/api/'));
    const verbsAt = (path: string) => CRUD.split(' ').filter((verb) => verb in (paths[path] ?? {}));
    for (const [path, list, one] of ENDPOINTS) {
      for (const verb of list.split(' ')) assert.ok(verbsAt(`/${path}/`).includes(verb), `${verb} /${path}/`);
      for (const verb of one.split(' ')) assert.ok(verbsAt(`/${path}/{id}/`).includes(verb), `${verb} /${path}/{id}/`);
      if (!one.includes('delete'))
        assert.ok(!verbsAt(`/${path}/{id}/`).includes('delete') || path === 'organizations', path);
    }
    for (const action of ACTIONS) {
      const [verb = '', path = ''] = action.split(' ');
      assert.ok(paths[path]?.[verb], action);
    }
  });

  it('is served or named in docs/clientst0r.md: every field', async () => {
    const { byName } = await resources();
    const named = readFileSync('docs/clientst0r.md', 'utf8').split('## What differs')[1] ?? '';
    for (const [group, fields] of Object.entries(FIELDS))
      for (const field of fields.split(' '))
        assert.ok(byName.get(group)?.byName.has(field) || named.includes(`\`${field}\``), `${group}.${field}`);
  });
});
