import { linkTo } from '@/src/i18n/links'
import { hasText } from '@/src/i18n/text'
import { Paragraphs } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { ConfirmFrame } from './frame'

/** What every link says that leads nowhere, whatever the reason, and whom to ask. */
export function ClosedView({ view }: { view: View }) {
  const {
    snapshot: { site },
    language,
    words: { confirm },
  } = view
  return (
    <ConfirmFrame view={view} path={linkTo.confirm}>
      <div className="page">
        <header className="page-header">
          <h1>{confirm.closed}</h1>
          <p className="lead">{confirm.closedBody}</p>
        </header>
        {hasText(site.contact) ? (
          <>
            <p>{confirm.closedContact}</p>
            <Paragraphs of={site.contact} language={language} />
          </>
        ) : null}
      </div>
    </ConfirmFrame>
  )
}
