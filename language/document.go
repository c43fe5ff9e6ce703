// Package language reads articles: which language, which sentences, who is
// named and in which office, who said what, who met whom, what is coming up,
// what it is about, and a summary of the article's own sentences. It works
// offline, by rules and by the packs' data, and ties all that it returns to
// byte offsets of the text as given.
//
// It must not know where texts come from, where its findings are kept, nor
// any institution by name: bodies, offices and topics are data (digest.Pack).
//
// Reader.understand (reader.go) takes an article through these stages, each of which
// reads what those before it found. A file's name begins with what it finds and ends
// with the language whose grammar it knows, if it is that of one.
//
//   - parse.go: detect, tokens, segment, quotes, boilerplate*, datelines, dates* take
//     the text apart (document).
//   - people*: who is named (people_scan), who is who (people_join), in which office
//     (roles* read an office, people_roles* whose it is) and of which country (cast).
//   - statements*: who said what, in whose words.
//   - meetings*: who met whom by the rules, sentence by sentence (scene, ledger); then
//     meetings_weigh* weighs each pair by what the whole text tells (language/boost).
//   - relevance*, topics*: whether it is about a parliament, and what else about.
//   - upcoming* and future*: what is announced, when, and how sure it is.
//   - events*: what took place, and which of it the story is about (events_weigh*).
//   - summary*: which sentences are worth most; cuts*: what they can do without.
//   - figures, days, signs: what else a story is put together by.
//
// identity* tells persons of different articles apart, apart from all that. What words
// are known is in data/ (lexicon.go, names.go, phrases.go read it), what is learned too.
package language

import "sort"

// span is a passage of the text as given, in bytes, end exclusive.
type span struct{ start, end int }

// tokenKind tells words from numbers and the rest.
type tokenKind uint8

const (
	word tokenKind = iota
	number
	punct
)

// token is a word (with inner hyphens and apostrophes: Кара-оол, O'Brien,
// Қасым-Жомарт), a number (with inner points, commas and spaces of thousands)
// or one punctuation mark.
type token struct {
	span
	kind     tokenKind
	upper    bool       // starts with a capital letter
	function bool       // carries no meaning of its own, see isFunctionWord
	closed   books      // those none of whose phrases it begins, as far as its entry knew
	onset    onset      // of lower; 0 for marks
	text     string     // as it stands
	lower    string     // lower case, ё kept
	entry    *entry     // nil for a token of no article
	facts    *wordFacts // likewise
}

// sentence is a run of tokens; quotations are kept whole, so a sentence can
// hold several full stops inside quotation marks.
// A sentence's end is that of its tokens; its last byte is at span.end.
type sentence struct {
	span
	paragraph  int  // index of its paragraph, from 0
	first, end int  // its tokens are document.tokens[first:end]
	recalled   bool // an aside that repeats older news: who met whom in it is read nevertheless
	aside      bool // boilerplate: photo credit, "read also", "earlier we reported", share line, dateline tag
	title      bool // the headline, where the text opens with one
}

// unread says whether nobody is looked for in a sentence.
func (s *sentence) unread() bool { return s.aside && !s.recalled }

// quotation is a passage in quotation marks, or set off by a dash or as a
// block; span excludes the marks.
type quotation struct {
	span
	sentence int // index of the sentence it starts in
	nested   bool
	open     bool // no mark closes it: its paragraph ends, and the next opens with a mark again
}

// document is a text taken apart; everybody reads it, nobody changes it after
// parse, but for what is worked out when it is first asked for.
type document struct {
	text      string  // as given: offsets point here
	lang      string  // kk, ru or en; "" if none
	date      string  // ISO day of publication, "" if unknown
	body      int     // where the text starts, after its header lines
	base      string  // ISO day that relative dates count from where date is unknown: the first full date in the text
	place     string  // the city of the dateline, "" if there is none
	chronicle int8    // 1 if days head its entries, -1 if not, 0 while nobody has looked: see headedByDays
	titleText string  // headline given beside the text or found in it
	headline  []token // the tokens of titleText
	tokens    []token
	notes     []span // in brackets that no token stands for
	sentences []sentence
	quotes    []quotation
	dates     []dateMention
	cues      []cue       // of each token, see findCues
	desk      *desk       // where it is read
	sections  []int       // the sentences that head its sections, see findSections
	clausesOf [][]clause  // of each sentence, as far as they were asked for; see clauses
	inQuotes  []bool      // by token, nil as long as nobody has asked: see cast.inQuote
	events    []eventKind // of each token, and 1; 0 as long as nobody has asked: see eventAt
}

// dateMention is a date the text names: "20 November", «в октябре прошлого
// года», «келесі аптада».
type dateMention struct {
	span
	sentence int
	iso      string // resolved against the day of publication, to the precision the text gives
	cue      cue    // what the words around it tell of its time
	ahead    bool   // told as coming: next week, алдағы айда
	due      bool   // told as a term: by 1 May, до конца года, наурызға дейін
	relative bool   // told from the day of publication alone: today, on Thursday, next week
}

// sentenceAt returns the sentence that token i belongs to.
func (d *document) sentenceAt(i int) int {
	k := sort.Search(len(d.sentences), func(k int) bool { return d.sentences[k].end > i })
	return min(k, len(d.sentences)-1)
}

// quoted says whether an offset is inside a quotation.
func (d *document) quoted(at int) bool {
	for _, q := range d.quotes {
		if q.start > at {
			return false
		}
		if at < q.end {
			return true
		}
	}
	return false
}
