import { execFile } from 'node:child_process';
import type { Dialog, MessageBoxOptions, MessageBoxReturnValue, OpenDialogOptions, OpenDialogReturnValue, SaveDialogOptions, SaveDialogReturnValue } from 'electron';

import { strict } from './unimplemented.ts';

type Members = 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox';

interface Answer {
  ok: boolean;
  output: string;
}

/** `dialog`: the system's dialogs by way of zenity. Without a display or zenity a dialog is refused, never invented. */
export const dialog: Pick<Dialog, Members> = strict('dialog', {
  async showOpenDialog(...args: unknown[]): Promise<OpenDialogReturnValue> {
    const { title, defaultPath, filters, properties = [] } = options(args) as OpenDialogOptions;
    const { ok, output } = await zenity('showOpenDialog', [
      '--file-selection',
      '--separator=\n',
      ...(properties.includes('openDirectory') ? ['--directory'] : []),
      ...(properties.includes('multiSelections') ? ['--multiple'] : []),
      ...fileArguments(title, defaultPath, filters),
    ]);
    return { canceled: !ok, filePaths: ok ? output.split('\n').filter(Boolean) : [] };
  },
  async showSaveDialog(...args: unknown[]): Promise<SaveDialogReturnValue> {
    const { title, defaultPath, filters } = options(args) as SaveDialogOptions;
    const { ok, output } = await zenity('showSaveDialog', ['--file-selection', '--save', ...fileArguments(title, defaultPath, filters)]);
    return { canceled: !ok, filePath: ok ? output : '' };
  },
  async showMessageBox(...args: unknown[]): Promise<MessageBoxReturnValue> {
    const { type, title, message, detail, buttons = [], cancelId } = options(args) as MessageBoxOptions;
    const [first = 'OK', ...others] = buttons;
    const text = detail ? `${message}\n\n${detail}` : message;
    const { ok, output } = await zenity('showMessageBox', [
      others.length > 0 ? '--question' : `--${type === 'error' || type === 'warning' ? type : 'info'}`,
      '--no-markup',
      `--title=${title ?? ''}`,
      `--text=${text}`,
      ...(others.length > 0 ? ['--switch', ...buttons.map((button) => `--extra-button=${button}`)] : [`--ok-label=${first}`]),
    ]);
    const response = others.length === 0 ? 0 : buttons.indexOf(output);
    return { response: response >= 0 ? response : (cancelId ?? (ok ? 0 : buttons.length - 1)), checkboxChecked: false };
  },
  /** Said on stderr, as Electron does where there is no display; shown, too, where it can be. */
  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`);
    zenity('showErrorBox', ['--error', '--no-markup', `--title=${title}`, `--text=${content}`]).catch(() => undefined);
  },
});

/** Electron's dialogs take the window first, or leave it out. */
function options(args: unknown[]): unknown {
  return args.at(-1);
}

function fileArguments(title: string | undefined, defaultPath: string | undefined, filters: { name: string; extensions: string[] }[] = []): string[] {
  return [
    ...(title ? [`--title=${title}`] : []),
    ...(defaultPath ? [`--filename=${defaultPath}`] : []),
    ...filters.map(({ name, extensions }) => `--file-filter=${name} | ${extensions.map((extension) => `*.${extension}`).join(' ')}`),
  ];
}

function zenity(name: string, args: string[]): Promise<Answer> {
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return Promise.reject(new Error(`dialog.${name}: there is no display to show it on`));
  }
  return new Promise((resolve, reject) => {
    execFile('zenity', args, (error, stdout) => {
      if (error?.code === 'ENOENT') reject(new Error(`dialog.${name}: zenity is not installed`));
      else resolve({ ok: error === null, output: stdout.replace(/\n$/, '') });
    });
  });
}
