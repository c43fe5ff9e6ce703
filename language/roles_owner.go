package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// owned finds whose an office is that the text tells by a pronoun: "a
// delegation of the Hungarian National Assembly led by its Deputy Speaker",
// «палата и её спикер», «парламент пен оның төрағасы». It is that of the body
// or country named nearest before in the sentence.
func (g *stage) owned(s *sentence, r *roleSpan) {
	if g.d.lang == "ru" && r.end == r.head+1 && g.ofRelative(s, r) {
		return
	}
	if low := g.at(s, r.end); g.d.lang == "ru" && r.end == r.head+1 && r.first == s.first && itsWord.has(low) && g.at(s, r.end+1) == "," && g.ownerLed(s, r, r.end) {
		r.end++ // Заседал комитет. Председатель его, X, …
		return
	}
	if g.whereHeIs(s, r) || g.ofOwnBody(s, r) {
		return
	}
	if r.body != nil || r.country != "" && !r.weak || r.first <= s.first || !itsWord.has(g.lower(r.first-1)) && !g.theirs(r) || g.d.lang != "en" && g.classOf(r) == "vice" && r.end == r.first+1 {
		return
	}
	if g.ownerOfKind(s, r) {
		return
	}
	first, end := g.ownerThing(s, r)
	if first < end {
		r.text, r.told = r.text+g.ofThe(first, end), true
		return
	}
	chosen := g.inFrontOfElected(s, r)
	first, end = g.ownerBefore(s, chosen)
	first, end = g.ownerOfPlace(s, r, first, end)
	if chosen < r.first-1 {
		if g.notDone(s, chosen) {
			r.used = true // did not elect X as its head
			return
		}
		if first == end && !presidingNoun.has(bare(r.noun.nom)) {
			if first, end = g.bodyOpening(s, chosen); first == end {
				r.told = true
				return
			}
			if f, e := g.ownerSaid(s); end == first+1 && slices.ContainsFunc(g.d.tokens[f:e], func(t token) bool { return t.lower == g.lower(first) }) {
				first, end = f, e // the commission is the Dairy Commission named before
			}
		}
	}
	if r.end == r.head+1 {
		switch {
		case g.d.lang != "en":
			if first == end && g.ownerLed(s, r, r.first-1) {
				return
			}
		case g.lower(r.first-1) == "whose" && first == end:
			first, end = g.ownerWhose(s, r)
			if k := g.shortOwner(s, r); first == end && k > 0 {
				first, end = g.englishPhrase(s, k, s.first)
			} else if first == end && r.end == r.first+1 {
				r.told = true // of a body that is not read: of none that the text told before
			}
		case g.theirs(r):
			if first, end = g.ownerPeople(s); first == end {
				first, end = g.ownerJoined(s)
			}
			if first == end {
				first, end = g.ownerMany(s)
			}
		case g.ofSender(s, r):
			return
		case g.shortOwner(s, r) > 0:
			first, end = g.englishPhrase(s, g.shortOwner(s, r), s.first)
		case first == end:
			if first, end = g.settlementBefore(s, r); first == end {
				first, end = g.ownerSubject(s, r)
			}
			if first == end {
				first, end = g.ownerSaid(s)
			}
			if first == end {
				first, end = g.ownerPlain(s, r)
			}
		}
	}
	if first == end {
		return
	}
	if g.d.lang == "en" && r.noun.class == "head" {
		if group := g.groupOf(s, first); group < first {
			for first = group; end < r.first && g.ledBodyWord(end); end++ {
			}
		}
	}
	r.country, r.weak = "", false
	for i := first; i < end; i++ {
		if g.place[i] != "" {
			r.country = g.place[i]
		}
		if b := g.bodyAt[i]; b != nil {
			r.body = b
		}
	}
	if r.body != nil && r.body.Country != r.country && r.country != "" {
		r.body = nil
	}
	if r.body != nil {
		r.country = r.body.Country
	}
	r.text, r.told = g.ofOwner(r, first, end), true
}

// ofRelative words a Russian office that a relative pronoun ties to the body in front of
// its clause: «комитет по экологии, председатель которого, X, …».
func (g *stage) ofRelative(s *sentence, r *roleSpan) bool {
	low := g.at(s, r.end)
	if low != "которого" && low != "которой" || g.at(s, r.first-1) != "," {
		return false
	}
	for k := r.first - 2; k >= s.first && r.first-k < 14 && g.names[k] == 0; k-- {
		b, ok := g.ledBodyAt(k)
		if !ok || b.feminine != (low == "которой") {
			continue
		}
		first, end := g.phraseAround(s, k, s.first)
		if end != r.first-1 {
			continue
		}
		text := g.genitivePhrase(first, k, b)
		if first == s.first {
			text = lowerFirst(text)
		}
		r.text += " " + text + g.tail(k+1, end)
		r.end, r.told = r.end+1, true
		return true
	}
	return false
}

// ofOwnBody words a bare Russian or Kazakh office that a body gives somebody as its own, with the body that the sentence
// opens with: «Комитет избрал X своим председателем», «Комитет X-ті өз төрағасы етіп сайлады». It says whether one does.
func (g *stage) ofOwnBody(s *sentence, r *roleSpan) bool {
	if r.end != r.head+1 || r.body != nil || !ownBefore.has(g.at(s, r.first-1)) || g.d.lang == "ru" && r.noun.cases&instrumental == 0 {
		return false
	}
	for k := s.first; k < s.end; k++ {
		if low := g.lower(k); low == "не" && k < r.first || low == "жоқ" && k > r.first || strings.HasPrefix(low, "сайлама") {
			r.used = true // не избрал X своим председателем
			return true
		}
	}
	for k := s.first; k < min(s.end, s.first+3); k++ {
		b, ok := g.ledBodyAt(k)
		if !ok || g.bodyAt[k] != nil && g.bodyAt[k].Parliament {
			continue
		}
		first, end := g.phraseAround(s, k, s.first)
		if g.d.lang == "kk" {
			body := g.slice(first, k+1, k, b.genitive)
			if first == k {
				body = lower(g.d.tokens[k].text) // комитет төрағасы
			}
			r.text, r.told = body+" "+r.text, true
			return true
		}
		text := g.genitivePhrase(first, k, b)
		if first == s.first {
			text = lowerFirst(text)
		}
		r.text, r.told = r.text+" "+text+g.tail(k+1, end), true
		return true
	}
	return false
}

// ownBefore are the words for own in front of what somebody is made.
var ownBefore = wordSet("своим своей өз")

// itsWord are the pronouns that stand for a body in front of its officer.
var itsWord = wordSet("its whose его её ее оның")

// ownerBefore returns the tokens of the name of a body or country that ends
// nearest before token i, an empty range if a person or none is named there.
func (g *stage) ownerBefore(s *sentence, i int) (first, end int) {
	names := func(k int) bool { return g.bodyAt[k] != nil || g.place[k] != "" }
	for k := i - 1; k >= s.first && i-k < 16; k-- {
		t := &g.d.tokens[k]
		switch {
		case g.names[k] != 0 || g.isHead[k] && !g.heads[k].plural:
			return 0, 0
		case !names(k) && (g.d.lang != "en" || t.kind != word || !t.upper || g.kinds[k]&stopWord != 0 || k == s.first):
			continue
		}
		first = k
		for first > s.first && (names(first-1) || g.d.lang == "en" && g.d.tokens[first-1].upper && g.kinds[first-1]&stopWord == 0 && g.d.tokens[first-1].kind == word ||
			first-1 > s.first && ownerLink.has(g.lower(first-1)) && (names(first-2) || g.d.tokens[first-2].upper || first-2 > s.first && ownerLink.has(g.lower(first-2)) && (names(first-3) || g.d.tokens[first-3].upper))) {
			first-- // the Assembly of the Republic of …
		}
		for ownerLink.has(g.lower(first)) {
			first++
		}
		if f, e := g.bodyUnder(s, first); f < e {
			return f, e
		}
		return first, k + 1
	}
	return 0, 0
}

// shortOwner is the noun of a committee or its like named last before an
// English office in its sentence, 0 if there is none: "the agrarian committee
// listened to its chairman".
func (g *stage) shortOwner(s *sentence, r *roleSpan) int {
	for k := r.first - 2; k > s.first && r.first-k < 12 && g.names[k] == 0; k-- {
		if g.bodyAt[k] != nil || g.place[k] != "" {
			return 0
		}
		if shortNouns.en.has(g.lower(k)) && !g.isHead[k] || workplaces.has(g.lower(k)) && !g.opensWithBody(s) {
			return k
		}
	}
	return 0
}

// opensWithBody says whether a sentence opens with a committee or its like: it is about that.
func (g *stage) opensWithBody(s *sentence) bool {
	const opening = 4 // tokens up to the noun
	for k := s.first; k < min(s.end, s.first+opening); k++ {
		if shortNouns.en.has(g.lower(k)) && !g.isHead[k] {
			return true
		}
	}
	return false
}

// ownerLed gives a bare Russian or Kazakh office of leading beside the pronoun at a token,
// with which it opens its sentence, the body that the sentence before tells: «Заседала
// комиссия по этике. Её глава …», «Оның көшбасшысы …».
func (g *stage) ownerLed(s *sentence, r *roleSpan, pronoun int) bool {
	before := g.sentenceOf(s.first - 1)
	if before == nil || min(r.first, pronoun) != s.first || r.noun.class != "head" && r.noun.class != "chair" {
		return false
	}
	for k := before.end - 1; k >= max(before.first, before.end-maxOwner); k-- {
		b, ok := g.ledBodyAt(k)
		if !ok || g.d.lang == "ru" && b.feminine != (g.lower(pronoun) != "его") {
			continue
		}
		first, end := g.phraseAround(before, k, before.first)
		if g.d.lang == "ru" {
			r.text += " " + g.genitivePhrase(first, k, b) + g.tail(k+1, end)
		} else {
			r.text = g.slice(first, k+1, k, b.genitive) + " " + r.text
		}
		r.told = true
		return true
	}
	return false
}

// ownerSaid returns the tokens of the first body that the sentence before s
// names in full: "The Naryn Water Board met. Its chairman …".
func (g *stage) ownerSaid(s *sentence) (first, end int) {
	before := g.sentenceOf(s.first - 1)
	if before == nil {
		return 0, 0
	}
	for k := before.first; k < min(before.end, before.first+maxOwner); k++ {
		if !g.isOrg(k) || g.isHead[k] || g.names[k] != 0 || g.place[k] != "" {
			continue
		}
		for k+1 < before.end && !g.isHead[k+1] && (g.isOrg(k+1) || g.d.lang == "en" && g.d.tokens[k].upper && g.d.tokens[k+1].upper && g.names[k+1] == 0) {
			k++
		}
		first, end = g.englishPhrase(before, k, before.first)
		if part := g.partOwned(before, end); part > end {
			end = part
		}
		for i := first; i < end; i++ {
			if g.d.tokens[i].upper {
				return first, end
			}
		}
	}
	return 0, 0
}

// partOwned returns where the part of a body ends that the possessive at token i brings
// in, i itself if there is none: the Senate's budget committee.
func (g *stage) partOwned(s *sentence, i int) int {
	if !isPossessive(g.at(s, i)) {
		return i
	}
	for k := i + 1; k < s.end && k < i+5 && g.d.tokens[k].kind == word && !g.isHead[k] && g.names[k] == 0; k++ {
		if shortNouns.en.has(g.lower(k)) {
			return k + 1
		}
	}
	return i
}

// ownerPlain returns the tokens of the body without a name that the sentence before s
// opens with: "The opposition walked out. Its leader …".
func (g *stage) ownerPlain(s *sentence, r *roleSpan) (first, end int) {
	before := g.sentenceOf(s.first - 1)
	if before == nil || r.noun.class != "head" && r.noun.class != "chair" && r.noun.class != "spokes" && r.noun.class != "vice" && r.noun.class != "president" {
		return 0, 0
	}
	for k := before.first; k < min(before.end, before.first+maxBill) && reportingNoun.has(r.noun.nom); k++ {
		if g.lower(k) == "bill" && g.names[k] == 0 {
			return g.englishPhrase(before, k, before.first)
		}
	}
	for k := before.first; k < min(before.end, before.first+6); k++ {
		if _, ok := g.ledBodyAt(k); ok && !g.isHead[k] {
			return g.englishPhrase(before, k, before.first)
		}
	}
	return 0, 0
}

// maxBill is among how many of the first tokens of a sentence it names the bill that it is
// about.
const maxBill = 12

// maxOwner is how many tokens of the sentence before are looked through for a
// body.
const maxOwner = 60

// ownerLink are the words inside the name of a body: of the.
var ownerLink = wordSet("of the")

// ofOwner words an office with the name of its owner, tokens [first, end).
func (g *stage) ofOwner(r *roleSpan, first, end int) string {
	if g.d.lang == "en" {
		if in := slices.IndexFunc(g.d.tokens[first:end], func(t token) bool { return t.lower == "in" }); in > 1 && g.namesBody(g.sentenceOf(first), first) {
			end = first + in // the Programme Office in Astana
		} else if end == first+1 && (g.town[first] != "" || g.capit[first]) || in >= 0 {
			return r.text // a company in Seoul, whose director; the only place in Parliament
		}
		return r.text + g.ofThe(first, end)
	}
	if r.body == nil {
		return r.text
	}
	return g.inBody(r, r.body)
}

// ofThe is "of the" with the English name that tokens [first, end) are; a country's
// takes no article here.
func (g *stage) ofThe(first, end int) string {
	name := strings.TrimPrefix(strings.TrimPrefix(g.slice(first, end, -1, ""), "the "), "The ")
	if first > 0 && first < end && g.place[first] != "" && g.lower(first-1) != "the" && g.lower(first) != "the" && (end == first+1 && g.bodyAt[first] == nil || end > first+1 && (isPossessive(g.lower(first+1)) || end > first+2 && g.place[first+1] == g.place[first] && isPossessive(g.lower(first+2)))) {
		return " of " + name // Oman's Majlis
	}
	return " of the " + name
}

// inBody words an office with the short name of its body.
func (g *stage) inBody(r *roleSpan, b *digest.Body) string {
	name := g.calledHere(b)
	switch {
	case name == "":
		return r.text
	case g.d.lang == "kk":
		return name + " " + r.text
	case g.d.lang == "ru":
		return r.text + " " + russianGenitive(name)
	}
	if allCaps(name) && len(name) > 3 && !strings.Contains(name, " ") {
		return r.text + " of " + name // PACE, TURKPA: they are read as words
	}
	return r.text + " of the " + name
}

// ownerPhrase returns where the name of a committee or its like starts that goes
// on behind its noun and owns an office by the possessive at token i: "the
// committee on economic policy's chair". It is -1 if there is none.
func (g *stage) ownerPhrase(s *sentence, i, from int) int {
	for k := i - 3; k > max(s.first, from-1) && i-k < 10; k-- {
		if g.names[k] != 0 || g.d.tokens[k].kind != word {
			return -1
		}
		if w := g.lower(k + 1); shortNouns.en.has(g.lower(k)) && (w == "on" || w == "for" || w == "of") && (articles[g.lower(k-1)] || g.lower(k-1) == "its" || g.d.tokens[k-1].upper) {
			return k
		}
	}
	return -1
}
