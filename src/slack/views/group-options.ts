import type { PlainTextOption } from '@slack/types';
import { type Group, MAX_MEMBERS } from '../../domain/group';
import type { Texts } from '../../texts';
import { inline } from '../clip';
import { limits } from '../limits';
import { plain } from '../plain';

/** The groups a picker offers: subject, members and status. An id too long for Slack can only be typed. */
export const groupOptions = (groups: readonly Group[], t: Texts): PlainTextOption[] =>
  groups
    .filter(({ id }) => id.length <= limits.option.value)
    .slice(0, limits.select.options)
    .map(({ id, subject, memberCount, status }) => ({
      text: plain(inline(subject, limits.option.text - 2) || t.views.subjectMissing, limits.option.text),
      value: id,
      description: plain(t.views.option(memberCount, MAX_MEMBERS, status), limits.option.description),
    }));
