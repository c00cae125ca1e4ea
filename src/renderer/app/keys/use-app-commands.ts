import { useEffect } from 'react';
import { exportWorkspace } from '#data/export/run-export.ts';
import { showExported } from '#features/settings/show-exported.ts';
import { openDialog } from '#state/dialogs.ts';
import { runCommand } from '#state/keymap/handlers.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { setOverlay } from '#state/palette.ts';
import { setPreference, usePreferences } from '#state/preferences.ts';
import { goBack, goForward, navigate } from '#state/route.ts';
import { useColorScheme } from '#state/use-color-scheme.ts';
import { toDay } from '#ui/format/parse-day.ts';
import { commandOfMenu } from './menu-commands.ts';
import { redoLast, undoLast } from './undo.ts';

/** Answers the commands that work everywhere, and those that the application menu asks for. */
export function useAppCommands(): void {
  const scheme = useColorScheme();
  useCommand('palette.open', () => setOverlay('palette'));
  useCommand('keys.show', () => setOverlay('keys'));
  useCommand('search.focus', focusSearch);
  useCommand('edit.undo', undoLast);
  useCommand('edit.redo', redoLast);
  useCommand('person.new', () => openDialog({ kind: 'new-person' }));
  useCommand('job.new', () => openDialog({ kind: 'job' }));
  useCommand('nav.toggle', () => setPreference('navCollapsed', !usePreferences.getState().navCollapsed));
  useCommand('scheme.toggle', () => setPreference('colorScheme', scheme === 'dark' ? 'light' : 'dark'));
  useCommand('export.all', () => void exportAll());
  useCommand('go.back', goBack);
  useCommand('go.forward', goForward);
  useCommand('go.pipeline', () => navigate('pipeline'));
  useCommand('go.people', () => navigate('people'));
  useCommand('go.duplicates', () => navigate('duplicates'));
  useCommand('go.pools', () => navigate('pools'));
  useCommand('go.companies', () => navigate('companies'));
  useCommand('go.jobs', () => navigate('jobs'));
  useCommand('go.tasks', () => navigate('tasks'));
  useCommand('go.calendar', () => navigate('calendar'));
  useCommand('go.history', () => navigate('history'));
  useCommand('go.import', () => navigate('import'));
  useCommand('go.settings', () => navigate('settings'));
  useEffect(
    () =>
      window.warmbench.on.command(({ command }) => {
        const id = commandOfMenu(command);
        if (id) runCommand(id);
      }),
    [],
  );
}

async function exportAll(): Promise<void> {
  showExported(await exportWorkspace(`Warmbench ${toDay(new Date())}`, 'zip'));
}

/** The screen's search box if it has one, the palette otherwise. */
function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('main [role=searchbox]');
  if (!box) return setOverlay('palette');
  box.focus();
  box.select();
}
