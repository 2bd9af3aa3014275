import { z } from 'zod';

const rate = z.number().min(0).max(1);

const providerSettings = z.strictObject({
  /** Milliseconds from a request to its outcome. */
  delayMs: z
    .strictObject({ min: z.number().min(0), max: z.number().min(0) })
    .refine(({ min, max }) => min <= max, 'min is above max'),
  /** Share of requests that end as failed. */
  failureRate: rate,
  /** Share of reports sent twice with the same id and bytes. */
  duplicateRate: rate,
  /** Share of requests whose `accepted` comes only after the outcome. */
  outOfOrderRate: rate,
  /** Share of requests that report `progressed` once more, under a new id, after the outcome. */
  lateRate: rate,
  /** Share of requests that are never reported on. */
  silentRate: rate,
  /** Report `accepted` before the outcome. */
  acceptFirst: z.boolean(),
  /** What an HTTP request is answered with instead of 202, and how often. */
  answer: z.strictObject({
    status: z.union([z.literal('hang'), z.number().int().min(400).max(599)]),
    rate,
    /** Take the request before refusing it: the answer is lost, its effect is not. */
    afterEffect: z.boolean(),
  }),
});

export type ProviderSettings = z.infer<typeof providerSettings>;

export const providerIds = ['acme-fiber', 'nordic-mobile'] as const;
export type ProviderId = (typeof providerIds)[number];

export interface Settings {
  readonly seed: number;
  readonly providers: Readonly<Record<ProviderId, ProviderSettings>>;
}

const partialProvider = providerSettings.partial().extend({
  answer: providerSettings.shape.answer.partial().optional(),
});
const change = partialProvider.extend({
  seed: z.number().int().optional(),
  providers: z.strictObject({ 'acme-fiber': partialProvider, 'nordic-mobile': partialProvider }).partial().optional(),
});

/** Settings at the top apply to both providers; those under `providers` to one. */
export type SettingsChange = z.infer<typeof change>;

const quiet: ProviderSettings = {
  delayMs: { min: 20, max: 200 },
  failureRate: 0,
  duplicateRate: 0,
  outOfOrderRate: 0,
  lateRate: 0,
  silentRate: 0,
  acceptFirst: false,
  answer: { status: 503, rate: 0, afterEffect: false },
};

export const defaultSettings: Settings = { seed: 1, providers: { 'acme-fiber': quiet, 'nordic-mobile': quiet } };

/** Throws a ZodError that names every fault of an unknown change. */
export function parseSettingsChange(value: unknown): SettingsChange {
  return change.parse(value);
}

export function applySettings(settings: Settings, wanted: SettingsChange): Settings {
  const { seed, providers, ...both } = wanted;
  const changed = (id: ProviderId) => merge(merge(settings.providers[id], both), providers?.[id] ?? {});
  return {
    seed: seed ?? settings.seed,
    providers: { 'acme-fiber': changed('acme-fiber'), 'nordic-mobile': changed('nordic-mobile') },
  };
}

function merge(settings: ProviderSettings, wanted: z.infer<typeof partialProvider>): ProviderSettings {
  // As JSON has it: what is undefined, as an option that nobody gave, changes nothing.
  const { answer, ...rest }: z.infer<typeof partialProvider> = JSON.parse(JSON.stringify(wanted));
  return { ...settings, ...rest, answer: { ...settings.answer, ...answer } };
}
