import {
  IconAddressBook,
  IconBriefcase,
  IconBuilding,
  IconCalendar,
  IconChecklist,
  IconFileImport,
  IconHistory,
  IconLayoutKanban,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconSearch,
  IconSettings,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { TaskCount } from '#features/tasks/task-count.tsx';
import { shortcutOf, type CommandId } from '#state/keymap/commands.ts';
import { runCommand } from '#state/keymap/handlers.ts';
import { setPreference, usePreferences } from '#state/preferences.ts';
import type { RouteName } from '#state/route-format.ts';
import { routeHref, useRoute } from '#state/route.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { ariaKeys } from '#ui/keys.ts';
import { Tooltip } from '#ui/tooltip.tsx';
import { useMedia } from '#ui/use-media.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { Aside } from './aside.tsx';
import classes from './nav.module.css';
import { SaveCorner } from './save-corner.tsx';

type Place = { readonly name: RouteName; readonly label: string; readonly icon: Icon; readonly command: CommandId; readonly also?: readonly RouteName[] };

const places: readonly Place[] = [
  { name: 'pipeline', label: 'Pipeline', icon: IconLayoutKanban, command: 'go.pipeline' },
  { name: 'people', label: 'People', icon: IconAddressBook, command: 'go.people', also: ['person', 'duplicates'] },
  { name: 'pools', label: 'Pools', icon: IconUsersGroup, command: 'go.pools' },
  { name: 'companies', label: 'Companies', icon: IconBuilding, command: 'go.companies' },
  { name: 'jobs', label: 'Jobs', icon: IconBriefcase, command: 'go.jobs' },
  { name: 'tasks', label: 'Tasks', icon: IconChecklist, command: 'go.tasks' },
  { name: 'calendar', label: 'Calendar', icon: IconCalendar, command: 'go.calendar' },
  { name: 'history', label: 'History', icon: IconHistory, command: 'go.history' },
];

const foot: readonly Place[] = [
  { name: 'import', label: 'Import', icon: IconFileImport, command: 'go.import' },
  { name: 'settings', label: 'Settings', icon: IconSettings, command: 'go.settings' },
];

const findKeys = shortcutOf('palette.open') ?? '';

const taskCount = (
  <Aside>
    <TaskCount />
  </Aside>
);

/** The navigation at the left: icons with labels, or icons alone, as in a narrow window. */
export function Nav() {
  const narrow = useMedia('(max-width: 900px)');
  const collapsed = usePreferences((preferences) => preferences.navCollapsed) || narrow;
  const toggleLabel = collapsed ? 'Widen the navigation' : 'Narrow the navigation';
  return (
    <nav className={classes.nav} data-collapsed={collapsed || undefined} aria-label="Main">
      <div className={classes.head}>
        {!collapsed && <span className={classes.name}>Warmbench</span>}
        {!narrow && (
          <IconButton
            size="small"
            label={toggleLabel}
            shortcut={shortcutOf('nav.toggle')}
            tooltipSide="right"
            icon={collapsed ? <IconLayoutSidebarLeftExpand size={16} /> : <IconLayoutSidebarLeftCollapse size={16} />}
            onClick={() => setPreference('navCollapsed', !collapsed)}
          />
        )}
      </div>
      <button type="button" className={classes.find} aria-label={collapsed ? 'Find' : undefined} aria-keyshortcuts={ariaKeys(findKeys)} onClick={() => runCommand('palette.open')}>
        <IconSearch size={16} aria-hidden className={classes.icon} />
        {!collapsed && (
          <>
            <span className={classes.label}>Find…</span>
            <span aria-hidden>
              <Kbd keys={findKeys} />
            </span>
          </>
        )}
      </button>
      <ul className={classes.list}>
        {places.map((place) => (
          <Item key={place.name} place={place} collapsed={collapsed} count={place.name === 'tasks' && taskCount} />
        ))}
      </ul>
      <ul className={classes.list}>
        {foot.map((place) => (
          <Item key={place.name} place={place} collapsed={collapsed} />
        ))}
      </ul>
      <SaveCorner collapsed={collapsed} />
    </nav>
  );
}

function Item({ place, collapsed, count }: { place: Place; collapsed: boolean; count?: ReactNode }) {
  const route = useRoute();
  const here = route.name === place.name || place.also?.includes(route.name);
  return (
    <li>
      <Tooltip label={place.label} shortcut={shortcutOf(place.command)} side="right">
        <a href={routeHref(place.name)} className={classes.item} aria-current={here ? 'page' : undefined}>
          <place.icon size={16} stroke={1.75} aria-hidden className={classes.icon} />
          {collapsed ? <VisuallyHidden>{place.label}</VisuallyHidden> : <span className={classes.label}>{place.label}</span>}
          {count && <span className={classes.count}>{count}</span>}
        </a>
      </Tooltip>
    </li>
  );
}
