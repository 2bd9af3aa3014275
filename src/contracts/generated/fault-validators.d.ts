// Generated from schemas/ by catalog:generate. Do not edit.
import type { Payloads } from './types.ts';

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly message?: string;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
export declare const Envelope: Validator;
export declare const ProducedEnvelope: Validator;
export declare const DeadLetter: Validator;
export declare const CallbackBody: Validator;
export declare const payloadValidators: { readonly [T in keyof Payloads]: Validator };
