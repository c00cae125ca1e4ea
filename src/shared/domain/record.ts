import { z } from 'zod';
import { id } from '#shared/ids.ts';

/** Milliseconds since 1970, UTC. */
export const instant = z.number().int().min(-8.64e15).max(8.64e15);

/** A calendar day without a zone, `2026-11-23`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One line of text; limits keep a record inside one op (64 KiB). */
export const line = z.string().max(500);

export const text = z.string().max(50_000);

/** What every synced record carries. `createdBy` is a user's id. */
export const recordFields = { id, createdAt: instant, createdBy: z.string() };
