import { type Known, referTo } from '../source.ts';

export type Json = Readonly<Record<string, unknown>>;
/** Makes a column of what a record has. */
export type Read = (record: Json) => Known;

export const text =
  (field: string): Read =>
  (record) =>
    record[field] === null || record[field] === undefined ? undefined : String(record[field]);

export const flag =
  (field: string): Read =>
  (record) =>
    record[field] === undefined ? undefined : Number(Boolean(record[field]));

/** The record that a field names by its id. */
export const refer =
  (module: string, field: string): Read =>
  (record) =>
    referTo(module, record[field]);

/** A word in small letters, as ITFlow writes it: `domain_controller` is `Domain Controller`. */
export const label =
  (field: string, words: Readonly<Record<string, string>> = {}): Read =>
  (record) => {
    const word = String(record[field] ?? '').toLowerCase();
    const usual = word.replaceAll('_', ' ').replace(/(^|[ /-])(\p{L})/gu, (letter) => letter.toUpperCase());
    return words[word] ?? usual;
  };

/** With an offset it is a moment anywhere; without one it is in the time zone of the database, as ITFlow has them. */
export const moment =
  (field: string): Read =>
  (record) => {
    const value = record[field];
    if (typeof value !== 'string' || value === '') return value === null ? null : undefined;
    return /(Z|[+-]\d\d:?\d\d)$/.test(value) ? new Date(value) : value.replace('T', ' ').replace(/\.\d+$/, '');
  };
