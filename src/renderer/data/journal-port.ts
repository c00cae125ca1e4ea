import type { InvokeAnswer, InvokeInput, InvokeName } from '#shared/ipc.ts';

type Call<N extends InvokeName> = (input: InvokeInput<N>) => Promise<InvokeAnswer<N>>;
type Ask<N extends InvokeName> = () => Promise<InvokeAnswer<N>>;

/** What the kernel needs of the journal in main; `window.warmbench.journal` is one. */
export type JournalPort = {
  readonly info: Ask<'journal.info'>;
  readonly append: Call<'journal.append'>;
  readonly begin: Call<'journal.begin'>;
  readonly chunk: Call<'journal.chunk'>;
  readonly commit: Call<'journal.commit'>;
  readonly void: Call<'journal.void'>;
  readonly read: Call<'journal.read'>;
  readonly entry: Call<'journal.entry'>;
  readonly entryOps: Call<'journal.entryOps'>;
  readonly history: Call<'journal.history'>;
  readonly undoState: Ask<'journal.undoState'>;
  readonly dependents: Call<'journal.dependents'>;
  readonly adoptUser: Call<'journal.adoptUser'>;
};
