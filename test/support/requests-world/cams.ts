import { CamsError } from '../../../src/domain/errors';
import type { Group } from '../../../src/domain/group';
import { CAMS_WRITE_ACTIONS, type Cams } from '../../../src/domain/ports/cams';
import type { Directory } from '../../../src/domain/ports/directory';
import { createFakeWorld, type FakeGroup } from '../fake-directory';
import type { Stops } from './stops';

/** What happens to the next write: refused; applied and its answer lost; lost on the way there. */
export type WriteFault = 'refused' | 'answer_lost' | 'call_lost';

/** Groups in memory behind CAMS, which can be stopped, be unreadable, and lose what is sent. */
export function createFaultyCams(stops: Stops, ...seeds: readonly (Partial<FakeGroup> & { readonly id: string })[]) {
  const world = createFakeWorld(...seeds);
  const faults: WriteFault[] = [];
  const state: { unreadable: Error | undefined } = { unreadable: undefined };

  /** The group as it was when a write for it arrived. */
  const met: { readonly groupId: unknown; readonly group: Group | undefined }[] = [];

  const cams: Cams = {
    call: async (action, params, reply) => {
      await stops.pass(`cams ${action}`);
      const fault = faults.shift();
      const groupId = params.GroupId;
      if (typeof groupId === 'string') met.push({ groupId, group: await world.directory.readGroup(groupId) });
      if (fault === 'refused') throw failed('refused');
      if (fault === 'call_lost') throw failed('unknown');
      const answer = await world.cams.call(action, params, reply);
      await stops.pass(`cams ${action} answers`);
      if (fault === 'answer_lost') throw failed('unknown');
      return answer;
    },
  };

  const read = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    await stops.pass(`read ${what}`);
    if (state.unreadable !== undefined) throw state.unreadable;
    const found = await work();
    await stops.pass(`read ${what} answers`);
    return found;
  };
  const { directory: real } = world;
  const directory: Directory = {
    ...real,
    readGroup: (id) => read('readGroup', () => real.readGroup(id)),
    readBySubject: (subject) => read('readBySubject', () => real.readBySubject(subject)),
    sameSubject: (subject) => read('readBySubject', () => real.sameSubject(subject)),
    readMembers: (id) => read('readMembers', () => real.readMembers(id)),
  };

  return {
    ...world,
    cams,
    directory,
    state,
    met,
    failNext: (...kinds: WriteFault[]): void => {
      faults.push(...kinds);
    },
    exists: async (groupId: string): Promise<boolean> => (await world.directory.readGroup(groupId)) !== undefined,
    /** The writes that reached CAMS. */
    writes: () => world.calls.filter(({ action }) => CAMS_WRITE_ACTIONS.some((each) => each === action)),
  };
}

const failed = (certainty: 'refused' | 'unknown'): CamsError =>
  new CamsError('unexpected', {
    certainty,
    passing: false,
    vendorCode: 'Told.ToFail',
    camsRequestId: 'CAMS-REQUEST-9',
  });

export const unreadable = (passing: boolean): CamsError =>
  new CamsError('unexpected', { certainty: 'refused', passing, vendorCode: 'Told.Unreadable' });
