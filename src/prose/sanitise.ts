import rehypeSanitize from 'rehype-sanitize'

type Schema = NonNullable<Parameters<typeof rehypeSanitize>[0]>

/** The elements, attributes and addresses that rendered prose may hold; whatever else a tree holds is dropped. */
export const SCHEMA: Schema = {
  tagNames: ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'br', 'a', 'span'],
  attributes: {
    a: ['href', 'title', 'dataFact', 'dataAbout', ['className', 'bound', 'claim', 'term']],
    span: ['title', 'dataSource', ['className', 'stated']],
    ol: ['start'],
  },
  protocols: { href: ['https'] },
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
}
