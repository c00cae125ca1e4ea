import type { z } from 'zod';
import { activityEdit, activityPin, activityTrash, callLog, mailLog, mailSent, meetingLog, noteAdd } from './activity.ts';
import {
  applicationAdd,
  applicationAnswer,
  applicationAssign,
  applicationMove,
  applicationReject,
  applicationReopen,
  applicationTrash,
} from './application.ts';
import { companyAdd, companyTrash, companyUpdate } from './company.ts';
import {
  interviewAnswer,
  interviewCancel,
  interviewFinish,
  interviewSchedule,
  interviewSent,
  interviewTell,
  interviewUpdate,
} from './interview.ts';
import { documentAdd, documentKind, documentRemove, documentRename, documentUse } from './document.ts';
import { jobAdd, jobTrash, jobUpdate } from './job.ts';
import { personAdd, personInterest, personOwn, personTag, personTrash, personUpdate } from './person.ts';
import { personMerge, personSeparate } from './merge.ts';
import { personNotSame } from './not-same.ts';
import { poolAdd, poolMoveStage, poolNote, poolTake } from './pool-members.ts';
import { poolCreate, poolRemove, poolUpdate } from './pool.ts';
import { pipelineAdd, pipelineTrash, pipelineUpdate } from './pipeline.ts';
import { taskAdd, taskAddMany, taskDone, taskReopen, taskSnooze, taskTrash, taskUpdate } from './task.ts';
import { viewAdd, viewTrash, viewUpdate } from './view.ts';
import { settingsUpdate, userUpdate, workspaceStart } from './workspace.ts';

/** Every command there is, by name. A change of the workspace that is not here cannot be made. */
export const commands = {
  'workspace.start': workspaceStart,
  'settings.update': settingsUpdate,
  'user.update': userUpdate,
  'pipeline.add': pipelineAdd,
  'pipeline.update': pipelineUpdate,
  'pipeline.trash': pipelineTrash,
  'person.add': personAdd,
  'person.update': personUpdate,
  'person.interest': personInterest,
  'person.tag': personTag,
  'person.own': personOwn,
  'person.trash': personTrash,
  'person.notSame': personNotSame,
  'person.merge': personMerge,
  'person.separate': personSeparate,
  'company.add': companyAdd,
  'company.update': companyUpdate,
  'company.trash': companyTrash,
  'job.add': jobAdd,
  'job.update': jobUpdate,
  'job.trash': jobTrash,
  'application.add': applicationAdd,
  'application.move': applicationMove,
  'application.reject': applicationReject,
  'application.reopen': applicationReopen,
  'application.assign': applicationAssign,
  'application.answer': applicationAnswer,
  'application.trash': applicationTrash,
  'document.add': documentAdd,
  'document.rename': documentRename,
  'document.kind': documentKind,
  'document.remove': documentRemove,
  'document.use': documentUse,
  'pool.create': poolCreate,
  'pool.update': poolUpdate,
  'pool.remove': poolRemove,
  'pool.add': poolAdd,
  'pool.moveStage': poolMoveStage,
  'pool.note': poolNote,
  'pool.take': poolTake,
  'note.add': noteAdd,
  'call.log': callLog,
  'mail.log': mailLog,
  'mail.sent': mailSent,
  'meeting.log': meetingLog,
  'activity.edit': activityEdit,
  'activity.pin': activityPin,
  'activity.trash': activityTrash,
  'task.add': taskAdd,
  'task.addMany': taskAddMany,
  'task.update': taskUpdate,
  'task.done': taskDone,
  'task.reopen': taskReopen,
  'task.snooze': taskSnooze,
  'task.trash': taskTrash,
  'view.add': viewAdd,
  'view.update': viewUpdate,
  'view.trash': viewTrash,
  'interview.schedule': interviewSchedule,
  'interview.update': interviewUpdate,
  'interview.cancel': interviewCancel,
  'interview.finish': interviewFinish,
  'interview.answer': interviewAnswer,
  'interview.sent': interviewSent,
  'interview.tell': interviewTell,
} as const;

export type CommandName = keyof typeof commands;
/** What a caller passes; defaults may be left out. */
export type CommandInput<N extends CommandName> = z.input<(typeof commands)[N]['input']>;
