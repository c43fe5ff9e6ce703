package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// What Russian sentences can do without beside what the other languages can: the news's own
// day, words in front, what somebody did first, explanations, long names.

// russianAdditions finds it. Each kind looks itself for what limits the rest: a deed that came
// first may be followed by «затем».
func (t *trimmer) russianAdditions(stop int) []stretch {
	first := t.russianStart()
	if first+minVersion >= stop {
		return nil
	}
	sequel, said := t.sequelFront(first, stop), t.vouchedAgain(first, stop)
	if k := t.frontLabel(first, stop); k > first {
		sequel = append(sequel, stretch{first, k})
	}
	t.unsaid = said
	if len(sequel) > 0 && t.pointsAway(sequel[0].end, stop) {
		t.clinging = sequel
	}
	t.shortNames = t.surnames()
	t.known = slices.Concat(t.newsDayInFront(first), t.russianFronts(first, stop), t.longHouses(stop), t.patronymics(), t.otherOffices(), sequel, said, t.longMatters(first, stop), t.colours(first, stop), t.shortNames, t.occasionsWithin(first, stop))
	return slices.Concat(t.known, t.firstDeeds(first, stop), t.explanations(first, stop), t.deedsBehindSaid(first, stop), t.dashNote(first, stop), t.causes(first, stop), t.listTail(first, stop), t.closedClauses(first, stop), t.ofWhich(first, stop), t.colonTail(first, stop), t.furtherClauses(first, stop), t.explainedBy(first, stop))
}

// russianFree says whether a Russian stretch is of a form that goes at no loss: a note in brackets, a clause of a
// participle, a phrase without a mark that joins nothing.
func (t *trimmer) russianFree(s stretch) bool {
	switch one := &t.d.tokens[s.first]; {
	case one.kind == word:
		return !joins.has(one.lower)
	case one.text == ",":
		return t.participial(s.first+1) || t.adverbial(s.first+1)
	default:
		return one.text == "("
	}
}

// russianStart returns the token with which the sentence opens behind the formulas in
// front of it.
func (t *trimmer) russianStart() int {
	first := t.s.first
	for range 3 {
		end := t.opening(first)
		if end == first {
			break
		}
		first = end
	}
	return first
}

// number and sex of a Russian verb, as far as its form tells.
type agreement uint8

const (
	agreesMan agreement = 1 << iota
	agreesWoman
	agreesThing
	agreesMany
	agreesNow // present or future: of one, unless many
)

// verbForm tells with what a finite verb, or a short participle in its stead, agrees;
// 0 if its form doesn't tell.
func verbForm(w string) agreement {
	switch w {
	case "шел", "шёл", "вел", "вёл", "вез", "нес":
		return agreesMan
	case "дал", "дала", "дали", "дало", "был", "была", "были", "было", "стал", "стала", "стали", "стало", "ждал", "ждала", "ждали":
	}
	w = withoutParticle(w)
	for _, r := range [...]string{"ся", "сь"} {
		if len(w) > len(r)+4 && w[len(w)-len(r):] == r {
			w = w[:len(w)-len(r)]
			break
		}
	}
	form, ok := verbForms[lastLetters(w, 2)]
	if ok {
		return form
	}
	return verbForms[lastLetters(w, 1)]
}

// lastLetters returns the last n letters of a Russian word.
func lastLetters(w string, n int) string {
	if len(w) < 2*n {
		return w
	}
	return w[len(w)-2*n:]
}

var verbForms = map[string]agreement{
	"л": agreesMan, "ла": agreesWoman, "ло": agreesThing, "ли": agreesMany,
	"ан": agreesMan, "ен": agreesMan, "ён": agreesMan, "ят": agreesMany | agreesNow, "ыт": agreesMan,
	"на": agreesWoman, "та": agreesWoman, "но": agreesThing, "то": agreesThing, "ны": agreesMany, "ты": agreesMany,
	"ет": agreesNow, "ёт": agreesNow, "ит": agreesNow, "ут": agreesMany | agreesNow, "ют": agreesMany | agreesNow, "ат": agreesMany | agreesNow,
}

// nominativeAt says whether who or what acts surely begins with token k, the verb being at
// token v: somebody named or told of by office in the nominative, a body, a noun
// that no other case looks like.
func (t *trimmer) nominativeAt(k, v int) bool {
	tok := &t.d.tokens[k]
	if tok.kind != word || t.d.quoted(tok.start) || t.d.inDate(tok.start) || k > t.s.first && t.governed(k) {
		return false
	}
	for _, r := range t.roles {
		if r.first == k {
			return r.noun.cases&^plural == nominative
		}
		if r.first < k && k < r.end {
			return false
		}
	}
	for _, m := range t.mentions {
		if m.first == k {
			return !m.oblique && !m.office
		}
	}
	form := verbForm(t.d.tokens[v].lower)
	switch {
	case russianActors.has(tok.lower):
		return form&agreesMany != 0 && (tok.lower != "стороны" && tok.lower != "палаты" || form == agreesMany)
	case form&agreesMany != 0:
		return nominativeMany.on(tok.lower, 3) && isRussianAdjective(tok.lower) && k+1 < v
	case form&(agreesWoman|agreesNow) != 0 && (nominativeWoman.on(tok.lower, 2) || nominativeNouns[tok.lower] == agreesWoman):
		return true
	case form&(agreesMan|agreesNow) != 0 && (nominativeNouns[tok.lower] == agreesMan || t.isHouse(k)):
		return true
	}
	return form&(agreesThing|agreesNow) != 0 && nominativeNouns[tok.lower] == agreesThing
}

// governed says whether the word before token k may make it depend on itself: a
// preposition, an adjective, a number, another of a list.
func (t *trimmer) governed(k int) bool {
	before := &t.d.tokens[k-1]
	_, preposition := russianPrepositions[before.lower]
	return preposition || before.kind == number || joins.has(before.lower) || before.lower == "или" || before.lower == "ради" || before.lower == "среди" || before.lower == "около" || before.lower == "ко" || before.lower == "не" || before.kind == word && isRussianAdjective(before.lower) && !t.names(k-1, k)
}

// isHouse says whether token k is the name of a house in the nominative, of one word or the
// first of several.
func (t *trimmer) isHouse(k int) bool {
	tok := &t.d.tokens[k]
	if !tok.upper || tok.facts == nil {
		return false
	}
	for _, a := range tok.facts.bodies {
		if a.words[0].text == tok.lower && a.body.Parliament && (len(a.words) == 1 || a.goesOn("ru", t.d.tokens[k:t.s.end]) && a.words[len(a.words)-1].text == t.d.tokens[k+len(a.words)-1].lower) {
			return true
		}
	}
	return false
}

var (
	// nominativeMany ends adjectives of several in the nominative.
	nominativeMany = newEndings("ые", "ие")
	// nominativeWoman ends nouns and adjectives in the nominative alone.
	nominativeWoman = newEndings("ция", "сия", "зия", "блея", "ская", "ная", "вая", "шая", "щая", "тая", "лая", "кая")
	// nominativeNouns are others that act in news.
	nominativeNouns = nounsOf(map[agreement]string{
		agreesWoman: "палата группа встреча беседа глава рада дума сторона церемония страна партия работа поездка ассамблея",
		agreesMan:   "сенат парламент сейм совет комитет форум закон законопроект проект документ меморандум визит депутат сенатор спикер вице-спикер гость посол дипломат министр премьер президент парламентарий торага саммит",
		agreesThing: "заседание правительство министерство собрание голосование обсуждение соглашение заявление мероприятие ведомство",
	})
)

func nounsOf(lists map[agreement]string) map[string]agreement {
	out := map[string]agreement{}
	for form, list := range lists {
		for w := range strings.FieldsSeq(list) {
			out[w] = form
		}
	}
	return out
}

// verbIn returns the first verb in tokens [first, end) outside quotations, end if there
// is none.
func (t *trimmer) verbIn(first, end int) int {
	for i := first; i < end; i++ {
		if t.predicate(i) && !t.d.quoted(t.d.tokens[i].start) {
			return i
		}
	}
	return end
}

// pointsAway says whether tokens [first, end) hold a pronoun, or another word
// that may stand for something in what is left out.
func (t *trimmer) pointsAway(first, end int) bool {
	for i := first; i < end; i++ {
		tok := &t.d.tokens[i]
		if tok.kind == word && (pronouns[tok.lower] || demonstratives[tok.lower] || pointers.has(tok.lower) && !(strings.HasPrefix(tok.lower, "последн") && i+1 < end && !t.parts(i+1) && !t.predicate(i+1))) && !t.d.quoted(tok.start) {
			return true
		}
	}
	return false
}

// pointers are such words beside pronouns.
var pointers = wordSet(`последний последняя последнее последней последнему первый первая первое второй вторая второе вторую первую вторым второго третий третья третью
	другой другая другое другие другого другой другому другим других другую остальные остальных остальным остальными остальное оттуда отсюда туда там тогда тоже такое таково сам сама сами само самого самой самому
	предыдущий предыдущая предыдущую аналогичный аналогичная аналогичную аналогичное аналогичные аналогичных следующий следующая следующую следующее следующие ответный ответную ответная данный данная данную данного
	однако зато поэтому также обеих обоих обе оба каждый каждая каждого каждой один одна одно одного одной это этому этим этом этих тот та то того тому тем том тех ту той те друг лишь только первым первой`)

// changesForm says whether the preposition before a stretch has its form from the stretch's first word, or would have
// to have another before what stays: «во главе со | Спикером | Улугбеком», «с | находящимся в Баку | спикером».
func (t *trimmer) changesForm(s stretch) bool {
	if s.first == t.s.first || s.end >= t.s.end {
		return false
	}
	switch before, next := t.d.tokens[s.first-1].lower, t.d.tokens[s.end].lower; before {
	case "со", "во", "ко", "об", "обо":
		return true
	case "с":
		return twoConsonants(next, "сзшжщ")
	case "в":
		return twoConsonants(next, "вф")
	}
	return false
}

// holdsActor says whether a stretch at the end that looks like a participle's clause is the rest of a list of those who
// act: «ждали тесто|, кипящее масло и председатель общества|».
func (t *trimmer) holdsActor(s stretch, stop int) bool {
	if s.end != stop || !t.comma(s.first) || !t.participial(s.first+1) {
		return false
	}
	for i := s.first + 1; i+1 < s.end; i++ {
		if t.d.tokens[i].lower == "и" && (t.hasRole(i+1) || t.names(i+1, i+2)) {
			return true
		}
	}
	return false
}

// twoConsonants says whether a word begins with two consonants of which the first is one of some letters.
func twoConsonants(w, letters string) bool {
	first, n := utf8.DecodeRuneInString(w)
	second, _ := utf8.DecodeRuneInString(w[n:])
	return strings.ContainsRune(letters, first) && !isRussianVowel(second)
}
