/** What may never be read by whoever reads a log, an answer or Temporal, by its look. */
const looks: readonly (readonly [RegExp, string])[] = [
  [/(:\/\/[^\s:@/"]*):[^\s@/"]+@/g, '$1:[redacted]@'],
  [/(:\/\/[^\s?#"']+)\?[^\s"')]+/g, '$1?[redacted]'],
  [/whsec_[A-Za-z0-9+/=]+/g, 'whsec_[redacted]'],
  [/\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g, '[redacted token]'],
  [/\b(Bearer|Basic) [\w.~+/=-]+/gi, '$1 [redacted]'],
];

export const withoutCredentials = (text: string): string =>
  looks.reduce((rest, [look, instead]) => rest.replace(look, instead), text);
