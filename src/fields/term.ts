import type { Field } from 'payload'

import { bilingual } from './bilingual'
import { label } from './labels'
import { slugFields } from './slug'

/**
 * What every vocabulary entry has: a name, a definition, and where the definition comes from.
 * @param defined whether publishing needs the definition: a term that readers first meet here is explained to them
 */
export function termFields({ defined = false }: { defined?: boolean } = {}): Field[] {
  return [
    bilingual({ name: 'name', label: label('名称', 'Name'), needed: true }),
    bilingual({
      name: 'definition',
      needed: defined,
      label: label('定義', 'Definition'),
      kind: 'textarea',
      hint: label('読む人が初めて出会う言葉として説明します。', 'Explain it to a reader who meets the term for the first time.'),
    }),
    bilingual({ name: 'definitionSource', needed: defined, label: label('定義の出典', 'Source of the definition') }),
    ...slugFields(),
  ]
}

/** The place of an entry in its list. */
export const orderField: Field = {
  name: 'order',
  type: 'number',
  label: label('並び順', 'Order'),
  admin: { position: 'sidebar', description: label('小さい数から順に並びます。', 'Smaller numbers come first.') },
}
