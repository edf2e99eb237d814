import type { Bilingual } from '@/src/i18n/languages'

/** A label in both languages of the admin. Written as `label('題名', 'Title')` so that a form reads at a glance. */
export function label(ja: string, en: string): Record<'ja' | 'en', string> {
  const both: Bilingual = { ja, en }
  return { ...both }
}

/** For a relationship's `admin`: a list of records shows the names of the related ones (`RelationCell`). */
export const namesInList = { components: { Cell: '/src/admin/relation-cell/relation-cell#RelationCell' } } as const
