import type { Document } from '#shared/domain/document.ts';
import { desk } from '#data/desk.ts';
import { showToast } from '#ui/feedback/toast.ts';

/** Opens a copy in the system's program for it, and says so when none did. */
export async function openCopy({ sha256, format, name }: Pick<Document, 'sha256' | 'format' | 'name'>): Promise<void> {
  const opened = await desk().bridge.documents.open({ sha256, format, name });
  if (!opened.ok) showToast({ message: opened.error.message, tone: 'danger' });
}
