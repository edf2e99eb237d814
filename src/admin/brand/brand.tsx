import './brand.css'

/** The product's sign: two lines with dots, a place's own and JICA's, which begin to carry each other. */
export function BrandIcon() {
  return (
    <svg aria-hidden="true" height="22" viewBox="0 0 32 32" width="22">
      <path d="M3 11h26" fill="none" stroke="#1d6b45" strokeWidth="2.5" />
      <path d="M13 21h16" fill="none" stroke="#1f4ea8" strokeWidth="2.5" />
      <circle cx="7" cy="11" fill="#1d6b45" r="3.5" />
      <circle cx="21" cy="11" fill="#1d6b45" r="3.5" />
      <path d="M13 17l4 4-4 4-4-4z" fill="#1f4ea8" />
      <path d="M25 17l4 4-4 4-4-4z" fill="#1f4ea8" />
    </svg>
  )
}

interface Shown {
  readonly i18n: { readonly language: string }
}

export function BrandLogo({ i18n }: Shown) {
  return (
    <h1 className="brand-logo">
      <BrandIcon />
      <span>{i18n.language === 'en' ? 'Regional revitalisation: editing' : '地域活性化事例 編集'}</span>
    </h1>
  )
}

/** The heading of the first page, which Payload leaves without one. */
export function DashboardTitle({ i18n }: Shown) {
  return <h1 className="dashboard-title">{i18n.language === 'en' ? 'Editing the cases' : '事例の編集'}</h1>
}
