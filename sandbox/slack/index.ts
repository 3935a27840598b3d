export type { Log, LogEntry } from './log';
export type { DeliverOptions } from './people/deliver';
export type { Fill } from './people/fill';
export type { ElementRef, Hands, PlaceRef } from './people/hands';
export type { ClickOptions, Person } from './people/person';
export type { ReadFile } from './people/read-file';
export type { ShownView } from './people/shown-view';
export type { SubmitResult } from './people/submission';
export type { HostedFile, MessageFile } from './people/wire-file';
export { type Names, namesOf } from './render/names';
export { renderText } from './render/render-text';
export type {
  AppSettings,
  Payload,
  SeedChannel,
  SeedUser,
  SeedUserGroup,
  SlackClock,
  StandInOptions,
} from './settings';
export { createSlackStandIn, type SlackStandIn } from './stand-in';
export type { Fault } from './state/faults';
export type { SlackMessage } from './state/messages';
export type { Ack } from './wire/delivery';
