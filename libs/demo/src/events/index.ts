export { demoEvents, DEMO_EVENT_OPTIONS, DEMO_EVENT_TABLES } from './demo-events.js';
export type { DemoEventTable } from './demo-events.js';
export { demoEventNotes } from './notes.js';
export type { DemoEventNote } from './notes.js';
export { demoFaultyFiles } from './faulty-files.js';
export type { DemoFaultyFile } from './faulty-files.js';
export { DEMO_EVENTS_NOTICE_SV } from './notice.js';
export { demoVarmlandEvents, DEMO_VARMLAND_OPTIONS, DEMO_VARMLAND_TABLES } from './varmland.js';
export type { DemoVarmlandTable } from './varmland.js';
