package language

import (
	_ "embed"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// parliamentWords are the words, in the three languages, for parliaments,
// their members and their work. What the world's parliaments are called is a
// part of the language; the bodies that Minber follows come from the packs.
//
//go:embed data/parliaments.txt
var parliamentWords string

// The kinds of words in the table that more than their weight decides on.
const (
	anyName      = iota
	namedOnly    // a parliament with a capital letter
	ofMany       // no parliament behind a plural: a congress of teachers
	capitalsOnly // APA is no beginning of "apart", nor is PACE that of "pace"
)

var nameKinds = [...]string{namedOnly: "named", ofMany: "many"}

// newParliamentBooks indexes the words for parliaments, and the packs' bodies
// that are some.
func newParliamentBooks(packs []digest.Pack) map[string]*phraseBook {
	proper := map[string][]string{} // by language: what else is the noun of a gathering
	books := map[string]*phraseBook{"en": newPhraseBook(parliamentBook, "en"), "ru": newPhraseBook(parliamentBook, "ru"), "kk": newPhraseBook(parliamentBook, "kk")}
	for line := range strings.Lines(parliamentWords) {
		lang, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		number, words, _ := strings.Cut(rest, " ")
		id := slices.Index(nameKinds[:], number)
		weight, err := strconv.ParseFloat(number, 64)
		if id = max(id, anyName); id == namedOnly {
			weight, err = 1, nil
		} else if id == ofMany {
			err = nil
		}
		if books[lang] == nil || err != nil {
			continue // a comment
		}
		for w := range crossed(words) {
			books[lang].add(w, id, weight)
			if id == namedOnly {
				proper[lang] = append(proper[lang], strings.TrimSpace(w))
			}
		}
	}
	for i := range packs {
		for _, b := range packs[i].Bodies {
			if !b.Parliament {
				continue
			}
			for lang, names := range b.Aliases {
				if books[lang] == nil {
					continue
				}
				for _, n := range names {
					begins := beginnings(n)
					common := !strings.Contains(n, " ") && slices.ContainsFunc(proper[lang], func(w string) bool { return strings.HasPrefix(w, begins) })
					if short := b.Short[lang]; allCaps(short) && lower(short) == n || !longerThan(n, 3) {
						books[lang].add(n, capitalsOnly, 1)
					} else if common {
						books[lang].add(begins, namedOnly, 1)
					} else {
						books[lang].add(begins, anyName, 1)
					}
				}
			}
		}
	}
	return books
}

// crossed yields the phrases of a line: each as it stands, or, where a + stands
// among them, each of those before it with each behind it.
func crossed(words string) iter.Seq[string] {
	left, right, _ := strings.Cut(words, " + ")
	return func(yield func(string) bool) {
		for w := range strings.SplitSeq(left, "|") {
			for of := range strings.SplitSeq(right, "|") {
				if !yield(w + " " + of) {
					return
				}
			}
		}
	}
}

// beginnings cuts the words of a nominative name to what all its cases share.
func beginnings(name string) string {
	fields := strings.Fields(lower(name))
	for i, w := range fields {
		if n := utf8.RuneCountInString(w); n >= 5 && w[0] >= utf8.RuneSelf {
			runes := []rune(w)
			cut := 1
			if n >= 8 {
				cut = 2
			}
			fields[i] = string(runes[:n-cut])
		}
	}
	return strings.Join(fields, " ")
}

// What speaks for a text being about a parliament.
const (
	inHeadline   = 2.5 // a word for one in the headline, at most two
	inLead       = 1.5 // in the first sentence; in the next two about half of it
	inNextOnes   = 0.8
	actsThere    = 1.6 // somebody who holds office in one and speaks or meets, at most two
	enoughToTell = 3.2
	returnsTo    = 1.7 // is enough for a text that opens with one and comes back to it, or names one three times: a reportage opens with the scenery
	readSentence = 40  // sentences that count
	weakEnough   = 1.6 // of weak words, with one strong word in the lead
	shortText    = 4   // sentences: one strong word early is enough, with a weak one
	noteLength   = 6   // or in the first sentence
	tellsInShort = 0.8 // of weak words and words of state beside a strong one, wherever it stands in one
	stillEnough  = 3   // strong words, where others name something called like a parliament
	strongWord   = 0.9 // of the weights in the table
	mostReasons  = 3
)

// verdict is what a text says about its being about a parliament.
type verdict struct {
	relevant bool
	borrowed []string // beginnings of the words that name something else here
	words    []string // that decided it, as they stand, each once
	at       []digest.Span
	around   setting
	firm     int  // words that only a parliament is called
	past     bool // somebody was of it once
	headed   bool // one of firm words is in the headline
	served   bool // somebody works for it
	ruled    bool // the opening is about a government
	seated   bool // the opening is about one of its members, wherever he goes: the Speaker opens a school
}

// relevant says whether the text is about a parliament, its members or the
// work between parliaments: the headline or the opening says so, its people
// act there, or the text keeps coming back to it. One mention further down does
// not make it so.
func (r *Reader) relevant(d *document, c *cast, meetings []digest.Meeting) verdict {
	book := r.parliaments[d.lang]
	if book == nil {
		return verdict{}
	}
	var v verdict
	title := d.headline
	v.around.book = r.settings[d.lang]
	v.around.read(title)
	v.around.read(d.tokens)
	v.borrow(book, title)
	v.borrow(book, d.tokens)
	acting := r.acting(d, c, meetings, v.borrowed)
	if acting > 0 {
		v.borrowed = nil
	}
	v.seated = len(v.borrowed) == 0 && r.seatedInFront(d, c)
	var leadStrong, leadWeak, strong, weak float64
	titleStrong, titleWeak := v.count(d, book, title, false)
	v.headed = v.firm > 0
	words, rank := 0, 0
	for s := range d.sentences {
		one := &d.sentences[s]
		if one.title {
			v.count(d, book, d.tokens[one.first:one.end], true)
			continue
		}
		if one.aside || rank >= readSentence {
			continue
		}
		a, b := v.count(d, book, d.tokens[one.first:one.end], true)
		switch {
		case rank == 0:
			leadStrong += inLead * min(a, 2)
			leadWeak += b
			v.ruled = v.around.near(reignWords, d.tokens, one.first, one.end)
		case rank < leadLength:
			leadStrong += inNextOnes * min(a, 2)
			leadWeak += b
		}
		strong += a
		weak += min(b, 1.2)
		words += one.end - one.first
		rank++
	}
	if strong+titleStrong == 0 {
		if v.relevant = len(v.borrowed) == 0 && (v.matter(0, weak, false) || v.around.elsewhere() < tellsElsewhere-1 && speakerMeets(c, meetings)); v.relevant {
			v.noteWeak(d, book)
		}
		return v
	}
	per100 := 100 * (strong + 0.5*min(weak, strong)) / float64(max(words, 60))
	score := inHeadline*min(titleStrong, 2) + min(titleWeak, 1) + inLead*min(leadStrong, 3) + 0.5*min(leadWeak, 2) + per100 + actsThere*min(acting, 2)
	firm := leadStrong >= inLead && v.firm > 0 && v.around.elsewhere() < tellsElsewhere-1 // its own name opens the text
	if len(v.borrowed) > 0 && strong < stillEnough && !firm || v.elsewhere(weak, acting) {
		return v
	}
	v.relevant = score >= enoughToTell && (strong >= 2 || titleStrong > 0 || leadStrong > 0 && (rank <= shortText && weak+acting > 0 || rank <= noteLength && leadStrong >= inLead || weak >= weakEnough)) ||
		score >= returnsTo && (strong >= 3 || strong == 2 && acting > 0 && v.firm == 2 || leadStrong > 0 && (strong == 2 || acting > 0)) ||
		firm ||
		rank <= shortText && v.around.elsewhere() == 0 && weak+ofState*float64(v.around.of(stateWords)) >= tellsInShort ||
		v.matter(strong+titleStrong, weak, titleStrong > 0 || leadStrong >= inLead)
	return v
}

// count counts the words for parliaments among tokens, strong and weak ones, and
// keeps the first of the strong; here says that the tokens are the text's.
func (v *verdict) count(d *document, book *phraseBook, tokens []token, here bool) (strong, weak float64) {
	for i := 0; i < len(tokens); i++ {
		best, words, name := parliamentAt(book, tokens, i)
		end := min(i+words, len(tokens))
		switch {
		case name > 0:
			for range name - 1 {
				i = wordBehind(tokens, i)
			}
		case best < strongWord:
			weak += best
		case onlyNamed(tokens, i, end) || v.isBorrowed(tokens[i].lower):
		default:
			strong++
			if once := v.around.near(pastWords, tokens, i-2, i+1); once {
				v.past = true
			} else if !v.around.lent(tokens, i, end) {
				v.firm++
			}
			if here {
				v.served = v.served || v.around.near(staffWords, tokens, i-nearStaff, end+nearStaff)
				v.note(d, span{tokens[i].start, tokens[end-1].end})
			}
		}
	}
	return strong, weak
}

// isBorrowed says whether a word names something called like a parliament in this text, or in
// another way those who sit in it: народные избранники, where they are of a local council.
func (v *verdict) isBorrowed(w string) bool {
	return slices.Contains(v.borrowed, stem5(w)) || startsWithAny(w, []string{"народн", "халық="}) && slices.Contains(v.borrowed, stem5("депутат"))
}

// parliamentAt returns how much the words from token i on mean a parliament and
// how many they are, or how many words there name only something that is called
// like one.
func parliamentAt(book *phraseBook, tokens []token, i int) (best float64, words, name int) {
	if tokens[i].kind == punct || isSpeedUnit(&tokens[i]) {
		return 0, 0, 0
	}
	book.at(tokens, i, func(p *phrase) {
		switch n := len(p.words); {
		case p.id == namedOnly && !tokens[i].upper, p.id == ofMany && !behindMany(tokens, i), p.id == capitalsOnly && !capitalName(tokens[i].text):
		case p.weight == 0:
			name = max(name, n)
		case p.weight > best || p.weight == best && n > words:
			best, words = p.weight, n
		}
	})
	return best, words, name
}

// capitalName says whether a word is in capitals but for the ending that a hyphen joins to it:
// ЕКПА-ның.
func capitalName(w string) bool {
	name, _, _ := strings.Cut(w, "-")
	return allCaps(name)
}

// behindMany says whether one of the two words before token i is a plural in the
// bare form or the genitive, as in Kazakh.
func behindMany(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-2) && tokens[k].kind == word; k-- {
		if endsWithAny(tokens[k].lower, kazakhMany...) {
			return true
		}
	}
	return false
}

var kazakhMany = []string{
	"лар", "лер", "дар", "дер", "тар", "тер", "лардың", "лердің", "дардың", "дердің", "тардың", "тердің",
	"ларының", "лерінің", "дарының", "дерінің", "тарының", "терінің",
}

// borrow remembers the words that name something called like a parliament: the
// text may call it so without more words later, or in the headline.
func (v *verdict) borrow(book *phraseBook, tokens []token) {
	for i := 0; i < len(tokens); i++ {
		best, words, name := parliamentAt(book, tokens, i)
		if name == 2 && tokens[i].lower == "deputy" {
			continue // the deputy head of the Senate
		}
		if name == 0 && best >= strongWord && onlyNamed(tokens, i, min(i+words, len(tokens))) {
			name = 1
		}
		for ; name > 0; name-- {
			v.borrowed = append(v.borrowed, stem5(tokens[i].lower))
			if name > 1 {
				i = wordBehind(tokens, i)
			}
		}
	}
}

// onlyNamed says whether tokens [first, end) are all that stands between two
// quotation marks: the name of a café or a team.
func onlyNamed(tokens []token, first, end int) bool {
	return first > 0 && end < len(tokens) && isOpeningQuote(tokens[first-1].text) && isQuoteMark(tokens[end].text)
}

// isSpeedUnit says whether a word is metres per second, not members of a
// parliament.
func isSpeedUnit(t *token) bool { return t.lower == "mps" && !t.upper }

// note keeps a passage as a reason, unless the same words are one already.
func (v *verdict) note(d *document, s span) {
	words := d.text[s.start:s.end]
	if len(v.words) == mostReasons || slices.ContainsFunc(v.words, func(w string) bool { return strings.EqualFold(w, words) }) {
		return
	}
	v.words = append(v.words, words)
	v.at = append(v.at, digest.Span{Start: s.start, End: s.end})
}

// acting counts those who hold office in a parliament and speak or meet
// somebody in the text; an office whose parliament only borrows the name is none, nor is
// one that tells no parliament beside such a name: the chairman of the students' senate,
// its speaker.
func (r *Reader) acting(d *document, c *cast, meetings []digest.Meeting, borrowed []string) float64 {
	n := 0.0
	for _, p := range c.persons {
		if p.role == "" {
			continue
		}
		acts, name := p.spoke, p.name()
		for _, m := range meetings {
			acts = acts || m.Between[0] == name || m.Between[1] == name
		}
		own := ownWords(p.role, borrowed)
		if acts && (p.body != nil && p.body.Parliament && len(borrowed) == 0 || r.namesParliament(d, own)) {
			n++
		}
	}
	return n
}

// speakerMeets says whether somebody who is called a speaker and no more met another who holds
// an office: спикер Х встретился с послом У. Speakers of firms and seminars are told as that.
func speakerMeets(c *cast, meetings []digest.Meeting) bool {
	role := map[string]string{}
	for _, p := range c.persons {
		role[p.name()] = lower(p.role)
	}
	for _, m := range meetings {
		a, b := role[m.Between[0]], role[m.Between[1]]
		if a != "" && b != "" && (startsWithAny(a, bareSpeakers) || startsWithAny(b, bareSpeakers)) {
			return true
		}
	}
	return false
}

// bareSpeakers is what a speaker is called who is one of a parliament; an English one of
// a parliament has a capital letter.
var bareSpeakers = []string{"спикер="}

// seatedInFront says whether the text opens with somebody who sits in a parliament.
func (r *Reader) seatedInFront(d *document, c *cast) bool {
	const opening = 2 // sentences, of which a headline may be one
	return slices.ContainsFunc(c.persons, func(p *person) bool {
		if len(p.held) == 0 || p.tenure != "" || p.mentions[0].sentence >= opening {
			return false
		}
		class := p.held[0].noun.class
		return class == "senator" || class == "deputy" || p.body != nil && p.body.Parliament || class == "chair" && r.namesParliament(d, p.role)
	})
}

// ownWords returns a role without the words, with a small letter, that name
// something else in the text.
func ownWords(role string, borrowed []string) string {
	if len(borrowed) == 0 {
		return role
	}
	words := slices.DeleteFunc(strings.Split(role, " "), func(w string) bool { return slices.Contains(borrowed, stem5(w)) })
	return strings.Join(words, " ")
}
