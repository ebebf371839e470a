import { testReplay } from './replayed.ts';

testReplay('user-rbac');
