import type { CaseRecord } from '@/src/catalogue/types'
import { citationFormats, linkTo } from '@/src/i18n/links'
import { citingWords } from '@/src/i18n/words/citing'
import { DefinitionTable } from '@/src/ui/definition-table'
import { Hidden } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import type { Citation } from './citation'
import { apa, sist02 } from './formats'

/** A citation as it is written, to be copied, and as files. */
export function CiteForms({ view: { language }, record, row, citation }: { view: View; record: CaseRecord; row?: string; citation: Citation }) {
  const words = citingWords[language]
  return (
    <>
      <DefinitionTable
        rows={[
          { term: words.sist, value: <span className="citation">{sist02(citation)}</span> },
          {
            term: words.apa,
            value: <span className="citation">{apa(citation).map(({ text, isItalic }, index) => (isItalic ? <i key={index}>{text}</i> : text))}</span>,
          },
          { term: words.basedOn, value: citation.basedOn.length === 0 ? null : citation.basedOn.join(language === 'ja' ? '／' : '; ') },
          {
            term: words.files,
            value: (
              <ul className="cite-files">
                {citationFormats.map((format) => (
                  <li key={format}>
                    <a href={linkTo.citation(language, record.slug, row, format)} download={`${citation.key}.${format}`}>
                      {words[format]}
                      <Hidden>{language === 'ja' ? `（${citation.title}）` : ` (${citation.title})`}</Hidden>
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <p className="hint">{words.accessed}</p>
    </>
  )
}
