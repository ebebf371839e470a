import { testReplay } from './replayed.ts';

testReplay('numbered-rows', { NUMBERED_ROWS: 'true' });
