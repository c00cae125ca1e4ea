import { IconExternalLink, IconWindowMaximize } from '@tabler/icons-react';
import { useMemo } from 'react';
import { findWords, isDrawn, searchWords } from '#shared/domain/document.ts';
import { soughtWords } from '#shared/domain/query/sought-words.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { saveField } from '#data/save-field.ts';
import { openDialog } from '#state/dialogs.ts';
import { usePeopleView } from '#state/people-view.ts';
import { setReading, useReading } from '#state/reading.ts';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { SearchField } from '#ui/fields/search-field.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { formatCount } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { DocumentText } from './document-text.tsx';
import classes from './documents.module.css';
import { openCopy } from './open-copy.ts';
import { Original } from './original.tsx';

const looks = [{ value: 'original', label: 'Original' }, { value: 'text', label: 'Text' }] as const;

/** One document to read: as it looks and its text, one of them or, where there is room (`beside`), both; with the words looked for marked. */
export function Reader({ document, beside = false }: { document: Stored<'documents'>; beside?: boolean }) {
  const { look, find } = useReading();
  const searched = usePeopleView((view) => view.text);
  const looking = find ?? searched;
  const words = useMemo(() => (find === null ? soughtWords(searched) : searchWords(find)), [find, searched]);
  const hits = useMemo(() => findWords(document.text, words).length, [document.text, words]);
  const original = isDrawn(document);
  const showsOriginal = original && (beside || look === 'original');
  return (
    <section className={classes.reader} aria-label={beside ? `${document.name}, original and text` : document.name}>
      <div className={classes.bar}>
        <InlineEdit label="Name" value={document.name} onSave={(name) => saveField('document.rename', { id: document.id, name })} className={classes.title} />
        {!beside && <IconButton size="small" label="Original and text side by side" icon={<IconWindowMaximize size={14} />} onClick={() => openDialog({ kind: 'document', documentId: document.id, personId: document.personId })} />}
        <IconButton size="small" label="Open in another program" icon={<IconExternalLink size={14} />} onClick={() => void openCopy(document)} />
      </div>
      <div className={classes.bar}>
        <div className={classes.find}>
          <SearchField label="Find in this document" value={looking} onChange={(text) => setReading({ find: text })} />
        </div>
        <output className={classes.faint}>{words.length > 0 && (hits === 0 ? 'Not found' : formatCount(hits, 'place', 'places'))}</output>
        {original && !beside && <Segmented label="Show" options={looks} value={look} onChange={(next) => setReading({ look: next })} />}
      </div>
      <div className={beside && original ? classes.beside : classes.alone}>
        {showsOriginal && <Original key={document.sha256} document={document} words={words} />}
        {(!showsOriginal || beside) && <DocumentText document={document} words={words} />}
      </div>
    </section>
  );
}
