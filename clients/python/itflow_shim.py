"""Client of itflow-shim. Needs `requests`; copy this file to where your script is.

    from itflow_shim import Itflow

    itflow = Itflow('http://127.0.0.1:8080', api_key)
    for asset in itflow.assets.read(client_id=1):
        print(asset['asset_name'])
    asset_id = itflow.assets.create(client_id=1, asset_name='Laptop 7')

Made by `npm run docs` from the modules' definitions: change those instead.
"""

from __future__ import annotations

import os
import time
import uuid
from typing import Any, Iterator, Optional, TypedDict, Union

import requests

PAGE = 500
TRIES = 5
LONGEST_WAIT = 60
CHUNK = 65_536


class ItflowError(Exception):
    """A refusal. `request_id` is in the server's log too."""

    def __init__(self, message: str, status: int, request_id: Optional[str]) -> None:
        super().__init__(f'{message} (HTTP {status}, request {request_id})')
        self.status = status
        self.request_id = request_id


class Itflow:
    """A server and a key. `decrypt_password` opens credentials."""

    def __init__(self, url: str, api_key: str, decrypt_password: Optional[str] = None, timeout: float = 30) -> None:
        self.url = url.rstrip('/')
        self.decrypt_password = decrypt_password
        self.timeout = timeout
        # Until the server says that its database has no table for them.
        self.keeps_idempotency_keys = True
        self.session = requests.Session()
        self.session.headers['X-API-KEY'] = api_key
        self.accounts = Accounts(self)
        self.agents = Agents(self)
        self.assets = Assets(self)
        self.calendar_event_attendees = CalendarEventAttendees(self)
        self.calendar_events = CalendarEvents(self)
        self.calendars = Calendars(self)
        self.categories = Categories(self)
        self.certificates = Certificates(self)
        self.clients = Clients(self)
        self.companies = Companies(self)
        self.contacts = Contacts(self)
        self.contracts = Contracts(self)
        self.credentials = Credentials(self)
        self.custom_fields = CustomFields(self)
        self.custom_values = CustomValues(self)
        self.departments = Departments(self)
        self.document_folders = DocumentFolders(self)
        self.document_versions = DocumentVersions(self)
        self.documents = Documents(self)
        self.domains = Domains(self)
        self.expenses = Expenses(self)
        self.field_values = FieldValues(self)
        self.files = Files(self)
        self.integrations = Integrations(self)
        self.invoice_items = InvoiceItems(self)
        self.invoices = Invoices(self)
        self.ip_addresses = IpAddresses(self)
        self.locations = Locations(self)
        self.logs = Logs(self)
        self.monitors = Monitors(self)
        self.networks = Networks(self)
        self.payments = Payments(self)
        self.portal_users = PortalUsers(self)
        self.product_stock = ProductStock(self)
        self.products = Products(self)
        self.projects = Projects(self)
        self.purchase_order_items = PurchaseOrderItems(self)
        self.purchase_orders = PurchaseOrders(self)
        self.quote_items = QuoteItems(self)
        self.quotes = Quotes(self)
        self.rack_units = RackUnits(self)
        self.racks = Racks(self)
        self.receipts = Receipts(self)
        self.recurring_invoice_items = RecurringInvoiceItems(self)
        self.recurring_invoices = RecurringInvoices(self)
        self.recurring_tickets = RecurringTickets(self)
        self.reply_templates = ReplyTemplates(self)
        self.reports = Reports(self)
        self.revenues = Revenues(self)
        self.services = Services(self)
        self.software = Software(self)
        self.software_keys = SoftwareKeys(self)
        self.tags = Tags(self)
        self.tasks = Tasks(self)
        self.taxes = Taxes(self)
        self.technicians = Technicians(self)
        self.ticket_attachments = TicketAttachments(self)
        self.ticket_history = TicketHistory(self)
        self.ticket_links = TicketLinks(self)
        self.ticket_replies = TicketReplies(self)
        self.ticket_statuses = TicketStatuses(self)
        self.ticket_tags = TicketTags(self)
        self.ticket_watchers = TicketWatchers(self)
        self.tickets = Tickets(self)
        self.time_entries = TimeEntries(self)
        self.transfers = Transfers(self)
        self.trips = Trips(self)
        self.users = Users(self)
        self.vehicles = Vehicles(self)
        self.vendors = Vendors(self)
        self.vlans = Vlans(self)
        self.vulnerabilities = Vulnerabilities(self)
        self.sync_runs = SyncRuns(self)
        self.timers = Timers(self)
        self.events = Events(self)
        self.webhooks = Webhooks(self)
        self.rules = Rules(self)
        self.deliveries = Deliveries(self)

    def call(self, method: str, function: str, path: Optional[str] = None, **content: Any) -> dict[str, Any]:
        """The envelope of one request; a file that is answered goes to `path` as it comes, and has none. A busy server (429, 503) is waited for as it asks; a write may be sent again after
        a 503 because its Idempotency-Key has it done once. Raises ItflowError for what is no envelope or an HTTP error."""
        keyed = method == 'POST' and self.keeps_idempotency_keys
        headers = {'Idempotency-Key': str(uuid.uuid4())} if keyed else {}
        for attempt in range(TRIES):
            url = f'{self.url}/api/v1/{function}.php'
            response = self.session.request(method, url, headers=headers, timeout=self.timeout, stream=path is not None, **content)
            if headers and response.status_code == 400 and '"message":"Idempotency-Key: ' in response.text:
                # Nothing was written.
                self.keeps_idempotency_keys, headers = False, {}
                continue
            resent = response.status_code == 503 and (method == 'GET' or headers)
            if not (resent or response.status_code == 429) or attempt == TRIES - 1:
                break
            time.sleep(_wait(response))
        if path is not None and response.ok and 'Content-Disposition' in response.headers:
            return _saved(response, path)
        try:
            envelope = response.json()
        except ValueError:
            envelope = {'message': 'The answer is no JSON'}
        if not response.ok or 'success' not in envelope:
            raise ItflowError(envelope.get('message', ''), response.status_code, response.headers.get('X-Request-Id'))
        envelope['request_id'] = response.headers.get('X-Request-Id')
        return envelope


def _saved(response: requests.Response, path: str) -> dict[str, Any]:
    """Nothing is left under the name where the file does not come whole."""
    part = f'{path}.part'
    try:
        with response, open(part, 'wb') as file:
            for chunk in response.iter_content(CHUNK):
                file.write(chunk)
        os.replace(part, path)
    except BaseException:
        if os.path.exists(part):
            os.remove(part)
        raise
    return {'success': 'True', 'message': '', 'data': []}


def _wait(response: requests.Response) -> int:
    """The seconds that the server asks for, within bounds."""
    asked = response.headers.get('Retry-After', '')
    return min(int(asked), LONGEST_WAIT) if asked.isdecimal() else 1


def _pairs(name: str, value: Any) -> list[tuple[str, Any]]:
    """What is nested goes by PHP's names: filter[asset_name][contains]."""
    if not isinstance(value, (dict, list)):
        return [(name, value)]
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    return [pair for key, one in inner for pair in _pairs(f'{name}[{key}]', one)]


class _Module:
    def __init__(self, itflow: Itflow) -> None:
        self._itflow = itflow

    def _sent(self, given: dict[str, Any], decrypt: bool) -> dict[str, Any]:
        # A parameter that is a word of Python's has an underscore behind it: from_.
        sent = {name.rstrip('_'): value for name, value in given.items() if name != 'self' and value is not None}
        if decrypt and self._itflow.decrypt_password is not None:
            sent['api_key_decrypt_password'] = self._itflow.decrypt_password
        return sent

    def _read(self, function: str, given: dict[str, Any], decrypt: bool = False) -> dict[str, Any]:
        pairs = [pair for name, value in self._sent(given, decrypt).items() for pair in _pairs(name, value)]
        envelope = self._itflow.call('GET', function, params=pairs)
        if envelope['success'] != 'True' and 'no resource' not in envelope['message'].lower():
            raise ItflowError(envelope['message'], 200, envelope['request_id'])
        return envelope

    def _get(self, function: str, given: dict[str, Any], decrypt: bool = False) -> list[Any]:
        return self._read(function, given, decrypt).get('data') or []

    def _rows(self, function: str, given: dict[str, Any], decrypt: bool = False, by: str = '') -> Iterator[Any]:
        """Page after page. By the id where the list is in its order: those pages stay fast and miss nothing. By the
        server's token where the caller chose the order or the fields."""
        by_token = bool(given.get('sort') or given.get('fields'))
        place: dict[str, Any] = {'offset': 0}
        if by_token:
            place = {'page_token': ''}
        elif by:
            place = {'after_id': given.get('after_id') or 0}
        while True:
            envelope = self._read(function, {**given, 'limit': PAGE, **place}, decrypt)
            page = envelope.get('data') or []
            yield from page
            if not (envelope.get('next_page_token') if by_token else len(page) == PAGE):
                return
            if by_token:
                place = {'page_token': envelope['next_page_token']}
            else:
                place = {'after_id': page[-1][by]} if by else {'offset': place['offset'] + PAGE}

    def _download(self, function: str, given: dict[str, Any]) -> str:
        sent = self._sent({name: value for name, value in given.items() if name != 'path'}, False)
        envelope = self._itflow.call('GET', function, path=given['path'], params=list(sent.items()))
        if envelope['success'] != 'True':
            raise ItflowError(envelope['message'], 200, envelope['request_id'])
        return given['path']

    def _write(self, function: str, given: dict[str, Any], decrypt: bool) -> dict[str, Any]:
        return self._itflow.call('POST', function, json=self._sent(given, decrypt))

    def _post(self, function: str, given: dict[str, Any], decrypt: bool = False) -> list[Any]:
        envelope = self._write(function, given, decrypt)
        if envelope['success'] != 'True':
            raise ItflowError(envelope['message'], 200, envelope['request_id'])
        return envelope.get('data') or []

    def _create(self, function: str, given: dict[str, Any], decrypt: bool = False) -> int:
        return int(self._post(function, given, decrypt)[0]['insert_id'])

    def _change(self, function: str, given: dict[str, Any], decrypt: bool = False) -> bool:
        """False when the record is like that already."""
        envelope = self._write(function, given, decrypt)
        message = envelope['message'].lower()
        if envelope['success'] == 'True':
            return True
        if 'no rows changed' in message and 'no resource' not in message:
            return False
        raise ItflowError(envelope['message'], 200, envelope['request_id'])


class AccountsRow(TypedDict, total=False):
    account_id: Optional[str]
    account_name: Optional[str]
    account_description: Optional[str]
    opening_balance: Optional[str]
    account_currency_code: Optional[str]
    account_notes: Optional[str]
    account_type: Optional[str]
    account_created_at: Optional[str]
    account_updated_at: Optional[str]
    account_archived_at: Optional[str]


class Accounts(_Module):
    def read(self, *, account_id: Optional[int] = None, account_name: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None) -> Iterator[AccountsRow]:
        """Reads accounts: one that is looked up, or a page of the list."""
        return self._rows('accounts/read', locals(), by='account_id')

    def create(self, *, account_name: str, account_description: Optional[str] = None, opening_balance: Optional[Any] = None, account_currency_code: Optional[str] = None, account_notes: Optional[str] = None, account_type: Optional[int] = None) -> int:
        """Creates an account."""
        return self._create('accounts/create', locals())

    def update(self, *, account_id: int, account_name: Optional[str] = None, account_description: Optional[str] = None, opening_balance: Optional[Any] = None, account_currency_code: Optional[str] = None, account_notes: Optional[str] = None, account_type: Optional[int] = None) -> bool:
        """Changes what is sent of an account, and nothing else."""
        return self._change('accounts/update', locals())

    def archive(self, *, account_id: int) -> bool:
        """Archives an account."""
        return self._change('accounts/archive', locals())

    def unarchive(self, *, account_id: int) -> bool:
        """Brings an archived account back."""
        return self._change('accounts/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates an account: up to 1,000 at once."""
        return self._post('accounts/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of an account, and nothing else: up to 1,000 at once."""
        return self._post('accounts/bulk_update', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives an account: up to 1,000 at once."""
        return self._post('accounts/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived account back: up to 1,000 at once."""
        return self._post('accounts/bulk_unarchive', locals())


class AgentsRow(TypedDict, total=False):
    user_id: Optional[str]
    user_name: Optional[str]
    user_email: Optional[str]
    user_type: Optional[str]
    user_status: Optional[str]
    user_archived_at: Optional[str]
    user_is_admin: Optional[str]


class Agents(_Module):
    def read(self, *, user_id: Optional[int] = None, user_email: Optional[str] = None, user_name: Optional[str] = None, archived: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None) -> Iterator[AgentsRow]:
        """Reads agents: one that is looked up, or a page of the list."""
        return self._rows('agents/read', locals(), by='user_id')


class AssetsRow(TypedDict, total=False):
    asset_id: Optional[str]
    asset_type: Optional[str]
    asset_name: Optional[str]
    asset_description: Optional[str]
    asset_make: Optional[str]
    asset_model: Optional[str]
    asset_serial: Optional[str]
    asset_os: Optional[str]
    asset_uri: Optional[str]
    asset_uri_2: Optional[str]
    asset_uri_client: Optional[str]
    asset_status: Optional[str]
    asset_purchase_reference: Optional[str]
    asset_purchase_date: Optional[str]
    asset_warranty_expire: Optional[str]
    asset_install_date: Optional[str]
    asset_photo: Optional[str]
    asset_physical_location: Optional[str]
    asset_notes: Optional[str]
    asset_favorite: Optional[str]
    asset_created_at: Optional[str]
    asset_updated_at: Optional[str]
    asset_archived_at: Optional[str]
    asset_accessed_at: Optional[str]
    asset_vendor_id: Optional[str]
    asset_location_id: Optional[str]
    asset_contact_id: Optional[str]
    asset_client_id: Optional[str]
    interface_id: Optional[str]
    interface_name: Optional[str]
    interface_description: Optional[str]
    interface_type: Optional[str]
    interface_mac: Optional[str]
    interface_ip: Optional[str]
    interface_nat_ip: Optional[str]
    interface_ipv6: Optional[str]
    interface_notes: Optional[str]
    interface_primary: Optional[str]
    interface_created_at: Optional[str]
    interface_updated_at: Optional[str]
    interface_archived_at: Optional[str]
    interface_network_id: Optional[str]
    interface_asset_id: Optional[str]
    install_date: Optional[str]
    asset_ip: Optional[str]
    asset_mac: Optional[str]
    asset_network_id: Optional[str]
    client_id: Optional[str]


class Assets(_Module):
    def read(self, *, asset_id: Optional[int] = None, asset_type: Optional[str] = None, asset_name: Optional[str] = None, asset_serial: Optional[str] = None, asset_mac: Optional[str] = None, asset_uri: Optional[str] = None, asset_uri_2: Optional[str] = None, asset_status: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[AssetsRow]:
        """Reads assets: one that is looked up, or a page of the list."""
        return self._rows('assets/read', locals(), by='asset_id')

    def create(self, *, asset_name: str, client_id: Optional[int] = None, asset_type: Optional[str] = None, asset_description: Optional[str] = None, asset_make: Optional[str] = None, asset_model: Optional[str] = None, asset_serial: Optional[str] = None, asset_os: Optional[str] = None, asset_uri: Optional[str] = None, asset_uri_2: Optional[str] = None, asset_status: Optional[str] = None, asset_purchase_reference: Optional[str] = None, asset_purchase_date: Optional[str] = None, asset_warranty_expire: Optional[str] = None, asset_install_date: Optional[str] = None, asset_physical_location: Optional[str] = None, asset_notes: Optional[str] = None, asset_vendor_id: Optional[int] = None, asset_location_id: Optional[int] = None, asset_contact_id: Optional[int] = None, asset_ip: Optional[str] = None, asset_mac: Optional[str] = None, asset_network_id: Optional[int] = None) -> int:
        """Creates an asset."""
        return self._create('assets/create', locals())

    def update(self, *, asset_id: int, client_id: Optional[int] = None, asset_type: Optional[str] = None, asset_name: Optional[str] = None, asset_description: Optional[str] = None, asset_make: Optional[str] = None, asset_model: Optional[str] = None, asset_serial: Optional[str] = None, asset_os: Optional[str] = None, asset_uri: Optional[str] = None, asset_uri_2: Optional[str] = None, asset_status: Optional[str] = None, asset_purchase_reference: Optional[str] = None, asset_purchase_date: Optional[str] = None, asset_warranty_expire: Optional[str] = None, asset_install_date: Optional[str] = None, asset_physical_location: Optional[str] = None, asset_notes: Optional[str] = None, asset_vendor_id: Optional[int] = None, asset_location_id: Optional[int] = None, asset_contact_id: Optional[int] = None, asset_ip: Optional[str] = None, asset_mac: Optional[str] = None, asset_network_id: Optional[int] = None) -> bool:
        """Changes what is sent of an asset, and nothing else."""
        return self._change('assets/update', locals())

    def delete(self, *, asset_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes an asset and what hangs on it."""
        return self._change('assets/delete', locals())

    def archive(self, *, asset_id: int, client_id: Optional[int] = None) -> bool:
        """Archives an asset."""
        return self._change('assets/archive', locals())

    def unarchive(self, *, asset_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived asset back."""
        return self._change('assets/unarchive', locals())

    def upsert(self, *, match: Optional[str] = None, client_id: Optional[int] = None, asset_type: Optional[str] = None, asset_name: Optional[str] = None, asset_description: Optional[str] = None, asset_make: Optional[str] = None, asset_model: Optional[str] = None, asset_serial: Optional[str] = None, asset_os: Optional[str] = None, asset_uri: Optional[str] = None, asset_uri_2: Optional[str] = None, asset_status: Optional[str] = None, asset_purchase_reference: Optional[str] = None, asset_purchase_date: Optional[str] = None, asset_warranty_expire: Optional[str] = None, asset_install_date: Optional[str] = None, asset_physical_location: Optional[str] = None, asset_notes: Optional[str] = None, asset_vendor_id: Optional[int] = None, asset_location_id: Optional[int] = None, asset_contact_id: Optional[int] = None, asset_ip: Optional[str] = None, asset_mac: Optional[str] = None, asset_network_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same asset_serial, else asset_mac, else asset_name (match=… takes one of them alone), or creates it."""
        return self._post('assets/upsert', locals())

    def link(self, *, asset_id: int, contact_id: Optional[int] = None, document_id: Optional[int] = None, file_id: Optional[int] = None, service_id: Optional[int] = None, software_id: Optional[int] = None, credential_id: Optional[int] = None, ticket_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one asset and one other record of the same client: contact_id, document_id, file_id, service_id, software_id, credential_id, ticket_id."""
        return self._post('assets/link', locals())

    def unlink(self, *, asset_id: int, contact_id: Optional[int] = None, document_id: Optional[int] = None, file_id: Optional[int] = None, service_id: Optional[int] = None, software_id: Optional[int] = None, credential_id: Optional[int] = None, ticket_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one asset and one other record of the same client: contact_id, document_id, file_id, service_id, software_id, credential_id, ticket_id."""
        return self._post('assets/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates an asset: up to 1,000 at once."""
        return self._post('assets/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of an asset, and nothing else: up to 1,000 at once."""
        return self._post('assets/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes an asset and what hangs on it: up to 1,000 at once."""
        return self._post('assets/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives an asset: up to 1,000 at once."""
        return self._post('assets/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived asset back: up to 1,000 at once."""
        return self._post('assets/bulk_unarchive', locals())

    def bulk_upsert(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same asset_serial, else asset_mac, else asset_name (match=… takes one of them alone), or creates it: up to 1,000 at once."""
        return self._post('assets/bulk_upsert', locals())


class CalendarEventAttendeesRow(TypedDict, total=False):
    attendee_id: Optional[str]
    attendee_name: Optional[str]
    attendee_email: Optional[str]
    attendee_invitation_status: Optional[str]
    attendee_created_at: Optional[str]
    attendee_updated_at: Optional[str]
    attendee_archived_at: Optional[str]
    attendee_contact_id: Optional[str]
    attendee_event_id: Optional[str]


class CalendarEventAttendees(_Module):
    def read(self, *, attendee_id: Optional[int] = None, attendee_event_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[CalendarEventAttendeesRow]:
        """Reads calendar event attendees: one that is looked up, or a page of the list."""
        return self._rows('calendar_event_attendees/read', locals(), by='attendee_id')

    def create(self, *, attendee_email: str, attendee_event_id: int, attendee_name: Optional[str] = None, attendee_invitation_status: Optional[int] = None, attendee_contact_id: Optional[int] = None) -> int:
        """Creates an attendee."""
        return self._create('calendar_event_attendees/create', locals())

    def update(self, *, attendee_id: int, attendee_name: Optional[str] = None, attendee_email: Optional[str] = None, attendee_invitation_status: Optional[int] = None, attendee_contact_id: Optional[int] = None, attendee_event_id: Optional[int] = None) -> bool:
        """Changes what is sent of an attendee, and nothing else."""
        return self._change('calendar_event_attendees/update', locals())

    def delete(self, *, attendee_id: int) -> bool:
        """Deletes an attendee and what hangs on it."""
        return self._change('calendar_event_attendees/delete', locals())

    def archive(self, *, attendee_id: int) -> bool:
        """Archives an attendee."""
        return self._change('calendar_event_attendees/archive', locals())

    def unarchive(self, *, attendee_id: int) -> bool:
        """Brings an archived attendee back."""
        return self._change('calendar_event_attendees/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates an attendee: up to 1,000 at once."""
        return self._post('calendar_event_attendees/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of an attendee, and nothing else: up to 1,000 at once."""
        return self._post('calendar_event_attendees/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes an attendee and what hangs on it: up to 1,000 at once."""
        return self._post('calendar_event_attendees/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives an attendee: up to 1,000 at once."""
        return self._post('calendar_event_attendees/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived attendee back: up to 1,000 at once."""
        return self._post('calendar_event_attendees/bulk_unarchive', locals())


class CalendarEventsRow(TypedDict, total=False):
    event_id: Optional[str]
    event_title: Optional[str]
    event_location: Optional[str]
    event_description: Optional[str]
    event_start: Optional[str]
    event_end: Optional[str]
    event_repeat: Optional[str]
    event_created_at: Optional[str]
    event_updated_at: Optional[str]
    event_archived_at: Optional[str]
    event_client_id: Optional[str]
    event_location_id: Optional[str]
    event_calendar_id: Optional[str]
    client_id: Optional[str]


class CalendarEvents(_Module):
    def read(self, *, event_id: Optional[int] = None, event_calendar_id: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[CalendarEventsRow]:
        """Reads calendar events: one that is looked up, or a page of the list."""
        return self._rows('calendar_events/read', locals(), by='event_id')

    def create(self, *, event_title: str, event_start: str, event_calendar_id: int, client_id: Optional[int] = None, event_location: Optional[str] = None, event_description: Optional[str] = None, event_end: Optional[str] = None, event_repeat: Optional[str] = None, event_location_id: Optional[int] = None) -> int:
        """Creates a calendar event."""
        return self._create('calendar_events/create', locals())

    def update(self, *, event_id: int, client_id: Optional[int] = None, event_title: Optional[str] = None, event_location: Optional[str] = None, event_description: Optional[str] = None, event_start: Optional[str] = None, event_end: Optional[str] = None, event_repeat: Optional[str] = None, event_location_id: Optional[int] = None, event_calendar_id: Optional[int] = None) -> bool:
        """Changes what is sent of a calendar event, and nothing else."""
        return self._change('calendar_events/update', locals())

    def delete(self, *, event_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a calendar event and what hangs on it."""
        return self._change('calendar_events/delete', locals())

    def archive(self, *, event_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a calendar event."""
        return self._change('calendar_events/archive', locals())

    def unarchive(self, *, event_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived calendar event back."""
        return self._change('calendar_events/unarchive', locals())

    def occurrences(self, *, from_: str, to: str, event_calendar_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """The events from a day to another, both included; one that repeats comes as often as it happens."""
        return self._get('calendar_events/occurrences', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a calendar event: up to 1,000 at once."""
        return self._post('calendar_events/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a calendar event, and nothing else: up to 1,000 at once."""
        return self._post('calendar_events/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a calendar event and what hangs on it: up to 1,000 at once."""
        return self._post('calendar_events/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a calendar event: up to 1,000 at once."""
        return self._post('calendar_events/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived calendar event back: up to 1,000 at once."""
        return self._post('calendar_events/bulk_unarchive', locals())


class CalendarsRow(TypedDict, total=False):
    calendar_id: Optional[str]
    calendar_name: Optional[str]
    calendar_color: Optional[str]
    calendar_created_at: Optional[str]
    calendar_updated_at: Optional[str]
    calendar_archived_at: Optional[str]


class Calendars(_Module):
    def read(self, *, calendar_id: Optional[int] = None, calendar_name: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[CalendarsRow]:
        """Reads calendars: one that is looked up, or a page of the list."""
        return self._rows('calendars/read', locals(), by='calendar_id')

    def create(self, *, calendar_name: str, calendar_color: Optional[str] = None) -> int:
        """Creates a calendar."""
        return self._create('calendars/create', locals())

    def update(self, *, calendar_id: int, calendar_name: Optional[str] = None, calendar_color: Optional[str] = None) -> bool:
        """Changes what is sent of a calendar, and nothing else."""
        return self._change('calendars/update', locals())

    def delete(self, *, calendar_id: int) -> bool:
        """Deletes a calendar and what hangs on it."""
        return self._change('calendars/delete', locals())

    def archive(self, *, calendar_id: int) -> bool:
        """Archives a calendar."""
        return self._change('calendars/archive', locals())

    def unarchive(self, *, calendar_id: int) -> bool:
        """Brings an archived calendar back."""
        return self._change('calendars/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a calendar: up to 1,000 at once."""
        return self._post('calendars/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a calendar, and nothing else: up to 1,000 at once."""
        return self._post('calendars/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a calendar and what hangs on it: up to 1,000 at once."""
        return self._post('calendars/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a calendar: up to 1,000 at once."""
        return self._post('calendars/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived calendar back: up to 1,000 at once."""
        return self._post('calendars/bulk_unarchive', locals())


class CategoriesRow(TypedDict, total=False):
    category_id: Optional[str]
    category_name: Optional[str]
    category_description: Optional[str]
    category_type: Optional[str]
    category_color: Optional[str]
    category_icon: Optional[str]
    category_order: Optional[str]
    category_parent: Optional[str]
    category_created_at: Optional[str]
    category_updated_at: Optional[str]
    category_archived_at: Optional[str]


class Categories(_Module):
    def read(self, *, category_id: Optional[int] = None, category_type: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[CategoriesRow]:
        """Reads categories: one that is looked up, or a page of the list."""
        return self._rows('categories/read', locals(), by='category_id')

    def create(self, *, category_name: str, category_type: str, category_description: Optional[str] = None, category_color: Optional[str] = None, category_icon: Optional[str] = None, category_order: Optional[int] = None, category_parent: Optional[int] = None) -> int:
        """Creates a category."""
        return self._create('categories/create', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a category: up to 1,000 at once."""
        return self._post('categories/bulk_create', locals())


class CertificatesRow(TypedDict, total=False):
    certificate_id: Optional[str]
    certificate_name: Optional[str]
    certificate_description: Optional[str]
    certificate_domain: Optional[str]
    certificate_issued_by: Optional[str]
    certificate_expire: Optional[str]
    certificate_public_key: Optional[str]
    certificate_notes: Optional[str]
    certificate_favorite: Optional[str]
    certificate_created_at: Optional[str]
    certificate_updated_at: Optional[str]
    certificate_archived_at: Optional[str]
    certificate_accessed_at: Optional[str]
    certificate_domain_id: Optional[str]
    certificate_client_id: Optional[str]
    certificate_issued_date: Optional[str]
    certificate_issuer: Optional[str]
    certificate_expire_date: Optional[str]
    client_id: Optional[str]


class Certificates(_Module):
    def read(self, *, certificate_id: Optional[int] = None, certificate_name: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[CertificatesRow]:
        """Reads certificates: one that is looked up, or a page of the list."""
        return self._rows('certificates/read', locals(), by='certificate_id')

    def create(self, *, certificate_name: str, certificate_domain: str, client_id: Optional[int] = None, certificate_description: Optional[str] = None, certificate_issued_by: Optional[str] = None, certificate_expire: Optional[str] = None, certificate_issued_date: Optional[str] = None, certificate_public_key: Optional[str] = None, certificate_notes: Optional[str] = None, certificate_domain_id: Optional[int] = None) -> int:
        """Creates a certificate."""
        return self._create('certificates/create', locals())

    def update(self, *, certificate_id: int, client_id: Optional[int] = None, certificate_name: Optional[str] = None, certificate_description: Optional[str] = None, certificate_domain: Optional[str] = None, certificate_issued_by: Optional[str] = None, certificate_expire: Optional[str] = None, certificate_issued_date: Optional[str] = None, certificate_public_key: Optional[str] = None, certificate_notes: Optional[str] = None, certificate_domain_id: Optional[int] = None) -> bool:
        """Changes what is sent of a certificate, and nothing else."""
        return self._change('certificates/update', locals())

    def delete(self, *, certificate_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a certificate and what hangs on it."""
        return self._change('certificates/delete', locals())

    def archive(self, *, certificate_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a certificate."""
        return self._change('certificates/archive', locals())

    def unarchive(self, *, certificate_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived certificate back."""
        return self._change('certificates/unarchive', locals())

    def link(self, *, certificate_id: int, service_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one certificate and one other record of the same client: service_id."""
        return self._post('certificates/link', locals())

    def unlink(self, *, certificate_id: int, service_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one certificate and one other record of the same client: service_id."""
        return self._post('certificates/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a certificate: up to 1,000 at once."""
        return self._post('certificates/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a certificate, and nothing else: up to 1,000 at once."""
        return self._post('certificates/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a certificate and what hangs on it: up to 1,000 at once."""
        return self._post('certificates/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a certificate: up to 1,000 at once."""
        return self._post('certificates/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived certificate back: up to 1,000 at once."""
        return self._post('certificates/bulk_unarchive', locals())


class ClientsRow(TypedDict, total=False):
    client_id: Optional[str]
    client_lead: Optional[str]
    client_name: Optional[str]
    client_type: Optional[str]
    client_website: Optional[str]
    client_referral: Optional[str]
    client_rate: Optional[str]
    client_currency_code: Optional[str]
    client_net_terms: Optional[str]
    client_tax_id_number: Optional[str]
    client_abbreviation: Optional[str]
    client_notes: Optional[str]
    client_favorite: Optional[str]
    client_created_at: Optional[str]
    client_updated_at: Optional[str]
    client_archived_at: Optional[str]
    client_accessed_at: Optional[str]


class Clients(_Module):
    def read(self, *, client_name: Optional[str] = None, client_id: Optional[int] = None, client_type: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[ClientsRow]:
        """Reads clients: one that is looked up, or a page of the list."""
        return self._rows('clients/read', locals(), by='client_id')

    def create(self, *, client_name: str, client_lead: Optional[int] = None, client_type: Optional[str] = None, client_website: Optional[str] = None, client_referral: Optional[str] = None, client_rate: Optional[Any] = None, client_currency_code: Optional[str] = None, client_net_terms: Optional[int] = None, client_tax_id_number: Optional[str] = None, client_abbreviation: Optional[str] = None, client_notes: Optional[str] = None) -> int:
        """Creates a client."""
        return self._create('clients/create', locals())

    def update(self, *, client_id: int, client_lead: Optional[int] = None, client_name: Optional[str] = None, client_type: Optional[str] = None, client_website: Optional[str] = None, client_referral: Optional[str] = None, client_rate: Optional[Any] = None, client_currency_code: Optional[str] = None, client_net_terms: Optional[int] = None, client_tax_id_number: Optional[str] = None, client_abbreviation: Optional[str] = None, client_notes: Optional[str] = None) -> bool:
        """Changes what is sent of a client, and nothing else."""
        return self._change('clients/update', locals())

    def delete(self, *, client_id: int) -> bool:
        """Deletes a client and what hangs on it."""
        return self._change('clients/delete', locals())

    def archive(self, *, client_id: int) -> bool:
        """Archives a client."""
        return self._change('clients/archive', locals())

    def unarchive(self, *, client_id: int) -> bool:
        """Brings an archived client back."""
        return self._change('clients/unarchive', locals())

    def upsert(self, *, match: Optional[str] = None, client_lead: Optional[int] = None, client_name: Optional[str] = None, client_type: Optional[str] = None, client_website: Optional[str] = None, client_referral: Optional[str] = None, client_rate: Optional[Any] = None, client_currency_code: Optional[str] = None, client_net_terms: Optional[int] = None, client_tax_id_number: Optional[str] = None, client_abbreviation: Optional[str] = None, client_notes: Optional[str] = None) -> list[dict[str, Any]]:
        """Updates the record with the same client_name (match=… takes one of them alone), or creates it."""
        return self._post('clients/upsert', locals())

    def balance(self, *, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """What a client was invoiced, has paid and still owes."""
        return self._get('clients/balance', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a client: up to 1,000 at once."""
        return self._post('clients/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a client, and nothing else: up to 1,000 at once."""
        return self._post('clients/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a client and what hangs on it: up to 1,000 at once."""
        return self._post('clients/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a client: up to 1,000 at once."""
        return self._post('clients/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived client back: up to 1,000 at once."""
        return self._post('clients/bulk_unarchive', locals())

    def bulk_upsert(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same client_name (match=… takes one of them alone), or creates it: up to 1,000 at once."""
        return self._post('clients/bulk_upsert', locals())


class CompaniesRow(TypedDict, total=False):
    company_id: Optional[str]
    company_name: Optional[str]
    company_address: Optional[str]
    company_city: Optional[str]
    company_state: Optional[str]
    company_zip: Optional[str]
    company_country: Optional[str]
    company_phone_country_code: Optional[str]
    company_phone: Optional[str]
    company_email: Optional[str]
    company_website: Optional[str]
    company_logo: Optional[str]
    company_locale: Optional[str]
    company_currency: Optional[str]
    company_tax_id: Optional[str]
    company_created_at: Optional[str]
    company_updated_at: Optional[str]


class Companies(_Module):
    def read(self, *, company_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[CompaniesRow]:
        """Reads companies: one that is looked up, or a page of the list."""
        return self._rows('companies/read', locals(), by='company_id')


class ContactsRow(TypedDict, total=False):
    contact_id: Optional[str]
    contact_name: Optional[str]
    contact_title: Optional[str]
    contact_email: Optional[str]
    contact_phone_country_code: Optional[str]
    contact_phone: Optional[str]
    contact_extension: Optional[str]
    contact_mobile_country_code: Optional[str]
    contact_mobile: Optional[str]
    contact_photo: Optional[str]
    contact_pin: Optional[str]
    contact_notes: Optional[str]
    contact_primary: Optional[str]
    contact_important: Optional[str]
    contact_billing: Optional[str]
    contact_technical: Optional[str]
    contact_created_at: Optional[str]
    contact_updated_at: Optional[str]
    contact_archived_at: Optional[str]
    contact_accessed_at: Optional[str]
    contact_location_id: Optional[str]
    contact_vendor_id: Optional[str]
    contact_user_id: Optional[str]
    contact_department: Optional[str]
    contact_client_id: Optional[str]
    client_id: Optional[str]


class Contacts(_Module):
    def read(self, *, contact_id: Optional[int] = None, contact_email: Optional[str] = None, contact_phone_or_mobile: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[ContactsRow]:
        """Reads contacts: one that is looked up, or a page of the list."""
        return self._rows('contacts/read', locals(), by='contact_id')

    def create(self, *, contact_name: str, contact_email: str, client_id: Optional[int] = None, contact_title: Optional[str] = None, contact_department: Optional[str] = None, contact_phone_country_code: Optional[str] = None, contact_phone: Optional[str] = None, contact_extension: Optional[str] = None, contact_mobile_country_code: Optional[str] = None, contact_mobile: Optional[str] = None, contact_pin: Optional[str] = None, contact_notes: Optional[str] = None, contact_primary: Optional[int] = None, contact_important: Optional[int] = None, contact_billing: Optional[int] = None, contact_technical: Optional[int] = None, contact_location_id: Optional[int] = None, contact_vendor_id: Optional[int] = None) -> int:
        """Creates a contact."""
        return self._create('contacts/create', locals())

    def update(self, *, contact_id: int, client_id: Optional[int] = None, contact_name: Optional[str] = None, contact_title: Optional[str] = None, contact_department: Optional[str] = None, contact_email: Optional[str] = None, contact_phone_country_code: Optional[str] = None, contact_phone: Optional[str] = None, contact_extension: Optional[str] = None, contact_mobile_country_code: Optional[str] = None, contact_mobile: Optional[str] = None, contact_pin: Optional[str] = None, contact_notes: Optional[str] = None, contact_primary: Optional[int] = None, contact_important: Optional[int] = None, contact_billing: Optional[int] = None, contact_technical: Optional[int] = None, contact_location_id: Optional[int] = None, contact_vendor_id: Optional[int] = None) -> bool:
        """Changes what is sent of a contact, and nothing else."""
        return self._change('contacts/update', locals())

    def delete(self, *, contact_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a contact and what hangs on it."""
        return self._change('contacts/delete', locals())

    def archive(self, *, contact_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a contact."""
        return self._change('contacts/archive', locals())

    def unarchive(self, *, contact_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived contact back."""
        return self._change('contacts/unarchive', locals())

    def upsert(self, *, match: Optional[str] = None, client_id: Optional[int] = None, contact_name: Optional[str] = None, contact_title: Optional[str] = None, contact_department: Optional[str] = None, contact_email: Optional[str] = None, contact_phone_country_code: Optional[str] = None, contact_phone: Optional[str] = None, contact_extension: Optional[str] = None, contact_mobile_country_code: Optional[str] = None, contact_mobile: Optional[str] = None, contact_pin: Optional[str] = None, contact_notes: Optional[str] = None, contact_primary: Optional[int] = None, contact_important: Optional[int] = None, contact_billing: Optional[int] = None, contact_technical: Optional[int] = None, contact_location_id: Optional[int] = None, contact_vendor_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same contact_email (match=… takes one of them alone), or creates it."""
        return self._post('contacts/upsert', locals())

    def link(self, *, contact_id: int, document_id: Optional[int] = None, file_id: Optional[int] = None, service_id: Optional[int] = None, software_id: Optional[int] = None, asset_id: Optional[int] = None, credential_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one contact and one other record of the same client: document_id, file_id, service_id, software_id, asset_id, credential_id."""
        return self._post('contacts/link', locals())

    def unlink(self, *, contact_id: int, document_id: Optional[int] = None, file_id: Optional[int] = None, service_id: Optional[int] = None, software_id: Optional[int] = None, asset_id: Optional[int] = None, credential_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one contact and one other record of the same client: document_id, file_id, service_id, software_id, asset_id, credential_id."""
        return self._post('contacts/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a contact: up to 1,000 at once."""
        return self._post('contacts/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a contact, and nothing else: up to 1,000 at once."""
        return self._post('contacts/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a contact and what hangs on it: up to 1,000 at once."""
        return self._post('contacts/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a contact: up to 1,000 at once."""
        return self._post('contacts/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived contact back: up to 1,000 at once."""
        return self._post('contacts/bulk_unarchive', locals())

    def bulk_upsert(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same contact_email (match=… takes one of them alone), or creates it: up to 1,000 at once."""
        return self._post('contacts/bulk_upsert', locals())


class ContractsRow(TypedDict, total=False):
    contract_id: Optional[str]
    contract_name: Optional[str]
    contract_status: Optional[str]
    contract_type: Optional[str]
    contract_sla_low_response_time: Optional[str]
    contract_sla_low_resolution_time: Optional[str]
    contract_sla_medium_response_time: Optional[str]
    contract_sla_medium_resolution_time: Optional[str]
    contract_sla_high_response_time: Optional[str]
    contract_sla_high_resolution_time: Optional[str]
    contract_details: Optional[str]
    contract_client_id: Optional[str]
    contract_client_name: Optional[str]
    contract_client_address: Optional[str]
    contract_client_email: Optional[str]
    contract_client_phone: Optional[str]
    contract_contact_name: Optional[str]
    contract_contact_signature: Optional[str]
    contract_contact_signature_date: Optional[str]
    contract_agent_name: Optional[str]
    contract_agent_signature: Optional[str]
    contract_agent_signature_date: Optional[str]
    contract_rate_standard: Optional[str]
    contract_rate_after_hours: Optional[str]
    contract_net_terms: Optional[str]
    contract_support_hours: Optional[str]
    contract_start_date: Optional[str]
    contract_end_date: Optional[str]
    contract_renewal_frequency: Optional[str]
    contract_created_at: Optional[str]
    contract_updated_at: Optional[str]
    contract_archived_at: Optional[str]
    client_id: Optional[str]


class Contracts(_Module):
    def read(self, *, contract_id: Optional[int] = None, contract_name: Optional[str] = None, contract_status: Optional[str] = None, contract_type: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[ContractsRow]:
        """Reads contracts: one that is looked up, or a page of the list."""
        return self._rows('contracts/read', locals(), by='contract_id')

    def create(self, *, contract_name: str, client_id: Optional[int] = None, contract_status: Optional[str] = None, contract_type: Optional[str] = None, contract_sla_low_response_time: Optional[int] = None, contract_sla_low_resolution_time: Optional[int] = None, contract_sla_medium_response_time: Optional[int] = None, contract_sla_medium_resolution_time: Optional[int] = None, contract_sla_high_response_time: Optional[int] = None, contract_sla_high_resolution_time: Optional[int] = None, contract_details: Optional[str] = None, contract_client_name: Optional[str] = None, contract_client_address: Optional[str] = None, contract_client_email: Optional[str] = None, contract_client_phone: Optional[str] = None, contract_contact_name: Optional[str] = None, contract_agent_name: Optional[str] = None, contract_rate_standard: Optional[Any] = None, contract_rate_after_hours: Optional[Any] = None, contract_net_terms: Optional[str] = None, contract_support_hours: Optional[str] = None, contract_start_date: Optional[str] = None, contract_end_date: Optional[str] = None, contract_renewal_frequency: Optional[str] = None) -> int:
        """Creates a contract."""
        return self._create('contracts/create', locals())

    def update(self, *, contract_id: int, client_id: Optional[int] = None, contract_name: Optional[str] = None, contract_status: Optional[str] = None, contract_type: Optional[str] = None, contract_sla_low_response_time: Optional[int] = None, contract_sla_low_resolution_time: Optional[int] = None, contract_sla_medium_response_time: Optional[int] = None, contract_sla_medium_resolution_time: Optional[int] = None, contract_sla_high_response_time: Optional[int] = None, contract_sla_high_resolution_time: Optional[int] = None, contract_details: Optional[str] = None, contract_client_name: Optional[str] = None, contract_client_address: Optional[str] = None, contract_client_email: Optional[str] = None, contract_client_phone: Optional[str] = None, contract_contact_name: Optional[str] = None, contract_agent_name: Optional[str] = None, contract_rate_standard: Optional[Any] = None, contract_rate_after_hours: Optional[Any] = None, contract_net_terms: Optional[str] = None, contract_support_hours: Optional[str] = None, contract_start_date: Optional[str] = None, contract_end_date: Optional[str] = None, contract_renewal_frequency: Optional[str] = None) -> bool:
        """Changes what is sent of a contract, and nothing else."""
        return self._change('contracts/update', locals())

    def delete(self, *, contract_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a contract and what hangs on it."""
        return self._change('contracts/delete', locals())

    def archive(self, *, contract_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a contract."""
        return self._change('contracts/archive', locals())

    def unarchive(self, *, contract_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived contract back."""
        return self._change('contracts/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a contract: up to 1,000 at once."""
        return self._post('contracts/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a contract, and nothing else: up to 1,000 at once."""
        return self._post('contracts/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a contract and what hangs on it: up to 1,000 at once."""
        return self._post('contracts/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a contract: up to 1,000 at once."""
        return self._post('contracts/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived contract back: up to 1,000 at once."""
        return self._post('contracts/bulk_unarchive', locals())


class CredentialsRow(TypedDict, total=False):
    credential_id: Optional[str]
    credential_name: Optional[str]
    credential_description: Optional[str]
    credential_category: Optional[str]
    credential_uri: Optional[str]
    credential_uri_2: Optional[str]
    credential_username: Optional[str]
    credential_password: Optional[str]
    credential_otp_secret: Optional[str]
    credential_note: Optional[str]
    credential_favorite: Optional[str]
    credential_created_at: Optional[str]
    credential_updated_at: Optional[str]
    credential_archived_at: Optional[str]
    credential_accessed_at: Optional[str]
    credential_password_changed_at: Optional[str]
    credential_folder_id: Optional[str]
    credential_contact_id: Optional[str]
    credential_asset_id: Optional[str]
    credential_client_id: Optional[str]
    login_name: Optional[str]
    login_description: Optional[str]
    login_category: Optional[str]
    login_uri: Optional[str]
    login_uri_2: Optional[str]
    login_username: Optional[str]
    login_password: Optional[str]
    login_otp_secret: Optional[str]
    login_note: Optional[str]
    login_important: Optional[str]
    login_folder_id: Optional[str]
    login_contact_id: Optional[str]
    login_asset_id: Optional[str]
    login_id: Optional[str]
    client_id: Optional[str]


class Credentials(_Module):
    def read(self, *, credential_id: Optional[int] = None, login_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[CredentialsRow]:
        """Reads credentials: one that is looked up, or a page of the list."""
        return self._rows('credentials/read', locals(), decrypt=True, by='credential_id')

    def create(self, *, credential_name: str, client_id: Optional[int] = None, credential_description: Optional[str] = None, credential_category: Optional[str] = None, credential_uri: Optional[str] = None, credential_uri_2: Optional[str] = None, credential_username: Optional[str] = None, credential_password: Optional[str] = None, credential_otp_secret: Optional[str] = None, credential_note: Optional[str] = None, credential_favorite: Optional[int] = None, credential_folder_id: Optional[int] = None, credential_contact_id: Optional[int] = None, credential_asset_id: Optional[int] = None) -> int:
        """Creates a credential."""
        return self._create('credentials/create', locals(), decrypt=True)

    def update(self, *, credential_id: int, client_id: Optional[int] = None, credential_name: Optional[str] = None, credential_description: Optional[str] = None, credential_category: Optional[str] = None, credential_uri: Optional[str] = None, credential_uri_2: Optional[str] = None, credential_username: Optional[str] = None, credential_password: Optional[str] = None, credential_otp_secret: Optional[str] = None, credential_note: Optional[str] = None, credential_favorite: Optional[int] = None, credential_folder_id: Optional[int] = None, credential_contact_id: Optional[int] = None, credential_asset_id: Optional[int] = None) -> bool:
        """Changes what is sent of a credential, and nothing else."""
        return self._change('credentials/update', locals(), decrypt=True)

    def delete(self, *, credential_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a credential and what hangs on it."""
        return self._change('credentials/delete', locals())

    def archive(self, *, credential_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a credential."""
        return self._change('credentials/archive', locals())

    def unarchive(self, *, credential_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived credential back."""
        return self._change('credentials/unarchive', locals())

    def reveal(self, *, credential_id: int) -> list[dict[str, Any]]:
        """Reads one credential with its secrets, and says so in the log."""
        return self._get('credentials/reveal', locals())

    def check_breaches(self, *, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Says which passwords are known to be breached, or are those of several entries of a client."""
        return self._post('credentials/check_breaches', locals())

    def otp(self, *, credential_id: int) -> list[dict[str, Any]]:
        """The one-time code of a credential at this moment, without its secret."""
        return self._get('credentials/otp', locals())

    def link(self, *, credential_id: int, asset_id: Optional[int] = None, contact_id: Optional[int] = None, service_id: Optional[int] = None, software_id: Optional[int] = None, vendor_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one credential and one other record of the same client: asset_id, contact_id, service_id, software_id, vendor_id."""
        return self._post('credentials/link', locals())

    def unlink(self, *, credential_id: int, asset_id: Optional[int] = None, contact_id: Optional[int] = None, service_id: Optional[int] = None, software_id: Optional[int] = None, vendor_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one credential and one other record of the same client: asset_id, contact_id, service_id, software_id, vendor_id."""
        return self._post('credentials/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a credential: up to 1,000 at once."""
        return self._post('credentials/bulk_create', locals(), decrypt=True)

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a credential, and nothing else: up to 1,000 at once."""
        return self._post('credentials/bulk_update', locals(), decrypt=True)

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a credential and what hangs on it: up to 1,000 at once."""
        return self._post('credentials/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a credential: up to 1,000 at once."""
        return self._post('credentials/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived credential back: up to 1,000 at once."""
        return self._post('credentials/bulk_unarchive', locals())


class CustomFieldsRow(TypedDict, total=False):
    custom_field_id: Optional[str]
    custom_field_table: Optional[str]
    custom_field_label: Optional[str]
    custom_field_type: Optional[str]
    custom_field_location: Optional[str]
    custom_field_order: Optional[str]


class CustomFields(_Module):
    def read(self, *, custom_field_id: Optional[int] = None, custom_field_table: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None) -> Iterator[CustomFieldsRow]:
        """Reads custom fields: one that is looked up, or a page of the list."""
        return self._rows('custom_fields/read', locals(), by='custom_field_id')

    def create(self, *, custom_field_label: str, custom_field_table: str, custom_field_type: Optional[str] = None, custom_field_location: Optional[int] = None, custom_field_order: Optional[int] = None) -> int:
        """Creates a custom field."""
        return self._create('custom_fields/create', locals())

    def update(self, *, custom_field_id: int, custom_field_label: Optional[str] = None, custom_field_table: Optional[str] = None, custom_field_type: Optional[str] = None, custom_field_location: Optional[int] = None, custom_field_order: Optional[int] = None) -> bool:
        """Changes what is sent of a custom field, and nothing else."""
        return self._change('custom_fields/update', locals())

    def delete(self, *, custom_field_id: int) -> bool:
        """Deletes a custom field and what hangs on it."""
        return self._change('custom_fields/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a custom field: up to 1,000 at once."""
        return self._post('custom_fields/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a custom field, and nothing else: up to 1,000 at once."""
        return self._post('custom_fields/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a custom field and what hangs on it: up to 1,000 at once."""
        return self._post('custom_fields/bulk_delete', locals())


class CustomValuesRow(TypedDict, total=False):
    custom_value_id: Optional[str]
    custom_value_value: Optional[str]
    custom_value_field: Optional[str]


class CustomValues(_Module):
    def read(self, *, custom_value_id: Optional[int] = None, custom_value_field: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None) -> Iterator[CustomValuesRow]:
        """Reads custom values: one that is looked up, or a page of the list."""
        return self._rows('custom_values/read', locals(), by='custom_value_id')

    def create(self, *, custom_value_value: str, custom_value_field: int) -> int:
        """Creates a custom value."""
        return self._create('custom_values/create', locals())

    def update(self, *, custom_value_id: int, custom_value_value: Optional[str] = None, custom_value_field: Optional[int] = None) -> bool:
        """Changes what is sent of a custom value, and nothing else."""
        return self._change('custom_values/update', locals())

    def delete(self, *, custom_value_id: int) -> bool:
        """Deletes a custom value and what hangs on it."""
        return self._change('custom_values/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a custom value: up to 1,000 at once."""
        return self._post('custom_values/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a custom value, and nothing else: up to 1,000 at once."""
        return self._post('custom_values/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a custom value and what hangs on it: up to 1,000 at once."""
        return self._post('custom_values/bulk_delete', locals())


class DepartmentsRow(TypedDict, total=False):
    department_id: Optional[str]
    department_name: Optional[str]
    department_client_id: Optional[str]
    client_id: Optional[str]


class Departments(_Module):
    def read(self, *, department_id: Optional[int] = None, department_name: Optional[str] = None, client_id: Optional[int] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[DepartmentsRow]:
        """Reads departments: one that is looked up, or a page of the list."""
        return self._rows('departments/read', locals(), by='department_id')

    def create(self, *, department_name: str, client_id: Optional[int] = None) -> int:
        """Creates a department."""
        return self._create('departments/create', locals())

    def update(self, *, department_id: int, client_id: Optional[int] = None, department_name: Optional[str] = None) -> bool:
        """Changes what is sent of a department, and nothing else."""
        return self._change('departments/update', locals())

    def delete(self, *, department_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a department and what hangs on it."""
        return self._change('departments/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a department: up to 1,000 at once."""
        return self._post('departments/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a department, and nothing else: up to 1,000 at once."""
        return self._post('departments/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a department and what hangs on it: up to 1,000 at once."""
        return self._post('departments/bulk_delete', locals())


class DocumentFoldersRow(TypedDict, total=False):
    folder_id: Optional[str]
    folder_name: Optional[str]
    parent_folder: Optional[str]
    folder_location: Optional[str]
    folder_client_id: Optional[str]
    client_id: Optional[str]


class DocumentFolders(_Module):
    def read(self, *, folder_id: Optional[int] = None, parent_folder: Optional[str] = None, folder_location: Optional[str] = None, client_id: Optional[int] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[DocumentFoldersRow]:
        """Reads document folders: one that is looked up, or a page of the list."""
        return self._rows('document_folders/read', locals(), by='folder_id')

    def create(self, *, folder_name: str, client_id: Optional[int] = None, parent_folder: Optional[int] = None, folder_location: Optional[int] = None) -> int:
        """Creates a folder."""
        return self._create('document_folders/create', locals())

    def update(self, *, folder_id: int, client_id: Optional[int] = None, folder_name: Optional[str] = None, parent_folder: Optional[int] = None, folder_location: Optional[int] = None) -> bool:
        """Changes what is sent of a folder, and nothing else."""
        return self._change('document_folders/update', locals())

    def delete(self, *, folder_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a folder and what hangs on it."""
        return self._change('document_folders/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a folder: up to 1,000 at once."""
        return self._post('document_folders/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a folder, and nothing else: up to 1,000 at once."""
        return self._post('document_folders/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a folder and what hangs on it: up to 1,000 at once."""
        return self._post('document_folders/bulk_delete', locals())


class DocumentVersionsRow(TypedDict, total=False):
    document_version_id: Optional[str]
    document_version_name: Optional[str]
    document_version_description: Optional[str]
    document_version_content: Optional[str]
    document_version_created_by: Optional[str]
    document_version_created_at: Optional[str]
    document_version_document_id: Optional[str]


class DocumentVersions(_Module):
    def read(self, *, document_version_id: Optional[int] = None, document_version_document_id: Optional[int] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[DocumentVersionsRow]:
        """Reads document versions: one that is looked up, or a page of the list."""
        return self._rows('document_versions/read', locals(), by='document_version_id')


class DocumentsRow(TypedDict, total=False):
    document_id: Optional[str]
    document_name: Optional[str]
    document_description: Optional[str]
    document_content: Optional[str]
    document_content_raw: Optional[str]
    document_client_visible: Optional[str]
    document_favorite: Optional[str]
    document_created_at: Optional[str]
    document_updated_at: Optional[str]
    document_archived_at: Optional[str]
    document_accessed_at: Optional[str]
    document_folder_id: Optional[str]
    document_created_by: Optional[str]
    document_updated_by: Optional[str]
    document_client_id: Optional[str]
    client_id: Optional[str]


class Documents(_Module):
    def read(self, *, document_id: Optional[int] = None, document_folder_id: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[DocumentsRow]:
        """Reads documents: one that is looked up, or a page of the list."""
        return self._rows('documents/read', locals(), by='document_id')

    def create(self, *, document_name: str, document_content: str, client_id: Optional[int] = None, document_description: Optional[str] = None, document_folder_id: Optional[int] = None, document_client_visible: Optional[int] = None, document_favorite: Optional[int] = None) -> int:
        """Creates a document."""
        return self._create('documents/create', locals())

    def update(self, *, document_id: int, client_id: Optional[int] = None, document_name: Optional[str] = None, document_description: Optional[str] = None, document_content: Optional[str] = None, document_folder_id: Optional[int] = None, document_client_visible: Optional[int] = None, document_favorite: Optional[int] = None) -> bool:
        """Changes what is sent of a document, and nothing else."""
        return self._change('documents/update', locals())

    def delete(self, *, document_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a document and what hangs on it."""
        return self._change('documents/delete', locals())

    def archive(self, *, document_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a document."""
        return self._change('documents/archive', locals())

    def unarchive(self, *, document_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived document back."""
        return self._change('documents/unarchive', locals())

    def link(self, *, document_id: int, asset_id: Optional[int] = None, contact_id: Optional[int] = None, file_id: Optional[int] = None, service_id: Optional[int] = None, software_id: Optional[int] = None, vendor_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one document and one other record of the same client: asset_id, contact_id, file_id, service_id, software_id, vendor_id."""
        return self._post('documents/link', locals())

    def unlink(self, *, document_id: int, asset_id: Optional[int] = None, contact_id: Optional[int] = None, file_id: Optional[int] = None, service_id: Optional[int] = None, software_id: Optional[int] = None, vendor_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one document and one other record of the same client: asset_id, contact_id, file_id, service_id, software_id, vendor_id."""
        return self._post('documents/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a document: up to 1,000 at once."""
        return self._post('documents/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a document, and nothing else: up to 1,000 at once."""
        return self._post('documents/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a document and what hangs on it: up to 1,000 at once."""
        return self._post('documents/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a document: up to 1,000 at once."""
        return self._post('documents/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived document back: up to 1,000 at once."""
        return self._post('documents/bulk_unarchive', locals())


class DomainsRow(TypedDict, total=False):
    domain_id: Optional[str]
    domain_name: Optional[str]
    domain_description: Optional[str]
    domain_expire: Optional[str]
    domain_ip: Optional[str]
    domain_name_servers: Optional[str]
    domain_mail_servers: Optional[str]
    domain_txt: Optional[str]
    domain_raw_whois: Optional[str]
    domain_notes: Optional[str]
    domain_favorite: Optional[str]
    domain_created_at: Optional[str]
    domain_updated_at: Optional[str]
    domain_archived_at: Optional[str]
    domain_accessed_at: Optional[str]
    domain_registrar: Optional[str]
    domain_webhost: Optional[str]
    domain_dnshost: Optional[str]
    domain_mailhost: Optional[str]
    domain_client_id: Optional[str]
    client_id: Optional[str]


class Domains(_Module):
    def read(self, *, domain_id: Optional[int] = None, domain_name: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[DomainsRow]:
        """Reads domains: one that is looked up, or a page of the list."""
        return self._rows('domains/read', locals(), by='domain_id')

    def create(self, *, domain_name: str, client_id: Optional[int] = None, domain_description: Optional[str] = None, domain_expire: Optional[str] = None, domain_ip: Optional[str] = None, domain_name_servers: Optional[str] = None, domain_mail_servers: Optional[str] = None, domain_txt: Optional[str] = None, domain_notes: Optional[str] = None, domain_registrar: Optional[int] = None, domain_webhost: Optional[int] = None, domain_dnshost: Optional[int] = None, domain_mailhost: Optional[int] = None) -> int:
        """Creates a domain."""
        return self._create('domains/create', locals())

    def update(self, *, domain_id: int, client_id: Optional[int] = None, domain_name: Optional[str] = None, domain_description: Optional[str] = None, domain_expire: Optional[str] = None, domain_ip: Optional[str] = None, domain_name_servers: Optional[str] = None, domain_mail_servers: Optional[str] = None, domain_txt: Optional[str] = None, domain_notes: Optional[str] = None, domain_registrar: Optional[int] = None, domain_webhost: Optional[int] = None, domain_dnshost: Optional[int] = None, domain_mailhost: Optional[int] = None) -> bool:
        """Changes what is sent of a domain, and nothing else."""
        return self._change('domains/update', locals())

    def delete(self, *, domain_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a domain and what hangs on it."""
        return self._change('domains/delete', locals())

    def archive(self, *, domain_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a domain."""
        return self._change('domains/archive', locals())

    def unarchive(self, *, domain_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived domain back."""
        return self._change('domains/unarchive', locals())

    def upsert(self, *, match: Optional[str] = None, client_id: Optional[int] = None, domain_name: Optional[str] = None, domain_description: Optional[str] = None, domain_expire: Optional[str] = None, domain_ip: Optional[str] = None, domain_name_servers: Optional[str] = None, domain_mail_servers: Optional[str] = None, domain_txt: Optional[str] = None, domain_notes: Optional[str] = None, domain_registrar: Optional[int] = None, domain_webhost: Optional[int] = None, domain_dnshost: Optional[int] = None, domain_mailhost: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same domain_name (match=… takes one of them alone), or creates it."""
        return self._post('domains/upsert', locals())

    def link(self, *, domain_id: int, service_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one domain and one other record of the same client: service_id."""
        return self._post('domains/link', locals())

    def unlink(self, *, domain_id: int, service_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one domain and one other record of the same client: service_id."""
        return self._post('domains/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a domain: up to 1,000 at once."""
        return self._post('domains/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a domain, and nothing else: up to 1,000 at once."""
        return self._post('domains/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a domain and what hangs on it: up to 1,000 at once."""
        return self._post('domains/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a domain: up to 1,000 at once."""
        return self._post('domains/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived domain back: up to 1,000 at once."""
        return self._post('domains/bulk_unarchive', locals())

    def bulk_upsert(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same domain_name (match=… takes one of them alone), or creates it: up to 1,000 at once."""
        return self._post('domains/bulk_upsert', locals())


class ExpensesRow(TypedDict, total=False):
    expense_id: Optional[str]
    expense_description: Optional[str]
    expense_amount: Optional[str]
    expense_currency_code: Optional[str]
    expense_date: Optional[str]
    expense_reference: Optional[str]
    expense_payment_method: Optional[str]
    expense_receipt: Optional[str]
    expense_created_at: Optional[str]
    expense_updated_at: Optional[str]
    expense_archived_at: Optional[str]
    expense_vendor_id: Optional[str]
    expense_client_id: Optional[str]
    expense_category_id: Optional[str]
    expense_account_id: Optional[str]
    client_id: Optional[str]


class Expenses(_Module):
    def read(self, *, expense_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[ExpensesRow]:
        """Reads expenses: one that is looked up, or a page of the list."""
        return self._rows('expenses/read', locals(), by='expense_id')

    def create(self, *, expense_description: str, client_id: Optional[int] = None, expense_amount: Optional[Any] = None, expense_currency_code: Optional[str] = None, expense_date: Optional[str] = None, expense_reference: Optional[str] = None, expense_payment_method: Optional[str] = None, expense_vendor_id: Optional[int] = None, expense_category_id: Optional[int] = None, expense_account_id: Optional[int] = None) -> int:
        """Creates an expense."""
        return self._create('expenses/create', locals())

    def update(self, *, expense_id: int, client_id: Optional[int] = None, expense_description: Optional[str] = None, expense_amount: Optional[Any] = None, expense_currency_code: Optional[str] = None, expense_date: Optional[str] = None, expense_reference: Optional[str] = None, expense_payment_method: Optional[str] = None, expense_vendor_id: Optional[int] = None, expense_category_id: Optional[int] = None, expense_account_id: Optional[int] = None) -> bool:
        """Changes what is sent of an expense, and nothing else."""
        return self._change('expenses/update', locals())

    def delete(self, *, expense_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes an expense and what hangs on it."""
        return self._change('expenses/delete', locals())

    def archive(self, *, expense_id: int, client_id: Optional[int] = None) -> bool:
        """Archives an expense."""
        return self._change('expenses/archive', locals())

    def unarchive(self, *, expense_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived expense back."""
        return self._change('expenses/unarchive', locals())

    def upload(self, *, file: str, expense_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Stores the receipt of an expense, in place of the one it had: a form with the field `file`, or base64."""
        return self._post('expenses/upload', locals())

    def download(self, *, path: str, expense_id: int) -> str:
        """Answers the file itself, or the range of it that is asked for."""
        return self._download('expenses/download', locals())

    def delete_receipt(self, *, expense_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes the receipt of an expense, and leaves the expense."""
        return self._post('expenses/delete_receipt', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates an expense: up to 1,000 at once."""
        return self._post('expenses/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of an expense, and nothing else: up to 1,000 at once."""
        return self._post('expenses/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes an expense and what hangs on it: up to 1,000 at once."""
        return self._post('expenses/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives an expense: up to 1,000 at once."""
        return self._post('expenses/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived expense back: up to 1,000 at once."""
        return self._post('expenses/bulk_unarchive', locals())


class FieldValuesRow(TypedDict, total=False):
    field_value_id: Optional[str]
    field_value_field_id: Optional[str]
    field_value_record_type: Optional[str]
    field_value_record_id: Optional[str]
    field_value_text: Optional[str]
    field_value_client_id: Optional[str]
    client_id: Optional[str]


class FieldValues(_Module):
    def read(self, *, field_value_id: Optional[int] = None, field_value_record_id: Optional[int] = None, field_value_record_type: Optional[str] = None, field_value_field_id: Optional[str] = None, client_id: Optional[int] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[FieldValuesRow]:
        """Reads field values: one that is looked up, or a page of the list."""
        return self._rows('field_values/read', locals(), by='field_value_id')

    def fields(self, *, record_type: str) -> list[dict[str, Any]]:
        """The custom fields that records of a type may have, with the values to choose from."""
        return self._get('field_values/fields', locals())

    def set(self, *, record_type: str, record_id: int, field_id: int, field_value: Optional[str] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Sets what a record has in a custom field; an empty text takes it away."""
        return self._post('field_values/set', locals())


class FilesRow(TypedDict, total=False):
    file_id: Optional[str]
    file_reference_name: Optional[str]
    file_name: Optional[str]
    file_description: Optional[str]
    file_ext: Optional[str]
    file_size: Optional[str]
    file_mime_type: Optional[str]
    file_favorite: Optional[str]
    file_created_at: Optional[str]
    file_updated_at: Optional[str]
    file_archived_at: Optional[str]
    file_accessed_at: Optional[str]
    file_created_by: Optional[str]
    file_folder_id: Optional[str]
    file_client_id: Optional[str]
    client_id: Optional[str]


class Files(_Module):
    def read(self, *, file_id: Optional[int] = None, file_name: Optional[str] = None, file_folder_id: Optional[str] = None, file_ext: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[FilesRow]:
        """Reads files: one that is looked up, or a page of the list."""
        return self._rows('files/read', locals(), by='file_id')

    def update(self, *, file_id: int, client_id: Optional[int] = None, file_name: Optional[str] = None, file_description: Optional[str] = None, file_folder_id: Optional[int] = None) -> bool:
        """Changes what is sent of a file, and nothing else."""
        return self._change('files/update', locals())

    def delete(self, *, file_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a file and what hangs on it."""
        return self._change('files/delete', locals())

    def archive(self, *, file_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a file."""
        return self._change('files/archive', locals())

    def unarchive(self, *, file_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived file back."""
        return self._change('files/unarchive', locals())

    def create(self, *, file: str, client_id: Optional[int] = None, file_name: Optional[str] = None, file_description: Optional[str] = None, file_folder_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Stores a file: multipart/form-data with the field `file`, or JSON with it in base64 and a `file_name`."""
        return self._post('files/create', locals())

    def download(self, *, path: str, file_id: int) -> str:
        """Answers the file itself, or the range of it that is asked for."""
        return self._download('files/download', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a file, and nothing else: up to 1,000 at once."""
        return self._post('files/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a file and what hangs on it: up to 1,000 at once."""
        return self._post('files/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a file: up to 1,000 at once."""
        return self._post('files/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived file back: up to 1,000 at once."""
        return self._post('files/bulk_unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Stores a file: multipart/form-data with the field `file`, or JSON with it in base64 and a `file_name`: up to 1,000 at once."""
        return self._post('files/bulk_create', locals())


class IntegrationsRow(TypedDict, total=False):
    integration_id: Optional[str]
    integration_name: Optional[str]
    integration_provider: Optional[str]
    integration_url: Optional[str]
    integration_active: Optional[str]
    integration_settings: Optional[str]
    integration_credential_id: Optional[str]
    integration_synced_at: Optional[str]
    integration_created_at: Optional[str]
    integration_updated_at: Optional[str]
    integration_archived_at: Optional[str]


class Integrations(_Module):
    def read(self, *, integration_id: Optional[int] = None, integration_name: Optional[str] = None, integration_provider: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[IntegrationsRow]:
        """Reads integrations: one that is looked up, or a page of the list."""
        return self._rows('integrations/read', locals(), by='integration_id')

    def create(self, *, integration_name: str, integration_provider: str, integration_url: Optional[str] = None, integration_active: Optional[int] = None, integration_settings: Optional[str] = None, integration_credential_id: Optional[int] = None, integration_synced_at: Optional[Any] = None) -> int:
        """Creates an integration."""
        return self._create('integrations/create', locals())

    def update(self, *, integration_id: int, integration_name: Optional[str] = None, integration_provider: Optional[str] = None, integration_url: Optional[str] = None, integration_active: Optional[int] = None, integration_settings: Optional[str] = None, integration_credential_id: Optional[int] = None, integration_synced_at: Optional[Any] = None) -> bool:
        """Changes what is sent of an integration, and nothing else."""
        return self._change('integrations/update', locals())

    def delete(self, *, integration_id: int) -> bool:
        """Deletes an integration and what hangs on it."""
        return self._change('integrations/delete', locals())

    def archive(self, *, integration_id: int) -> bool:
        """Archives an integration."""
        return self._change('integrations/archive', locals())

    def unarchive(self, *, integration_id: int) -> bool:
        """Brings an archived integration back."""
        return self._change('integrations/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates an integration: up to 1,000 at once."""
        return self._post('integrations/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of an integration, and nothing else: up to 1,000 at once."""
        return self._post('integrations/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes an integration and what hangs on it: up to 1,000 at once."""
        return self._post('integrations/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives an integration: up to 1,000 at once."""
        return self._post('integrations/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived integration back: up to 1,000 at once."""
        return self._post('integrations/bulk_unarchive', locals())


class InvoiceItemsRow(TypedDict, total=False):
    item_id: Optional[str]
    item_name: Optional[str]
    item_description: Optional[str]
    item_quantity: Optional[str]
    item_price: Optional[str]
    item_subtotal: Optional[str]
    item_tax: Optional[str]
    item_total: Optional[str]
    item_order: Optional[str]
    item_created_at: Optional[str]
    item_updated_at: Optional[str]
    item_archived_at: Optional[str]
    item_tax_id: Optional[str]
    item_product_id: Optional[str]
    item_invoice_id: Optional[str]


class InvoiceItems(_Module):
    def read(self, *, item_id: Optional[int] = None, invoice_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[InvoiceItemsRow]:
        """Reads invoice items: one that is looked up, or a page of the list."""
        return self._rows('invoice_items/read', locals())

    def create(self, *, item_name: str, item_invoice_id: int, item_description: Optional[str] = None, item_quantity: Optional[Any] = None, item_price: Optional[Any] = None, item_order: Optional[int] = None, item_tax_id: Optional[int] = None, item_product_id: Optional[int] = None) -> int:
        """Creates an invoice item."""
        return self._create('invoice_items/create', locals())

    def update(self, *, item_id: int, item_name: Optional[str] = None, item_description: Optional[str] = None, item_quantity: Optional[Any] = None, item_price: Optional[Any] = None, item_order: Optional[int] = None, item_tax_id: Optional[int] = None, item_product_id: Optional[int] = None, item_invoice_id: Optional[int] = None) -> bool:
        """Changes what is sent of an invoice item, and nothing else."""
        return self._change('invoice_items/update', locals())

    def delete(self, *, item_id: int) -> bool:
        """Deletes an invoice item and what hangs on it."""
        return self._change('invoice_items/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates an invoice item: up to 1,000 at once."""
        return self._post('invoice_items/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of an invoice item, and nothing else: up to 1,000 at once."""
        return self._post('invoice_items/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes an invoice item and what hangs on it: up to 1,000 at once."""
        return self._post('invoice_items/bulk_delete', locals())


class InvoicesRow(TypedDict, total=False):
    invoice_id: Optional[str]
    invoice_prefix: Optional[str]
    invoice_number: Optional[str]
    invoice_scope: Optional[str]
    invoice_status: Optional[str]
    invoice_date: Optional[str]
    invoice_due: Optional[str]
    invoice_discount_amount: Optional[str]
    invoice_credit_amount: Optional[str]
    invoice_amount: Optional[str]
    invoice_currency_code: Optional[str]
    invoice_note: Optional[str]
    invoice_url_key: Optional[str]
    invoice_created_at: Optional[str]
    invoice_updated_at: Optional[str]
    invoice_archived_at: Optional[str]
    invoice_category_id: Optional[str]
    invoice_recurring_invoice_id: Optional[str]
    invoice_client_id: Optional[str]
    client_id: Optional[str]


class Invoices(_Module):
    def read(self, *, invoice_id: Optional[int] = None, invoice_status: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[InvoicesRow]:
        """Reads invoices: one that is looked up, or a page of the list."""
        return self._rows('invoices/read', locals(), by='invoice_id')

    def create(self, *, client_id: Optional[int] = None, invoice_scope: Optional[str] = None, invoice_status: Optional[str] = None, invoice_date: Optional[str] = None, invoice_due: Optional[str] = None, invoice_discount_amount: Optional[Any] = None, invoice_currency_code: Optional[str] = None, invoice_note: Optional[str] = None, invoice_category_id: Optional[int] = None, items: Optional[list[Any]] = None) -> int:
        """Creates an invoice."""
        return self._create('invoices/create', locals())

    def update(self, *, invoice_id: int, client_id: Optional[int] = None, invoice_scope: Optional[str] = None, invoice_status: Optional[str] = None, invoice_date: Optional[str] = None, invoice_due: Optional[str] = None, invoice_discount_amount: Optional[Any] = None, invoice_currency_code: Optional[str] = None, invoice_note: Optional[str] = None, invoice_category_id: Optional[int] = None, items: Optional[list[Any]] = None) -> bool:
        """Changes what is sent of an invoice, and nothing else."""
        return self._change('invoices/update', locals())

    def delete(self, *, invoice_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes an invoice and what hangs on it."""
        return self._change('invoices/delete', locals())

    def archive(self, *, invoice_id: int, client_id: Optional[int] = None) -> bool:
        """Archives an invoice."""
        return self._change('invoices/archive', locals())

    def unarchive(self, *, invoice_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived invoice back."""
        return self._change('invoices/unarchive', locals())

    def cancel(self, *, invoice_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Cancels an invoice without payments."""
        return self._post('invoices/cancel', locals())

    def add_time(self, *, invoice_id: Optional[int] = None, ticket_ids: Optional[Union[list[Any], str]] = None, time_entry_ids: Optional[Union[list[Any], str]] = None, hourly_rate: Optional[Any] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Puts the unbilled billable time of a client, or of some of its tickets or time entries, on a draft: a line a ticket."""
        return self._post('invoices/add_time', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates an invoice: up to 1,000 at once."""
        return self._post('invoices/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of an invoice, and nothing else: up to 1,000 at once."""
        return self._post('invoices/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes an invoice and what hangs on it: up to 1,000 at once."""
        return self._post('invoices/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives an invoice: up to 1,000 at once."""
        return self._post('invoices/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived invoice back: up to 1,000 at once."""
        return self._post('invoices/bulk_unarchive', locals())


class IpAddressesRow(TypedDict, total=False):
    ip_address_id: Optional[str]
    ip_address: Optional[str]
    ip_address_hostname: Optional[str]
    ip_address_description: Optional[str]
    ip_address_status: Optional[str]
    ip_address_network_id: Optional[str]
    ip_address_asset_id: Optional[str]
    ip_address_client_id: Optional[str]
    ip_address_created_at: Optional[str]
    ip_address_updated_at: Optional[str]
    ip_address_archived_at: Optional[str]
    client_id: Optional[str]


class IpAddresses(_Module):
    def read(self, *, ip_address_id: Optional[int] = None, ip_address: Optional[str] = None, ip_address_network_id: Optional[str] = None, ip_address_asset_id: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[IpAddressesRow]:
        """Reads ip addresses: one that is looked up, or a page of the list."""
        return self._rows('ip_addresses/read', locals(), by='ip_address_id')

    def create(self, *, ip_address: str, client_id: Optional[int] = None, ip_address_hostname: Optional[str] = None, ip_address_description: Optional[str] = None, ip_address_status: Optional[str] = None, ip_address_network_id: Optional[int] = None, ip_address_asset_id: Optional[int] = None) -> int:
        """Creates an ip address."""
        return self._create('ip_addresses/create', locals())

    def update(self, *, ip_address_id: int, client_id: Optional[int] = None, ip_address: Optional[str] = None, ip_address_hostname: Optional[str] = None, ip_address_description: Optional[str] = None, ip_address_status: Optional[str] = None, ip_address_network_id: Optional[int] = None, ip_address_asset_id: Optional[int] = None) -> bool:
        """Changes what is sent of an ip address, and nothing else."""
        return self._change('ip_addresses/update', locals())

    def delete(self, *, ip_address_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes an ip address and what hangs on it."""
        return self._change('ip_addresses/delete', locals())

    def archive(self, *, ip_address_id: int, client_id: Optional[int] = None) -> bool:
        """Archives an ip address."""
        return self._change('ip_addresses/archive', locals())

    def unarchive(self, *, ip_address_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived ip address back."""
        return self._change('ip_addresses/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates an ip address: up to 1,000 at once."""
        return self._post('ip_addresses/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of an ip address, and nothing else: up to 1,000 at once."""
        return self._post('ip_addresses/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes an ip address and what hangs on it: up to 1,000 at once."""
        return self._post('ip_addresses/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives an ip address: up to 1,000 at once."""
        return self._post('ip_addresses/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived ip address back: up to 1,000 at once."""
        return self._post('ip_addresses/bulk_unarchive', locals())


class LocationsRow(TypedDict, total=False):
    location_id: Optional[str]
    location_name: Optional[str]
    location_description: Optional[str]
    location_country: Optional[str]
    location_address: Optional[str]
    location_city: Optional[str]
    location_state: Optional[str]
    location_zip: Optional[str]
    location_phone_country_code: Optional[str]
    location_phone: Optional[str]
    location_phone_extension: Optional[str]
    location_fax_country_code: Optional[str]
    location_fax: Optional[str]
    location_hours: Optional[str]
    location_photo: Optional[str]
    location_primary: Optional[str]
    location_notes: Optional[str]
    location_favorite: Optional[str]
    location_created_at: Optional[str]
    location_updated_at: Optional[str]
    location_archived_at: Optional[str]
    location_accessed_at: Optional[str]
    location_contact_id: Optional[str]
    location_client_id: Optional[str]
    client_id: Optional[str]


class Locations(_Module):
    def read(self, *, location_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[LocationsRow]:
        """Reads locations: one that is looked up, or a page of the list."""
        return self._rows('locations/read', locals(), by='location_id')

    def create(self, *, location_name: str, client_id: Optional[int] = None, location_description: Optional[str] = None, location_country: Optional[str] = None, location_address: Optional[str] = None, location_city: Optional[str] = None, location_state: Optional[str] = None, location_zip: Optional[str] = None, location_phone: Optional[str] = None, location_phone_extension: Optional[str] = None, location_fax: Optional[str] = None, location_hours: Optional[str] = None, location_primary: Optional[int] = None, location_notes: Optional[str] = None, location_contact_id: Optional[int] = None) -> int:
        """Creates a location."""
        return self._create('locations/create', locals())

    def update(self, *, location_id: int, client_id: Optional[int] = None, location_name: Optional[str] = None, location_description: Optional[str] = None, location_country: Optional[str] = None, location_address: Optional[str] = None, location_city: Optional[str] = None, location_state: Optional[str] = None, location_zip: Optional[str] = None, location_phone: Optional[str] = None, location_phone_extension: Optional[str] = None, location_fax: Optional[str] = None, location_hours: Optional[str] = None, location_primary: Optional[int] = None, location_notes: Optional[str] = None, location_contact_id: Optional[int] = None) -> bool:
        """Changes what is sent of a location, and nothing else."""
        return self._change('locations/update', locals())

    def delete(self, *, location_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a location and what hangs on it."""
        return self._change('locations/delete', locals())

    def archive(self, *, location_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a location."""
        return self._change('locations/archive', locals())

    def unarchive(self, *, location_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived location back."""
        return self._change('locations/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a location: up to 1,000 at once."""
        return self._post('locations/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a location, and nothing else: up to 1,000 at once."""
        return self._post('locations/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a location and what hangs on it: up to 1,000 at once."""
        return self._post('locations/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a location: up to 1,000 at once."""
        return self._post('locations/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived location back: up to 1,000 at once."""
        return self._post('locations/bulk_unarchive', locals())


class LogsRow(TypedDict, total=False):
    log_id: Optional[str]
    log_type: Optional[str]
    log_action: Optional[str]
    log_description: Optional[str]
    log_ip: Optional[str]
    log_user_agent: Optional[str]
    log_created_at: Optional[str]
    log_client_id: Optional[str]
    log_user_id: Optional[str]
    log_entity_id: Optional[str]
    client_id: Optional[str]


class Logs(_Module):
    def read(self, *, log_id: Optional[int] = None, log_type: Optional[str] = None, log_action: Optional[str] = None, log_user_id: Optional[str] = None, log_entity_id: Optional[str] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[LogsRow]:
        """Reads logs: one that is looked up, or a page of the list."""
        return self._rows('logs/read', locals(), by='log_id')


class MonitorsRow(TypedDict, total=False):
    monitor_id: Optional[str]
    monitor_name: Optional[str]
    monitor_url: Optional[str]
    monitor_interval: Optional[str]
    monitor_enabled: Optional[str]
    monitor_status: Optional[str]
    monitor_checked_at: Optional[str]
    monitor_status_code: Optional[str]
    monitor_response_ms: Optional[str]
    monitor_error: Optional[str]
    monitor_ssl_expire: Optional[str]
    monitor_ssl_issuer: Optional[str]
    monitor_ssl_warning_days: Optional[str]
    monitor_domain_expire: Optional[str]
    monitor_domain_registrar: Optional[str]
    monitor_domain_warning_days: Optional[str]
    monitor_notify_down: Optional[str]
    monitor_notify_ssl: Optional[str]
    monitor_notify_domain: Optional[str]
    monitor_notes: Optional[str]
    monitor_client_id: Optional[str]
    monitor_created_at: Optional[str]
    monitor_updated_at: Optional[str]
    monitor_archived_at: Optional[str]
    monitor_expect_status: Optional[str]
    monitor_expect_text: Optional[str]
    monitor_max_ms: Optional[str]
    monitor_fail_after: Optional[str]
    monitor_maintenance_from: Optional[str]
    monitor_maintenance_until: Optional[str]
    monitor_failures: Optional[str]
    monitor_down_since: Optional[str]
    monitor_due_at: Optional[str]
    monitor_ssl_told_for: Optional[str]
    monitor_domain_told_for: Optional[str]
    monitor_domain_checked_at: Optional[str]
    client_id: Optional[str]


class Monitors(_Module):
    def read(self, *, monitor_id: Optional[int] = None, monitor_name: Optional[str] = None, monitor_status: Optional[str] = None, monitor_enabled: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[MonitorsRow]:
        """Reads monitors: one that is looked up, or a page of the list."""
        return self._rows('monitors/read', locals(), by='monitor_id')

    def create(self, *, monitor_name: str, monitor_url: str, client_id: Optional[int] = None, monitor_interval: Optional[int] = None, monitor_enabled: Optional[int] = None, monitor_status: Optional[str] = None, monitor_checked_at: Optional[Any] = None, monitor_status_code: Optional[int] = None, monitor_response_ms: Optional[int] = None, monitor_error: Optional[str] = None, monitor_ssl_expire: Optional[Any] = None, monitor_ssl_issuer: Optional[str] = None, monitor_ssl_warning_days: Optional[int] = None, monitor_domain_expire: Optional[str] = None, monitor_domain_registrar: Optional[str] = None, monitor_domain_warning_days: Optional[int] = None, monitor_notify_down: Optional[int] = None, monitor_notify_ssl: Optional[int] = None, monitor_notify_domain: Optional[int] = None, monitor_expect_status: Optional[int] = None, monitor_expect_text: Optional[str] = None, monitor_max_ms: Optional[int] = None, monitor_fail_after: Optional[int] = None, monitor_maintenance_from: Optional[Any] = None, monitor_maintenance_until: Optional[Any] = None, monitor_notes: Optional[str] = None) -> int:
        """Creates a monitor."""
        return self._create('monitors/create', locals())

    def update(self, *, monitor_id: int, client_id: Optional[int] = None, monitor_name: Optional[str] = None, monitor_url: Optional[str] = None, monitor_interval: Optional[int] = None, monitor_enabled: Optional[int] = None, monitor_status: Optional[str] = None, monitor_checked_at: Optional[Any] = None, monitor_status_code: Optional[int] = None, monitor_response_ms: Optional[int] = None, monitor_error: Optional[str] = None, monitor_ssl_expire: Optional[Any] = None, monitor_ssl_issuer: Optional[str] = None, monitor_ssl_warning_days: Optional[int] = None, monitor_domain_expire: Optional[str] = None, monitor_domain_registrar: Optional[str] = None, monitor_domain_warning_days: Optional[int] = None, monitor_notify_down: Optional[int] = None, monitor_notify_ssl: Optional[int] = None, monitor_notify_domain: Optional[int] = None, monitor_expect_status: Optional[int] = None, monitor_expect_text: Optional[str] = None, monitor_max_ms: Optional[int] = None, monitor_fail_after: Optional[int] = None, monitor_maintenance_from: Optional[Any] = None, monitor_maintenance_until: Optional[Any] = None, monitor_notes: Optional[str] = None) -> bool:
        """Changes what is sent of a monitor, and nothing else."""
        return self._change('monitors/update', locals())

    def delete(self, *, monitor_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a monitor and what hangs on it."""
        return self._change('monitors/delete', locals())

    def archive(self, *, monitor_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a monitor."""
        return self._change('monitors/archive', locals())

    def unarchive(self, *, monitor_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived monitor back."""
        return self._change('monitors/unarchive', locals())

    def history(self, *, monitor_id: int) -> list[dict[str, Any]]:
        """How a monitor was: a row an hour for a week, and a row a day for 90 days."""
        return self._get('monitors/history', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a monitor: up to 1,000 at once."""
        return self._post('monitors/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a monitor, and nothing else: up to 1,000 at once."""
        return self._post('monitors/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a monitor and what hangs on it: up to 1,000 at once."""
        return self._post('monitors/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a monitor: up to 1,000 at once."""
        return self._post('monitors/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived monitor back: up to 1,000 at once."""
        return self._post('monitors/bulk_unarchive', locals())


class NetworksRow(TypedDict, total=False):
    network_id: Optional[str]
    network_name: Optional[str]
    network_description: Optional[str]
    network_vlan: Optional[str]
    network: Optional[str]
    network_subnet: Optional[str]
    network_gateway: Optional[str]
    network_primary_dns: Optional[str]
    network_secondary_dns: Optional[str]
    network_dhcp_range: Optional[str]
    network_notes: Optional[str]
    network_favorite: Optional[str]
    network_created_at: Optional[str]
    network_updated_at: Optional[str]
    network_archived_at: Optional[str]
    network_accessed_at: Optional[str]
    network_location_id: Optional[str]
    network_client_id: Optional[str]
    client_id: Optional[str]


class Networks(_Module):
    def read(self, *, network_id: Optional[int] = None, network_name: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[NetworksRow]:
        """Reads networks: one that is looked up, or a page of the list."""
        return self._rows('networks/read', locals(), by='network_id')

    def create(self, *, network_name: str, client_id: Optional[int] = None, network_description: Optional[str] = None, network_vlan: Optional[int] = None, network: Optional[str] = None, network_subnet: Optional[str] = None, network_gateway: Optional[str] = None, network_primary_dns: Optional[str] = None, network_secondary_dns: Optional[str] = None, network_dhcp_range: Optional[str] = None, network_notes: Optional[str] = None, network_location_id: Optional[int] = None) -> int:
        """Creates a network."""
        return self._create('networks/create', locals())

    def update(self, *, network_id: int, client_id: Optional[int] = None, network_name: Optional[str] = None, network_description: Optional[str] = None, network_vlan: Optional[int] = None, network: Optional[str] = None, network_subnet: Optional[str] = None, network_gateway: Optional[str] = None, network_primary_dns: Optional[str] = None, network_secondary_dns: Optional[str] = None, network_dhcp_range: Optional[str] = None, network_notes: Optional[str] = None, network_location_id: Optional[int] = None) -> bool:
        """Changes what is sent of a network, and nothing else."""
        return self._change('networks/update', locals())

    def delete(self, *, network_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a network and what hangs on it."""
        return self._change('networks/delete', locals())

    def archive(self, *, network_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a network."""
        return self._change('networks/archive', locals())

    def unarchive(self, *, network_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived network back."""
        return self._change('networks/unarchive', locals())

    def upsert(self, *, match: Optional[str] = None, client_id: Optional[int] = None, network_name: Optional[str] = None, network_description: Optional[str] = None, network_vlan: Optional[int] = None, network: Optional[str] = None, network_subnet: Optional[str] = None, network_gateway: Optional[str] = None, network_primary_dns: Optional[str] = None, network_secondary_dns: Optional[str] = None, network_dhcp_range: Optional[str] = None, network_notes: Optional[str] = None, network_location_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same network_name (match=… takes one of them alone), or creates it."""
        return self._post('networks/upsert', locals())

    def free(self, *, network_id: int) -> list[dict[str, Any]]:
        """The first 256 addresses of an IPv4 network that neither an asset, an IP address nor the gateway has."""
        return self._get('networks/free', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a network: up to 1,000 at once."""
        return self._post('networks/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a network, and nothing else: up to 1,000 at once."""
        return self._post('networks/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a network and what hangs on it: up to 1,000 at once."""
        return self._post('networks/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a network: up to 1,000 at once."""
        return self._post('networks/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived network back: up to 1,000 at once."""
        return self._post('networks/bulk_unarchive', locals())

    def bulk_upsert(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same network_name (match=… takes one of them alone), or creates it: up to 1,000 at once."""
        return self._post('networks/bulk_upsert', locals())


class PaymentsRow(TypedDict, total=False):
    payment_id: Optional[str]
    payment_date: Optional[str]
    payment_amount: Optional[str]
    payment_currency_code: Optional[str]
    payment_method: Optional[str]
    payment_reference: Optional[str]
    payment_created_at: Optional[str]
    payment_updated_at: Optional[str]
    payment_archived_at: Optional[str]
    payment_account_id: Optional[str]
    payment_invoice_id: Optional[str]


class Payments(_Module):
    def read(self, *, payment_id: Optional[int] = None, payment_invoice_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[PaymentsRow]:
        """Reads payments: one that is looked up, or a page of the list."""
        return self._rows('payments/read', locals(), by='payment_id')

    def create(self, *, payment_amount: Any, payment_invoice_id: int, payment_date: Optional[str] = None, payment_currency_code: Optional[str] = None, payment_method: Optional[str] = None, payment_reference: Optional[str] = None, payment_account_id: Optional[int] = None) -> int:
        """Creates a payment."""
        return self._create('payments/create', locals())

    def delete(self, *, payment_id: int) -> bool:
        """Deletes a payment and what hangs on it."""
        return self._change('payments/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a payment: up to 1,000 at once."""
        return self._post('payments/bulk_create', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a payment and what hangs on it: up to 1,000 at once."""
        return self._post('payments/bulk_delete', locals())


class PortalUsersRow(TypedDict, total=False):
    user_id: Optional[str]
    user_name: Optional[str]
    user_email: Optional[str]
    user_status: Optional[str]
    user_archived_at: Optional[str]


class PortalUsers(_Module):
    def read(self, *, user_id: Optional[int] = None, user_name: Optional[str] = None, user_email: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None) -> Iterator[PortalUsersRow]:
        """Reads portal users: one that is looked up, or a page of the list."""
        return self._rows('portal_users/read', locals(), by='user_id')

    def update(self, *, user_id: int, user_name: Optional[str] = None, user_password: Optional[str] = None, user_status: Optional[int] = None) -> bool:
        """Changes what is sent of a portal user, and nothing else."""
        return self._change('portal_users/update', locals())

    def create(self, *, contact_id: int, user_name: Optional[str] = None, user_password: Optional[str] = None, user_status: Optional[int] = None) -> list[dict[str, Any]]:
        """Gives a contact a login for the portal. Without a password there is none that is known."""
        return self._post('portal_users/create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a portal user, and nothing else: up to 1,000 at once."""
        return self._post('portal_users/bulk_update', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Gives a contact a login for the portal. Without a password there is none that is known: up to 1,000 at once."""
        return self._post('portal_users/bulk_create', locals())


class ProductStockRow(TypedDict, total=False):
    stock_id: Optional[str]
    stock_qty: Optional[str]
    stock_note: Optional[str]
    stock_created_at: Optional[str]
    stock_expense_id: Optional[str]
    stock_item_id: Optional[str]
    stock_product_id: Optional[str]


class ProductStock(_Module):
    def read(self, *, stock_id: Optional[int] = None, product_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[ProductStockRow]:
        """Reads product stock: one that is looked up, or a page of the list."""
        return self._rows('product_stock/read', locals(), by='stock_id')

    def create(self, *, stock_qty: int, stock_product_id: int, stock_note: Optional[str] = None, stock_expense_id: Optional[int] = None) -> int:
        """Creates a stock."""
        return self._create('product_stock/create', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a stock: up to 1,000 at once."""
        return self._post('product_stock/bulk_create', locals())


class ProductsRow(TypedDict, total=False):
    product_id: Optional[str]
    product_name: Optional[str]
    product_type: Optional[str]
    product_description: Optional[str]
    product_code: Optional[str]
    product_location: Optional[str]
    product_price: Optional[str]
    product_currency_code: Optional[str]
    product_created_at: Optional[str]
    product_updated_at: Optional[str]
    product_archived_at: Optional[str]
    product_tax_id: Optional[str]
    product_category_id: Optional[str]


class Products(_Module):
    def read(self, *, product_id: Optional[int] = None, product_type: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[ProductsRow]:
        """Reads products: one that is looked up, or a page of the list."""
        return self._rows('products/read', locals(), by='product_id')

    def create(self, *, product_name: str, product_type: Optional[str] = None, product_description: Optional[str] = None, product_code: Optional[str] = None, product_location: Optional[str] = None, product_price: Optional[Any] = None, product_currency_code: Optional[str] = None, product_tax_id: Optional[int] = None, product_category_id: Optional[int] = None) -> int:
        """Creates a product."""
        return self._create('products/create', locals())

    def update(self, *, product_id: int, product_name: Optional[str] = None, product_type: Optional[str] = None, product_description: Optional[str] = None, product_code: Optional[str] = None, product_location: Optional[str] = None, product_price: Optional[Any] = None, product_currency_code: Optional[str] = None, product_tax_id: Optional[int] = None, product_category_id: Optional[int] = None) -> bool:
        """Changes what is sent of a product, and nothing else."""
        return self._change('products/update', locals())

    def delete(self, *, product_id: int) -> bool:
        """Deletes a product and what hangs on it."""
        return self._change('products/delete', locals())

    def archive(self, *, product_id: int) -> bool:
        """Archives a product."""
        return self._change('products/archive', locals())

    def unarchive(self, *, product_id: int) -> bool:
        """Brings an archived product back."""
        return self._change('products/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a product: up to 1,000 at once."""
        return self._post('products/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a product, and nothing else: up to 1,000 at once."""
        return self._post('products/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a product and what hangs on it: up to 1,000 at once."""
        return self._post('products/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a product: up to 1,000 at once."""
        return self._post('products/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived product back: up to 1,000 at once."""
        return self._post('products/bulk_unarchive', locals())


class ProjectsRow(TypedDict, total=False):
    project_id: Optional[str]
    project_prefix: Optional[str]
    project_number: Optional[str]
    project_name: Optional[str]
    project_description: Optional[str]
    project_due: Optional[str]
    project_manager: Optional[str]
    project_created_at: Optional[str]
    project_updated_at: Optional[str]
    project_completed_at: Optional[str]
    project_archived_at: Optional[str]
    project_client_id: Optional[str]
    client_id: Optional[str]


class Projects(_Module):
    def read(self, *, project_id: Optional[int] = None, project_name: Optional[str] = None, project_manager: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[ProjectsRow]:
        """Reads projects: one that is looked up, or a page of the list."""
        return self._rows('projects/read', locals(), by='project_id')

    def create(self, *, project_name: str, client_id: Optional[int] = None, project_description: Optional[str] = None, project_due: Optional[str] = None, project_manager: Optional[int] = None, project_completed_at: Optional[Any] = None) -> int:
        """Creates a project."""
        return self._create('projects/create', locals())

    def update(self, *, project_id: int, client_id: Optional[int] = None, project_name: Optional[str] = None, project_description: Optional[str] = None, project_due: Optional[str] = None, project_manager: Optional[int] = None, project_completed_at: Optional[Any] = None) -> bool:
        """Changes what is sent of a project, and nothing else."""
        return self._change('projects/update', locals())

    def delete(self, *, project_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a project and what hangs on it."""
        return self._change('projects/delete', locals())

    def archive(self, *, project_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a project."""
        return self._change('projects/archive', locals())

    def unarchive(self, *, project_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived project back."""
        return self._change('projects/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a project: up to 1,000 at once."""
        return self._post('projects/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a project, and nothing else: up to 1,000 at once."""
        return self._post('projects/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a project and what hangs on it: up to 1,000 at once."""
        return self._post('projects/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a project: up to 1,000 at once."""
        return self._post('projects/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived project back: up to 1,000 at once."""
        return self._post('projects/bulk_unarchive', locals())


class PurchaseOrderItemsRow(TypedDict, total=False):
    order_item_id: Optional[str]
    order_item_description: Optional[str]
    order_item_quantity: Optional[str]
    order_item_unit_price: Optional[str]
    order_item_received: Optional[str]
    order_item_product_id: Optional[str]
    order_item_purchase_order_id: Optional[str]
    order_item_created_at: Optional[str]
    order_item_updated_at: Optional[str]


class PurchaseOrderItems(_Module):
    def read(self, *, order_item_id: Optional[int] = None, purchase_order_id: Optional[int] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[PurchaseOrderItemsRow]:
        """Reads purchase order items: one that is looked up, or a page of the list."""
        return self._rows('purchase_order_items/read', locals(), by='order_item_id')

    def create(self, *, order_item_description: str, order_item_purchase_order_id: int, order_item_quantity: Optional[int] = None, order_item_unit_price: Optional[Any] = None, order_item_product_id: Optional[int] = None) -> int:
        """Creates a purchase order item."""
        return self._create('purchase_order_items/create', locals())

    def update(self, *, order_item_id: int, order_item_description: Optional[str] = None, order_item_quantity: Optional[int] = None, order_item_unit_price: Optional[Any] = None, order_item_product_id: Optional[int] = None, order_item_purchase_order_id: Optional[int] = None) -> bool:
        """Changes what is sent of a purchase order item, and nothing else."""
        return self._change('purchase_order_items/update', locals())

    def delete(self, *, order_item_id: int) -> bool:
        """Deletes a purchase order item and what hangs on it."""
        return self._change('purchase_order_items/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a purchase order item: up to 1,000 at once."""
        return self._post('purchase_order_items/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a purchase order item, and nothing else: up to 1,000 at once."""
        return self._post('purchase_order_items/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a purchase order item and what hangs on it: up to 1,000 at once."""
        return self._post('purchase_order_items/bulk_delete', locals())


class PurchaseOrdersRow(TypedDict, total=False):
    purchase_order_id: Optional[str]
    purchase_order_reference: Optional[str]
    purchase_order_status: Optional[str]
    purchase_order_date: Optional[str]
    purchase_order_expected: Optional[str]
    purchase_order_total: Optional[str]
    purchase_order_notes: Optional[str]
    purchase_order_vendor_id: Optional[str]
    purchase_order_client_id: Optional[str]
    purchase_order_created_at: Optional[str]
    purchase_order_updated_at: Optional[str]
    purchase_order_archived_at: Optional[str]
    client_id: Optional[str]


class PurchaseOrders(_Module):
    def read(self, *, purchase_order_id: Optional[int] = None, purchase_order_status: Optional[str] = None, purchase_order_vendor_id: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[PurchaseOrdersRow]:
        """Reads purchase orders: one that is looked up, or a page of the list."""
        return self._rows('purchase_orders/read', locals(), by='purchase_order_id')

    def create(self, *, purchase_order_vendor_id: int, client_id: Optional[int] = None, purchase_order_reference: Optional[str] = None, purchase_order_status: Optional[str] = None, purchase_order_date: Optional[str] = None, purchase_order_expected: Optional[str] = None, purchase_order_notes: Optional[str] = None, items: Optional[list[Any]] = None) -> int:
        """Creates a purchase order."""
        return self._create('purchase_orders/create', locals())

    def update(self, *, purchase_order_id: int, client_id: Optional[int] = None, purchase_order_reference: Optional[str] = None, purchase_order_status: Optional[str] = None, purchase_order_date: Optional[str] = None, purchase_order_expected: Optional[str] = None, purchase_order_notes: Optional[str] = None, purchase_order_vendor_id: Optional[int] = None, items: Optional[list[Any]] = None) -> bool:
        """Changes what is sent of a purchase order, and nothing else."""
        return self._change('purchase_orders/update', locals())

    def delete(self, *, purchase_order_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a purchase order and what hangs on it."""
        return self._change('purchase_orders/delete', locals())

    def archive(self, *, purchase_order_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a purchase order."""
        return self._change('purchase_orders/archive', locals())

    def unarchive(self, *, purchase_order_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived purchase order back."""
        return self._change('purchase_orders/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a purchase order: up to 1,000 at once."""
        return self._post('purchase_orders/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a purchase order, and nothing else: up to 1,000 at once."""
        return self._post('purchase_orders/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a purchase order and what hangs on it: up to 1,000 at once."""
        return self._post('purchase_orders/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a purchase order: up to 1,000 at once."""
        return self._post('purchase_orders/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived purchase order back: up to 1,000 at once."""
        return self._post('purchase_orders/bulk_unarchive', locals())


class QuoteItemsRow(TypedDict, total=False):
    item_id: Optional[str]
    item_name: Optional[str]
    item_description: Optional[str]
    item_quantity: Optional[str]
    item_price: Optional[str]
    item_subtotal: Optional[str]
    item_tax: Optional[str]
    item_total: Optional[str]
    item_order: Optional[str]
    item_created_at: Optional[str]
    item_updated_at: Optional[str]
    item_archived_at: Optional[str]
    item_tax_id: Optional[str]
    item_product_id: Optional[str]
    item_quote_id: Optional[str]


class QuoteItems(_Module):
    def read(self, *, item_id: Optional[int] = None, quote_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[QuoteItemsRow]:
        """Reads quote items: one that is looked up, or a page of the list."""
        return self._rows('quote_items/read', locals())

    def create(self, *, item_name: str, item_quote_id: int, item_description: Optional[str] = None, item_quantity: Optional[Any] = None, item_price: Optional[Any] = None, item_order: Optional[int] = None, item_tax_id: Optional[int] = None, item_product_id: Optional[int] = None) -> int:
        """Creates a quote item."""
        return self._create('quote_items/create', locals())

    def update(self, *, item_id: int, item_name: Optional[str] = None, item_description: Optional[str] = None, item_quantity: Optional[Any] = None, item_price: Optional[Any] = None, item_order: Optional[int] = None, item_tax_id: Optional[int] = None, item_product_id: Optional[int] = None, item_quote_id: Optional[int] = None) -> bool:
        """Changes what is sent of a quote item, and nothing else."""
        return self._change('quote_items/update', locals())

    def delete(self, *, item_id: int) -> bool:
        """Deletes a quote item and what hangs on it."""
        return self._change('quote_items/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a quote item: up to 1,000 at once."""
        return self._post('quote_items/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a quote item, and nothing else: up to 1,000 at once."""
        return self._post('quote_items/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a quote item and what hangs on it: up to 1,000 at once."""
        return self._post('quote_items/bulk_delete', locals())


class QuotesRow(TypedDict, total=False):
    quote_id: Optional[str]
    quote_prefix: Optional[str]
    quote_number: Optional[str]
    quote_scope: Optional[str]
    quote_status: Optional[str]
    quote_discount_amount: Optional[str]
    quote_date: Optional[str]
    quote_expire: Optional[str]
    quote_amount: Optional[str]
    quote_currency_code: Optional[str]
    quote_note: Optional[str]
    quote_url_key: Optional[str]
    quote_created_at: Optional[str]
    quote_updated_at: Optional[str]
    quote_archived_at: Optional[str]
    quote_category_id: Optional[str]
    quote_client_id: Optional[str]
    client_id: Optional[str]


class Quotes(_Module):
    def read(self, *, quote_id: Optional[int] = None, quote_status: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[QuotesRow]:
        """Reads quotes: one that is looked up, or a page of the list."""
        return self._rows('quotes/read', locals(), by='quote_id')

    def create(self, *, client_id: Optional[int] = None, quote_scope: Optional[str] = None, quote_status: Optional[str] = None, quote_date: Optional[str] = None, quote_expire: Optional[str] = None, quote_discount_amount: Optional[Any] = None, quote_currency_code: Optional[str] = None, quote_note: Optional[str] = None, quote_category_id: Optional[int] = None, items: Optional[list[Any]] = None) -> int:
        """Creates a quote."""
        return self._create('quotes/create', locals())

    def update(self, *, quote_id: int, client_id: Optional[int] = None, quote_scope: Optional[str] = None, quote_status: Optional[str] = None, quote_date: Optional[str] = None, quote_expire: Optional[str] = None, quote_discount_amount: Optional[Any] = None, quote_currency_code: Optional[str] = None, quote_note: Optional[str] = None, quote_category_id: Optional[int] = None, items: Optional[list[Any]] = None) -> bool:
        """Changes what is sent of a quote, and nothing else."""
        return self._change('quotes/update', locals())

    def delete(self, *, quote_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a quote and what hangs on it."""
        return self._change('quotes/delete', locals())

    def archive(self, *, quote_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a quote."""
        return self._change('quotes/archive', locals())

    def unarchive(self, *, quote_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived quote back."""
        return self._change('quotes/unarchive', locals())

    def accept(self, *, quote_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Accepts a quote."""
        return self._post('quotes/accept', locals())

    def decline(self, *, quote_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Declines a quote."""
        return self._post('quotes/decline', locals())

    def link(self, *, quote_id: int, file_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one quote and one other record of the same client: file_id."""
        return self._post('quotes/link', locals())

    def unlink(self, *, quote_id: int, file_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one quote and one other record of the same client: file_id."""
        return self._post('quotes/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a quote: up to 1,000 at once."""
        return self._post('quotes/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a quote, and nothing else: up to 1,000 at once."""
        return self._post('quotes/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a quote and what hangs on it: up to 1,000 at once."""
        return self._post('quotes/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a quote: up to 1,000 at once."""
        return self._post('quotes/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived quote back: up to 1,000 at once."""
        return self._post('quotes/bulk_unarchive', locals())


class RackUnitsRow(TypedDict, total=False):
    unit_id: Optional[str]
    unit_start_number: Optional[str]
    unit_end_number: Optional[str]
    unit_device: Optional[str]
    unit_created_at: Optional[str]
    unit_updated_at: Optional[str]
    unit_archived_at: Optional[str]
    unit_asset_id: Optional[str]
    unit_rack_id: Optional[str]


class RackUnits(_Module):
    def read(self, *, unit_id: Optional[int] = None, unit_rack_id: Optional[int] = None, unit_asset_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[RackUnitsRow]:
        """Reads rack units: one that is looked up, or a page of the list."""
        return self._rows('rack_units/read', locals(), by='unit_id')

    def create(self, *, unit_start_number: int, unit_end_number: int, unit_rack_id: int, unit_device: Optional[str] = None, unit_asset_id: Optional[int] = None) -> int:
        """Creates a rack unit."""
        return self._create('rack_units/create', locals())

    def update(self, *, unit_id: int, unit_start_number: Optional[int] = None, unit_end_number: Optional[int] = None, unit_device: Optional[str] = None, unit_asset_id: Optional[int] = None, unit_rack_id: Optional[int] = None) -> bool:
        """Changes what is sent of a rack unit, and nothing else."""
        return self._change('rack_units/update', locals())

    def delete(self, *, unit_id: int) -> bool:
        """Deletes a rack unit and what hangs on it."""
        return self._change('rack_units/delete', locals())

    def archive(self, *, unit_id: int) -> bool:
        """Archives a rack unit."""
        return self._change('rack_units/archive', locals())

    def unarchive(self, *, unit_id: int) -> bool:
        """Brings an archived rack unit back."""
        return self._change('rack_units/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a rack unit: up to 1,000 at once."""
        return self._post('rack_units/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a rack unit, and nothing else: up to 1,000 at once."""
        return self._post('rack_units/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a rack unit and what hangs on it: up to 1,000 at once."""
        return self._post('rack_units/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a rack unit: up to 1,000 at once."""
        return self._post('rack_units/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived rack unit back: up to 1,000 at once."""
        return self._post('rack_units/bulk_unarchive', locals())


class RacksRow(TypedDict, total=False):
    rack_id: Optional[str]
    rack_name: Optional[str]
    rack_description: Optional[str]
    rack_model: Optional[str]
    rack_depth: Optional[str]
    rack_type: Optional[str]
    rack_units: Optional[str]
    rack_photo: Optional[str]
    rack_physical_location: Optional[str]
    rack_notes: Optional[str]
    rack_favorite: Optional[str]
    rack_created_at: Optional[str]
    rack_updated_at: Optional[str]
    rack_archived_at: Optional[str]
    rack_location_id: Optional[str]
    rack_client_id: Optional[str]
    client_id: Optional[str]


class Racks(_Module):
    def read(self, *, rack_id: Optional[int] = None, rack_name: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[RacksRow]:
        """Reads racks: one that is looked up, or a page of the list."""
        return self._rows('racks/read', locals(), by='rack_id')

    def create(self, *, rack_name: str, rack_units: int, client_id: Optional[int] = None, rack_description: Optional[str] = None, rack_model: Optional[str] = None, rack_depth: Optional[str] = None, rack_type: Optional[str] = None, rack_physical_location: Optional[str] = None, rack_notes: Optional[str] = None, rack_location_id: Optional[int] = None) -> int:
        """Creates a rack."""
        return self._create('racks/create', locals())

    def update(self, *, rack_id: int, client_id: Optional[int] = None, rack_name: Optional[str] = None, rack_description: Optional[str] = None, rack_model: Optional[str] = None, rack_depth: Optional[str] = None, rack_type: Optional[str] = None, rack_units: Optional[int] = None, rack_physical_location: Optional[str] = None, rack_notes: Optional[str] = None, rack_location_id: Optional[int] = None) -> bool:
        """Changes what is sent of a rack, and nothing else."""
        return self._change('racks/update', locals())

    def delete(self, *, rack_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a rack and what hangs on it."""
        return self._change('racks/delete', locals())

    def archive(self, *, rack_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a rack."""
        return self._change('racks/archive', locals())

    def unarchive(self, *, rack_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived rack back."""
        return self._change('racks/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a rack: up to 1,000 at once."""
        return self._post('racks/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a rack, and nothing else: up to 1,000 at once."""
        return self._post('racks/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a rack and what hangs on it: up to 1,000 at once."""
        return self._post('racks/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a rack: up to 1,000 at once."""
        return self._post('racks/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived rack back: up to 1,000 at once."""
        return self._post('racks/bulk_unarchive', locals())


class ReceiptsRow(TypedDict, total=False):
    receipt_id: Optional[str]
    receipt_quantity: Optional[str]
    receipt_note: Optional[str]
    receipt_item_id: Optional[str]
    receipt_purchase_order_id: Optional[str]
    receipt_created_at: Optional[str]


class Receipts(_Module):
    def read(self, *, receipt_id: Optional[int] = None, purchase_order_id: Optional[int] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[ReceiptsRow]:
        """Reads receipts: one that is looked up, or a page of the list."""
        return self._rows('receipts/read', locals(), by='receipt_id')

    def create(self, *, receipt_quantity: int, receipt_item_id: int, receipt_purchase_order_id: int, receipt_note: Optional[str] = None) -> int:
        """Creates a receipt."""
        return self._create('receipts/create', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a receipt: up to 1,000 at once."""
        return self._post('receipts/bulk_create', locals())


class RecurringInvoiceItemsRow(TypedDict, total=False):
    item_id: Optional[str]
    item_name: Optional[str]
    item_description: Optional[str]
    item_quantity: Optional[str]
    item_price: Optional[str]
    item_subtotal: Optional[str]
    item_tax: Optional[str]
    item_total: Optional[str]
    item_order: Optional[str]
    item_created_at: Optional[str]
    item_updated_at: Optional[str]
    item_archived_at: Optional[str]
    item_tax_id: Optional[str]
    item_product_id: Optional[str]
    item_recurring_invoice_id: Optional[str]


class RecurringInvoiceItems(_Module):
    def read(self, *, item_id: Optional[int] = None, recurring_invoice_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[RecurringInvoiceItemsRow]:
        """Reads recurring invoice items: one that is looked up, or a page of the list."""
        return self._rows('recurring_invoice_items/read', locals())

    def create(self, *, item_name: str, item_recurring_invoice_id: int, item_description: Optional[str] = None, item_quantity: Optional[Any] = None, item_price: Optional[Any] = None, item_order: Optional[int] = None, item_tax_id: Optional[int] = None, item_product_id: Optional[int] = None) -> int:
        """Creates a recurring invoice item."""
        return self._create('recurring_invoice_items/create', locals())

    def update(self, *, item_id: int, item_name: Optional[str] = None, item_description: Optional[str] = None, item_quantity: Optional[Any] = None, item_price: Optional[Any] = None, item_order: Optional[int] = None, item_tax_id: Optional[int] = None, item_product_id: Optional[int] = None, item_recurring_invoice_id: Optional[int] = None) -> bool:
        """Changes what is sent of a recurring invoice item, and nothing else."""
        return self._change('recurring_invoice_items/update', locals())

    def delete(self, *, item_id: int) -> bool:
        """Deletes a recurring invoice item and what hangs on it."""
        return self._change('recurring_invoice_items/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a recurring invoice item: up to 1,000 at once."""
        return self._post('recurring_invoice_items/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a recurring invoice item, and nothing else: up to 1,000 at once."""
        return self._post('recurring_invoice_items/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a recurring invoice item and what hangs on it: up to 1,000 at once."""
        return self._post('recurring_invoice_items/bulk_delete', locals())


class RecurringInvoicesRow(TypedDict, total=False):
    recurring_invoice_id: Optional[str]
    recurring_invoice_prefix: Optional[str]
    recurring_invoice_number: Optional[str]
    recurring_invoice_scope: Optional[str]
    recurring_invoice_frequency: Optional[str]
    recurring_invoice_last_sent: Optional[str]
    recurring_invoice_next_date: Optional[str]
    recurring_invoice_status: Optional[str]
    recurring_invoice_discount_amount: Optional[str]
    recurring_invoice_amount: Optional[str]
    recurring_invoice_currency_code: Optional[str]
    recurring_invoice_note: Optional[str]
    recurring_invoice_email_notify: Optional[str]
    recurring_invoice_created_at: Optional[str]
    recurring_invoice_updated_at: Optional[str]
    recurring_invoice_archived_at: Optional[str]
    recurring_invoice_category_id: Optional[str]
    recurring_invoice_client_id: Optional[str]
    client_id: Optional[str]


class RecurringInvoices(_Module):
    def read(self, *, recurring_invoice_id: Optional[int] = None, recurring_invoice_status: Optional[str] = None, recurring_invoice_frequency: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[RecurringInvoicesRow]:
        """Reads recurring invoices: one that is looked up, or a page of the list."""
        return self._rows('recurring_invoices/read', locals(), by='recurring_invoice_id')

    def create(self, *, recurring_invoice_frequency: str, client_id: Optional[int] = None, recurring_invoice_scope: Optional[str] = None, recurring_invoice_next_date: Optional[str] = None, recurring_invoice_status: Optional[int] = None, recurring_invoice_discount_amount: Optional[Any] = None, recurring_invoice_currency_code: Optional[str] = None, recurring_invoice_note: Optional[str] = None, recurring_invoice_email_notify: Optional[int] = None, recurring_invoice_category_id: Optional[int] = None, items: Optional[list[Any]] = None) -> int:
        """Creates a recurring invoice."""
        return self._create('recurring_invoices/create', locals())

    def update(self, *, recurring_invoice_id: int, client_id: Optional[int] = None, recurring_invoice_scope: Optional[str] = None, recurring_invoice_frequency: Optional[str] = None, recurring_invoice_next_date: Optional[str] = None, recurring_invoice_status: Optional[int] = None, recurring_invoice_discount_amount: Optional[Any] = None, recurring_invoice_currency_code: Optional[str] = None, recurring_invoice_note: Optional[str] = None, recurring_invoice_email_notify: Optional[int] = None, recurring_invoice_category_id: Optional[int] = None, items: Optional[list[Any]] = None) -> bool:
        """Changes what is sent of a recurring invoice, and nothing else."""
        return self._change('recurring_invoices/update', locals())

    def delete(self, *, recurring_invoice_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a recurring invoice and what hangs on it."""
        return self._change('recurring_invoices/delete', locals())

    def archive(self, *, recurring_invoice_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a recurring invoice."""
        return self._change('recurring_invoices/archive', locals())

    def unarchive(self, *, recurring_invoice_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived recurring invoice back."""
        return self._change('recurring_invoices/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a recurring invoice: up to 1,000 at once."""
        return self._post('recurring_invoices/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a recurring invoice, and nothing else: up to 1,000 at once."""
        return self._post('recurring_invoices/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a recurring invoice and what hangs on it: up to 1,000 at once."""
        return self._post('recurring_invoices/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a recurring invoice: up to 1,000 at once."""
        return self._post('recurring_invoices/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived recurring invoice back: up to 1,000 at once."""
        return self._post('recurring_invoices/bulk_unarchive', locals())


class RecurringTicketsRow(TypedDict, total=False):
    recurring_ticket_id: Optional[str]
    recurring_ticket_category: Optional[str]
    recurring_ticket_subject: Optional[str]
    recurring_ticket_details: Optional[str]
    recurring_ticket_priority: Optional[str]
    recurring_ticket_frequency: Optional[str]
    recurring_ticket_billable: Optional[str]
    recurring_ticket_start_date: Optional[str]
    recurring_ticket_next_run: Optional[str]
    recurring_ticket_created_at: Optional[str]
    recurring_ticket_updated_at: Optional[str]
    recurring_ticket_created_by: Optional[str]
    recurring_ticket_assigned_to: Optional[str]
    recurring_ticket_client_id: Optional[str]
    recurring_ticket_contact_id: Optional[str]
    recurring_ticket_asset_id: Optional[str]
    client_id: Optional[str]


class RecurringTickets(_Module):
    def read(self, *, recurring_ticket_id: Optional[int] = None, recurring_ticket_frequency: Optional[str] = None, recurring_ticket_assigned_to: Optional[str] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[RecurringTicketsRow]:
        """Reads recurring tickets: one that is looked up, or a page of the list."""
        return self._rows('recurring_tickets/read', locals(), by='recurring_ticket_id')

    def create(self, *, recurring_ticket_subject: str, recurring_ticket_frequency: str, client_id: Optional[int] = None, recurring_ticket_details: Optional[str] = None, recurring_ticket_category: Optional[str] = None, recurring_ticket_priority: Optional[str] = None, recurring_ticket_billable: Optional[int] = None, recurring_ticket_start_date: Optional[str] = None, recurring_ticket_next_run: Optional[str] = None, recurring_ticket_assigned_to: Optional[int] = None, recurring_ticket_contact_id: Optional[int] = None, recurring_ticket_asset_id: Optional[int] = None) -> int:
        """Creates a recurring ticket."""
        return self._create('recurring_tickets/create', locals())

    def update(self, *, recurring_ticket_id: int, client_id: Optional[int] = None, recurring_ticket_subject: Optional[str] = None, recurring_ticket_details: Optional[str] = None, recurring_ticket_category: Optional[str] = None, recurring_ticket_priority: Optional[str] = None, recurring_ticket_frequency: Optional[str] = None, recurring_ticket_billable: Optional[int] = None, recurring_ticket_start_date: Optional[str] = None, recurring_ticket_next_run: Optional[str] = None, recurring_ticket_assigned_to: Optional[int] = None, recurring_ticket_contact_id: Optional[int] = None, recurring_ticket_asset_id: Optional[int] = None) -> bool:
        """Changes what is sent of a recurring ticket, and nothing else."""
        return self._change('recurring_tickets/update', locals())

    def delete(self, *, recurring_ticket_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a recurring ticket and what hangs on it."""
        return self._change('recurring_tickets/delete', locals())

    def link(self, *, recurring_ticket_id: int, asset_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one recurring ticket and one other record of the same client: asset_id."""
        return self._post('recurring_tickets/link', locals())

    def unlink(self, *, recurring_ticket_id: int, asset_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one recurring ticket and one other record of the same client: asset_id."""
        return self._post('recurring_tickets/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a recurring ticket: up to 1,000 at once."""
        return self._post('recurring_tickets/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a recurring ticket, and nothing else: up to 1,000 at once."""
        return self._post('recurring_tickets/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a recurring ticket and what hangs on it: up to 1,000 at once."""
        return self._post('recurring_tickets/bulk_delete', locals())


class ReplyTemplatesRow(TypedDict, total=False):
    reply_template_id: Optional[str]
    reply_template_name: Optional[str]
    reply_template_body: Optional[str]


class ReplyTemplates(_Module):
    def read(self, *, reply_template_id: Optional[int] = None, reply_template_name: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None) -> Iterator[ReplyTemplatesRow]:
        """Reads reply templates: one that is looked up, or a page of the list."""
        return self._rows('reply_templates/read', locals(), by='reply_template_id')

    def create(self, *, reply_template_name: str, reply_template_body: str) -> int:
        """Creates a reply template."""
        return self._create('reply_templates/create', locals())

    def update(self, *, reply_template_id: int, reply_template_name: Optional[str] = None, reply_template_body: Optional[str] = None) -> bool:
        """Changes what is sent of a reply template, and nothing else."""
        return self._change('reply_templates/update', locals())

    def delete(self, *, reply_template_id: int) -> bool:
        """Deletes a reply template and what hangs on it."""
        return self._change('reply_templates/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a reply template: up to 1,000 at once."""
        return self._post('reply_templates/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a reply template, and nothing else: up to 1,000 at once."""
        return self._post('reply_templates/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a reply template and what hangs on it: up to 1,000 at once."""
        return self._post('reply_templates/bulk_delete', locals())


class Reports(_Module):
    def income_expenses(self, *, from_: Optional[str] = None, to: Optional[str] = None, client_id: Optional[int] = None, format: Optional[str] = None) -> list[dict[str, Any]]:
        """Income (payments that came in) and expenses by month and category."""
        return self._get('reports/income_expenses', locals())

    def profit_loss(self, *, from_: Optional[str] = None, to: Optional[str] = None, client_id: Optional[int] = None, format: Optional[str] = None) -> list[dict[str, Any]]:
        """Income, expenses and what is left of it, by month."""
        return self._get('reports/profit_loss', locals())

    def unpaid_by_age(self, *, from_: Optional[str] = None, to: Optional[str] = None, client_id: Optional[int] = None, format: Optional[str] = None) -> list[dict[str, Any]]:
        """What clients owe, by the days since it was due; from and to are about the day of the invoice."""
        return self._get('reports/unpaid_by_age', locals())

    def recurring_income(self, *, from_: Optional[str] = None, to: Optional[str] = None, client_id: Optional[int] = None, format: Optional[str] = None) -> list[dict[str, Any]]:
        """What active recurring invoices bring; from and to are about the next day of each."""
        return self._get('reports/recurring_income', locals())

    def tickets(self, *, from_: Optional[str] = None, to: Optional[str] = None, client_id: Optional[int] = None, by: Optional[str] = None, format: Optional[str] = None) -> list[dict[str, Any]]:
        """Tickets created in the period by client, category or technician, with the minutes to response and resolution."""
        return self._get('reports/tickets', locals())

    def time(self, *, from_: Optional[str] = None, to: Optional[str] = None, client_id: Optional[int] = None, format: Optional[str] = None) -> list[dict[str, Any]]:
        """Hours worked by technician and client."""
        return self._get('reports/time', locals())

    def unbilled_time(self, *, from_: Optional[str] = None, to: Optional[str] = None, client_id: Optional[int] = None, format: Optional[str] = None) -> list[dict[str, Any]]:
        """Billable hours that are on no invoice, of every year unless told, with what they come to at the rate of the client."""
        return self._get('reports/unbilled_time', locals())

    def expiring(self, *, from_: Optional[str] = None, to: Optional[str] = None, client_id: Optional[int] = None, days: Optional[int] = None, format: Optional[str] = None) -> list[dict[str, Any]]:
        """Domains, certificates, warranties of assets, software and contracts that end within so many days (30), or from and to."""
        return self._get('reports/expiring', locals())

    def assets(self, *, from_: Optional[str] = None, to: Optional[str] = None, client_id: Optional[int] = None, by: Optional[str] = None, format: Optional[str] = None) -> list[dict[str, Any]]:
        """Assets in use by type, make or age in whole years; from and to are about the day of purchase."""
        return self._get('reports/assets', locals())


class RevenuesRow(TypedDict, total=False):
    revenue_id: Optional[str]
    revenue_date: Optional[str]
    revenue_amount: Optional[str]
    revenue_currency_code: Optional[str]
    revenue_payment_method: Optional[str]
    revenue_reference: Optional[str]
    revenue_description: Optional[str]
    revenue_created_at: Optional[str]
    revenue_updated_at: Optional[str]
    revenue_archived_at: Optional[str]
    revenue_category_id: Optional[str]
    revenue_account_id: Optional[str]
    revenue_client_id: Optional[str]
    client_id: Optional[str]


class Revenues(_Module):
    def read(self, *, revenue_id: Optional[int] = None, revenue_account_id: Optional[str] = None, revenue_category_id: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[RevenuesRow]:
        """Reads revenues: one that is looked up, or a page of the list."""
        return self._rows('revenues/read', locals(), by='revenue_id')

    def create(self, *, revenue_description: str, revenue_account_id: int, client_id: Optional[int] = None, revenue_date: Optional[str] = None, revenue_amount: Optional[Any] = None, revenue_currency_code: Optional[str] = None, revenue_payment_method: Optional[str] = None, revenue_reference: Optional[str] = None, revenue_category_id: Optional[int] = None) -> int:
        """Creates a revenue."""
        return self._create('revenues/create', locals())

    def update(self, *, revenue_id: int, client_id: Optional[int] = None, revenue_description: Optional[str] = None, revenue_date: Optional[str] = None, revenue_amount: Optional[Any] = None, revenue_currency_code: Optional[str] = None, revenue_payment_method: Optional[str] = None, revenue_reference: Optional[str] = None, revenue_category_id: Optional[int] = None, revenue_account_id: Optional[int] = None) -> bool:
        """Changes what is sent of a revenue, and nothing else."""
        return self._change('revenues/update', locals())

    def delete(self, *, revenue_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a revenue and what hangs on it."""
        return self._change('revenues/delete', locals())

    def archive(self, *, revenue_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a revenue."""
        return self._change('revenues/archive', locals())

    def unarchive(self, *, revenue_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived revenue back."""
        return self._change('revenues/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a revenue: up to 1,000 at once."""
        return self._post('revenues/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a revenue, and nothing else: up to 1,000 at once."""
        return self._post('revenues/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a revenue and what hangs on it: up to 1,000 at once."""
        return self._post('revenues/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a revenue: up to 1,000 at once."""
        return self._post('revenues/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived revenue back: up to 1,000 at once."""
        return self._post('revenues/bulk_unarchive', locals())


class ServicesRow(TypedDict, total=False):
    service_id: Optional[str]
    service_name: Optional[str]
    service_description: Optional[str]
    service_category: Optional[str]
    service_importance: Optional[str]
    service_backup: Optional[str]
    service_notes: Optional[str]
    service_favorite: Optional[str]
    service_created_at: Optional[str]
    service_updated_at: Optional[str]
    service_accessed_at: Optional[str]
    service_review_due: Optional[str]
    service_client_id: Optional[str]
    client_id: Optional[str]


class Services(_Module):
    def read(self, *, service_id: Optional[int] = None, service_name: Optional[str] = None, service_category: Optional[str] = None, service_importance: Optional[str] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[ServicesRow]:
        """Reads services: one that is looked up, or a page of the list."""
        return self._rows('services/read', locals(), by='service_id')

    def create(self, *, service_name: str, client_id: Optional[int] = None, service_description: Optional[str] = None, service_category: Optional[str] = None, service_importance: Optional[str] = None, service_backup: Optional[str] = None, service_notes: Optional[str] = None, service_review_due: Optional[str] = None) -> int:
        """Creates a service."""
        return self._create('services/create', locals())

    def update(self, *, service_id: int, client_id: Optional[int] = None, service_name: Optional[str] = None, service_description: Optional[str] = None, service_category: Optional[str] = None, service_importance: Optional[str] = None, service_backup: Optional[str] = None, service_notes: Optional[str] = None, service_review_due: Optional[str] = None) -> bool:
        """Changes what is sent of a service, and nothing else."""
        return self._change('services/update', locals())

    def delete(self, *, service_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a service and what hangs on it."""
        return self._change('services/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a service: up to 1,000 at once."""
        return self._post('services/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a service, and nothing else: up to 1,000 at once."""
        return self._post('services/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a service and what hangs on it: up to 1,000 at once."""
        return self._post('services/bulk_delete', locals())


class SoftwareRow(TypedDict, total=False):
    software_id: Optional[str]
    software_name: Optional[str]
    software_description: Optional[str]
    software_version: Optional[str]
    software_type: Optional[str]
    software_license_type: Optional[str]
    software_key: Optional[str]
    software_seats: Optional[str]
    software_purchase_reference: Optional[str]
    software_purchase: Optional[str]
    software_expire: Optional[str]
    software_notes: Optional[str]
    software_favorite: Optional[str]
    software_created_at: Optional[str]
    software_updated_at: Optional[str]
    software_archived_at: Optional[str]
    software_accessed_at: Optional[str]
    software_vendor_id: Optional[str]
    software_client_id: Optional[str]
    client_id: Optional[str]


class Software(_Module):
    def read(self, *, software_id: Optional[int] = None, software_key: Optional[str] = None, software_name: Optional[str] = None, software_type: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[SoftwareRow]:
        """Reads software: one that is looked up, or a page of the list."""
        return self._rows('software/read', locals(), by='software_id')

    def create(self, *, software_name: str, client_id: Optional[int] = None, software_description: Optional[str] = None, software_version: Optional[str] = None, software_type: Optional[str] = None, software_license_type: Optional[str] = None, software_key: Optional[str] = None, software_seats: Optional[int] = None, software_purchase_reference: Optional[str] = None, software_purchase: Optional[str] = None, software_expire: Optional[str] = None, software_notes: Optional[str] = None, software_vendor_id: Optional[int] = None) -> int:
        """Creates a software."""
        return self._create('software/create', locals())

    def update(self, *, software_id: int, client_id: Optional[int] = None, software_name: Optional[str] = None, software_description: Optional[str] = None, software_version: Optional[str] = None, software_type: Optional[str] = None, software_license_type: Optional[str] = None, software_key: Optional[str] = None, software_seats: Optional[int] = None, software_purchase_reference: Optional[str] = None, software_purchase: Optional[str] = None, software_expire: Optional[str] = None, software_notes: Optional[str] = None, software_vendor_id: Optional[int] = None) -> bool:
        """Changes what is sent of a software, and nothing else."""
        return self._change('software/update', locals())

    def delete(self, *, software_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a software and what hangs on it."""
        return self._change('software/delete', locals())

    def archive(self, *, software_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a software."""
        return self._change('software/archive', locals())

    def unarchive(self, *, software_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived software back."""
        return self._change('software/unarchive', locals())

    def upsert(self, *, match: Optional[str] = None, client_id: Optional[int] = None, software_name: Optional[str] = None, software_description: Optional[str] = None, software_version: Optional[str] = None, software_type: Optional[str] = None, software_license_type: Optional[str] = None, software_key: Optional[str] = None, software_seats: Optional[int] = None, software_purchase_reference: Optional[str] = None, software_purchase: Optional[str] = None, software_expire: Optional[str] = None, software_notes: Optional[str] = None, software_vendor_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same software_name (match=… takes one of them alone), or creates it."""
        return self._post('software/upsert', locals())

    def link(self, *, software_id: int, asset_id: Optional[int] = None, contact_id: Optional[int] = None, credential_id: Optional[int] = None, document_id: Optional[int] = None, file_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one software and one other record of the same client: asset_id, contact_id, credential_id, document_id, file_id."""
        return self._post('software/link', locals())

    def unlink(self, *, software_id: int, asset_id: Optional[int] = None, contact_id: Optional[int] = None, credential_id: Optional[int] = None, document_id: Optional[int] = None, file_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one software and one other record of the same client: asset_id, contact_id, credential_id, document_id, file_id."""
        return self._post('software/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a software: up to 1,000 at once."""
        return self._post('software/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a software, and nothing else: up to 1,000 at once."""
        return self._post('software/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a software and what hangs on it: up to 1,000 at once."""
        return self._post('software/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a software: up to 1,000 at once."""
        return self._post('software/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived software back: up to 1,000 at once."""
        return self._post('software/bulk_unarchive', locals())

    def bulk_upsert(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Updates the record with the same software_name (match=… takes one of them alone), or creates it: up to 1,000 at once."""
        return self._post('software/bulk_upsert', locals())


class SoftwareKeysRow(TypedDict, total=False):
    software_key_id: Optional[str]
    software_key: Optional[str]
    software_key_software_id: Optional[str]


class SoftwareKeys(_Module):
    def read(self, *, software_key_id: Optional[int] = None, software_key_software_id: Optional[int] = None, client_id: Optional[int] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[SoftwareKeysRow]:
        """Reads software keys: one that is looked up, or a page of the list."""
        return self._rows('software_keys/read', locals(), by='software_key_id')

    def create(self, *, software_key: str, software_key_software_id: int) -> int:
        """Creates a software key."""
        return self._create('software_keys/create', locals())

    def update(self, *, software_key_id: int, software_key: Optional[str] = None, software_key_software_id: Optional[int] = None) -> bool:
        """Changes what is sent of a software key, and nothing else."""
        return self._change('software_keys/update', locals())

    def delete(self, *, software_key_id: int) -> bool:
        """Deletes a software key and what hangs on it."""
        return self._change('software_keys/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a software key: up to 1,000 at once."""
        return self._post('software_keys/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a software key, and nothing else: up to 1,000 at once."""
        return self._post('software_keys/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a software key and what hangs on it: up to 1,000 at once."""
        return self._post('software_keys/bulk_delete', locals())


class TagsRow(TypedDict, total=False):
    tag_id: Optional[str]
    tag_name: Optional[str]
    tag_type: Optional[str]
    tag_color: Optional[str]
    tag_icon: Optional[str]
    tag_created_at: Optional[str]
    tag_updated_at: Optional[str]
    tag_archived_at: Optional[str]


class Tags(_Module):
    def read(self, *, tag_id: Optional[int] = None, tag_name: Optional[str] = None, tag_type: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None) -> Iterator[TagsRow]:
        """Reads tags: one that is looked up, or a page of the list."""
        return self._rows('tags/read', locals(), by='tag_id')

    def create(self, *, tag_name: str, tag_type: Optional[int] = None, tag_color: Optional[str] = None, tag_icon: Optional[str] = None) -> int:
        """Creates a tag."""
        return self._create('tags/create', locals())

    def update(self, *, tag_id: int, tag_name: Optional[str] = None, tag_type: Optional[int] = None, tag_color: Optional[str] = None, tag_icon: Optional[str] = None) -> bool:
        """Changes what is sent of a tag, and nothing else."""
        return self._change('tags/update', locals())

    def delete(self, *, tag_id: int) -> bool:
        """Deletes a tag and what hangs on it."""
        return self._change('tags/delete', locals())

    def archive(self, *, tag_id: int) -> bool:
        """Archives a tag."""
        return self._change('tags/archive', locals())

    def unarchive(self, *, tag_id: int) -> bool:
        """Brings an archived tag back."""
        return self._change('tags/unarchive', locals())

    def of(self, *, record_type: str, record_id: int) -> list[dict[str, Any]]:
        """The tags of a record (record_type is one of client, contact, location, credential, asset)."""
        return self._get('tags/of', locals())

    def link(self, *, record_type: str, record_id: int) -> list[dict[str, Any]]:
        """Gives a record a tag (record_type is one of client, contact, location, credential, asset)."""
        return self._post('tags/link', locals())

    def unlink(self, *, record_type: str, record_id: int) -> list[dict[str, Any]]:
        """Takes a tag from a record (record_type is one of client, contact, location, credential, asset)."""
        return self._post('tags/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a tag: up to 1,000 at once."""
        return self._post('tags/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a tag, and nothing else: up to 1,000 at once."""
        return self._post('tags/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a tag and what hangs on it: up to 1,000 at once."""
        return self._post('tags/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a tag: up to 1,000 at once."""
        return self._post('tags/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived tag back: up to 1,000 at once."""
        return self._post('tags/bulk_unarchive', locals())


class TasksRow(TypedDict, total=False):
    task_id: Optional[str]
    task_name: Optional[str]
    task_status: Optional[str]
    task_order: Optional[str]
    task_completion_estimate: Optional[str]
    task_completed_at: Optional[str]
    task_completed_by: Optional[str]
    task_created_at: Optional[str]
    task_updated_at: Optional[str]
    task_ticket_id: Optional[str]


class Tasks(_Module):
    def read(self, *, task_id: Optional[int] = None, task_ticket_id: Optional[int] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TasksRow]:
        """Reads tasks: one that is looked up, or a page of the list."""
        return self._rows('tasks/read', locals(), by='task_id')

    def create(self, *, task_name: str, task_ticket_id: int, task_status: Optional[str] = None, task_order: Optional[int] = None, task_completion_estimate: Optional[int] = None, task_completed_at: Optional[Any] = None) -> int:
        """Creates a task."""
        return self._create('tasks/create', locals())

    def update(self, *, task_id: int, task_name: Optional[str] = None, task_status: Optional[str] = None, task_order: Optional[int] = None, task_completion_estimate: Optional[int] = None, task_completed_at: Optional[Any] = None, task_ticket_id: Optional[int] = None) -> bool:
        """Changes what is sent of a task, and nothing else."""
        return self._change('tasks/update', locals())

    def delete(self, *, task_id: int) -> bool:
        """Deletes a task and what hangs on it."""
        return self._change('tasks/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a task: up to 1,000 at once."""
        return self._post('tasks/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a task, and nothing else: up to 1,000 at once."""
        return self._post('tasks/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a task and what hangs on it: up to 1,000 at once."""
        return self._post('tasks/bulk_delete', locals())


class TaxesRow(TypedDict, total=False):
    tax_id: Optional[str]
    tax_name: Optional[str]
    tax_percent: Optional[str]
    tax_created_at: Optional[str]
    tax_updated_at: Optional[str]
    tax_archived_at: Optional[str]


class Taxes(_Module):
    def read(self, *, tax_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None) -> Iterator[TaxesRow]:
        """Reads taxes: one that is looked up, or a page of the list."""
        return self._rows('taxes/read', locals(), by='tax_id')


class Technicians(_Module):
    def time(self, *, year: Optional[int] = None, month: Optional[int] = None, technician_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Time worked by ticket and technician in a year (the current one if none is named) or in a month of it."""
        return self._get('technicians/time', locals())


class TicketAttachmentsRow(TypedDict, total=False):
    ticket_attachment_id: Optional[str]
    ticket_attachment_name: Optional[str]
    ticket_attachment_reference_name: Optional[str]
    ticket_attachment_created_at: Optional[str]
    ticket_attachment_ticket_id: Optional[str]
    ticket_attachment_reply_id: Optional[str]


class TicketAttachments(_Module):
    def read(self, *, ticket_attachment_id: Optional[int] = None, ticket_attachment_ticket_id: Optional[int] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TicketAttachmentsRow]:
        """Reads ticket attachments: one that is looked up, or a page of the list."""
        return self._rows('ticket_attachments/read', locals(), by='ticket_attachment_id')

    def delete(self, *, ticket_attachment_id: int) -> bool:
        """Deletes a ticket attachment and what hangs on it."""
        return self._change('ticket_attachments/delete', locals())

    def create(self, *, file: str, ticket_attachment_name: Optional[str] = None, ticket_attachment_ticket_id: Optional[int] = None, ticket_attachment_reply_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Stores a file with a ticket or with one of its replies: a form with the field `file`, or base64."""
        return self._post('ticket_attachments/create', locals())

    def download(self, *, path: str, ticket_attachment_id: int) -> str:
        """Answers the file itself, or the range of it that is asked for."""
        return self._download('ticket_attachments/download', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a ticket attachment and what hangs on it: up to 1,000 at once."""
        return self._post('ticket_attachments/bulk_delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Stores a file with a ticket or with one of its replies: a form with the field `file`, or base64: up to 1,000 at once."""
        return self._post('ticket_attachments/bulk_create', locals())


class TicketHistoryRow(TypedDict, total=False):
    ticket_history_id: Optional[str]
    ticket_history_status: Optional[str]
    ticket_history_description: Optional[str]
    ticket_history_created_at: Optional[str]
    ticket_history_ticket_id: Optional[str]


class TicketHistory(_Module):
    def read(self, *, ticket_history_id: Optional[int] = None, ticket_history_ticket_id: Optional[int] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TicketHistoryRow]:
        """Reads ticket history: one that is looked up, or a page of the list."""
        return self._rows('ticket_history/read', locals(), by='ticket_history_id')


class TicketLinksRow(TypedDict, total=False):
    ticket_link_id: Optional[str]
    ticket_link_kind: Optional[str]
    ticket_link_ticket_id: Optional[str]
    ticket_link_to_ticket_id: Optional[str]


class TicketLinks(_Module):
    def read(self, *, ticket_link_id: Optional[int] = None, ticket_link_ticket_id: Optional[int] = None, ticket_link_to_ticket_id: Optional[int] = None, ticket_link_kind: Optional[str] = None, client_id: Optional[int] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TicketLinksRow]:
        """Reads ticket links: one that is looked up, or a page of the list."""
        return self._rows('ticket_links/read', locals(), by='ticket_link_id')

    def create(self, *, ticket_link_ticket_id: int, ticket_link_to_ticket_id: int, ticket_link_kind: Optional[str] = None) -> int:
        """Creates a ticket link."""
        return self._create('ticket_links/create', locals())

    def delete(self, *, ticket_link_id: int) -> bool:
        """Deletes a ticket link and what hangs on it."""
        return self._change('ticket_links/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a ticket link: up to 1,000 at once."""
        return self._post('ticket_links/bulk_create', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a ticket link and what hangs on it: up to 1,000 at once."""
        return self._post('ticket_links/bulk_delete', locals())


class TicketRepliesRow(TypedDict, total=False):
    ticket_reply_id: Optional[str]
    ticket_reply: Optional[str]
    ticket_reply_type: Optional[str]
    ticket_reply_time_worked: Optional[str]
    ticket_reply_created_at: Optional[str]
    ticket_reply_updated_at: Optional[str]
    ticket_reply_archived_at: Optional[str]
    ticket_reply_by: Optional[str]
    ticket_reply_ticket_id: Optional[str]
    ticket_prefix: Optional[str]
    ticket_number: Optional[str]
    ticket_subject: Optional[str]
    ticket_client_id: Optional[str]
    ticket_reply_by_name: Optional[str]


class TicketReplies(_Module):
    def read(self, *, ticket_reply_id: Optional[int] = None, ticket_id: Optional[int] = None, type: Optional[str] = None, include_archived: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TicketRepliesRow]:
        """Reads ticket replies: one that is looked up, or a page of the list."""
        return self._rows('ticket_replies/read', locals(), by='ticket_reply_id')

    def create(self, *, ticket_reply: str, ticket_reply_ticket_id: int, ticket_reply_type: Optional[str] = None, ticket_reply_time_worked: Optional[str] = None, ticket_status: Optional[int] = None, ticket_reply_contact_id: Optional[int] = None) -> int:
        """Creates a ticket reply."""
        return self._create('ticket_replies/create', locals())

    def update(self, *, ticket_reply_id: int, ticket_reply: Optional[str] = None, ticket_reply_type: Optional[str] = None, ticket_reply_time_worked: Optional[str] = None, ticket_reply_ticket_id: Optional[int] = None, ticket_status: Optional[int] = None, ticket_reply_contact_id: Optional[int] = None) -> bool:
        """Changes what is sent of a ticket reply, and nothing else."""
        return self._change('ticket_replies/update', locals())

    def delete(self, *, ticket_reply_id: int) -> bool:
        """Deletes a ticket reply and what hangs on it."""
        return self._change('ticket_replies/delete', locals())

    def archive(self, *, ticket_reply_id: int) -> bool:
        """Archives a ticket reply."""
        return self._change('ticket_replies/archive', locals())

    def unarchive(self, *, ticket_reply_id: int) -> bool:
        """Brings an archived ticket reply back."""
        return self._change('ticket_replies/unarchive', locals())

    def latest(self, *, ticket_ids: Optional[str] = None, since: Optional[Any] = None, quiet: Optional[int] = None) -> list[dict[str, Any]]:
        """The last reply and the time worked of the tickets in `ticket_ids` (commas), or of those replied to `since`; with `quiet`, of those that nothing else has changed since."""
        return self._get('ticket_replies/latest', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a ticket reply: up to 1,000 at once."""
        return self._post('ticket_replies/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a ticket reply, and nothing else: up to 1,000 at once."""
        return self._post('ticket_replies/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a ticket reply and what hangs on it: up to 1,000 at once."""
        return self._post('ticket_replies/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a ticket reply: up to 1,000 at once."""
        return self._post('ticket_replies/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived ticket reply back: up to 1,000 at once."""
        return self._post('ticket_replies/bulk_unarchive', locals())


class TicketStatusesRow(TypedDict, total=False):
    ticket_status_id: Optional[str]
    ticket_status_name: Optional[str]
    ticket_status_color: Optional[str]
    ticket_status_active: Optional[str]
    ticket_status_order: Optional[str]


class TicketStatuses(_Module):
    def read(self, *, ticket_status_id: Optional[int] = None, ticket_status_active: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TicketStatusesRow]:
        """Reads ticket statuses: one that is looked up, or a page of the list."""
        return self._rows('ticket_statuses/read', locals(), by='ticket_status_id')

    def create(self, *, ticket_status_name: str, ticket_status_color: Optional[str] = None, ticket_status_active: Optional[int] = None, ticket_status_order: Optional[int] = None) -> int:
        """Creates a ticket status."""
        return self._create('ticket_statuses/create', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a ticket status: up to 1,000 at once."""
        return self._post('ticket_statuses/bulk_create', locals())


class TicketTagsRow(TypedDict, total=False):
    ticket_tag_id: Optional[str]
    ticket_tag_name: Optional[str]
    ticket_tag_ticket_id: Optional[str]


class TicketTags(_Module):
    def read(self, *, ticket_tag_id: Optional[int] = None, ticket_tag_ticket_id: Optional[int] = None, ticket_tag_name: Optional[str] = None, client_id: Optional[int] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TicketTagsRow]:
        """Reads ticket tags: one that is looked up, or a page of the list."""
        return self._rows('ticket_tags/read', locals(), by='ticket_tag_id')

    def create(self, *, ticket_tag_name: str, ticket_tag_ticket_id: int) -> int:
        """Creates a ticket tag."""
        return self._create('ticket_tags/create', locals())

    def delete(self, *, ticket_tag_id: int) -> bool:
        """Deletes a ticket tag and what hangs on it."""
        return self._change('ticket_tags/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a ticket tag: up to 1,000 at once."""
        return self._post('ticket_tags/bulk_create', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a ticket tag and what hangs on it: up to 1,000 at once."""
        return self._post('ticket_tags/bulk_delete', locals())


class TicketWatchersRow(TypedDict, total=False):
    watcher_id: Optional[str]
    watcher_name: Optional[str]
    watcher_email: Optional[str]
    watcher_ticket_id: Optional[str]


class TicketWatchers(_Module):
    def read(self, *, watcher_id: Optional[int] = None, watcher_ticket_id: Optional[int] = None, watcher_email: Optional[str] = None, client_id: Optional[int] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TicketWatchersRow]:
        """Reads ticket watchers: one that is looked up, or a page of the list."""
        return self._rows('ticket_watchers/read', locals(), by='watcher_id')

    def create(self, *, watcher_email: str, watcher_ticket_id: int, watcher_name: Optional[str] = None) -> int:
        """Creates a ticket watcher."""
        return self._create('ticket_watchers/create', locals())

    def update(self, *, watcher_id: int, watcher_email: Optional[str] = None, watcher_name: Optional[str] = None, watcher_ticket_id: Optional[int] = None) -> bool:
        """Changes what is sent of a ticket watcher, and nothing else."""
        return self._change('ticket_watchers/update', locals())

    def delete(self, *, watcher_id: int) -> bool:
        """Deletes a ticket watcher and what hangs on it."""
        return self._change('ticket_watchers/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a ticket watcher: up to 1,000 at once."""
        return self._post('ticket_watchers/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a ticket watcher, and nothing else: up to 1,000 at once."""
        return self._post('ticket_watchers/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a ticket watcher and what hangs on it: up to 1,000 at once."""
        return self._post('ticket_watchers/bulk_delete', locals())


class TicketsRow(TypedDict, total=False):
    ticket_id: Optional[str]
    ticket_prefix: Optional[str]
    ticket_number: Optional[str]
    ticket_source: Optional[str]
    ticket_category: Optional[str]
    ticket_subject: Optional[str]
    ticket_details: Optional[str]
    ticket_priority: Optional[str]
    ticket_status: Optional[str]
    ticket_billable: Optional[str]
    ticket_schedule: Optional[str]
    ticket_onsite: Optional[str]
    ticket_vendor_ticket_number: Optional[str]
    ticket_feedback: Optional[str]
    ticket_url_key: Optional[str]
    ticket_created_at: Optional[str]
    ticket_updated_at: Optional[str]
    ticket_due_at: Optional[str]
    ticket_resolved_at: Optional[str]
    ticket_archived_at: Optional[str]
    ticket_first_response_at: Optional[str]
    ticket_closed_at: Optional[str]
    ticket_created_by: Optional[str]
    ticket_assigned_to: Optional[str]
    ticket_closed_by: Optional[str]
    ticket_vendor_id: Optional[str]
    ticket_client_id: Optional[str]
    ticket_contact_id: Optional[str]
    ticket_location_id: Optional[str]
    ticket_asset_id: Optional[str]
    ticket_quote_id: Optional[str]
    ticket_invoice_id: Optional[str]
    ticket_project_id: Optional[str]
    ticket_recurring_ticket_id: Optional[str]
    ticket_order: Optional[str]
    client_id: Optional[str]


class Tickets(_Module):
    def read(self, *, ticket_id: Optional[int] = None, ticket_status: Optional[str] = None, ticket_priority: Optional[str] = None, ticket_category: Optional[str] = None, ticket_assigned_to: Optional[str] = None, ticket_contact_id: Optional[str] = None, ticket_asset_id: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TicketsRow]:
        """Reads tickets: one that is looked up, or a page of the list."""
        return self._rows('tickets/read', locals(), by='ticket_id')

    def create(self, *, ticket_subject: str, client_id: Optional[int] = None, ticket_details: Optional[str] = None, ticket_priority: Optional[str] = None, ticket_status: Optional[int] = None, ticket_category: Optional[str] = None, ticket_billable: Optional[int] = None, ticket_onsite: Optional[int] = None, ticket_schedule: Optional[Any] = None, ticket_due_at: Optional[Any] = None, ticket_vendor_ticket_number: Optional[str] = None, ticket_assigned_to: Optional[int] = None, ticket_vendor_id: Optional[int] = None, ticket_contact_id: Optional[int] = None, ticket_asset_id: Optional[int] = None, ticket_location_id: Optional[int] = None, ticket_project_id: Optional[int] = None, ticket_invoice_id: Optional[int] = None, ticket_quote_id: Optional[int] = None, ticket_order: Optional[int] = None, ticket_source: Optional[str] = None, ticket_created_at: Optional[Any] = None, ticket_first_response_at: Optional[Any] = None, ticket_resolved_at: Optional[Any] = None, ticket_closed_at: Optional[Any] = None, ticket_vendor_ticket_id: Optional[int] = None) -> int:
        """Creates a ticket."""
        return self._create('tickets/create', locals())

    def update(self, *, ticket_id: int, client_id: Optional[int] = None, ticket_subject: Optional[str] = None, ticket_details: Optional[str] = None, ticket_priority: Optional[str] = None, ticket_status: Optional[int] = None, ticket_category: Optional[str] = None, ticket_billable: Optional[int] = None, ticket_onsite: Optional[int] = None, ticket_schedule: Optional[Any] = None, ticket_due_at: Optional[Any] = None, ticket_vendor_ticket_number: Optional[str] = None, ticket_assigned_to: Optional[int] = None, ticket_vendor_id: Optional[int] = None, ticket_contact_id: Optional[int] = None, ticket_asset_id: Optional[int] = None, ticket_location_id: Optional[int] = None, ticket_project_id: Optional[int] = None, ticket_invoice_id: Optional[int] = None, ticket_quote_id: Optional[int] = None, ticket_order: Optional[int] = None, ticket_source: Optional[str] = None, ticket_created_at: Optional[Any] = None, ticket_first_response_at: Optional[Any] = None, ticket_resolved_at: Optional[Any] = None, ticket_closed_at: Optional[Any] = None, ticket_vendor_ticket_id: Optional[int] = None) -> bool:
        """Changes what is sent of a ticket, and nothing else."""
        return self._change('tickets/update', locals())

    def delete(self, *, ticket_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a ticket and what hangs on it."""
        return self._change('tickets/delete', locals())

    def archive(self, *, ticket_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a ticket."""
        return self._change('tickets/archive', locals())

    def unarchive(self, *, ticket_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived ticket back."""
        return self._change('tickets/unarchive', locals())

    def resolve(self, *, ticket_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Resolves an open ticket."""
        return self._post('tickets/resolve', locals())

    def close(self, *, ticket_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Closes a ticket for good."""
        return self._post('tickets/close', locals())

    def reopen(self, *, ticket_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Opens a resolved or closed ticket again."""
        return self._post('tickets/reopen', locals())

    def merge(self, *, ticket_id: int, into_ticket_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Moves the replies of a ticket into another one of the same client and closes it."""
        return self._post('tickets/merge', locals())

    def link(self, *, ticket_id: int, asset_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one ticket and one other record of the same client: asset_id."""
        return self._post('tickets/link', locals())

    def unlink(self, *, ticket_id: int, asset_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one ticket and one other record of the same client: asset_id."""
        return self._post('tickets/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a ticket: up to 1,000 at once."""
        return self._post('tickets/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a ticket, and nothing else: up to 1,000 at once."""
        return self._post('tickets/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a ticket and what hangs on it: up to 1,000 at once."""
        return self._post('tickets/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a ticket: up to 1,000 at once."""
        return self._post('tickets/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived ticket back: up to 1,000 at once."""
        return self._post('tickets/bulk_unarchive', locals())


class TimeEntriesRow(TypedDict, total=False):
    ticket_reply_id: Optional[str]
    ticket_reply: Optional[str]
    ticket_reply_type: Optional[str]
    ticket_reply_time_worked: Optional[str]
    ticket_reply_created_at: Optional[str]
    ticket_reply_updated_at: Optional[str]
    ticket_reply_archived_at: Optional[str]
    ticket_reply_by: Optional[str]
    ticket_reply_ticket_id: Optional[str]
    ticket_prefix: Optional[str]
    ticket_number: Optional[str]
    ticket_subject: Optional[str]
    ticket_client_id: Optional[str]
    time_entry_started_at: Optional[str]
    time_entry_billable: Optional[str]
    time_entry_invoice_id: Optional[str]
    ticket_reply_by_name: Optional[str]
    time_entry_id: Optional[str]


class TimeEntries(_Module):
    def read(self, *, ticket_reply_id: Optional[int] = None, time_entry_id: Optional[int] = None, ticket_id: Optional[int] = None, ticket_reply_by: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TimeEntriesRow]:
        """Reads time entries: one that is looked up, or a page of the list."""
        return self._rows('time_entries/read', locals(), by='ticket_reply_id')

    def create(self, *, ticket_reply_time_worked: str, ticket_reply_ticket_id: int, ticket_reply: Optional[str] = None, ticket_reply_by: Optional[int] = None, time_entry_started_at: Optional[Any] = None, time_entry_billable: Optional[int] = None, round_to: Optional[int] = None) -> int:
        """Creates a time entry."""
        return self._create('time_entries/create', locals())

    def update(self, *, ticket_reply_id: int, ticket_reply: Optional[str] = None, ticket_reply_time_worked: Optional[str] = None, ticket_reply_by: Optional[int] = None, ticket_reply_ticket_id: Optional[int] = None, time_entry_started_at: Optional[Any] = None, time_entry_billable: Optional[int] = None, round_to: Optional[int] = None) -> bool:
        """Changes what is sent of a time entry, and nothing else."""
        return self._change('time_entries/update', locals())

    def delete(self, *, ticket_reply_id: int) -> bool:
        """Deletes a time entry and what hangs on it."""
        return self._change('time_entries/delete', locals())

    def start(self, *, ticket_id: int, timer_note: Optional[str] = None) -> list[dict[str, Any]]:
        """Starts the caller's timer on a ticket; `timers` are those that run."""
        return self._post('time_entries/start', locals())

    def stop(self, *, ticket_id: int, ticket_reply: Optional[str] = None, time_entry_billable: Optional[int] = None, round_to: Optional[int] = None) -> list[dict[str, Any]]:
        """Stops the caller's timer on a ticket and makes a time entry of it, rounded up to `round_to` minutes."""
        return self._post('time_entries/stop', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a time entry: up to 1,000 at once."""
        return self._post('time_entries/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a time entry, and nothing else: up to 1,000 at once."""
        return self._post('time_entries/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a time entry and what hangs on it: up to 1,000 at once."""
        return self._post('time_entries/bulk_delete', locals())


class TransfersRow(TypedDict, total=False):
    transfer_id: Optional[str]
    transfer_method: Optional[str]
    transfer_notes: Optional[str]
    transfer_created_at: Optional[str]
    transfer_updated_at: Optional[str]
    transfer_archived_at: Optional[str]
    transfer_expense_id: Optional[str]
    transfer_revenue_id: Optional[str]
    transfer_date: Optional[str]
    transfer_amount: Optional[str]
    transfer_account_from: Optional[str]
    transfer_account_to: Optional[str]


class Transfers(_Module):
    def read(self, *, transfer_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TransfersRow]:
        """Reads transfers: one that is looked up, or a page of the list."""
        return self._rows('transfers/read', locals(), by='transfer_id')

    def create(self, *, transfer_amount: Any, transfer_account_from: int, transfer_account_to: int, transfer_method: Optional[str] = None, transfer_notes: Optional[str] = None, transfer_date: Optional[str] = None) -> int:
        """Creates a transfer."""
        return self._create('transfers/create', locals())

    def update(self, *, transfer_id: int, transfer_method: Optional[str] = None, transfer_notes: Optional[str] = None, transfer_date: Optional[str] = None, transfer_amount: Optional[Any] = None, transfer_account_from: Optional[int] = None, transfer_account_to: Optional[int] = None) -> bool:
        """Changes what is sent of a transfer, and nothing else."""
        return self._change('transfers/update', locals())

    def delete(self, *, transfer_id: int) -> bool:
        """Deletes a transfer and what hangs on it."""
        return self._change('transfers/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a transfer: up to 1,000 at once."""
        return self._post('transfers/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a transfer, and nothing else: up to 1,000 at once."""
        return self._post('transfers/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a transfer and what hangs on it: up to 1,000 at once."""
        return self._post('transfers/bulk_delete', locals())


class TripsRow(TypedDict, total=False):
    trip_id: Optional[str]
    trip_date: Optional[str]
    trip_purpose: Optional[str]
    trip_source: Optional[str]
    trip_destination: Optional[str]
    trip_start_odometer: Optional[str]
    trip_end_odmeter: Optional[str]
    trip_miles: Optional[str]
    round_trip: Optional[str]
    trip_created_at: Optional[str]
    trip_updated_at: Optional[str]
    trip_archived_at: Optional[str]
    trip_user_id: Optional[str]
    trip_client_id: Optional[str]
    client_id: Optional[str]


class Trips(_Module):
    def read(self, *, trip_id: Optional[int] = None, trip_user_id: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TripsRow]:
        """Reads trips: one that is looked up, or a page of the list."""
        return self._rows('trips/read', locals(), by='trip_id')

    def create(self, *, trip_purpose: str, client_id: Optional[int] = None, trip_date: Optional[str] = None, trip_source: Optional[str] = None, trip_destination: Optional[str] = None, trip_start_odometer: Optional[int] = None, trip_end_odmeter: Optional[int] = None, trip_miles: Optional[Any] = None, round_trip: Optional[int] = None, trip_user_id: Optional[int] = None) -> int:
        """Creates a trip."""
        return self._create('trips/create', locals())

    def update(self, *, trip_id: int, client_id: Optional[int] = None, trip_purpose: Optional[str] = None, trip_date: Optional[str] = None, trip_source: Optional[str] = None, trip_destination: Optional[str] = None, trip_start_odometer: Optional[int] = None, trip_end_odmeter: Optional[int] = None, trip_miles: Optional[Any] = None, round_trip: Optional[int] = None, trip_user_id: Optional[int] = None) -> bool:
        """Changes what is sent of a trip, and nothing else."""
        return self._change('trips/update', locals())

    def delete(self, *, trip_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a trip and what hangs on it."""
        return self._change('trips/delete', locals())

    def archive(self, *, trip_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a trip."""
        return self._change('trips/archive', locals())

    def unarchive(self, *, trip_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived trip back."""
        return self._change('trips/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a trip: up to 1,000 at once."""
        return self._post('trips/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a trip, and nothing else: up to 1,000 at once."""
        return self._post('trips/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a trip and what hangs on it: up to 1,000 at once."""
        return self._post('trips/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a trip: up to 1,000 at once."""
        return self._post('trips/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived trip back: up to 1,000 at once."""
        return self._post('trips/bulk_unarchive', locals())


class UsersRow(TypedDict, total=False):
    user_id: Optional[str]
    user_name: Optional[str]
    user_email: Optional[str]
    user_auth_method: Optional[str]
    user_type: Optional[str]
    user_status: Optional[str]
    user_avatar: Optional[str]
    user_created_at: Optional[str]
    user_updated_at: Optional[str]
    user_archived_at: Optional[str]
    user_role_id: Optional[str]


class Users(_Module):
    def read(self, *, user_id: Optional[int] = None, user_email: Optional[str] = None, user_name: Optional[str] = None, user_type: Optional[str] = None, user_status: Optional[str] = None, user_role_id: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None) -> Iterator[UsersRow]:
        """Reads users: one that is looked up, or a page of the list."""
        return self._rows('users/read', locals(), by='user_id')


class VehiclesRow(TypedDict, total=False):
    vehicle_id: Optional[str]
    vehicle_name: Optional[str]
    vehicle_type: Optional[str]
    vehicle_make: Optional[str]
    vehicle_model: Optional[str]
    vehicle_year: Optional[str]
    vehicle_color: Optional[str]
    vehicle_vin: Optional[str]
    vehicle_license_plate: Optional[str]
    vehicle_status: Optional[str]
    vehicle_condition: Optional[str]
    vehicle_mileage: Optional[str]
    vehicle_insurance_provider: Optional[str]
    vehicle_insurance_policy: Optional[str]
    vehicle_insurance_premium: Optional[str]
    vehicle_insurance_expire: Optional[str]
    vehicle_registration_expire: Optional[str]
    vehicle_latitude: Optional[str]
    vehicle_longitude: Optional[str]
    vehicle_located_at: Optional[str]
    vehicle_purchase_date: Optional[str]
    vehicle_purchase_price: Optional[str]
    vehicle_notes: Optional[str]
    vehicle_assigned_to: Optional[str]
    vehicle_client_id: Optional[str]
    vehicle_created_at: Optional[str]
    vehicle_updated_at: Optional[str]
    vehicle_archived_at: Optional[str]
    client_id: Optional[str]


class Vehicles(_Module):
    def read(self, *, vehicle_id: Optional[int] = None, vehicle_name: Optional[str] = None, vehicle_vin: Optional[str] = None, vehicle_license_plate: Optional[str] = None, vehicle_status: Optional[str] = None, vehicle_type: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[VehiclesRow]:
        """Reads vehicles: one that is looked up, or a page of the list."""
        return self._rows('vehicles/read', locals(), by='vehicle_id')

    def create(self, *, vehicle_name: str, client_id: Optional[int] = None, vehicle_type: Optional[str] = None, vehicle_make: Optional[str] = None, vehicle_model: Optional[str] = None, vehicle_year: Optional[int] = None, vehicle_color: Optional[str] = None, vehicle_vin: Optional[str] = None, vehicle_license_plate: Optional[str] = None, vehicle_status: Optional[str] = None, vehicle_condition: Optional[str] = None, vehicle_mileage: Optional[int] = None, vehicle_insurance_provider: Optional[str] = None, vehicle_insurance_policy: Optional[str] = None, vehicle_insurance_premium: Optional[Any] = None, vehicle_insurance_expire: Optional[str] = None, vehicle_registration_expire: Optional[str] = None, vehicle_latitude: Optional[Any] = None, vehicle_longitude: Optional[Any] = None, vehicle_located_at: Optional[Any] = None, vehicle_purchase_date: Optional[str] = None, vehicle_purchase_price: Optional[Any] = None, vehicle_notes: Optional[str] = None, vehicle_assigned_to: Optional[int] = None) -> int:
        """Creates a vehicle."""
        return self._create('vehicles/create', locals())

    def update(self, *, vehicle_id: int, client_id: Optional[int] = None, vehicle_name: Optional[str] = None, vehicle_type: Optional[str] = None, vehicle_make: Optional[str] = None, vehicle_model: Optional[str] = None, vehicle_year: Optional[int] = None, vehicle_color: Optional[str] = None, vehicle_vin: Optional[str] = None, vehicle_license_plate: Optional[str] = None, vehicle_status: Optional[str] = None, vehicle_condition: Optional[str] = None, vehicle_mileage: Optional[int] = None, vehicle_insurance_provider: Optional[str] = None, vehicle_insurance_policy: Optional[str] = None, vehicle_insurance_premium: Optional[Any] = None, vehicle_insurance_expire: Optional[str] = None, vehicle_registration_expire: Optional[str] = None, vehicle_latitude: Optional[Any] = None, vehicle_longitude: Optional[Any] = None, vehicle_located_at: Optional[Any] = None, vehicle_purchase_date: Optional[str] = None, vehicle_purchase_price: Optional[Any] = None, vehicle_notes: Optional[str] = None, vehicle_assigned_to: Optional[int] = None) -> bool:
        """Changes what is sent of a vehicle, and nothing else."""
        return self._change('vehicles/update', locals())

    def delete(self, *, vehicle_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a vehicle and what hangs on it."""
        return self._change('vehicles/delete', locals())

    def archive(self, *, vehicle_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a vehicle."""
        return self._change('vehicles/archive', locals())

    def unarchive(self, *, vehicle_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived vehicle back."""
        return self._change('vehicles/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a vehicle: up to 1,000 at once."""
        return self._post('vehicles/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a vehicle, and nothing else: up to 1,000 at once."""
        return self._post('vehicles/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a vehicle and what hangs on it: up to 1,000 at once."""
        return self._post('vehicles/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a vehicle: up to 1,000 at once."""
        return self._post('vehicles/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived vehicle back: up to 1,000 at once."""
        return self._post('vehicles/bulk_unarchive', locals())


class VendorsRow(TypedDict, total=False):
    vendor_id: Optional[str]
    vendor_name: Optional[str]
    vendor_description: Optional[str]
    vendor_contact_name: Optional[str]
    vendor_phone_country_code: Optional[str]
    vendor_phone: Optional[str]
    vendor_extension: Optional[str]
    vendor_email: Optional[str]
    vendor_website: Optional[str]
    vendor_hours: Optional[str]
    vendor_sla: Optional[str]
    vendor_code: Optional[str]
    vendor_account_number: Optional[str]
    vendor_notes: Optional[str]
    vendor_favorite: Optional[str]
    vendor_created_at: Optional[str]
    vendor_updated_at: Optional[str]
    vendor_archived_at: Optional[str]
    vendor_accessed_at: Optional[str]
    vendor_client_id: Optional[str]
    vendor_template_id: Optional[str]
    client_id: Optional[str]


class Vendors(_Module):
    def read(self, *, vendor_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[VendorsRow]:
        """Reads vendors: one that is looked up, or a page of the list."""
        return self._rows('vendors/read', locals(), by='vendor_id')

    def create(self, *, vendor_name: str, client_id: Optional[int] = None, vendor_description: Optional[str] = None, vendor_contact_name: Optional[str] = None, vendor_phone_country_code: Optional[str] = None, vendor_phone: Optional[str] = None, vendor_extension: Optional[str] = None, vendor_email: Optional[str] = None, vendor_website: Optional[str] = None, vendor_hours: Optional[str] = None, vendor_sla: Optional[str] = None, vendor_code: Optional[str] = None, vendor_account_number: Optional[str] = None, vendor_notes: Optional[str] = None) -> int:
        """Creates a vendor."""
        return self._create('vendors/create', locals())

    def update(self, *, vendor_id: int, client_id: Optional[int] = None, vendor_name: Optional[str] = None, vendor_description: Optional[str] = None, vendor_contact_name: Optional[str] = None, vendor_phone_country_code: Optional[str] = None, vendor_phone: Optional[str] = None, vendor_extension: Optional[str] = None, vendor_email: Optional[str] = None, vendor_website: Optional[str] = None, vendor_hours: Optional[str] = None, vendor_sla: Optional[str] = None, vendor_code: Optional[str] = None, vendor_account_number: Optional[str] = None, vendor_notes: Optional[str] = None) -> bool:
        """Changes what is sent of a vendor, and nothing else."""
        return self._change('vendors/update', locals())

    def delete(self, *, vendor_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a vendor and what hangs on it."""
        return self._change('vendors/delete', locals())

    def archive(self, *, vendor_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a vendor."""
        return self._change('vendors/archive', locals())

    def unarchive(self, *, vendor_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived vendor back."""
        return self._change('vendors/unarchive', locals())

    def link(self, *, vendor_id: int, credential_id: Optional[int] = None, document_id: Optional[int] = None, file_id: Optional[int] = None, service_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Links one vendor and one other record of the same client: credential_id, document_id, file_id, service_id."""
        return self._post('vendors/link', locals())

    def unlink(self, *, vendor_id: int, credential_id: Optional[int] = None, document_id: Optional[int] = None, file_id: Optional[int] = None, service_id: Optional[int] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Unlinks one vendor and one other record of the same client: credential_id, document_id, file_id, service_id."""
        return self._post('vendors/unlink', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a vendor: up to 1,000 at once."""
        return self._post('vendors/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a vendor, and nothing else: up to 1,000 at once."""
        return self._post('vendors/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a vendor and what hangs on it: up to 1,000 at once."""
        return self._post('vendors/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a vendor: up to 1,000 at once."""
        return self._post('vendors/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived vendor back: up to 1,000 at once."""
        return self._post('vendors/bulk_unarchive', locals())


class VlansRow(TypedDict, total=False):
    vlan_id: Optional[str]
    vlan_number: Optional[str]
    vlan_name: Optional[str]
    vlan_description: Optional[str]
    vlan_color: Optional[str]
    vlan_client_id: Optional[str]
    vlan_created_at: Optional[str]
    vlan_updated_at: Optional[str]
    vlan_archived_at: Optional[str]
    client_id: Optional[str]


class Vlans(_Module):
    def read(self, *, vlan_id: Optional[int] = None, vlan_name: Optional[str] = None, vlan_number: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[VlansRow]:
        """Reads vlans: one that is looked up, or a page of the list."""
        return self._rows('vlans/read', locals(), by='vlan_id')

    def create(self, *, vlan_name: str, client_id: Optional[int] = None, vlan_number: Optional[int] = None, vlan_description: Optional[str] = None, vlan_color: Optional[str] = None) -> int:
        """Creates a vlan."""
        return self._create('vlans/create', locals())

    def update(self, *, vlan_id: int, client_id: Optional[int] = None, vlan_number: Optional[int] = None, vlan_name: Optional[str] = None, vlan_description: Optional[str] = None, vlan_color: Optional[str] = None) -> bool:
        """Changes what is sent of a vlan, and nothing else."""
        return self._change('vlans/update', locals())

    def delete(self, *, vlan_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a vlan and what hangs on it."""
        return self._change('vlans/delete', locals())

    def archive(self, *, vlan_id: int, client_id: Optional[int] = None) -> bool:
        """Archives a vlan."""
        return self._change('vlans/archive', locals())

    def unarchive(self, *, vlan_id: int, client_id: Optional[int] = None) -> bool:
        """Brings an archived vlan back."""
        return self._change('vlans/unarchive', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a vlan: up to 1,000 at once."""
        return self._post('vlans/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a vlan, and nothing else: up to 1,000 at once."""
        return self._post('vlans/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a vlan and what hangs on it: up to 1,000 at once."""
        return self._post('vlans/bulk_delete', locals())

    def bulk_archive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Archives a vlan: up to 1,000 at once."""
        return self._post('vlans/bulk_archive', locals())

    def bulk_unarchive(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Brings an archived vlan back: up to 1,000 at once."""
        return self._post('vlans/bulk_unarchive', locals())


class VulnerabilitiesRow(TypedDict, total=False):
    vulnerability_id: Optional[str]
    vulnerability_cve: Optional[str]
    vulnerability_severity: Optional[str]
    vulnerability_score: Optional[str]
    vulnerability_confidence: Optional[str]
    vulnerability_cpe: Optional[str]
    vulnerability_description: Optional[str]
    vulnerability_status: Optional[str]
    vulnerability_notes: Optional[str]
    vulnerability_software_id: Optional[str]
    vulnerability_created_at: Optional[str]
    vulnerability_updated_at: Optional[str]


class Vulnerabilities(_Module):
    def read(self, *, vulnerability_id: Optional[int] = None, vulnerability_software_id: Optional[int] = None, vulnerability_cve: Optional[str] = None, vulnerability_status: Optional[str] = None, vulnerability_severity: Optional[str] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[VulnerabilitiesRow]:
        """Reads vulnerabilities: one that is looked up, or a page of the list."""
        return self._rows('vulnerabilities/read', locals(), by='vulnerability_id')

    def create(self, *, vulnerability_cve: str, vulnerability_software_id: int, vulnerability_severity: Optional[str] = None, vulnerability_score: Optional[Any] = None, vulnerability_confidence: Optional[int] = None, vulnerability_cpe: Optional[str] = None, vulnerability_description: Optional[str] = None, vulnerability_status: Optional[str] = None, vulnerability_notes: Optional[str] = None) -> int:
        """Creates a vulnerability."""
        return self._create('vulnerabilities/create', locals())

    def update(self, *, vulnerability_id: int, vulnerability_cve: Optional[str] = None, vulnerability_severity: Optional[str] = None, vulnerability_score: Optional[Any] = None, vulnerability_confidence: Optional[int] = None, vulnerability_cpe: Optional[str] = None, vulnerability_description: Optional[str] = None, vulnerability_status: Optional[str] = None, vulnerability_notes: Optional[str] = None, vulnerability_software_id: Optional[int] = None) -> bool:
        """Changes what is sent of a vulnerability, and nothing else."""
        return self._change('vulnerabilities/update', locals())

    def delete(self, *, vulnerability_id: int) -> bool:
        """Deletes a vulnerability and what hangs on it."""
        return self._change('vulnerabilities/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a vulnerability: up to 1,000 at once."""
        return self._post('vulnerabilities/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a vulnerability, and nothing else: up to 1,000 at once."""
        return self._post('vulnerabilities/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a vulnerability and what hangs on it: up to 1,000 at once."""
        return self._post('vulnerabilities/bulk_delete', locals())


class SyncRunsRow(TypedDict, total=False):
    sync_run_id: Optional[str]
    sync_run_integration_id: Optional[str]
    sync_run_state: Optional[str]
    sync_run_cursor: Optional[str]
    sync_run_devices: Optional[str]
    sync_run_created: Optional[str]
    sync_run_updated: Optional[str]
    sync_run_archived: Optional[str]
    sync_run_skipped: Optional[str]
    sync_run_tickets: Optional[str]
    sync_run_log: Optional[str]
    sync_run_created_at: Optional[str]
    sync_run_ended_at: Optional[str]


class SyncRuns(_Module):
    def read(self, *, sync_run_id: Optional[int] = None, sync_run_integration_id: Optional[int] = None, sync_run_state: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[SyncRunsRow]:
        """Reads sync runs: one that is looked up, or a page of the list."""
        return self._rows('sync_runs/read', locals(), by='sync_run_id')


class TimersRow(TypedDict, total=False):
    timer_id: Optional[str]
    timer_note: Optional[str]
    timer_started_at: Optional[str]
    timer_user_id: Optional[str]
    timer_ticket_id: Optional[str]


class Timers(_Module):
    def read(self, *, timer_id: Optional[int] = None, ticket_id: Optional[int] = None, timer_user_id: Optional[int] = None, client_id: Optional[int] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[TimersRow]:
        """Reads timers: one that is looked up, or a page of the list."""
        return self._rows('timers/read', locals(), by='timer_id')

    def delete(self, *, timer_id: int) -> bool:
        """Deletes a timer and what hangs on it."""
        return self._change('timers/delete', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a timer and what hangs on it: up to 1,000 at once."""
        return self._post('timers/bulk_delete', locals())


class Events(_Module):
    def read(self, *, after: Optional[int] = None, types: Optional[str] = None, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """The next events behind event_sequence = after, oldest first; types are like asset.created,ticket.*."""
        return self._get('events/read', locals())


class WebhooksRow(TypedDict, total=False):
    webhook_id: Optional[str]
    webhook_name: Optional[str]
    webhook_url: Optional[str]
    webhook_events: Optional[str]
    webhook_format: Optional[str]
    webhook_active: Optional[str]
    webhook_client_id: Optional[str]
    webhook_created_at: Optional[str]
    webhook_updated_at: Optional[str]
    client_id: Optional[str]


class Webhooks(_Module):
    def read(self, *, webhook_id: Optional[int] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[WebhooksRow]:
        """Reads webhooks: one that is looked up, or a page of the list."""
        return self._rows('webhooks/read', locals(), by='webhook_id')

    def update(self, *, webhook_id: int, client_id: Optional[int] = None, webhook_name: Optional[str] = None, webhook_url: Optional[str] = None, webhook_events: Optional[Union[str, list[Any]]] = None, webhook_format: Optional[str] = None, webhook_active: Optional[int] = None, webhook_headers: Optional[dict[str, Any]] = None) -> bool:
        """Changes what is sent of a webhook, and nothing else."""
        return self._change('webhooks/update', locals())

    def delete(self, *, webhook_id: int, client_id: Optional[int] = None) -> bool:
        """Deletes a webhook and what hangs on it."""
        return self._change('webhooks/delete', locals())

    def create(self, *, client_id: Optional[int] = None, webhook_name: Optional[str] = None, webhook_url: Optional[str] = None, webhook_events: Optional[Union[str, list[Any]]] = None, webhook_format: Optional[str] = None, webhook_active: Optional[int] = None, webhook_headers: Optional[dict[str, Any]] = None) -> list[dict[str, Any]]:
        """Creates a webhook. The answer shows its secret, once."""
        return self._post('webhooks/create', locals())

    def rotate(self, *, webhook_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Gives a webhook a new secret, shown once; the old one signs nothing from now on."""
        return self._post('webhooks/rotate', locals())

    def test(self, *, webhook_id: int, client_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Sends a webhook.test event to an active webhook; deliveries/read says what came of it."""
        return self._post('webhooks/test', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a webhook, and nothing else: up to 1,000 at once."""
        return self._post('webhooks/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a webhook and what hangs on it: up to 1,000 at once."""
        return self._post('webhooks/bulk_delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a webhook. The answer shows its secret, once: up to 1,000 at once."""
        return self._post('webhooks/bulk_create', locals())


class RulesRow(TypedDict, total=False):
    rule_id: Optional[str]
    rule_webhook_id: Optional[str]
    rule_body: Optional[str]


class Rules(_Module):
    def read(self, *, rule_id: Optional[int] = None, rule_webhook_id: Optional[int] = None, client_id: Optional[int] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[RulesRow]:
        """Reads rules: one that is looked up, or a page of the list."""
        return self._rows('rules/read', locals(), by='rule_id')

    def create(self, *, rule_webhook_id: int, rule_body: str) -> int:
        """Creates a rule."""
        return self._create('rules/create', locals())

    def update(self, *, rule_id: int, rule_webhook_id: Optional[int] = None, rule_body: Optional[str] = None) -> bool:
        """Changes what is sent of a rule, and nothing else."""
        return self._change('rules/update', locals())

    def delete(self, *, rule_id: int) -> bool:
        """Deletes a rule and what hangs on it."""
        return self._change('rules/delete', locals())

    def bulk_create(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Creates a rule: up to 1,000 at once."""
        return self._post('rules/bulk_create', locals())

    def bulk_update(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Changes what is sent of a rule, and nothing else: up to 1,000 at once."""
        return self._post('rules/bulk_update', locals())

    def bulk_delete(self, *, records: list[Any], atomic: Optional[int] = None, dry_run: Optional[int] = None) -> list[dict[str, Any]]:
        """Deletes a rule and what hangs on it: up to 1,000 at once."""
        return self._post('rules/bulk_delete', locals())


class DeliveriesRow(TypedDict, total=False):
    delivery_id: Optional[str]
    delivery_webhook_id: Optional[str]
    delivery_event_id: Optional[str]
    delivery_record: Optional[str]
    delivery_state: Optional[str]
    delivery_next_at: Optional[str]
    delivery_attempts: Optional[str]
    delivery_log: Optional[str]
    delivery_created_at: Optional[str]


class Deliveries(_Module):
    def read(self, *, delivery_id: Optional[int] = None, delivery_webhook_id: Optional[int] = None, delivery_state: Optional[str] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None, search: Optional[str] = None, filter: Optional[dict[str, Any]] = None, sort: Optional[str] = None, fields: Optional[str] = None, include: Optional[str] = None) -> Iterator[DeliveriesRow]:
        """Reads deliveries: one that is looked up, or a page of the list."""
        return self._rows('deliveries/read', locals(), by='delivery_id')

    def retry(self, *, delivery_id: int) -> list[dict[str, Any]]:
        """Sends a delivery once more, from the first attempt on."""
        return self._post('deliveries/retry', locals())
