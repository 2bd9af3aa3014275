import { _, Ajv2020, type KeywordCxt, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The one dialect of the catalog: JSON Schema 2020-12, formats asserted, `x-meaning` a note, `x-maxBytes` a limit. */
export function newAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, ...options });
  addFormats.default(ajv);
  ajv.addKeyword({ keyword: 'x-meaning', schemaType: 'string' });
  ajv.addKeyword({
    keyword: 'x-maxBytes',
    type: 'object',
    schemaType: 'number',
    error: { message: (cxt) => _`${`must be at most ${cxt.schema} bytes as JSON`}` },
    code(cxt: KeywordCxt) {
      cxt.fail(_`new TextEncoder().encode(JSON.stringify(${cxt.data})).length > ${cxt.schema}`);
    },
  });
  return ajv;
}
