import './progress.css'

import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { addressIn } from '@/src/admin/address'
import { batched } from '@/src/admin/cells/batched'
import { type Work, workOf } from '@/src/editorial/progress/work'
import { isLanguage, type Language } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { workWords } from './words'

const worksOf = cache((payload: Payload, collection: string, language: Language) =>
  batched<Work>(payload, async (ids, req) => {
    const config = payload.config.collections.find(({ slug }) => slug === collection)
    return config ? workOf(config, ids, { req, language }) : new Map()
  }),
)

/** What both columns of a row are drawn from, in one look at the record. Null in a form: Payload draws the cells of a list there too, without a row. */
async function cellWork({ collectionSlug, i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const language = isLanguage(i18n.language) ? i18n.language : 'ja'
  const id = idOf(get(rowData, 'id'))
  if (id === null) return null
  const work = (await worksOf(payload, collectionSlug, language)([id])).get(id)
  return { language, work, form: addressIn(payload.config.routes.admin, collectionSlug, id) }
}

/** How many texts lack English and how many have an older one, with the way to the desk. */
export async function EnglishCell(props: DefaultServerCellComponentProps) {
  const found = await cellWork(props)
  if (!found?.work) return found && '–'
  const { language, work, form } = found
  const { missing, stale, written } = work.english
  const say = workWords[language]
  return (
    <div className="english-counts">
      {missing + stale === 0 ? written === 0 ? '–' : say.complete : <Link href={`${form}/english`}>{say.counts(missing, stale)}</Link>}
    </div>
  )
}

/** The next best things to do in a case, each a way to its field. */
export async function NextCell(props: DefaultServerCellComponentProps) {
  const found = await cellWork(props)
  if (!found?.work) return found && '–'
  const { language, work, form } = found
  if (work.next.length === 0) return workWords[language].nothingLeft
  return <NextThings form={form} language={language} next={work.next} />
}

/** Links to the fields of a record's next best things. */
export function NextThings({ form, language, next }: { readonly form: string; readonly language: Language; readonly next: Work['next'] }) {
  return (
    <ul className="next-things">
      {next.map(({ kind, path, tab, location, message }) => (
        <li key={path}>
          {workWords[language].kinds[kind]}
          <Link href={`${form}#at=${path}&tab=${tab}`} title={message}>
            {location}
          </Link>
        </li>
      ))}
    </ul>
  )
}
