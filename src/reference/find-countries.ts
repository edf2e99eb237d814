/** Finding a country by its names in either language, by how its Japanese name sounds, or by its code. */
import { countries, type CountryRow } from './countries'
import { type Keys, keysOf, queryOf, type Rank, rankOf } from './matching'

let index: readonly { readonly row: CountryRow; readonly keys: Keys }[] | null = null

function all() {
  index ??= [...countries().values()].map((row) => ({
    row,
    keys: keysOf({
      full: [row.ja, row.en],
      short: row.other,
      spoken: { full: [row.kana, row.en], short: row.other.filter((name) => /^[\p{Script=Latin}\s'-]+$/u.test(name)) },
      codes: [row.code, row.alpha3],
    }),
  }))
  return index
}

/** The countries and territories that what is typed may mean, the nearest first. None for an empty text. */
export function findCountries(typed: string, most = 20): readonly { readonly row: CountryRow; readonly rank: Rank }[] {
  const query = queryOf(typed)
  if (query.writing === '') return []
  return all()
    .flatMap(({ row, keys }) => {
      const rank = rankOf(keys, query)
      return rank === null ? [] : [{ row, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
}
