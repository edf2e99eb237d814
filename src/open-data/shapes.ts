/** What the open data is made of: schemas of the parts that many rows share. The CSV files, the API and the codebook follow from them. */
import { z } from 'zod'

import type { Evidence } from '@/src/catalogue/types'
import { type Bilingual, languages } from '@/src/i18n/languages'
import { absoluteUrl, type PagePath } from '@/src/i18n/links'
import { type EvidenceLevel, evidenceLevelLabels } from '@/src/model/terms'
import type { Period } from '@/src/periods/types'

/** What the codebook says of a column that is no field of the form. */
export const note = (ja: string, en: string) => ({ title: en, 'x-title-ja': ja })

/** Values of a set of fixed terms; the codebook names each. */
export const choice = <Value extends string>(labels: Readonly<Record<Value, Bilingual>>) =>
  z.enum(Object.keys(labels).filter((value): value is Value => Object.hasOwn(labels, value))).meta({ 'x-values': labels })

/** One text in both languages; an empty text is not written yet. */
export const bilingual = z.object({ ja: z.string(), en: z.string() }).meta({ id: 'Bilingual' })

/** A span of time as written, and as understood: calendar days, both inclusive. */
export const period = z
  .object({
    text: z.string().meta(note('書かれたままの時期', 'The time as written')),
    start: z.iso.date().meta(note('最初の日', 'First day')),
    end: z.iso.date().nullable().meta(note('最後の日（続いているか、示されていないときは空）', 'Last day; empty when it goes on or is not given')),
    precision: z.enum(['day', 'month', 'year', 'decade']).meta(note('始まりがどこまで分かるか', 'How finely the start is known')),
    circa: z.boolean().meta(note('始まりは、おおよその時期', 'The start is only about right')),
    fiscal: z.boolean().meta(note('年度による', 'In Japanese fiscal years')),
  })
  .meta({ id: 'Period' })

/** Where a statement comes from. */
export const evidence = z.object({ source: z.string(), locator: z.string(), level: choice<EvidenceLevel>(evidenceLevelLabels) }).meta({ id: 'Evidence' })

/** The addresses of the page, or of the row on it. */
export const addresses = z.object({ ja: z.url(), en: z.url() }).meta({ id: 'Addresses', ...note('アドレス', 'Address') })

/** The case that a row belongs to. */
export const ofCase = z
  .object({
    number: z.string().meta(note('事例番号', 'Number of the case')),
    slug: z.string().meta(note('事例の識別名', 'Identifier of the case')),
    place: bilingual.meta(note('事例の地域', 'Place of the case')),
  })
  .meta({ id: 'CaseReference' })

export const rowId = z.string().meta(note('行の識別名（変わりません）', 'Identifier of the row; it never changes'))

/** A period as the open data gives it. */
export function periodIn(of: Period): z.infer<typeof period> {
  return { text: of.text, start: of.start, end: of.end, precision: of.precision, circa: of.circa, fiscal: of.fiscal }
}

/** The same of one that may be missing. */
export const periodOrNull = (of: Period | null): z.infer<typeof period> | null => (of === null ? null : periodIn(of))

/** The evidence of a statement as the open data gives it. */
export const evidenceIn = (of: Evidence): z.infer<typeof evidence> => ({ ...of })
/** The same of a statement that may have none. */
export const evidenceOrNull = (of: Evidence | null): z.infer<typeof evidence> | null => (of === null ? null : evidenceIn(of))

/** The address of a page in each language, as others must see it. */
export function addressesOf(path: PagePath): z.infer<typeof addresses> {
  const [ja, en] = languages.map((language) => absoluteUrl(path(language)))
  return { ja: ja ?? '', en: en ?? '' }
}
