import { testReplay } from './replayed.ts';

testReplay('client-scoped');
