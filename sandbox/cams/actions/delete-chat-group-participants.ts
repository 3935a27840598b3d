import { BusinessError, metaError } from '../errors';
import { numbersParam, required } from '../params';
import { MAX_PARTICIPANTS } from '../state/group';
import { defineAction, groupToWrite } from './action';

/**
 * Removes participants some time after it has answered; they can never rejoin.
 * Where only some of the numbers are participants, those are removed and the answer is 131201 with their count;
 * where none is, nothing happens and it is 131212.
 */
export const deleteChatGroupParticipants = defineAction({
  name: 'DeleteChatGroupParticipants',
  write: true,
  params: { GroupId: required, List: numbersParam },
  plan(params, context) {
    const numbers = checkedNumbers(params.List.map(({ ParticipantNumber }) => ParticipantNumber));
    const group = groupToWrite(params, context);
    const members = numbers.filter((number) => group.participants.includes(number));
    if (members.length === 0) throw metaError(131212);
    const removed = members.slice(0, context.onlyFirst);
    return {
      body: { Result: removed.length },
      ...(removed.length < numbers.length ? { refusal: metaError(131201) } : {}),
      apply() {
        context.groups.after(context.timings.removingMs, group, (at) => {
          group.participants = group.participants.filter((number) => !removed.includes(number));
          for (const number of removed) group.removed.add(number);
          group.modifiedAt = at;
        });
      },
    };
  },
});

function checkedNumbers(numbers: string[]): string[] {
  if (numbers.length === 0) throw new BusinessError('InvalidParameter', 'The list of participants is empty.');
  if (numbers.length > MAX_PARTICIPANTS) throw metaError(131204);
  if (!numbers.every((number) => /^\d{5,20}$/.test(number))) {
    throw new BusinessError('InvalidParameter.PhoneNumberError', 'A participant number is not valid.');
  }
  if (new Set(numbers).size < numbers.length) throw metaError(131202);
  return numbers;
}
