import type { Kysely } from 'kysely';
import { HASH_PREFIX, hashOfKey } from '../auth/keys/keyring.ts';
import { hashPassword } from '../auth/users/passwords.ts';
import type { Tables } from '../database/tables.ts';
import { encryptCredential, newMasterKey, wrapMasterKey } from '../modules/credentials/cipher.ts';
import { insertClient, insertDocumentation, insertInventory } from './client.ts';
import { sampleProducts } from './facts.ts';
import { type Db, inDays, insert, money, randomText } from './insert.ts';
import { sampleClients } from './sample-clients.ts';
import { insertBilling, insertTickets } from './work.ts';

/**
 * Fills an empty database with a small service provider's clients and all that hangs on them, in one transaction. The
 * key reaches all clients for a year. It, its decrypt password and the administrator's password are random and cannot
 * be read back: only the answer has them.
 */
export async function insertSampleData(kysely: Kysely<Tables>) {
  const [key, decryptPassword, password] = [randomText(24), randomText(18), randomText(15)];
  const masterKey = newMasterKey();
  const decryptHash = await wrapMasterKey(masterKey, decryptPassword);
  const admin = {
    ...{ user_name: 'Alex Moreno', user_email: 'alex@itflow-shim.example', user_role_id: 3 },
    user_password: await hashPassword(password),
  };
  const adminsKey = await wrapMasterKey(masterKey, password);
  const adminId = await kysely.transaction().execute(async (db) => {
    await insert(db, 'api_keys', {
      api_key_name: 'Sample data',
      api_key_secret: HASH_PREFIX + hashOfKey(key),
      api_key_decrypt_hash: decryptHash,
      api_key_expire: inDays(365),
    });
    const user_id = await insert(db, 'users', admin);
    await insert(db, 'shim_users', { user_id, user_master_key: adminsKey });
    const technician = await insertTechnician(db);
    const products: number[] = [];
    for (const product of sampleProducts) products.push(await insertProduct(db, product));
    for (const client of sampleClients) {
      const owner = await insertClient(db, client);
      await insertInventory(db, client, owner);
      await insertDocumentation(db, client, owner, (text) => encryptCredential(masterKey, text));
      await insertTickets(db, client, owner, technician);
      await insertBilling(db, client, owner, products);
    }
    return user_id;
  });
  return { key, decryptPassword, adminId, login: admin.user_email, password };
}

// An author for replies who cannot log in: no password hashes to this text.
const insertTechnician = (db: Db) =>
  insert(db, 'users', {
    user_name: 'Robin Hale',
    user_email: 'robin@itflow-shim.example',
    user_password: '!',
    user_role_id: 2,
  });

async function insertProduct(db: Db, { name, type, cents, stock }: (typeof sampleProducts)[number]): Promise<number> {
  const id = await insert(db, 'products', {
    product_name: name,
    product_type: type,
    product_price: money(cents),
    product_currency_code: 'USD',
    product_category_id: type === 'service' ? 4 : 5,
  });
  if (stock) await insert(db, 'product_stock', { stock_product_id: id, stock_qty: stock, stock_note: 'Opening stock' });
  return id;
}
