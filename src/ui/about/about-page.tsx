import { lookup } from '@/src/catalogue/lookup'
import { linkTo } from '@/src/i18n/links'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import { PreviewNotice } from '@/src/ui/preview-notice'
import { RichText } from '@/src/ui/rich-text'
import type { View } from '@/src/ui/view'
import { aboutTitle, type BuiltInPage, isBuiltInPage } from './about-index'
import { Definitions } from './definitions'
import { Findings } from './findings'
import { SurveyFacts } from './survey-facts'

function BuiltIn({ view, page }: { view: View; page: BuiltInPage }) {
  switch (page) {
    case 'survey':
      return <SurveyFacts view={view} />
    case 'findings':
      return <Findings view={view} />
    case 'definitions':
      return <Definitions view={view} />
  }
}

/**
 * One page about the site: the words of staff, and below them what the catalogue holds under that name.
 * @param and what stands on a page of its own, shown below where a draft is looked at as a whole
 */
export function AboutPage({ view, slug, and = [] }: { view: View; slug: string; and?: readonly BuiltInPage[] }) {
  const {
    snapshot,
    language,
    words: { sections },
  } = view
  const title = aboutTitle(snapshot, slug) ?? { ja: slug, en: slug }
  const page = lookup(snapshot).pages.get(slug)
  return (
    <PageFrame
      view={view}
      section="about"
      path={(to) => linkTo.about(to, slug)}
      updated={page?.updatedAt}
      crumbs={[{ name: sections.about, href: linkTo.about(language) }, { name: title }]}
    >
      <div className="page">
        <header className="page-header">
          <PreviewNotice view={view} />
          <h1>
            <HeadingText of={title} language={language} />
          </h1>
        </header>
        {page ? <RichText of={page.body} language={language} /> : null}
        {isBuiltInPage(slug) ? <BuiltIn view={view} page={slug} /> : null}
        {and.map((more) => (
          <BuiltIn key={more} view={view} page={more} />
        ))}
      </div>
    </PageFrame>
  )
}
