import './changes.css'

import type { DocumentViewServerProps } from 'payload'

import { addressIn } from '@/src/admin/address'
import { NoteLook } from '@/src/admin/looks/note-look'
import { RecordPage } from '@/src/admin/record-page'
import { ReviewOfShown } from '@/src/admin/review/review-of-shown'
import { momentInTokyo, storiesOf } from '@/src/admin/versions/story'
import { roleOf } from '@/src/editorial/access/roles'
import type { Beginning } from '@/src/editorial/changes/chosen-states'
import { compareStates } from '@/src/editorial/changes/compare'
import { languageOf } from '@/src/i18n/languages'
import { ChangeList, DeedLine } from './change-list'
import { changesWords } from './words'

/** What the address asks for: `?from=look`, `?from=published&to=<version>`, `?from=<version>`. */
function askedIn(params: DocumentViewServerProps['searchParams']): { readonly from: Beginning | null; readonly to: string | null } {
  const one = (name: string): string => [params?.[name]].flat()[0] ?? ''
  const from = one('from')
  return { from: from === '' ? null : from === 'look' || from === 'published' ? from : { version: from }, to: one('to') || null }
}

/** 「変更点」: what changed since I last looked, since it was published, or between any two versions; what a reviewer approves. */
export async function ChangesView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined || roleOf(req.user) === null) return null
  const language = languageOf(req)
  const say = changesWords(language)
  const { slug } = collectionConfig
  const asked = askedIn(searchParams)
  const { beginning, states, from, to, caveat, seenAt, changes, deeds } = await compareStates(req, collectionConfig, docID, asked)
  const storyOf = await storiesOf(
    req,
    slug,
    states.map(({ version }) => version),
    language,
  )
  const nameOf = (state: { readonly version: string; readonly savedAt: string }): string => {
    const { who, what } = storyOf(state.version)
    return [momentInTokyo(state.savedAt, language), who, what].join(language === 'ja' ? '　' : ' · ')
  }
  const versions = states.map((state) => (
    <option key={state.version} value={state.version}>
      {nameOf(state)}
    </option>
  ))
  const isLive = states.some((state) => state.isLive)
  const first = states.at(-1)
  return (
    <RecordPage className="changes" collection={collectionConfig} initPageResult={initPageResult} title={say.title}>
      <h2>{say.title}</h2>
      <form className="changes__choice" method="get">
        <label>
          <span>{say.from}</span>
          <select defaultValue={typeof beginning === 'string' ? beginning : beginning.version} name="from">
            <option value="look">{say.sinceLook(seenAt && momentInTokyo(seenAt, language))}</option>
            <option disabled={!isLive} value="published">
              {say.sincePublished}
            </option>
            {versions}
          </select>
        </label>
        <label>
          <span>{say.to}</span>
          <select defaultValue={asked.to ?? ''} name="to">
            <option value="">{say.newest}</option>
            {versions}
          </select>
        </label>
        <button type="submit">{say.compare}</button>
      </form>
      {states.length === 0 && <p>{say.nothing}</p>}
      {caveat && (
        <div className="changes__caveat">
          <p>{say.caveats[caveat]}</p>
          {!from && isLive && <a href="?from=published">{say.offerPublished}</a>}
          {!from && !isLive && first && first !== states[0] && <a href={`?from=${first.version}`}>{say.offerFirst}</a>}
        </div>
      )}
      {from && to && (
        <>
          <p className="changes__between">
            {nameOf(from)} → {nameOf(to)}
          </p>
          <p aria-live="polite" className="changes__count">
            {from === to && beginning !== 'look' ? say.same : changes.length === 0 ? say.none : say.count(changes.length)}
          </p>
          {deeds.length > 0 && (
            <details className="changes__meanwhile">
              <summary>{say.meanwhile}</summary>
              <ol>
                {deeds.map((deed, index) => (
                  <li key={index}>
                    <DeedLine deed={deed} language={language} />
                  </li>
                ))}
              </ol>
            </details>
          )}
          <ChangeList changes={changes} formHref={addressIn(req.payload.config.routes.admin, slug, docID)} language={language} />
        </>
      )}
      {to && to === states[0] && <ReviewOfShown collection={slug} record={String(docID)} savedAt={to.savedAt} />}
      {/* Only what was shown counts as seen: with an older end, the newest text was not. */}
      {to && to === states[0] && <NoteLook api={req.payload.config.routes.api} collection={slug} record={String(docID)} savedAt={to.savedAt} />}
    </RecordPage>
  )
}
