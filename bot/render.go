package bot

import (
	"slices"
	"strings"
	"sync/atomic"

	"minber/digest"
)

// Renderer words what the archive knows as Telegram HTML. It is safe for use
// by several goroutines.
type Renderer struct {
	words   *catalogue
	bodies  map[string]digest.Body
	called  *searchNames // what readers call bodies and topics
	offices map[string]digest.Office
	roster  []digest.Membership
	home    string  // the country that goes without saying
	shown   samples // in help texts
	// nearZones are the time zones that the packs offer, each once.
	nearZones []string
	// concepts and topics are what words are called in other languages, and
	// what they speak for.
	concepts []digest.Concept
	topics   []digest.TopicWords
	name     atomic.Pointer[string]

	seal seal // of links to report
}

// NewRenderer prepares the words of all languages; packs name the bodies.
func NewRenderer(packs []digest.Pack) (*Renderer, error) {
	words, err := newCatalogue()
	if err != nil {
		return nil, err
	}
	r := &Renderer{words: words, bodies: make(map[string]digest.Body), offices: make(map[string]digest.Office)}
	for _, pack := range packs {
		r.concepts, r.topics = append(r.concepts, pack.Glossary...), append(r.topics, pack.Topics...)
		r.roster = append(r.roster, pack.Roster...)
		r.noteExamples(pack)
		for _, zone := range append([]string{pack.Zone}, pack.Zones...) {
			if zone != "" && !slices.Contains(r.nearZones, zone) {
				r.nearZones = append(r.nearZones, zone)
			}
		}
		for _, o := range pack.Offices {
			r.offices[o.ID] = o
		}
		for _, body := range pack.Bodies {
			r.bodies[body.ID] = body
			if r.home == "" {
				r.home = body.Country
			}
		}
	}
	r.called = newSearchNames(words, r.bodies)
	return r, nil
}

// post words what a person is: the role, or the body if no role is known, and
// the country if it is not the home country and not said already.
func (r *Renderer) post(s *speech, p digest.PersonRef) string {
	what := s.office(p.Role, p.Tenure)
	if what == "" {
		if body, ok := r.bodies[p.Body]; ok {
			what = body.ShortName(s.lang)
		}
	}
	if p.Country == "" || p.Country == r.home {
		return what
	}
	country := s.country(p.Country)
	switch {
	case what == "":
		return country
	case mentions(what, country):
		return what
	default:
		return what + ", " + country
	}
}

// mentions says whether a role names a country, in any grammatical case:
// cases change a name's end.
func mentions(role, country string) bool {
	stem := []rune(strings.ToLower(country))
	if len(stem) > 5 {
		stem = stem[:len(stem)-2]
	}
	return strings.Contains(strings.ToLower(role), string(stem))
}

// person is "<b>Name</b>, role", each of at most n runes; the name leads to the
// card.
func (r *Renderer) person(s *speech, p digest.PersonRef, n int) markup {
	return join(", ", bold(r.nameOf(p, min(n, 100))), text(cut(r.post(s, p), min(n, 160))))
}

// source is a linked outlet with a mark of its language if that is not the
// reader's.
func (r *Renderer) source(s *speech, a digest.ArticleRef) markup {
	name := a.Source
	if name == "" {
		name = s.plain("source.unnamed", nil)
	}
	return join(" ", link(a.URL, text(cut(name, 60))), r.mark(s, a.Lang))
}

// mark tells a reader that something is not in their language.
func (*Renderer) mark(s *speech, lang string) markup {
	if lang == "" || lang == s.lang {
		return ""
	}
	if m := s.has("mark.", lang); m != "" {
		return text("(" + m + ")")
	}
	return text("(" + lang + ")")
}

// others lists the other outlets of a story, each once in each language.
func (r *Renderer) others(s *speech, lead digest.ArticleRef, all []digest.ArticleRef, most int) markup {
	seen := map[string]bool{outlet(lead): true}
	var names []markup
	for _, a := range all {
		if key := outlet(a); !seen[key] && len(names) < most {
			seen[key] = true
			names = append(names, r.otherSource(s, lead, a))
		}
	}
	return join(", ", names...)
}

// outlet tells the outlets of a story from each other.
func outlet(a digest.ArticleRef) string { return a.Source + "\n" + a.Lang }

// otherSource is a source of a story beside the first: of the lead's own outlet
// only the language is named.
func (r *Renderer) otherSource(s *speech, lead, a digest.ArticleRef) markup {
	if mark := s.has("mark.", a.Lang); a.Source == lead.Source && mark != "" {
		return link(a.URL, text(mark))
	}
	return r.source(s, a)
}

// meeting is a line of the ledger: who and who, how, where, when, and where
// it is told.
func (r *Renderer) meeting(s *speech, m digest.MeetingRecord, near string, n int) markup {
	kind := ""
	if m.Kind != digest.KindMeeting {
		kind = s.has("meeting.kind.", m.Kind)
	}
	details := join(" · ", text(kind), text(cut(m.Place, min(n, 80))), r.metOn(s, m, near), r.refs(s, m.Refs))
	return join("\n", r.person(s, m.A, n)+" — "+r.person(s, m.B, n), details)
}

// metOn is a meeting's day, which leads to the meeting; where the text says no
// day, it tells when it was told.
func (r *Renderer) metOn(s *speech, m digest.MeetingRecord, near string) markup {
	when := s.plain("date.open", nil)
	if m.Date != "" {
		when = s.date(m.Date, near)
	} else if len(m.Refs) > 0 && m.Refs[0].Date != "" {
		when = s.plain("date.reported", args{"Date": s.date(m.Refs[0].Date, near)})
	}
	return r.to("m", m.ID, text(when))
}

// saidOn is the day of a statement, which leads to the statement.
func (r *Renderer) saidOn(s *speech, said digest.StatementRecord, near string) markup {
	when := s.plain("date.open", nil)
	if said.Ref.Date != "" {
		when = s.date(said.Ref.Date, near)
	}
	return r.to("q", said.ID, text(when))
}

// refs names up to two articles that tell of something.
func (r *Renderer) refs(s *speech, refs []digest.ArticleRef) markup {
	if len(refs) == 0 {
		return ""
	}
	return join(", ", r.source(s, refs[0]), r.others(s, refs[0], refs[1:], 1))
}

// statement is what somebody said, in quotation marks if it is verbatim.
func (r *Renderer) statement(s *speech, said digest.StatementRecord, most int) markup {
	words := cut(bare(said.Text), most)
	if said.Kind == digest.Quote {
		words = s.quoted(words)
	}
	return text(words)
}
