package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameSpan is a name as it stands in the text: tokens [first, end).
type nameSpan struct {
	first, end            int
	given, middle, family string // as they stand, capitals repaired
	sentence              int
	surnameFirst          bool
}

// scan finds the names of a sentence and notes them on the stage.
func (g *stage) scan(si int) {
	s := &g.d.sentences[si]
	for i := s.first; i < s.end; {
		n := g.nameAt(s, i)
		if n.end <= i {
			i++
			continue
		}
		n.sentence = si
		g.note(n)
		i = n.end
	}
}

func (g *stage) note(n nameSpan) {
	g.spans = append(g.spans, n)
	for k := n.first; k < n.end; k++ {
		g.names[k] = int16(min(len(g.spans), 32000))
	}
}

// nameable says whether a token can be a word of a name.
func (g *stage) nameable(s *sentence, i int) bool {
	if i < s.first || i >= s.end || g.names[i] != 0 {
		return false
	}
	t := &g.d.tokens[i]
	if t.kind != word {
		return false
	}
	if !t.upper && !arabicName(t.lower) {
		return false
	}
	if k := strings.IndexAny(t.lower, "'’"); k > 0 && len(t.lower)-k < 6 && contraction[strings.TrimLeft(t.lower[k:], "'’")] {
		return false
	}
	if utf8.RuneCountInString(t.text) < 2 || g.kinds[i]&(stopWord|orgWord) != 0 {
		if _, ok := g.l.given(t.text); !ok || g.kinds[i]&stopWord != 0 || g.d.lang != "en" && !ok {
			return false
		}
	}
	if g.isHead[i] && !g.surnameAsOffice(s, i) || g.bodyAt[i] != nil && g.bodyN[i] < 4 {
		return false
	}
	if g.place[i] != "" && !(g.d.lang == "en" && g.capit[i]) {
		if _, ok := g.l.given(t.text); !ok || g.d.lang != "en" {
			return false
		}
	}
	if t.text == strings.ToUpper(t.text) && utf8.RuneCountInString(t.text) < 15 && !g.capsLine(s, i) {
		return false // an abbreviation
	}
	return !strings.ContainsFunc(t.text, unicode.IsDigit)
}

// surnameAsOffice says whether an English word that names an office is a
// surname, for a first name stands in front of it: Charlie King.
func (g *stage) surnameAsOffice(s *sentence, i int) bool {
	if g.d.lang != "en" || i == s.first || !officeSurnames[g.lower(i)] || !g.d.tokens[i-1].upper {
		return false
	}
	_, ok := g.l.given(g.d.tokens[i-1].text)
	return ok
}

var officeSurnames = wordSet("king dean pope bishop prince judge duke earl baron abbot chancellor major clerk marshal deacon")

var contraction = map[string]bool{"m": true, "ve": true, "re": true, "ll": true, "d": true, "s": true, "t": true}

// capsLine says whether a word in capitals stands among others: a speaker
// line or a headline.
func (g *stage) capsLine(s *sentence, i int) bool {
	caps := func(k int) bool {
		if k < s.first || k >= s.end {
			return false
		}
		t := &g.d.tokens[k]
		return t.kind == word && utf8.RuneCountInString(t.text) > 3 && t.text == strings.ToUpper(t.text)
	}
	return utf8.RuneCountInString(g.d.tokens[i].text) > 2 && (caps(i-1) || caps(i+1))
}

// arabicName are surnames that start small: al-Hakim, el-Sayed.
func arabicName(low string) bool {
	return (strings.HasPrefix(low, "al-") || strings.HasPrefix(low, "el-") || strings.HasPrefix(low, "аль-") || strings.HasPrefix(low, "эль-") || strings.HasPrefix(low, "әл-")) && len(low) > 5
}

// particles join the words of Western, Arabic and Turkic names.
var particles = map[string]bool{
	"von": true, "van": true, "de": true, "der": true, "den": true, "da": true, "di": true, "del": true, "della": true, "dos": true, "bin": true, "ibn": true, "al": true, "el": true, "ter": true, "la": true, "le": true, "du": true, "ben": true,
	"фон": true, "ван": true, "де": true, "дер": true, "да": true, "ди": true, "дель": true, "делла": true, "бин": true, "ибн": true, "аль": true, "эль": true,
}

// nameTails are patronymic words written apart and in lower case.
var nameTails = map[string]bool{
	"uulu": true, "uly": true, "ulu": true, "kyzy": true, "qyzy": true, "oglu": true, "ogly": true, "oğlu": true, "qizi": true, "gizi": true, "zade": true,
	"уулу": true, "улы": true, "ұлы": true, "кызы": true, "қызы": true, "оглы": true, "оглу": true, "гызы": true, "заде": true,
}

// isInitial says whether tokens i, i+1 are a letter and a point.
func (g *stage) isInitial(s *sentence, i int) bool {
	if i+1 >= s.end || g.names[i] != 0 {
		return false
	}
	t := &g.d.tokens[i]
	return t.kind == word && t.upper && utf8.RuneCountInString(t.text) == 1 && g.d.tokens[i+1].text == "." && g.d.tokens[i+1].start == t.end
}

// titled repairs a word in capitals.
func titled(w string) string {
	if utf8.RuneCountInString(w) < 3 || w != strings.ToUpper(w) {
		return w
	}
	parts := strings.Split(strings.ToLower(w), "-")
	for i, p := range parts {
		r, n := utf8.DecodeRuneInString(p)
		if n > 0 {
			parts[i] = strings.ToUpper(string(r)) + p[n:]
		}
	}
	return strings.Join(parts, "-")
}

// known says whether a token is a first name, in any case.
func (g *stage) known(i int) bool {
	w := g.d.tokens[i].text
	if _, ok := g.l.given(w); ok {
		return true
	}
	switch g.d.lang {
	case "ru":
		for _, f := range g.l.russianGiven(titled(w)) {
			if f.weight >= 7 {
				return true
			}
		}
	case "kk":
		for _, st := range g.l.kazakhName(titled(w)) {
			if _, ok := g.l.given(st); ok {
				return true
			}
		}
	}
	return false
}

// shape is how much token i looks like a surname, in any case.
func (g *stage) shape(i int) int {
	w := titled(g.d.tokens[i].text)
	best := 0
	switch g.d.lang {
	case "ru":
		for _, f := range russianSurname(w) {
			best = max(best, surnameShape(f.nom))
		}
	case "kk":
		for _, st := range g.l.kazakhName(w) {
			best = max(best, surnameShape(st))
		}
	default:
		best = surnameShape(w)
	}
	return best
}

// nameAt returns the name that starts at token i, an empty span if none does.
func (g *stage) nameAt(s *sentence, i int) nameSpan {
	if g.isInitial(s, i) {
		return g.initialsFirst(s, i)
	}
	if !g.nameable(s, i) || particles[g.lower(i)] || !g.d.tokens[i].upper {
		return nameSpan{}
	}
	given := g.known(i)
	run := g.run(s, i)
	if run == 1 {
		if n := g.initialsLast(s, i); n.end > 0 {
			return n
		}
		return nameSpan{}
	}
	second := g.nextWord(i)
	if given {
		if g.d.lang == "en" {
			return g.western(s, i, run)
		}
		return g.eastern(s, i, run)
	}
	given2 := g.known(second)
	shape1, shape2 := g.shape(i), g.shape(second)
	switch {
	case given2 && shape1 >= 1 && (run == 2 && shape2 < 2 || run >= 3 && g.patronymic(g.nextWord(second))):
		n := nameSpan{first: i, end: second + 1, family: g.word(i), given: g.word(second), surnameFirst: true}
		if run >= 3 && g.patronymic(g.nextWord(second)) {
			n.middle, n.end = g.word(second+1), second+2
		}
		return g.withTail(s, n)
	case g.d.lang == "en" && (run == 2 || run == 3) && g.soloLater(s, i, run):
		return g.western(s, i, run)
	case given2 && run >= 3 && g.d.lang == "en" && i == s.first:
		return nameSpan{} // the first word opened the sentence: try again at the next
	case shape2 == 2 && run == 2, shape2 == 2 && run == 3 && g.patronymic(second+1), run == 3 && g.patronymic(second) && g.d.lang != "en":
		if i == s.first && g.d.lang != "en" && (startsSentence(g.lower(i)) || strings.HasSuffix(g.lower(i), "ые")) {
			return nameSpan{}
		}
		if g.d.lang == "en" {
			return g.western(s, i, run)
		}
		n := g.eastern(s, i, run)
		if g.d.lang == "ru" {
			// «Поправку Рябцевой»: two words that agree in nothing are no name.
			if _, _, _, _, score := g.l.russianName(n.given, n.middle, lastPart(n.family), 0); score < 0 || i == s.first && obliqueNoun(g.lower(i)) {
				return nameSpan{}
			}
		}
		return n
	case run >= 3 && shape2 == 2 && g.d.lang != "en":
		return g.eastern(s, i, 2)
	}
	return nameSpan{}
}

// obliqueNoun says whether a word at the beginning of a sentence has the ending
// of an object rather than of an unknown first name.
func obliqueNoun(low string) bool {
	for _, e := range [...]string{"у", "ю", "ы", "ой", "ого", "ому", "ами", "ах", "ов", "ия", "ие", "ение"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// soloLater says whether the last word of an unknown English run stands alone
// elsewhere, as surnames do after the first mention: before a verb, a
// possessive, or in the middle of a sentence.
func (g *stage) soloLater(s *sentence, i, run int) bool {
	if i > s.first && (g.lower(i-1) == "the" || g.lower(i-1) == "a") || i+run < s.end && g.d.tokens[i+run].upper {
		return false
	}
	for k := i; k < i+run; k++ {
		if g.place[k] != "" || g.kinds[k]&(orgWord|leftWord) != 0 {
			return false
		}
	}
	return g.solo()[g.d.tokens[i+run-1].text] && !g.solo()[g.d.tokens[i].text]
}

// solo returns the capitalised words that stand alone somewhere in the text:
// no capital before or behind, and no preposition of place or article before.
func (g *stage) solo() map[string]bool {
	if g.alone != nil {
		return g.alone
	}
	g.alone = make(map[string]bool, 64)
	toks := g.d.tokens
	for i := range toks {
		if !toks[i].upper || toks[i].kind != word || i > 0 && (toks[i-1].upper || placeWord[toks[i-1].lower]) || i+1 < len(toks) && toks[i+1].upper {
			continue
		}
		if i > 1 && toks[i-1].text == "," && toks[i-2].upper || i+2 < len(toks) && toks[i+1].text == "." && toks[i+2].upper && len(toks[i].text) < 4 {
			continue
		}
		g.alone[toks[i].text] = true
	}
	return g.alone
}

var placeWord = map[string]bool{"the": true, "a": true, "an": true, "in": true, "at": true, "near": true}

func (g *stage) word(i int) string { return titled(g.d.tokens[i].text) }

// nextWord is the token after i that goes on with a run: particles are passed.
func (g *stage) nextWord(i int) int {
	for k := i + 1; k < len(g.d.tokens) && k < i+4; k++ {
		if !particles[g.lower(k)] || g.d.tokens[k].upper && !particles[g.lower(k)] {
			return k
		}
	}
	return i + 1
}

// run counts how many words of a possible name follow one another from i.
func (g *stage) run(s *sentence, i int) int {
	n, k := 1, i+1
	for k < s.end && n < 6 {
		if g.isInitial(s, k) && k+2 < s.end && g.nameable(s, k+2) && n < 3 {
			k += 2
			continue
		}
		if particles[g.lower(k)] && k+1 < s.end && (g.nameable(s, k+1) || particles[g.lower(k+1)]) && g.names[k] == 0 {
			k++
			continue
		}
		if !g.nameable(s, k) {
			break
		}
		n++
		k++
	}
	return n
}
