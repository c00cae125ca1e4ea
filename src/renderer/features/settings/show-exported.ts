import { showExport } from '#data/export/run-export.ts';
import type { Exported } from '#data/export/save-parts.ts';
import type { Result } from '#shared/result.ts';
import { showSaved } from '#ui/feedback/show-saved.ts';
import { showToast } from '#ui/feedback/toast.ts';
import { formatCount } from '#ui/format/format.ts';

/** Tells where an export of everything was saved, and what is missing in it. */
export function showExported(exported: Result<Exported>): void {
  showSaved(exported.ok ? { ok: true, value: exported.value.saved } : exported, showExport);
  if (!exported.ok || exported.value.missing.length === 0) return;
  const documents = formatCount(exported.value.missing.length, 'document has', 'documents have');
  showToast({ message: `${documents} no file in the export. README.txt there says which, and why.`, tone: 'danger' });
}
