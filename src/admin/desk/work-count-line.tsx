import { Link } from '@payloadcms/ui'

import type { Bilingual, Language } from '@/src/i18n/languages'
import { words } from './words'

interface Props {
  readonly workCount: { readonly key: string; readonly label: Bilingual; readonly count: number }
  readonly href: string
  readonly language: Language
}

/** One count of the first page: what it counts, how many, and the way to the list of them. */
export function WorkCountLine({ workCount: { key, label, count }, href, language }: Props) {
  return (
    <li className={count === 0 ? 'desk__work-count desk__work-count--none' : 'desk__work-count'} data-work-count={key}>
      <Link href={href} prefetch={false}>
        <span className="desk__label">{label[language]}</span>
        <span className="desk__count">{words[language].count(count)}</span>
      </Link>
    </li>
  )
}
