import { lookup } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { linkTo, type PictureName } from '@/src/i18n/links'
import { dictionaries } from '@/src/i18n/words'
import { CoverageWords } from '@/src/ui/home/home-view'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import { PreviewNotice } from '@/src/ui/preview-notice'
import { RichText } from '@/src/ui/rich-text'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

/** Pages that are made from the catalogue; staff may add words above them with a page of the same slug. */
export const builtInPages = ['survey', 'findings', 'definitions'] as const
export type BuiltInPage = (typeof builtInPages)[number]

export function isBuiltInPage(slug: string): slug is BuiltInPage {
  return builtInPages.some((page) => page === slug)
}

/** Pages that stood here once; each has become a page that looks across the cases, and its old address leads there. */
const movedPages: Readonly<Record<string, PictureName>> = { chronology: 'chronology', statistics: 'statistics' }

/** Where an old address under /about leads now, or null. */
export function movedPicture(slug: string): PictureName | null {
  return Object.hasOwn(movedPages, slug) ? (movedPages[slug] ?? null) : null
}

/** The page of staff whose words stand on `/about` itself. */
const indexPage = 'about'

/** The title of a page under /about, or null where there is none. */
export function aboutTitle(snapshot: CatalogueSnapshot, slug: string): Bilingual | null {
  const page = lookup(snapshot).pages.get(slug)
  if (page) return page.title
  return isBuiltInPage(slug) ? { ja: dictionaries.about.ja[slug], en: dictionaries.about.en[slug] } : null
}

/** Every page under /about: those made from the catalogue first, then those that staff wrote. */
export function aboutPages(snapshot: CatalogueSnapshot): readonly string[] {
  const written = snapshot.pages.map(({ slug }) => slug).filter((slug) => slug !== indexPage && !isBuiltInPage(slug) && movedPicture(slug) === null)
  return [...builtInPages, ...written]
}

/** What this site is, how much it covers, and the way to everything about it. */
export function AboutIndex({ view }: { view: View }) {
  const {
    snapshot,
    language,
    words: { about, sections, frame },
  } = view
  const page = lookup(snapshot).pages.get(indexPage)
  return (
    <PageFrame view={view} section="about" path={(to) => linkTo.about(to)} crumbs={[{ name: sections.about }]}>
      <div className="page">
        <header className="page-header">
          <PreviewNotice view={view} />
          <h1>
            <HeadingText of={sections.about} language={language} />
          </h1>
          <p className="lead">
            <Text of={snapshot.site.description} language={language} />
          </p>
          <p>{frame.notOfficial}</p>
        </header>
        {page ? <RichText of={page.body} language={language} /> : null}
        <section aria-labelledby="size">
          <h2 id="size">{about.size}</h2>
          <CoverageWords view={view} />
        </section>
        <section aria-labelledby="pages">
          <h2 id="pages">{about.pages}</h2>
          <ul className="page-list">
            {aboutPages(snapshot).map((slug) => {
              const title = aboutTitle(snapshot, slug)
              return title === null ? null : (
                <li key={slug}>
                  <a href={linkTo.about(language, slug)}>
                    <Text of={title} language={language} />
                  </a>
                </li>
              )
            })}
          </ul>
        </section>
      </div>
    </PageFrame>
  )
}
