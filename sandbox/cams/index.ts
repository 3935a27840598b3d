export type { Clock } from './clock';
export type { FaultKind, FaultName, FaultSpec } from './faults';
export type { Call, CallOutcome } from './journal';
export type { AccessKey, CamsStandInOptions, GroupSeed, Quirks, Timings } from './options';
export { demoWorkspace } from './seed';
export { type CamsStandIn, createCamsStandIn } from './stand-in';
export type { GroupView, Joining } from './world';
