import type { ReactElement } from 'react'

import type { SharedPageCollection } from '@/src/i18n/links'
import { AboutIndex } from '@/src/ui/about/about-index'
import { AboutPage } from '@/src/ui/about/about-page'
import type { View } from '@/src/ui/view'
import { explorePages } from './pages'

/** The page on which readers meet a record that has none of its own; of a survey both of its pages under each other. */
export function SharedPage({ view, collection, slug }: { view: View; collection: SharedPageCollection; slug: string }): ReactElement {
  switch (collection) {
    case 'pages':
      return slug === 'about' ? <AboutIndex view={view} /> : <AboutPage view={view} slug={slug} />
    case 'surveys':
      return <AboutPage view={view} slug="survey" and={['findings']} />
    case 'statistics':
    case 'chronology':
      return explorePages[collection].draw(view, {})
  }
}
