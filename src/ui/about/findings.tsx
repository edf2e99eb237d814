import { lookup } from '@/src/catalogue/lookup'
import type { Finding } from '@/src/catalogue/types'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { Permalink } from '@/src/ui/permalink'
import { HeadingText } from '@/src/ui/phrases'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

/** Where a reader sees what the sentence says: the very series of the statistics, or a page that looks across the cases. */
function Seen({ view, finding: { picture, statistic } }: { view: View; finding: Finding }) {
  const {
    snapshot,
    language,
    words: { about, explore },
  } = view
  const series = snapshot.statistics.find(({ slug }) => slug === statistic)
  if (series) {
    return (
      <a className="more" href={`${linkTo.picture(language, 'statistics')}#${series.slug}`}>
        {about.see(textIn(series.name, language).text)}
      </a>
    )
  }
  return picture === null ? null : (
    <a className="more" href={linkTo.picture(language, picture)}>
      {about.see(explore.pictures[picture].title)}
    </a>
  )
}

/** What a survey found, sentence by sentence, each with its locator in the source. */
export function Findings({ view }: { view: View }) {
  const {
    snapshot,
    language,
    words: { about, case: caseWords },
  } = view
  const { sources } = lookup(snapshot)
  return (
    <>
      <p className="lead">{about.findingsLead}</p>
      {snapshot.surveys.flatMap(({ slug, findings }) =>
        findings.map(({ id, heading, statements }) => (
          <section key={`${slug}-${id}`} aria-labelledby={id}>
            <h2 id={id}>
              <HeadingText of={heading} language={language} />
            </h2>
            <ul className="statements findings-list">
              {statements.map((finding) => {
                const source = sources.get(finding.evidence.source)
                return (
                  <li key={finding.id} id={finding.id} className="statement">
                    <p>
                      <Text of={finding.statement} language={language} />
                      <Permalink id={finding.id} />
                    </p>
                    <p className="statement-term">
                      <span className="card-label">{caseWords.evidence}</span>
                      {source ? (
                        <span className="hidden-text">
                          <Text of={source.name} language={language} />{' '}
                        </span>
                      ) : null}
                      <span lang={language === 'ja' ? undefined : 'ja'}>{finding.evidence.locator}</span>
                      <Seen view={view} finding={finding} />
                    </p>
                  </li>
                )
              })}
            </ul>
          </section>
        )),
      )}
    </>
  )
}
