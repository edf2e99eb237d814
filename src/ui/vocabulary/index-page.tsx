import type { ReactNode } from 'react'

import { linkTo, type VocabularyKind } from '@/src/i18n/links'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'

interface IndexPageProps {
  readonly view: View
  readonly kind: VocabularyKind
  readonly caution?: ReactNode
  readonly children: ReactNode
}

/** The index of a vocabulary: what it is for, and its entries. */
export function IndexPage({ view, kind, caution, children }: IndexPageProps) {
  const { language, words } = view
  return (
    <PageFrame view={view} section={kind} path={(to) => linkTo.vocabulary(to, kind)} crumbs={[{ name: words.sections[kind] }]}>
      <div className="page">
        <header className="page-header">
          <h1>
            <HeadingText of={words.sections[kind]} language={language} />
          </h1>
          <p className="lead">{words.vocabulary.descriptions[kind]}</p>
          {caution}
        </header>
        {children}
      </div>
    </PageFrame>
  )
}
