import { contextBridge } from 'electron';
import { invoker, sender, subscriber } from './ipc.ts';

/** Everything the window can do outside itself. Named functions only; there is no way to name a channel. */
const bridge = {
  app: {
    info: invoker('app.info'),
    openLink: invoker('app.openLink'),
    showDataFolder: invoker('app.showDataFolder'),
    /** The window has written what it held back. */
    flushed: sender('app.flushed'),
    /** The window asks the user about what is not saved, and stays meanwhile. */
    asking: sender('app.asking'),
  },
  journal: {
    info: invoker('journal.info'),
    append: invoker('journal.append'),
    begin: invoker('journal.begin'),
    chunk: invoker('journal.chunk'),
    commit: invoker('journal.commit'),
    void: invoker('journal.void'),
    read: invoker('journal.read'),
    entry: invoker('journal.entry'),
    entryOps: invoker('journal.entryOps'),
    history: invoker('journal.history'),
    undoState: invoker('journal.undoState'),
    dependents: invoker('journal.dependents'),
    startAfresh: invoker('journal.startAfresh'),
    adoptUser: invoker('journal.adoptUser'),
  },
  drafts: { all: invoker('drafts.all'), put: invoker('drafts.put') },
  vault: {
    list: invoker('vault.list'),
    take: invoker('vault.take'),
    verify: invoker('vault.verify'),
    restore: invoker('vault.restore'),
    disk: invoker('vault.disk'),
  },
  files: { saveText: invoker('files.saveText') },
  exports: {
    begin: invoker('export.begin'),
    write: invoker('export.write'),
    documents: invoker('export.documents'),
    finish: invoker('export.finish'),
    cancel: invoker('export.cancel'),
    show: invoker('export.show'),
  },
  documents: {
    choose: invoker('documents.choose'),
    put: invoker('documents.put'),
    read: invoker('documents.read'),
    missing: invoker('documents.missing'),
    restore: invoker('documents.restore'),
    check: invoker('documents.check'),
    bytes: invoker('documents.bytes'),
    open: invoker('documents.open'),
  },
  calendar: { saveInvite: invoker('calendar.saveInvite'), savePublished: invoker('calendar.savePublished') },
  log: { error: sender('log.error') },
  on: {
    diskState: subscriber('disk.state'),
    closing: subscriber('app.closing'),
    command: subscriber('app.command'),
  },
} as const;

export type Bridge = typeof bridge;

contextBridge.exposeInMainWorld('warmbench', bridge);

// Opening the store of the page's databases takes a while in another process: it begins before the page's own program does.
void indexedDB.databases().catch(() => undefined);
