/** Which limits are listed: of one kind, of one case. */
import { oneOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'
import { type LimitKind, limitKinds } from '@/src/model/terms'

/** A kind, or that staff have not chosen one yet. */
export type LimitGroup = LimitKind | 'none'
export const limitGroups: readonly LimitGroup[] = [...limitKinds, 'none']

export interface LimitsQuery {
  readonly kind: LimitGroup | null
  /** The slug of a case. */
  readonly case: string | null
}

export const allLimits: LimitsQuery = { kind: null, case: null }

export const limitsQuery: PageQuery<LimitsQuery> = {
  parse: (parameters, snapshot) => ({
    kind: oneOf(parameters, 'kind', limitGroups),
    case: oneOf(
      parameters,
      'case',
      snapshot.cases.map(({ slug }) => slug),
    ),
  }),
  write: ({ kind, case: slug }) => writeParameters({ kind, case: slug }),
}
