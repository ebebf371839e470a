/** What every Python client begins with. */
export const HEAD = `"""Client of itflow-shim. Needs \`requests\`; copy this file to where your script is.

    from itflow_shim import Itflow

    itflow = Itflow('http://127.0.0.1:8080', api_key)
    for asset in itflow.assets.read(client_id=1):
        print(asset['asset_name'])
    asset_id = itflow.assets.create(client_id=1, asset_name='Laptop 7')

Made by \`npm run docs\` from the modules' definitions: change those instead.
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
    """A refusal. \`request_id\` is in the server's log too."""

    def __init__(self, message: str, status: int, request_id: Optional[str]) -> None:
        super().__init__(f'{message} (HTTP {status}, request {request_id})')
        self.status = status
        self.request_id = request_id


class Itflow:
    """A server and a key. \`decrypt_password\` opens credentials."""

    def __init__(self, url: str, api_key: str, decrypt_password: Optional[str] = None, timeout: float = 30) -> None:
        self.url = url.rstrip('/')
        self.decrypt_password = decrypt_password
        self.timeout = timeout
        # Until the server says that its database has no table for them.
        self.keeps_idempotency_keys = True
        self.session = requests.Session()
        self.session.headers['X-API-KEY'] = api_key
`;

/** How its requests are sent, after the list of its modules. */
export const CORE = `
    def call(self, method: str, function: str, path: Optional[str] = None, **content: Any) -> dict[str, Any]:
        """The envelope of one request; a file that is answered goes to \`path\` as it comes, and has none. A busy server (429, 503) is waited for as it asks; a write may be sent again after
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
`;
