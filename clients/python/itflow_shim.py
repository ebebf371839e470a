"""Client of itflow-shim. Needs `requests`; copy this file to where your script is.

    from itflow_shim import Itflow

    itflow = Itflow('http://127.0.0.1:8080', api_key)
    for asset in itflow.assets.read(client_id=1):
        print(asset['asset_name'])
    asset_id = itflow.assets.create(client_id=1, asset_name='Laptop 7')

Made by `npm run docs` from the modules' definitions: change those instead.
"""

from __future__ import annotations

import time
import uuid
from typing import Any, Iterator, Optional, TypedDict, Union

import requests

PAGE = 500
TRIES = 5
LONGEST_WAIT = 60


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
        self.assets = Assets(self)
        self.categories = Categories(self)
        self.certificates = Certificates(self)
        self.clients = Clients(self)
        self.contacts = Contacts(self)
        self.credentials = Credentials(self)
        self.document_folders = DocumentFolders(self)
        self.documents = Documents(self)
        self.domains = Domains(self)
        self.expenses = Expenses(self)
        self.invoice_items = InvoiceItems(self)
        self.invoices = Invoices(self)
        self.locations = Locations(self)
        self.networks = Networks(self)
        self.payments = Payments(self)
        self.products = Products(self)
        self.product_stock = ProductStock(self)
        self.quote_items = QuoteItems(self)
        self.quotes = Quotes(self)
        self.recurring_invoices = RecurringInvoices(self)
        self.software = Software(self)
        self.taxes = Taxes(self)
        self.technicians = Technicians(self)
        self.ticket_replies = TicketReplies(self)
        self.tickets = Tickets(self)
        self.ticket_statuses = TicketStatuses(self)
        self.vendors = Vendors(self)
        self.events = Events(self)
        self.webhooks = Webhooks(self)
        self.deliveries = Deliveries(self)

    def call(self, method: str, function: str, **content: Any) -> dict[str, Any]:
        """The envelope of one request. A busy server (429, 503) is waited for as it asks; a write may be sent again after
        a 503 because its Idempotency-Key has it done once. Raises ItflowError for what is no envelope or an HTTP error."""
        keyed = method == 'POST' and self.keeps_idempotency_keys
        headers = {'Idempotency-Key': str(uuid.uuid4())} if keyed else {}
        for attempt in range(TRIES):
            url = f'{self.url}/api/v1/{function}.php'
            response = self.session.request(method, url, headers=headers, timeout=self.timeout, **content)
            if headers and response.status_code == 400 and '"message":"Idempotency-Key: ' in response.text:
                # Nothing was written.
                self.keeps_idempotency_keys, headers = False, {}
                continue
            resent = response.status_code == 503 and (method == 'GET' or headers)
            if not (resent or response.status_code == 429) or attempt == TRIES - 1:
                break
            time.sleep(_wait(response))
        try:
            envelope = response.json()
        except ValueError:
            envelope = {'message': 'The answer is no JSON'}
        if not response.ok or 'success' not in envelope:
            raise ItflowError(envelope.get('message', ''), response.status_code, response.headers.get('X-Request-Id'))
        envelope['request_id'] = response.headers.get('X-Request-Id')
        return envelope


def _wait(response: requests.Response) -> int:
    """The seconds that the server asks for, within bounds."""
    asked = response.headers.get('Retry-After', '')
    return min(int(asked), LONGEST_WAIT) if asked.isdecimal() else 1


class _Module:
    def __init__(self, itflow: Itflow) -> None:
        self._itflow = itflow

    def _sent(self, given: dict[str, Any], decrypt: bool) -> dict[str, Any]:
        sent = {name: value for name, value in given.items() if name != 'self' and value is not None}
        if decrypt and self._itflow.decrypt_password is not None:
            sent['api_key_decrypt_password'] = self._itflow.decrypt_password
        return sent

    def _get(self, function: str, given: dict[str, Any], decrypt: bool = False) -> list[Any]:
        envelope = self._itflow.call('GET', function, params=self._sent(given, decrypt))
        if envelope['success'] != 'True' and 'no resource' not in envelope['message'].lower():
            raise ItflowError(envelope['message'], 200, envelope['request_id'])
        return envelope.get('data') or []

    def _rows(self, function: str, given: dict[str, Any], decrypt: bool = False, by: str = '') -> Iterator[Any]:
        """Page after page. By the id where the list is in its order: those pages stay fast and miss nothing."""
        place: dict[str, Any] = {'after_id': given.get('after_id') or 0} if by else {'offset': 0}
        while True:
            page = self._get(function, {**given, 'limit': PAGE, **place}, decrypt)
            yield from page
            if len(page) < PAGE:
                return
            place = {'after_id': page[-1][by]} if by else {'offset': place['offset'] + PAGE}

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
    def read(self, *, asset_id: Optional[int] = None, asset_type: Optional[str] = None, asset_name: Optional[str] = None, asset_serial: Optional[str] = None, asset_mac: Optional[str] = None, asset_uri: Optional[str] = None, asset_uri_2: Optional[str] = None, asset_status: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[AssetsRow]:
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
    def read(self, *, category_id: Optional[int] = None, category_type: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[CategoriesRow]:
        """Reads categories: one that is looked up, or a page of the list."""
        return self._rows('categories/read', locals(), by='category_id')

    def create(self, *, category_name: str, category_type: str, category_description: Optional[str] = None, category_color: Optional[str] = None, category_icon: Optional[str] = None, category_order: Optional[int] = None, category_parent: Optional[int] = None) -> int:
        """Creates a category."""
        return self._create('categories/create', locals())


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
    def read(self, *, certificate_id: Optional[int] = None, certificate_name: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[CertificatesRow]:
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
    def read(self, *, client_name: Optional[str] = None, client_id: Optional[int] = None, client_type: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[ClientsRow]:
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
    def read(self, *, contact_id: Optional[int] = None, contact_email: Optional[str] = None, contact_phone_or_mobile: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[ContactsRow]:
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
    def read(self, *, credential_id: Optional[int] = None, login_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[CredentialsRow]:
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


class DocumentFoldersRow(TypedDict, total=False):
    folder_id: Optional[str]
    folder_name: Optional[str]
    parent_folder: Optional[str]
    folder_location: Optional[str]
    folder_client_id: Optional[str]
    client_id: Optional[str]


class DocumentFolders(_Module):
    def read(self, *, folder_id: Optional[int] = None, parent_folder: Optional[str] = None, folder_location: Optional[str] = None, client_id: Optional[int] = None, after_id: Optional[int] = None) -> Iterator[DocumentFoldersRow]:
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
    def read(self, *, document_id: Optional[int] = None, document_folder_id: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[DocumentsRow]:
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
    def read(self, *, domain_id: Optional[int] = None, domain_name: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[DomainsRow]:
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
    def read(self, *, expense_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[ExpensesRow]:
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
    def read(self, *, item_id: Optional[int] = None, invoice_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None) -> Iterator[InvoiceItemsRow]:
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
    def read(self, *, invoice_id: Optional[int] = None, invoice_status: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[InvoicesRow]:
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
    def read(self, *, location_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[LocationsRow]:
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
    def read(self, *, network_id: Optional[int] = None, network_name: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[NetworksRow]:
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
    def read(self, *, payment_id: Optional[int] = None, payment_invoice_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[PaymentsRow]:
        """Reads payments: one that is looked up, or a page of the list."""
        return self._rows('payments/read', locals(), by='payment_id')

    def create(self, *, payment_amount: Any, payment_invoice_id: int, payment_date: Optional[str] = None, payment_currency_code: Optional[str] = None, payment_method: Optional[str] = None, payment_reference: Optional[str] = None, payment_account_id: Optional[int] = None) -> int:
        """Creates a payment."""
        return self._create('payments/create', locals())

    def delete(self, *, payment_id: int) -> bool:
        """Deletes a payment and what hangs on it."""
        return self._change('payments/delete', locals())


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
    def read(self, *, product_id: Optional[int] = None, product_type: Optional[str] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[ProductsRow]:
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


class ProductStockRow(TypedDict, total=False):
    stock_id: Optional[str]
    stock_qty: Optional[str]
    stock_note: Optional[str]
    stock_created_at: Optional[str]
    stock_expense_id: Optional[str]
    stock_item_id: Optional[str]
    stock_product_id: Optional[str]


class ProductStock(_Module):
    def read(self, *, stock_id: Optional[int] = None, product_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[ProductStockRow]:
        """Reads product stock: one that is looked up, or a page of the list."""
        return self._rows('product_stock/read', locals(), by='stock_id')

    def create(self, *, stock_qty: int, stock_product_id: int, stock_note: Optional[str] = None, stock_expense_id: Optional[int] = None) -> int:
        """Creates a stock."""
        return self._create('product_stock/create', locals())


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
    def read(self, *, item_id: Optional[int] = None, quote_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None) -> Iterator[QuoteItemsRow]:
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
    def read(self, *, quote_id: Optional[int] = None, quote_status: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[QuotesRow]:
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
    def read(self, *, recurring_invoice_id: Optional[int] = None, recurring_invoice_status: Optional[str] = None, recurring_invoice_frequency: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[RecurringInvoicesRow]:
        """Reads recurring invoices: one that is looked up, or a page of the list."""
        return self._rows('recurring_invoices/read', locals(), by='recurring_invoice_id')


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
    def read(self, *, software_id: Optional[int] = None, software_key: Optional[str] = None, software_name: Optional[str] = None, software_type: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[SoftwareRow]:
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


class TaxesRow(TypedDict, total=False):
    tax_id: Optional[str]
    tax_name: Optional[str]
    tax_percent: Optional[str]
    tax_created_at: Optional[str]
    tax_updated_at: Optional[str]
    tax_archived_at: Optional[str]


class Taxes(_Module):
    def read(self, *, tax_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[TaxesRow]:
        """Reads taxes: one that is looked up, or a page of the list."""
        return self._rows('taxes/read', locals(), by='tax_id')


class Technicians(_Module):
    def time(self, *, year: Optional[int] = None, month: Optional[int] = None, technician_id: Optional[int] = None) -> list[dict[str, Any]]:
        """Time worked by ticket and technician in a year (the current one if none is named) or in a month of it."""
        return self._get('technicians/time', locals())


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
    def read(self, *, ticket_reply_id: Optional[int] = None, ticket_id: Optional[int] = None, type: Optional[str] = None, include_archived: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[TicketRepliesRow]:
        """Reads ticket replies: one that is looked up, or a page of the list."""
        return self._rows('ticket_replies/read', locals(), by='ticket_reply_id')

    def create(self, *, ticket_reply: str, ticket_reply_ticket_id: int, ticket_reply_type: Optional[str] = None, ticket_reply_time_worked: Optional[str] = None, ticket_status: Optional[int] = None) -> int:
        """Creates a ticket reply."""
        return self._create('ticket_replies/create', locals())

    def update(self, *, ticket_reply_id: int, ticket_reply: Optional[str] = None, ticket_reply_type: Optional[str] = None, ticket_reply_time_worked: Optional[str] = None, ticket_reply_ticket_id: Optional[int] = None, ticket_status: Optional[int] = None) -> bool:
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
    def read(self, *, ticket_id: Optional[int] = None, ticket_status: Optional[str] = None, ticket_priority: Optional[str] = None, ticket_category: Optional[str] = None, ticket_assigned_to: Optional[str] = None, ticket_contact_id: Optional[str] = None, ticket_asset_id: Optional[str] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[TicketsRow]:
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


class TicketStatusesRow(TypedDict, total=False):
    ticket_status_id: Optional[str]
    ticket_status_name: Optional[str]
    ticket_status_color: Optional[str]
    ticket_status_active: Optional[str]
    ticket_status_order: Optional[str]


class TicketStatuses(_Module):
    def read(self, *, ticket_status_id: Optional[int] = None, ticket_status_active: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[TicketStatusesRow]:
        """Reads ticket statuses: one that is looked up, or a page of the list."""
        return self._rows('ticket_statuses/read', locals(), by='ticket_status_id')

    def create(self, *, ticket_status_name: str, ticket_status_color: Optional[str] = None, ticket_status_active: Optional[int] = None, ticket_status_order: Optional[int] = None) -> int:
        """Creates a ticket status."""
        return self._create('ticket_statuses/create', locals())


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
    def read(self, *, vendor_id: Optional[int] = None, client_id: Optional[int] = None, archived: Optional[str] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[VendorsRow]:
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
    def read(self, *, webhook_id: Optional[int] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[WebhooksRow]:
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
    def read(self, *, delivery_id: Optional[int] = None, delivery_webhook_id: Optional[int] = None, delivery_state: Optional[str] = None, client_id: Optional[int] = None, created_since: Optional[str] = None, updated_since: Optional[str] = None, after_id: Optional[int] = None) -> Iterator[DeliveriesRow]:
        """Reads deliveries: one that is looked up, or a page of the list."""
        return self._rows('deliveries/read', locals(), by='delivery_id')

    def retry(self, *, delivery_id: int) -> list[dict[str, Any]]:
        """Sends a delivery once more, from the first attempt on."""
        return self._post('deliveries/retry', locals())
