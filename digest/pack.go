package digest

// Pack is what Minber knows of one parliament (or group of bodies) as data.
// Package parliament reads packs; nothing in the code names a country's own
// institutions.
type Pack struct {
	ID        string            // folder's name: kz, ipo, …
	Names     map[string]string // by language
	Zone      string            // IANA time zone
	Languages []string
	Bodies    []Body
	Offices   []Office
	Roster    []Membership
	Sources   []SourceSpec
	Topics    []TopicWords
	Glossary  []Concept
}

// Concept is what one thing is called, by language: the words and phrases that
// readers and texts use for it, in the nominative.
type Concept map[string][]string

// Body is a chamber, parliament, assembly or other institution, with its
// lifetime. Aliases are the ways texts write it, by language, in the
// nominative and in lower case; matching them in any grammatical case is the
// reader's work.
type Body struct {
	ID         string              `json:"id"`      // kz-senate
	Country    string              `json:"country"` // ISO 3166-1 alpha-2, "" for inter-parliamentary ones
	Names      map[string]string   `json:"names"`
	Short      map[string]string   `json:"short"` // how a digest names it in passing; falls back to Names
	Aliases    map[string][]string `json:"aliases"`
	Parliament bool                `json:"parliament"` // a parliament, a chamber of one, or an assembly of them
	From       string              `json:"from"`       // ISO day, "" if open
	To         string              `json:"to"`         // ISO day of its last day, "" if it lives
}

// Office is a post in a body.
type Office struct {
	ID      string              `json:"id"` // kz-senate-chair
	Body    string              `json:"body"`
	Names   map[string]string   `json:"names"`
	Aliases map[string][]string `json:"aliases"`
}

// Membership says who held an office, and when.
type Membership struct {
	Person map[string]string `json:"person"` // name by language
	Office string            `json:"office"`
	From   string            `json:"from"` // ISO day or month or year, "" if open
	To     string            `json:"to"`
}

// SourceSpec is one place where articles come from.
type SourceSpec struct {
	ID       string `json:"id"`
	Name     string `json:"name"`
	Kind     string `json:"kind"` // feed, page, file
	URL      string `json:"url"`
	Lang     string `json:"lang"` // declared, "" if mixed
	Zone     string `json:"zone"` // IANA zone of dates without one; the pack's if ""
	Official bool   `json:"official"`
}

// TopicWords are the words and phrases that speak for a topic, by language:
// word beginnings in lower case; a phrase is several of them with spaces
// between ("закон читал", "көші қон").
type TopicWords struct {
	ID    string              `json:"id"`
	Words map[string][]string `json:"words"`
	Weak  map[string][]string `json:"weak"` // those that texts on other topics have as well
}

// Name returns the body's name in lang, or in any language it has.
func (b Body) Name(lang string) string { return pick(b.Names, lang) }

// Name returns the office's normal form in lang, or in any language it has.
func (o Office) Name(lang string) string { return pick(o.Names, lang) }

// ShortName returns how to name the body in passing in lang.
func (b Body) ShortName(lang string) string {
	if s := b.Short[lang]; s != "" {
		return s
	}
	return b.Name(lang)
}

// Alive says whether the body existed on an ISO day; "" asks for no day and
// is answered with true.
func (b Body) Alive(day string) bool {
	return day == "" || (b.From == "" || b.From <= day) && (b.To == "" || day <= b.To)
}

// pick prefers lang, then the other languages in a fixed order.
func pick(names map[string]string, lang string) string {
	for _, l := range [...]string{lang, "en", "ru", "kk"} {
		if n := names[l]; n != "" {
			return n
		}
	}
	return ""
}
