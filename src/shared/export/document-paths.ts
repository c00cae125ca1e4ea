import type { Document, DocumentKind } from '#shared/domain/document.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { extensionOf } from '#shared/documents.ts';
import { isSafeName, safeName } from './safe-name.ts';

/** The folder of an export that holds the files of documents, a folder for each person. */
export const DOCUMENTS_FOLDER = 'documents';

const kinds: { readonly [K in DocumentKind]: string } = { cv: 'CV', letter: 'Letter', certificate: 'Certificate', other: 'Other' };

type Named = Pick<Document, 'personId' | 'kind' | 'version' | 'name' | 'format'>;
type Whose = Pick<Person, 'given' | 'family' | 'preferred' | 'original' | 'emails'>;

/**
 * Gives every document a place of its own in an export, `documents/Miller, Anna/CV v2 - Anna new.pdf`: two people of one
 * name get two folders, also where a file system takes no notice of case or accents' encoding.
 */
export class DocumentPaths {
  readonly #folders = new Map<string, string>();
  readonly #taken = new Set<string>();

  of(document: Named, person: Whose | undefined): string {
    const folder = this.#folders.get(document.personId) ?? this.#free(`${DOCUMENTS_FOLDER}/${folderName(person)}`, '');
    this.#folders.set(document.personId, folder);
    const stem = safeName(document.name.replace(/\.[a-z0-9]{1,5}$/iu, ''));
    const name = `${kinds[document.kind]} v${document.version}`;
    return this.#free(`${folder}/${stem === '' ? name : safeName(`${name} - ${stem}`)}`, `.${extensionOf[document.format]}`);
  }

  #free(wanted: string, end: string): string {
    for (let i = 1; ; i++) {
      const path = `${wanted}${i === 1 ? '' : ` (${i})`}${end}`;
      const key = folded(path);
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return path;
    }
  }
}

/** Whether a path is one that `DocumentPaths` could have given: relative, two folders deep, of safe names. */
export function isDocumentPath(path: string): boolean {
  const [root, ...names] = path.split('/');
  return root === DOCUMENTS_FOLDER && names.length === 2 && names.every(isSafeName);
}

function folderName(person: Whose | undefined): string {
  if (!person) return 'Nobody';
  const { family, given } = person;
  return safeName(family !== '' && given !== '' ? `${family}, ${given}` : personName(person)) || 'Without name';
}

/** The same for names that some file system takes for one. */
function folded(path: string): string {
  return path.normalize('NFKD').toUpperCase().toLowerCase();
}
