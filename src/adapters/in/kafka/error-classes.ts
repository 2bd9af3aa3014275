import { OrderBusy, StoreUnavailable } from '../../../usecases/ports.ts';

interface Rule {
  /**
   * dead: the record gets a dead letter, its neighbours go on. repeat: its batch comes again at once, then after a pause
   * that grows to 5 s, and nothing of its partition passes it.
   */
  readonly handling: 'dead' | 'repeat';
  readonly when: string;
}

/** Every class of fault of a consumed record, and what is done about it (RT1). */
export const errorClasses = {
  MALFORMED_RECORD: { handling: 'dead', when: 'the value is null, not UTF-8 or not JSON' },
  SCHEMA_VALIDATION_FAILED: {
    handling: 'dead',
    when: 'the value breaks its schema, the record around it says otherwise, or Postgres cannot store it',
  },
  UNKNOWN_EVENT_VERSION: { handling: 'dead', when: 'a version of a known event that is not known here' },
  EVENT_ID_REUSED: { handling: 'dead', when: 'the same eventId came before with another content' },
  TENANT_VIOLATION: { handling: 'dead', when: 'the record speaks for a tenant that is not its own' },
  UNREADABLE_BATCH: { handling: 'dead', when: 'an operator passed over a batch that cannot be read' },
  STORE_UNAVAILABLE: { handling: 'repeat', when: 'Postgres did not answer within its deadline' },
  ORDER_BUSY: { handling: 'repeat', when: 'others changed the order again and again' },
  UNEXPECTED: { handling: 'repeat', when: 'anything else: an outage or a bug, which the log shows' },
} as const satisfies Record<string, Rule>;

type ClassThat<H extends Rule['handling']> = {
  [C in keyof typeof errorClasses]: (typeof errorClasses)[C]['handling'] extends H ? C : never;
}[keyof typeof errorClasses];

/** The class that a dead letter names. */
export type DeadClass = ClassThat<'dead'>;

/** Why a record cannot be used by anybody. */
export interface Dead {
  readonly kind: 'dead';
  readonly errorClass: DeadClass;
  readonly reason: string;
}

export const dead = (errorClass: DeadClass, reason: string): Dead => ({ kind: 'dead', errorClass, reason });

/** Of an error that a handler threw: its batch comes again. */
export function classOf(error: unknown): ClassThat<'repeat'> {
  if (error instanceof StoreUnavailable) return 'STORE_UNAVAILABLE';
  return error instanceof OrderBusy ? 'ORDER_BUSY' : 'UNEXPECTED';
}
