import {
  IconArrowRight,
  IconBriefcase,
  IconCalendarEvent,
  IconChecklist,
  IconFileImport,
  IconFileText,
  IconFlame,
  IconMail,
  IconNote,
  IconPhone,
  IconShieldCheck,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { ActivityKind } from '#shared/domain/activity.ts';

type KindLook = {
  readonly icon: Icon;
  /** What the filter calls them. */
  readonly plural: string;
  /** What one of them is called: "Remove the note". */
  readonly one: string;
  /** Written by hand: its text can be changed. */
  readonly editable: boolean;
  /** Part of how it went: it stays. */
  readonly permanent?: true;
};

/** How each kind of entry looks and what may be done with it; a new kind does not compile without a line here. */
export const kinds: { readonly [K in ActivityKind]: KindLook } = {
  note: { icon: IconNote, plural: 'Notes', one: 'note', editable: true },
  call: { icon: IconPhone, plural: 'Calls', one: 'call', editable: true },
  mail: { icon: IconMail, plural: 'Mails', one: 'mail', editable: true },
  meeting: { icon: IconUsers, plural: 'Meetings', one: 'meeting', editable: true },
  stage: { icon: IconArrowRight, plural: 'Stage changes', one: 'stage change', editable: false, permanent: true },
  applied: { icon: IconBriefcase, plural: 'Applications', one: 'application entry', editable: false },
  interview: { icon: IconCalendarEvent, plural: 'Interviews', one: 'interview entry', editable: false },
  task: { icon: IconChecklist, plural: 'Tasks', one: 'task entry', editable: false },
  interest: { icon: IconFlame, plural: 'Interest', one: 'interest entry', editable: false },
  consent: { icon: IconShieldCheck, plural: 'Consent', one: 'consent entry', editable: false },
  imported: { icon: IconFileImport, plural: 'Imports', one: 'import entry', editable: false },
  document: { icon: IconFileText, plural: 'Documents', one: 'document entry', editable: false },
};
