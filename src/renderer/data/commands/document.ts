import { z } from 'zod';
import { document, documentKinds, nextVersion, type Document, type DocumentKind } from '#shared/domain/document.ts';
import { personName } from '#shared/domain/person.ts';
import { line } from '#shared/domain/record.ts';
import { fail, ok } from '#shared/result.ts';
import { defineCommand, type Context } from '../kernel/command.ts';
import { activityBase, born, must } from './support.ts';

const name = line.refine((value) => value.trim() !== '', 'Give the document a name.');
const file = document.pick({ sha256: true, size: true, format: true, textState: true, text: true, textCut: true, pages: true });

const kindWords: { readonly [K in DocumentKind]: string } = { cv: 'CV', letter: 'letter', certificate: 'certificate', other: 'document' };

/** Files a person's document, whose bytes main already keeps, as the newest version of its kind. The same content counts once a person. */
export const documentAdd = defineCommand(
  'document.add',
  z.object({ id: z.uuid(), personId: z.string(), kind: z.enum(documentKinds), name, file }),
  async ({ id, personId, kind, name: called, file: kept }, context) => {
    const found = await must(context, 'people', personId);
    if (!found.ok) return found;
    const there = await context.read.where('documents', 'personId', personId);
    const same = there.find(({ sha256 }) => sha256 === kept.sha256);
    if (same) return fail('conflict', `${called} is here already: it is the same file as ${same.name}.`);
    const version = nextVersion(there, kind);
    context.changes.create('documents', { ...born(context), id, personId, kind, version, name: called, ...kept });
    record(context, 'attached', { id, personId, kind, version, name: called });
    return ok({ title: `Attached ${kindWords[kind]} of ${personName(found.value)}: ${called}`, subjects: [personId] });
  },
);

/** A document's coming and going is a line of the timeline. */
function record(context: Context, change: 'attached' | 'removed', { id, personId, kind, version, name: called }: Pick<Document, 'id' | 'personId' | 'kind' | 'version' | 'name'>): void {
  context.changes.event({ ...activityBase(context, { personId }), kind: 'document', documentId: id, change, name: called, documentKind: kind, version });
}

export const documentRename = defineCommand('document.rename', z.object({ id: z.string(), name }), async (input, context) => {
  const found = await must(context, 'documents', input.id);
  if (!found.ok) return found;
  context.changes.set('documents', found.value, { name: input.name });
  return ok({ title: `Renamed ${found.value.name} to ${input.name}`, subjects: [found.value.personId] });
});

/** Says what a document is; it becomes the newest version of that kind. */
export const documentKind = defineCommand('document.kind', z.object({ id: z.string(), kind: z.enum(documentKinds) }), async (input, context) => {
  const found = await must(context, 'documents', input.id);
  if (!found.ok) return found;
  const { personId, kind } = found.value;
  if (kind !== input.kind) {
    const version = nextVersion(await context.read.where('documents', 'personId', personId), input.kind);
    context.changes.set('documents', found.value, { kind: input.kind, version });
  }
  return ok({ title: `Filed ${found.value.name} as ${kindWords[input.kind]}`, subjects: [personId] });
});

/** Takes a document off a person. Its bytes stay, for undo. One that an application was made with stays. */
export const documentRemove = defineCommand('document.remove', z.object({ id: z.string() }), async ({ id }, context) => {
  const found = await must(context, 'documents', id);
  if (!found.ok) return found;
  const { personId, name: called } = found.value;
  const uses = (await context.read.where('applications', 'personId', personId)).filter(({ documentId }) => documentId === id).length;
  if (uses > 0) {
    return fail('conflict', `${called} is the document ${uses === 1 ? 'an application was' : `${uses} applications were`} made with. Choose another one there first.`);
  }
  context.changes.trash('documents', found.value);
  record(context, 'removed', found.value);
  return ok({ title: `Removed ${called}`, subjects: [personId] });
});

/** Fixes which of the person's documents an application is made with; null for none. */
export const documentUse = defineCommand(
  'document.use',
  z.object({ applicationId: z.string(), documentId: z.string().nullable() }),
  async (input, context) => {
    const found = await must(context, 'applications', input.applicationId);
    if (!found.ok) return found;
    const { personId, jobId } = found.value;
    let title = 'Took the document off an application';
    if (input.documentId !== null) {
      const used = await must(context, 'documents', input.documentId);
      if (!used.ok) return used;
      if (used.value.personId !== personId) return fail('invalid', 'This document belongs to somebody else.');
      title = `Used ${used.value.name} for an application`;
    }
    // Records older than documents have no such field, which is the same as none.
    if ((found.value.documentId ?? null) !== input.documentId) context.changes.set('applications', found.value, { documentId: input.documentId });
    return ok({ title, subjects: [personId, jobId] });
  },
);
