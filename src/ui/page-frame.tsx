import type { ReactNode } from 'react'

import type { PagePath } from '@/src/i18n/links'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { Footer } from './footer'
import { Header, type Section } from './header'
import type { View } from './view'

interface PageFrameProps {
  readonly view: View
  /** This page's address in each language, for readers; the language switch keeps the page, and a preview a preview. */
  readonly path: PagePath
  /** The section of the navigation that the page belongs to. */
  readonly section?: Section
  /** The way here, from the home page (left out) to this page (last, without a link). */
  readonly crumbs?: readonly Crumb[]
  /** ISO instant at which what the page shows was last modified; the catalogue's if left out. */
  readonly updated?: string
  /** Slugs of the sources that the page rests on; all sources if left out. */
  readonly sources?: readonly string[]
  readonly children: ReactNode
}

/** What stands around every page. The skip link is the first thing that the keyboard reaches. */
export function PageFrame({ view, path: publicPath, section, crumbs = [], updated, sources, children }: PageFrameProps) {
  const path = view.previewAt ?? publicPath
  return (
    <>
      <a className="skip-link" href="#main">
        {view.words.frame.skip}
      </a>
      <Header view={view} path={path} section={section} />
      {crumbs.length > 0 ? <Breadcrumbs view={view} crumbs={crumbs} /> : null}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer view={view} path={path} updated={updated} sources={sources} />
    </>
  )
}
