import type { ComponentType } from 'react';
import { PipelineScreen } from '#features/pipeline/pipeline-screen.tsx';
import type { RouteName } from '#state/route-format.ts';
import { later } from './later.tsx';

/** The screen of every route. The pipeline comes with the window; the others when they are first opened. */
export const screens: Readonly<Record<RouteName, ComponentType>> = {
  pipeline: PipelineScreen,
  people: later(() => import('#features/people/people-screen.tsx'), 'PeopleScreen'),
  person: later(() => import('#features/person/person-screen.tsx'), 'PersonScreen'),
  duplicates: later(() => import('#features/duplicates/duplicates-screen.tsx'), 'DuplicatesScreen'),
  pools: later(() => import('#features/pools/pools-screen.tsx'), 'PoolsScreen'),
  companies: later(() => import('#features/companies/companies-screen.tsx'), 'CompaniesScreen'),
  jobs: later(() => import('#features/jobs/jobs-screen.tsx'), 'JobsScreen'),
  tasks: later(() => import('#features/tasks/tasks-screen.tsx'), 'TasksScreen'),
  calendar: later(() => import('#features/calendar/calendar-screen.tsx'), 'CalendarScreen'),
  history: later(() => import('#features/history/history-screen.tsx'), 'HistoryScreen'),
  import: later(() => import('#features/import/import-screen.tsx'), 'ImportScreen'),
  settings: later(() => import('#features/settings/settings-screen.tsx'), 'SettingsScreen'),
  welcome: later(() => import('#features/welcome/welcome-screen.tsx'), 'WelcomeScreen'),
};
