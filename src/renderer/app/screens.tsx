import { lazy, type ComponentType } from 'react';
import { PipelineScreen } from '#features/pipeline/pipeline-screen.tsx';
import type { RouteName } from '#state/route-format.ts';

/** The screen of every route. The pipeline comes with the window; the others when they are first opened. */
export const screens: Readonly<Record<RouteName, ComponentType>> = {
  pipeline: PipelineScreen,
  people: lazy(() => import('#features/people/people-screen.tsx').then((module) => ({ default: module.PeopleScreen }))),
  person: lazy(() => import('#features/person/person-screen.tsx').then((module) => ({ default: module.PersonScreen }))),
  companies: lazy(() => import('#features/companies/companies-screen.tsx').then((module) => ({ default: module.CompaniesScreen }))),
  jobs: lazy(() => import('#features/jobs/jobs-screen.tsx').then((module) => ({ default: module.JobsScreen }))),
  tasks: lazy(() => import('#features/tasks/tasks-screen.tsx').then((module) => ({ default: module.TasksScreen }))),
  calendar: lazy(() => import('#features/calendar/calendar-screen.tsx').then((module) => ({ default: module.CalendarScreen }))),
  history: lazy(() => import('#features/history/history-screen.tsx').then((module) => ({ default: module.HistoryScreen }))),
  import: lazy(() => import('#features/import/import-screen.tsx').then((module) => ({ default: module.ImportScreen }))),
  settings: lazy(() => import('#features/settings/settings-screen.tsx').then((module) => ({ default: module.SettingsScreen }))),
  welcome: lazy(() => import('#features/welcome/welcome-screen.tsx').then((module) => ({ default: module.WelcomeScreen }))),
};
