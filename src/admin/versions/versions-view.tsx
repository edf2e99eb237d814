import './versions.css'

import { Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { RecordPage } from '@/src/admin/record-page'
import { savedStates } from '@/src/editorial/versions/saved-states'
import type { Language } from '@/src/i18n/languages'
import { momentInTokyo, storiesOf } from './story'

const words = {
  ja: {
    title: 'バージョン',
    when: 'いつ（東京の時刻）',
    who: '誰が',
    what: '何を',
    state: '状態',
    since: '一つ前から',
    changes: '変更点',
    changesAt: (moment: string) => `${moment} の版の変更点`,
    empty: 'バージョンはまだありません。',
    newest: '最新',
    live: '公開中',
    draft: '下書き',
    published: '以前の公開',
    note: '開くと、前との違いを見て、下書きとして戻せます。戻すときは、いまの文章もバージョンとして残ります。新しい200件までを残します。',
  },
  en: {
    title: 'Versions',
    when: 'When (Tokyo time)',
    who: 'Who',
    what: 'What',
    state: 'State',
    since: 'Since the one before',
    changes: 'What changed',
    changesAt: (moment: string) => `What changed in the version of ${moment}`,
    empty: 'There is no version yet.',
    newest: 'newest',
    live: 'live',
    draft: 'draft',
    published: 'was live',
    note: 'Open a version to see what differs and to bring it back as a draft; the present text stays a version too. The newest 200 are kept.',
  },
} as const

/** The versions of a record: when, who, what kind of change, and what became of each. */
export async function VersionsView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const language: Language = req.i18n.language === 'en' ? 'en' : 'ja'
  const say = words[language]
  if (!collectionConfig || docID === undefined) return null
  const { slug } = collectionConfig
  const states = await savedStates(req, slug, docID)
  const storyOf = await storiesOf(
    req,
    slug,
    states.map(({ version }) => version),
    language,
  )
  return (
    <RecordPage className="versions" collection={collectionConfig} initPageResult={initPageResult} title={say.title}>
      <div className="versions-list">
        <p>{states.length === 0 ? say.empty : say.note}</p>
        {states.length > 0 && (
          <div className="table versions-list__scroll">
            <table>
              <thead>
                <tr>
                  {[say.when, say.who, say.what, say.state, say.since].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {states.map(({ version, savedAt, isLive, isPublished }, index) => {
                  const { who, what } = storyOf(version)
                  const state = isLive ? say.live : isPublished ? say.published : say.draft
                  const before = states[index + 1]?.version
                  const moment = momentInTokyo(savedAt, language)
                  return (
                    <tr className={`row-${index + 1}`} key={version}>
                      <td>
                        <Link href={`/admin/collections/${slug}/${docID}/versions/${version}`} prefetch={false}>
                          {moment}
                        </Link>
                      </td>
                      <td>{who}</td>
                      <td>{what}</td>
                      <td>{index === 0 ? [state, say.newest].join(language === 'ja' ? '・' : ', ') : state}</td>
                      <td className="cell-changes">
                        {before && (
                          <Link
                            aria-label={say.changesAt(moment)}
                            href={`/admin/collections/${slug}/${docID}/changes?from=${before}&to=${version}`}
                            prefetch={false}
                          >
                            {say.changes}
                          </Link>
                        )}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </RecordPage>
  )
}
