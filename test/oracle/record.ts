import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** SHA-256 (hexadecimal) and length of a text's UTF-8 bytes. */
export interface Digest {
  sha256: string;
  bytes: number;
}

/** What docutils 0.23's rst2man printed for a whole page, with no options. */
export interface ManDigest {
  status: number;
  stdout: Digest;
  stderr: Digest;
}

/** The reference outputs for one header; JSON is null where that release's script has none. */
export interface RecordedHeader {
  /** Kernel series, which is also the folder of the script: "6.1". */
  series: string;
  header: Digest;
  script: Digest;
  outputs: {
    rst: { page: Digest; entries: Digest };
    'rst-syscall': { page: Digest; entries: Digest };
    defs: Digest;
    json: Digest | null;
    'json-syscall': Digest | null;
    man: ManDigest;
    'man-syscall': ManDigest;
  };
}

/** The record of reference outputs, keyed by the version of Debian's linux-libc-dev that carries the header. */
export interface OracleRecord {
  about: readonly string[];
  headers: Record<string, RecordedHeader>;
}

/** Where the record lies in the repository. */
export const recordFile = fileURLToPath(new URL('record.json', import.meta.url));

/** Reads the record; an absent one is empty. */
export function readRecord(): OracleRecord {
  if (!existsSync(recordFile)) return { about: [], headers: {} };
  return JSON.parse(readFileSync(recordFile, 'utf8')) as OracleRecord;
}

/** Returns what is recorded for a header's text, whichever package it came from. */
export function recordedHeader(header: string | Uint8Array): RecordedHeader | undefined {
  const { sha256 } = digest(header);
  return Object.values(readRecord().headers).find((entry) => entry.header.sha256 === sha256);
}

/** Returns the digest under which a text or file stands in the record. */
export function digest(content: string | Uint8Array): Digest {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
