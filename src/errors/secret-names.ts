const SECRET = /^(api_key|credential_|login_)|password|secret|_(pin|key)$/;

/** Whether a field may hold a secret, by its name: its value is never repeated to anybody. */
export const isSecretName = (field: string): boolean => SECRET.test(field);
