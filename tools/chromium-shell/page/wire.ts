import type { Codec } from './codec.ts';

/** One message between a page and the main process. */
export interface WireMessage {
  kind: string;
  id: number;
  channel: string;
  value: unknown;
}

/** Joins messages to one text and parts them again. */
export interface Wire {
  join(messages: readonly WireMessage[]): string;
  part(text: string): WireMessage[];
}

/**
 * Makes the wire over a codec; runs in Node and, as source text, in pages. Each message is a line of JSON that tells the
 * length of the value behind it, so that a long value is neither quoted nor searched.
 */
export function createWire(codec: Codec): Wire {
  function join(messages: readonly WireMessage[]): string {
    let text = '';
    for (const { kind, id, channel, value } of messages) {
      const body = codec.encode(value);
      text += `${JSON.stringify([kind, id, channel, body.length])}\n${body}`;
    }
    return text;
  }

  function part(text: string): WireMessage[] {
    const messages: WireMessage[] = [];
    for (let at = 0; at < text.length; ) {
      const line = text.indexOf('\n', at);
      const [kind, id, channel, length] = JSON.parse(text.slice(at, line)) as [string, number, string, number];
      at = line + 1 + length;
      messages.push({ kind, id, channel, value: codec.decode(text.slice(line + 1, at)) });
    }
    return messages;
  }

  return { join, part };
}
