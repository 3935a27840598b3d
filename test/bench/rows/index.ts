import type { Row } from '../row';
import { ackHttp } from './01-ack-http';
import { ackSocket } from './02-ack-socket';
import { submission } from './03-submission';
import { clickToWrite } from './04-click-to-write';
import { cpu } from './05-cpu';
import { throughput } from './06-throughput';
import { list } from './07-list';
import { picker } from './08-picker';
import { flat } from './09-flat';
import { startMemory } from './10-start-memory';
import { calls } from './11-calls';

/** The table of issue 6, in its order. */
export const rows: readonly Row[] = [
  ackHttp,
  ackSocket,
  submission,
  clickToWrite,
  cpu,
  throughput,
  list,
  picker,
  flat,
  startMemory,
  calls,
];
