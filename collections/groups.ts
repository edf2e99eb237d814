import { label } from '@/src/fields/labels'

/** The parts of the admin's menu. */
export const groups = {
  cases: label('事例', 'Cases'),
  vocabularies: label('用語と一覧', 'Vocabularies'),
  survey: label('調査と資料', 'Survey and sources'),
  site: label('サイト', 'Site'),
}
