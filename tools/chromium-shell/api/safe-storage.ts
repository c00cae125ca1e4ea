import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DecryptStringAsyncReturnValue, SafeStorage } from 'electron';

import { app } from './app.ts';
import { strict } from './unimplemented.ts';

const PREFIX = Buffer.from('v10');
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

type Members =
  | 'isEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptString' | 'decryptString' | 'setUsePlainTextEncryption'
  | 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync';

/** The profile's key: a file only the user can read, since there is no key ring to ask. */
function key(): Buffer {
  const file = path.join(app.getPath('userData'), 'safe-storage.key');
  try {
    return readFileSync(file);
  } catch {
    mkdirSync(path.dirname(file), { recursive: true });
    const made = randomBytes(32);
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  }
}

function encryptString(plain: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce);
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([PREFIX, nonce, cipher.getAuthTag(), sealed]);
}

function decryptString(encrypted: Buffer): string {
  const fail = 'Error while decrypting the ciphertext provided to safeStorage.decryptString.';
  const body = encrypted.subarray(PREFIX.length);
  if (!encrypted.subarray(0, PREFIX.length).equals(PREFIX) || body.length < NONCE_BYTES + TAG_BYTES) throw new Error(fail);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key(), body.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(body.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(body.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new Error(fail);
  }
}

/** `safeStorage`, as Electron has it on a machine without a key ring. */
export const safeStorage: Pick<SafeStorage, Members> = strict('safeStorage', {
  isEncryptionAvailable: (): boolean => app.isReady(),
  getSelectedStorageBackend: () => 'basic_text' as const,
  setUsePlainTextEncryption(): void {},
  encryptString,
  decryptString,
  isAsyncEncryptionAvailable: (): Promise<boolean> => app.whenReady().then(() => true),
  encryptStringAsync: (plain: string): Promise<Buffer> => app.whenReady().then(() => encryptString(plain)),
  decryptStringAsync: (encrypted: Buffer): Promise<DecryptStringAsyncReturnValue> =>
    app.whenReady().then(() => ({ result: decryptString(encrypted), shouldReEncrypt: false })),
});
