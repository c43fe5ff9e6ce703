package digest

import "slices"

// Pack is what Minber knows of one parliament (or group of bodies) as data, in
// the terms of Popolo (popoloproject.com), with shorter names: a Politician is
// its person, a Body its organization, an Office its post. Package parliament
// reads packs; nothing in the code names a country's own institutions.
type Pack struct {
	PackHeader
	ID       string // folder's name: kz, ipo, …
	People   []Politician
	Areas    []Area
	Bodies   []Body
	Offices  []Office
	Roster   []Membership
	Sources  []SourceSpec
	Topics   []TopicWords
	Glossary []Concept
}

// PackHeader is what pack.json holds.
type PackHeader struct {
	Names map[string]string `json:"names"` // of the country or group, by language
	// The country whose parliament this is, ISO 3166-1 alpha-2: what other packs
	// have of that country's bodies gives way to this pack.
	Country   string   `json:"country,omitempty"`
	Zone      string   `json:"zone"`              // IANA time zone: of dates without one, and of readers who chose none
	Languages []string `json:"languages"`         // of its texts and readers (kk, ru, en), the main one first
	Zones     []string `json:"zones,omitempty"`   // IANA time zones offered to readers before all others
	Examples  Examples `json:"examples,omitzero"` // what help texts show
}

// Examples are what help texts show: everything that readers can ask for by
// them must be in the pack.
type Examples struct {
	Person  string `json:"person,omitempty"`  // a politician's id
	Body    string `json:"body,omitempty"`    // a body's id
	Country string `json:"country,omitempty"` // a country that its people meet often, ISO 3166-1 alpha-2
}

// Concept is what one thing is called, by language: the words and phrases that
// readers and texts use for it, in the nominative.
type Concept map[string][]string

// Body is a chamber, parliament, assembly or other institution, with its
// lifetime. Aliases are the ways texts write it, by language, in the
// nominative and in lower case; matching them in any grammatical case is the
// reader's work.
type Body struct {
	ID      string `json:"id"`               // lower-case letters, digits and hyphens, such as kz-senate; it never changes
	Country string `json:"country"`          // ISO 3166-1 alpha-2, "" for inter-parliamentary ones
	Kind    string `json:"kind"`             // parliament, chamber, assembly (of parliaments), executive, advisory or other
	Parent  string `json:"parent,omitempty"` // the id of the body that it is a part of: a chamber's parliament
	Upper   bool   `json:"upper,omitempty"`  // whether texts mean it by "the upper house"; the other chamber is the lower one
	Area    string `json:"area,omitempty"`   // the id of the area where it has its say, if that is less than the country
	// The bodies whose members may hold its offices at the same time:
	// those of a parliament that ministers sit in.
	Members []string            `json:"members,omitempty"`
	Names   map[string]string   `json:"names"`             // in full, as readers see it
	Short   map[string]string   `json:"short,omitempty"`   // how a digest names it in passing; as in full if missing
	Aliases map[string][]string `json:"aliases,omitempty"` // other ways in which texts write it, in lower case and in the nominative
	From    string              `json:"from,omitempty"`    // ISO day, "" if open
	To      string              `json:"to,omitempty"`      // ISO day of its last day, "" if it lives
	// Parliament says that it is a parliament, a chamber of one, or an assembly of
	// them: it follows from the kind.
	Parliament bool `json:"-"`
}

// The kinds of body.
const (
	WholeParliament = "parliament" // with all its chambers, or its only one
	Chamber         = "chamber"
	Assembly        = "assembly"  // of members of several parliaments
	Executive       = "executive" // a head of state, a government, a ministry
	Advisory        = "advisory"  // anybody may be called into it
	OtherBody       = "other"
)

// BodyKinds are the kinds of body.
var BodyKinds = [...]string{WholeParliament, Chamber, Assembly, Executive, Advisory, OtherBody}

// Area is a constituency or a region: where a body has its say, or what a
// member sits for.
type Area struct {
	ID      string              `json:"id"`                // as of a body
	Names   map[string]string   `json:"names"`             // as readers see it
	Aliases map[string][]string `json:"aliases,omitempty"` // other ways in which texts write it, in lower case
	Kind    string              `json:"kind"`              // constituency or region
	Parent  string              `json:"parent,omitempty"`  // the id of the area that it lies in
	From    string              `json:"from,omitempty"`    // ISO day, "" if open
	To      string              `json:"to,omitempty"`      // ISO day of its last day, "" if it is there
}

// AreaKinds are the kinds of area.
var AreaKinds = [...]string{"constituency", "region"}

// Politician is somebody on a roster.
type Politician struct {
	ID      string              `json:"id"`                // as of a body; the same in two packs is one person
	Names   map[string]string   `json:"names"`             // in full
	Aliases map[string][]string `json:"aliases,omitempty"` // other names in full: a title, a name before marriage
}

// Office is a post in a body.
type Office struct {
	ID      string              `json:"id"`                // as of a body, such as kz-senate-chair
	Body    string              `json:"body"`              // the id of its body
	Names   map[string]string   `json:"names"`             // its normal form, as readers see it
	Aliases map[string][]string `json:"aliases,omitempty"` // other ways in which texts write it, in lower case and in the nominative
	Seats   int                 `json:"seats,omitempty"`   // how many hold it at once at most; any number if missing
}

// Membership says who held an office, and when.
type Membership struct {
	Person string     `json:"person"`         // a politician's id
	Office string     `json:"office"`         // an office's id
	Area   string     `json:"area,omitempty"` // the id of the area that it is held for: a constituency
	From   string     `json:"from,omitempty"` // ISO day or month or year, "" if open
	To     string     `json:"to,omitempty"`   // likewise, "" if it is held
	Who    Politician `json:"-"`              // whom Person means
}

// TopicWords are the words and phrases that speak for a topic, by language:
// word beginnings in lower case; a phrase is several of them with spaces
// between ("закон читал", "көші қон").
type TopicWords struct {
	ID    string              `json:"id"`             // one of Topics
	Words map[string][]string `json:"words"`          // beginnings of words that speak for it, in lower case; $ ends a whole word
	Weak  map[string][]string `json:"weak,omitempty"` // those that texts on other topics have as well
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

// Name returns the politician's name in lang, or in any language it has.
func (p Politician) Name(lang string) string { return pick(p.Names, lang) }

// AllNames returns every way in which the politician is named in full, each
// once, in no particular order.
func (p Politician) AllNames() []string {
	var all []string
	for _, name := range p.Names {
		all = append(all, name)
	}
	for _, list := range p.Aliases {
		all = append(all, list...)
	}
	slices.Sort(all)
	return slices.Compact(all)
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
