import { type Migration, sql } from 'kysely';

// What an installation holds before anybody has worked with it. All ids are given and INSERT IGNORE skips what is
// there, so that a run that was killed halfway is finished by the next.
const inserts = [
  sql`INSERT IGNORE INTO companies (company_id, company_name, company_locale, company_currency) VALUES (1, 'My company', 'en_US', 'USD')`,
  sql`
    INSERT IGNORE INTO settings (company_id, config_current_database_version, config_default_net_terms, config_timezone,
      config_ticket_prefix, config_ticket_next_number, config_invoice_prefix, config_invoice_next_number,
      config_quote_prefix, config_quote_next_number, config_recurring_invoice_prefix, config_invoice_overdue_reminders)
    VALUES (1, '', 30, 'UTC', 'TCK-', 1, 'INV-', 1, 'QUO-', 1, 'REC-', '1,3,7')`,
  // The API means "New" by 1 and "Resolved" by 4, whatever the names say.
  sql`
    INSERT IGNORE INTO ticket_statuses (ticket_status_id, ticket_status_name, ticket_status_color, ticket_status_order)
    VALUES (1, 'New', '#dc3545', 0), (2, 'Open', '#007bff', 1), (3, 'On Hold', '#28a745', 2), (4, 'Resolved', '#343a40', 3),
      (5, 'Closed', '#343a40', 4)`,
  sql`
    INSERT IGNORE INTO modules (module_id, module_name, module_description)
    VALUES (1, 'module_client', 'Clients, contacts, locations and vendors'), (2, 'module_support', 'Tickets, assets and documentation'),
      (3, 'module_credential', 'Credentials'), (4, 'module_sales', 'Invoices, quotes and products'),
      (5, 'module_financial', 'Payments, expenses and accounts'), (6, 'module_reporting', 'Reports')`,
  sql`
    INSERT IGNORE INTO user_roles (role_id, role_name, role_description, role_is_admin)
    VALUES (1, 'Accountant', 'Billing and the money', 0), (2, 'Technician', 'Support without the money', 0),
      (3, 'Administrator', 'Everything', 1)`,
  // Levels: 1 read, 2 write, 3 delete as well. The table has no key that IGNORE could go by.
  sql`
    INSERT INTO user_role_permissions (user_role_id, module_id, user_role_permission_level)
    SELECT * FROM (
      SELECT 1 AS role, 1 AS module, 1 AS level UNION ALL SELECT 1, 2, 1 UNION ALL SELECT 1, 4, 1 UNION ALL SELECT 1, 5, 2 UNION ALL SELECT 1, 6, 1
      UNION ALL SELECT 2, 1, 2 UNION ALL SELECT 2, 2, 2 UNION ALL SELECT 2, 3, 2 UNION ALL SELECT 2, 4, 2
    ) AS granted WHERE NOT EXISTS (SELECT 1 FROM user_role_permissions)`,
  sql`
    INSERT IGNORE INTO categories (category_id, category_name, category_type, category_color)
    VALUES (1, 'Office Supplies', 'Expense', 'blue'), (2, 'Travel', 'Expense', 'purple'), (3, 'Software', 'Expense', 'orange'),
      (4, 'Service', 'Income', 'green'), (5, 'Hardware', 'Income', 'teal')`,
  sql`INSERT IGNORE INTO accounts (account_id, account_name, account_currency_code) VALUES (1, 'Cash', 'USD')`,
];

/**
 * The rows that every installation starts with: settings and counters, ticket statuses, roles, categories, an account.
 */
export const firstRows: Migration = {
  async up(db) {
    for (const insert of inserts) await insert.execute(db);
  },
  // They go with their tables.
  async down() {},
};
