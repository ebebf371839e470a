import { sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * What a helpdesk has and ITFlow lacks. No foreign keys: the tables that they would point at may be somebody's
 * ITFlow's.
 */
export const jitbit = createTables({
  shim_departments: sql`
    department_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    department_name varchar(200) NOT NULL,
    department_client_id int(11) NOT NULL DEFAULT 0,
    KEY department_client_id (department_client_id)`,
  // related: both ways; child: the ticket is the parent of the other.
  shim_ticket_links: sql`
    ticket_link_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    ticket_link_kind varchar(50) NOT NULL,
    ticket_link_ticket_id int(11) NOT NULL,
    ticket_link_to_ticket_id int(11) NOT NULL,
    UNIQUE KEY ticket_link (ticket_link_ticket_id, ticket_link_to_ticket_id, ticket_link_kind),
    KEY ticket_link_to_ticket_id (ticket_link_to_ticket_id)`,
  shim_ticket_tags: sql`
    ticket_tag_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    ticket_tag_name varchar(100) NOT NULL,
    ticket_tag_ticket_id int(11) NOT NULL,
    UNIQUE KEY ticket_tag (ticket_tag_ticket_id, ticket_tag_name),
    KEY ticket_tag_name (ticket_tag_name)`,
  shim_reply_templates: sql`
    reply_template_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reply_template_name varchar(200) NOT NULL,
    reply_template_body text NOT NULL`,
  // What records other than ITFlow's assets have in a custom field.
  shim_field_values: sql`
    field_value_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    field_value_field_id int(11) NOT NULL,
    field_value_record_type varchar(20) NOT NULL,
    field_value_record_id int(11) NOT NULL,
    field_value_text text NOT NULL,
    field_value_client_id int(11) NOT NULL DEFAULT 0,
    UNIQUE KEY field_value (field_value_record_type, field_value_record_id, field_value_field_id),
    KEY field_value_client_id (field_value_client_id)`,
  // A webhook whose body somebody has written; the webhook says when, where to and whether.
  shim_rules: sql`
    rule_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    rule_webhook_id int(11) NOT NULL,
    rule_body text NOT NULL,
    UNIQUE KEY rule_webhook_id (rule_webhook_id)`,
});
