import { desk } from '#data/desk.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { startComposing, type ComposerKind } from '#state/composer.ts';
import { openDialog } from '#state/dialogs.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { closePanel, openPanel, usePanel } from '#state/panel.ts';
import { navigate } from '#state/route.ts';
import { actedOn, clearSelected, selectionOf, setSelected, toggleSelected } from '#state/selection.ts';
import { announce } from '#ui/feedback/announce.ts';
import { formatCount } from '#ui/format/format.ts';
import { removePeople } from './remove-people.ts';
import { PEOPLE } from './screen-name.ts';

/** Answers the keys of the table of people. */
export function usePeopleCommands(query: PeopleQuery): void {
  const focused = () => selectionOf(PEOPLE).focusedId;
  const write = (kind: ComposerKind) => () => {
    const id = focused();
    if (id === null) return false;
    openPanel(id);
    startComposing(kind);
    return true;
  };
  useCommand('list.new', () => openDialog({ kind: 'new-person' }));
  useCommand('list.build', () => openDialog({ kind: 'people-search' }));
  useCommand('list.columns', () => openDialog({ kind: 'people-columns' }));
  useCommand('person.warmth', () => {
    const personId = focused();
    if (personId === null) return false;
    openDialog({ kind: 'warmth', personId });
    return true;
  });
  useCommand('search.help', () => openDialog({ kind: 'search-help' }));
  useCommand('list.select', () => {
    const id = focused();
    if (id === null) return false;
    toggleSelected(PEOPLE, id);
    return true;
  });
  useCommand('list.select-all', () => {
    void desk()
      .index.ids(query)
      .then((ids) => {
        setSelected(PEOPLE, ids);
        announce(`${formatCount(ids.length, 'person', 'people')} selected`);
      });
  });
  useCommand('list.escape', () => {
    if (selectionOf(PEOPLE).selected.size > 0) clearSelected(PEOPLE);
    else if (usePanel.getState().personId !== null) closePanel();
    else return false;
    return true;
  });
  useCommand('list.remove', () => void removePeople(actedOn(PEOPLE)));
  useCommand('person.note', write('note'));
  useCommand('person.call', write('call'));
  useCommand('person.meeting', write('meeting'));
  useCommand('person.write', write('mail'));
  useCommand('person.task', () => {
    const ids = actedOn(PEOPLE);
    if (ids.length < 2) return write('task')();
    openDialog({ kind: 'task', personIds: ids });
    return true;
  });
  useCommand('person.interview', () => {
    const personId = focused();
    if (personId === null) return false;
    openDialog({ kind: 'interview', personId });
    return true;
  });
  useCommand('person.add-to-job', () => {
    const personIds = actedOn(PEOPLE);
    if (personIds.length === 0) return false;
    openDialog({ kind: 'add-to-job', personIds });
    return true;
  });
  useCommand('person.add-to-pool', () => {
    const personIds = actedOn(PEOPLE);
    if (personIds.length === 0) return false;
    openDialog({ kind: 'add-to-pool', personIds });
    return true;
  });
  useCommand('person.full', () => {
    const id = focused();
    if (id === null) return false;
    navigate('person', { id });
    return true;
  });
}
