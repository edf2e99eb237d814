import { longestTown } from '@/src/explore/towns/query'
import { linkTo } from '@/src/i18n/links'
import type { View } from '@/src/ui/view'
import { townWords } from './words'

/** The one field: which town is yours? Sent as any other form; the script adds suggestions while it is typed. */
export function TownField({ view: { language }, typed = '' }: { view: View; typed?: string }) {
  const words = townWords[language]
  return (
    <div className="town-field">
      <search-box data-from={linkTo.townSuggestions(language)} data-label={words.suggestions} data-count={words.suggested}>
        <form method="get" action={linkTo.picture(language, 'my-town')} aria-label={words.formName}>
          <label>
            <span className="town-question">{words.label}</span>
            <input
              type="search"
              name="town"
              defaultValue={typed}
              maxLength={longestTown}
              autoComplete="off"
              enterKeyHint="search"
              placeholder={words.placeholder}
            />
          </label>
          <button type="submit">{words.submit}</button>
        </form>
      </search-box>
      <p className="hint">{words.privacy}</p>
    </div>
  )
}
