import { z } from 'zod';
import type { Clock } from '../clock';
import { BusinessError, metaError } from '../errors';
import type { Quirks, Timings } from '../options';
import { type Params, parseParams, required, text } from '../params';
import type { Group } from '../state/group';
import type { Groups } from '../state/groups';

export interface ActionContext {
  groups: Groups;
  clock: Clock;
  custSpaceId: string;
  timings: Timings;
  quirks: Quirks;
  /** An injected fault: of a removal only the first so many are done. */
  onlyFirst?: number;
}

/** What CAMS will answer, and the change that answer stands for. Planning changes nothing. */
export interface Plan {
  body: Record<string, unknown>;
  apply?: () => void;
  /** Said instead of `OK`, although `apply` happens: a removal done in part. */
  refusal?: BusinessError;
}

export interface Action {
  name: string;
  write: boolean;
  plan(params: Params, context: ActionContext): Plan;
}

const common = z.object({ BusinessNumber: required, CustSpaceId: required, ChannelType: text.optional() });

/** Declares an action: its own parameters besides the common ones, and what it does with them. */
export function defineAction<S extends z.ZodRawShape>(definition: {
  name: string;
  write: boolean;
  params: S;
  plan(params: z.output<z.ZodObject<S>> & z.output<typeof common>, context: ActionContext): Plan;
}): Action {
  const own = z.object(definition.params);
  return {
    name: definition.name,
    write: definition.write,
    plan(params, context) {
      const shared = parseParams(common, params);
      const parsed = parseParams(own, params);
      checkCommon(shared, context);
      return definition.plan({ ...parsed, ...shared }, context);
    },
  };
}

function checkCommon(params: z.output<typeof common>, { custSpaceId, groups }: ActionContext): void {
  if (params.ChannelType && params.ChannelType !== 'WHATSAPP') {
    throw new BusinessError('InvalidParameter.ChannelTypeNotSupport', 'The channel type is not supported.');
  }
  if (params.CustSpaceId !== custSpaceId) {
    throw new BusinessError('Authentication.NoAuth', 'No permission for this channel.');
  }
  if (!/^\d+$/.test(params.BusinessNumber)) {
    throw new BusinessError('InvalidParameter.FromOnlyNumeric', 'The business number must be numeric.');
  }
  if (!groups.has(params.BusinessNumber)) {
    throw new BusinessError('InvalidParameter.PhoneNumberError', 'The business number does not belong to the channel.');
  }
}

/** The group a write is about. One that is not there yet, or is going, is unknown to Meta. */
export function groupToWrite(
  params: { BusinessNumber: string; GroupId: string },
  { groups }: ActionContext,
  allowSuspended = false,
): Group {
  const group = groups.get(params.BusinessNumber, params.GroupId);
  if (!group || group.status === 'CREATING' || group.status === 'DELETING') throw metaError(131041);
  if (group.status === 'SUSPENDED' && !allowSuspended) throw metaError(131207);
  return group;
}
