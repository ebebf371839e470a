/**
 * A start that cannot go on for a reason its operator can mend. The message says it all in a line, so no stack is
 * shown.
 */
export class StartError extends Error {}
