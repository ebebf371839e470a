import { method } from '../method.ts';
import { currentUser } from '../objects/users.ts';

export const accountMethods = [
  method('GET POST', 'Authorization', {
    summary: 'The user who calls: what says that a login works',
    run: (call) => currentUser(call),
  }),
];
