import type { ReactNode } from 'react'

import { otherLanguage } from '@/src/i18n/languages'
import type { PagePath } from '@/src/i18n/links'
import { hasText } from '@/src/i18n/text'
import { DefinitionTable } from '@/src/ui/definition-table'
import { HeadingText } from '@/src/ui/phrases'
import { Paragraphs } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

/** The frame of what a link shows: whose site it is and the other language, and no way into the site past the question. */
export function ConfirmFrame({ view, path, children }: { view: View; path: PagePath; children: ReactNode }) {
  const {
    snapshot: { site },
    language,
    words: { frame },
  } = view
  const other = otherLanguage(language)
  return (
    <>
      <a className="skip-link" href="#main">
        {frame.skip}
      </a>
      <header className="site-header">
        <div className="site-header-line">
          <p className="site-name">
            <HeadingText of={site.name} language={language} />
          </p>
          <a className="language-switch" href={path(other)} hrefLang={other} lang={other} title={frame.switchHint}>
            {frame.switchTo}
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <div className="site-footer-inner">
          <DefinitionTable rows={[{ term: frame.contact, value: hasText(site.contact) ? <Paragraphs of={site.contact} language={language} /> : null }]} />
        </div>
      </footer>
    </>
  )
}
