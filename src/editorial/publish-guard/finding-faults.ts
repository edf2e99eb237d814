import type { Fault } from '../faults'
import { get, idOf, isEmpty, missingJapanese, rowsOf } from './reading'

/** What keeps the findings of a survey from being published: each sentence says where it comes from. */
export function findingFaults(record: unknown): Fault[] {
  return rowsOf(record, 'findings').flatMap((part, index) => {
    const fault = (path: string, ja: string, en: string, message: Fault['message']): Fault => (
      { path: `findings.${index}.${path}`, tab: null, row: index + 1, field: { ja, en }, message })
    return [
      ...(isEmpty(get(part, 'heading.ja')) ? [fault('heading.ja', '見出し', 'Heading', missingJapanese)] : []),
      ...rowsOf(part, 'statements').flatMap((row, at): Fault[] => {
        const evidence = { ja: '根拠（出典・箇所・確かさの種類）をすべて入力してください。', en: 'Give the evidence in full: source, section or page, and level.' }
        const isProven = idOf(get(row, 'evidence.source')) !== null && !isEmpty(get(row, 'evidence.locator')) && !isEmpty(get(row, 'evidence.level'))
        return [
          ...(isEmpty(get(row, 'statement.ja')) ? [fault(`statements.${at}.statement.ja`, '内容', 'Statement', missingJapanese)] : []),
          ...(isProven ? [] : [fault(`statements.${at}.evidence.source`, '根拠', 'Evidence', evidence)]),
        ]
      }),
    ]
  })
}
