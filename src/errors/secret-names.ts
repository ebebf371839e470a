const SECRET = /^(api_key|credential_|login_)|password|secret|_(pin|key)$/;

/** Whether a field may hold a secret, by its name: its value is never repeated to anybody. */
export const isSecretName = (field: string): boolean => SECRET.test(field);

const SECRET_COLUMN = /(password|secret|token|ciphertext|hash|session|_pin|_key)$/;

/** Whether a table's column holds a secret, by its name: to search or sort by it would tell it letter by letter. */
export const isSecretColumn = (column: string): boolean => SECRET_COLUMN.test(column);
