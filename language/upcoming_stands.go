package language

import "strings"

// How far above, in sentences, what a pronoun or a bare noun stands for is looked
// for.
const (
	pronounReach = 3
	matterReach  = 8
)

// withMatter returns what is announced together with the matter told above that it
// is about, where its piece v has a pronoun for it, or tells what is done with
// something and not with what: «Обсуждать ее будут (поправка в бюджет)»; what
// itself if there is none.
func (t *teller) withMatter(v version, what string) string {
	form, at := t.standsIn(v)
	event := form != 0 && t.deals(v, &happens)
	if form != 0 && !event && !t.deals(v, &dealtWith) || form == 0 && (t.tellsMatterIn(v.first, v.end) || !t.deedAlone(v) && !t.subjectless(v)) {
		return what
	}
	reach := matterReach
	if form != 0 {
		reach = pronounReach
	} else {
		at = v.first
	}
	for k := t.si; k >= max(0, t.si-reach); k-- {
		one := t.d.sentences[k]
		limit := one.end
		if k == t.si {
			limit = at
		}
		if one.aside || one.title && k > 0 {
			continue
		}
		full := ""
		if event {
			full = t.eventIn(one, k, limit, form)
		}
		if full == "" {
			full = t.matterIn(one, k, limit, form)
		}
		if full == "" && t.d.tokens[at].lower != "онда" && t.personBetween(k, limit, form) { // "there" is nobody
			return what
		}
		if full != "" {
			if strings.Contains(lower(what), lower(full)) || len([]rune(what))+len([]rune(full)) > mostRunes {
				return what
			}
			return what + " (" + full + ")"
		}
	}
	return what
}

// standsIn returns the gender or number of the pronoun of piece v that stands for
// something told before the piece, and where it is; 0 if it has none.
func (t *teller) standsIn(v version) (form byte, at int) {
	for i := v.first; i < v.end; i++ {
		w := t.d.tokens[i].lower
		if f := stands.in(t.d.lang)[w]; f != 0 && !t.d.quoted(t.d.tokens[i].start) {
			if t.d.lang == "kk" && (w == "ол" || w == "олар" || w == "бұл") && !t.d.anyOf(max(v.first, v.end-2), v.end, inanimate) {
				return 0, 0
			}
			if w == "they" && t.d.word(i+2, v.first, v.end) != "be" {
				return 0, 0 // who will vote
			}
			if t.whose(v, i) {
				return 0, 0
			}
			return f, i
		}
		if t.tellsMatterIn(i, i+1) {
			return 0, 0 // which the pronoun behind it may mean
		}
	}
	return 0, 0
}

// deals says whether piece v has a word of those by language.
func (t *teller) deals(v version, words *byLanguage[*trait]) bool {
	return t.d.anyOf(v.first, v.end, words.in(t.d.lang))
}

// deedAlone says whether a noun for what is done with a matter stands near the head
// of piece v with nothing that tells which: Голосование назначено.
func (t *teller) deedAlone(v version) bool {
	const near = 5
	words := deedNouns.in(t.d.lang)
	for i := v.first; i < min(v.end, v.first+near); i++ {
		if words.has(&t.d.tokens[i]) && t.bare(i) && t.d.cues[i] == noCue {
			before := t.d.word(i-1, v.first, v.end)
			return before != "be" && before != "is" && before != "are" && before != "will"
		}
	}
	return false
}

// subjectless says whether piece v tells in Russian what will be done with something,
// and neither by whom nor with what: Проголосуют отдельно.
func (t *teller) subjectless(v version) bool {
	if t.d.lang != "ru" || !t.deals(v, &dealtWith) {
		return false
	}
	for i := v.first; i < v.end; i++ {
		tok := &t.d.tokens[i]
		if tok.kind == word && !tok.function && t.d.cues[i] == noCue && longerThan(tok.lower, 3) && !t.d.inDate(tok.start) && !endsWithAny(tok.lower, "но", "ко", "ски") && !likelyWords.has(tok.lower) {
			return false
		}
	}
	return true
}

// likelyWords are words for how likely something is, and of thinking so.
var likelyWords = wordSet(`думаю скорее всего наверное видимо снова опять заново`)

// tellsMatterIn says whether tokens [first, end) name a matter.
func (t *teller) tellsMatterIn(first, end int) bool {
	for i := first; i < end; i++ {
		if t.namesAMatter(i) {
			return true
		}
	}
	return false
}

// namesAMatter says whether the token at i is a noun for what a house deals with.
func (t *teller) namesAMatter(i int) bool {
	tok := &t.d.tokens[i]
	switch t.d.lang {
	case "ru":
		return russianMatter.has(tok)
	case "en":
		return englishMatters.has(tok) && !tok.upper
	}
	return kazakhMatters.has(tok) && !(tok.lower == "заң" && i+1 < len(t.d.tokens) && strings.HasPrefix(t.d.tokens[i+1].lower, "шығару")) // a house
}

// matterIn returns the first matter that sentence one, number si, names in full up to
// token limit, and that a pronoun of the form can stand for, "" if it names none.
func (t *teller) matterIn(one sentence, si, limit int, form byte) string {
	for j := one.first; j < limit; j++ {
		if !t.namesAMatter(j) {
			continue
		}
		var full string
		switch t.d.lang {
		case "ru":
			full = t.russianMatter(one, j, form)
		case "en":
			if form != 0 && (form == 'p') != nounPlural(t.d.tokens[j].lower) {
				continue
			}
			full = t.englishMatter(one, j, limit)
		default:
			full = t.kazakhMatter(one, si, j)
		}
		if full != "" {
			return full
		}
	}
	return ""
}

// eventIn returns the last event that sentence one, number si, names in full up to
// token limit, and that a pronoun of the form can stand for, "" if it names none.
func (t *teller) eventIn(one sentence, si, limit int, form byte) string {
	for j := min(limit, one.end) - 1; j >= one.first; j-- {
		if !t.r.eventAt(t.d, j).gathers() || t.d.lang == "ru" && !eventAgrees(t.d.tokens[j].lower, form) || t.d.lang == "en" && (form == 'p') != strings.HasSuffix(t.d.tokens[j].lower, "s") {
			continue
		}
		if full := t.phraseInFull(one, si, j, false); full != "" {
			if first, rest, ok := strings.Cut(full, " "); ok && (dayOrdinals[lower(first)] > 0 || startsWithAny(lower(first), otherOnes)) {
				return rest // not the one that the pronoun means
			}
			return full
		}
	}
	return ""
}

// otherOnes begin words that tell one event of a row from the others.
var otherOnes = []string{"перв", "втор", "трет", "последн", "предыдущ", "прошл", "следующ", "очередн", "last=", "previous=", "next=", "first=", "second=", "third=", "алғашқы", "бірінші", "келесі", "соңғы", "алдыңғы"}

// eventAgrees says whether a pronoun of the form can stand for the event that a
// Russian word names.
func eventAgrees(w string, form byte) bool {
	if strings.HasPrefix(w, "кругл") { // стол
		return form == 'm'
	}
	for _, n := range nounNominatives {
		if strings.HasPrefix(w, n.stem) {
			switch n.adjective {
			case "ая":
				return form == 'f'
			case "ые":
				return form == 'p'
			case "ый":
				return form == 'm'
			}
			return form == 'n' || form == 'm'
		}
	}
	return false
}

// englishMatter is the phrase of the noun at token j, without its article.
func (t *teller) englishMatter(one sentence, j, limit int) string {
	first, end := t.d.englishPhrase(one, j)
	for end > j+1 && t.d.tokens[end-1].function {
		end--
	}
	for first < j && t.d.tokens[first].function {
		first++
	}
	end = min(end, limit)
	for k := first; k < end; k++ {
		if t.d.tokens[k].lower == "no" {
			return ""
		}
		if k > j && (t.d.inDate(t.d.tokens[k].start) || numerals[t.d.tokens[k].lower] > 0 && !t.d.tokens[k].function) {
			end = k
			for end > j+1 && t.d.tokens[end-1].function {
				end--
			}
			break
		}
	}
	if t.meanings(first, end) < 2 && !t.upperIn(first, end) {
		return ""
	}
	return paired(spacedOnce(t.d.text[t.d.tokens[first].start:t.d.tokens[end-1].end]))
}

// upperIn says whether a name stands among tokens [first, end).
func (t *teller) upperIn(first, end int) bool {
	for i := first; i < end; i++ {
		if t.d.tokens[i].upper {
			return true
		}
	}
	return false
}

// kazakhMatter is the phrase that ends with the noun at token j, in the nominative.
func (t *teller) kazakhMatter(one sentence, si, j int) string {
	first, end := t.kazakhFull(one, j, true)
	if first >= end {
		first, end = t.d.kazakhPhrase(one, j)
	}
	for k := first; k < end; k++ {
		if t.d.cues[k] != noCue && !t.d.tokens[k].upper {
			return ""
		}
	}
	for _, m := range t.c.at[si] {
		if m.first < end && m.end > first {
			return ""
		}
	}
	if first >= end || t.meanings(first, end) < 2 || isKazakhPast(t.d.tokens[first].lower, false) || kazakhFinite(t.d.tokens[first].lower) {
		return ""
	}
	return paired(withoutCase(spacedOnce(t.d.text[t.d.tokens[first].start:t.d.tokens[end-1].end])))
}

// mostMatter is of how many tokens the phrase for a matter is at most.
const mostMatter = 14

// russianMatter is the phrase of the noun at token j in the nominative, if a pronoun
// of the form can stand for it.
func (t *teller) russianMatter(one sentence, j int, form byte) string {
	n, plural := matterOf(t.d.tokens[j].lower)
	switch {
	case form == 0:
	case form == 'p' && plural < 0, form != 'p' && plural > 0, form == 'f' && n.gender != 'f', form == 'm' && n.gender == 'f', form == 'n' && n.gender != 'n':
		return ""
	}
	first, end := j, j+1
	for first > one.first && first > j-3 && isRussianAdjective(t.d.tokens[first-1].lower) && !relative(t.d.tokens[first-1].lower) && !whoseWords.has(&t.d.tokens[first-1]) && t.d.cues[first-1] == noCue && !t.d.inDate(t.d.tokens[first-1].start) {
		first--
	}
	linked := false
	for end < min(one.end, j+mostMatter) {
		k := t.russianMatterGoesOn(one, end, j, n, &linked)
		if k == end {
			break
		}
		end = k
	}
	for end > j+1 && (t.d.tokens[end-1].function || t.d.tokens[end-1].lower == "и") {
		end--
	}
	if rest := t.toldBehind(one, end); rest > end {
		end = rest
	}
	if t.meanings(first, end) < 2 && !t.upperIn(j+1, end) {
		return ""
	}
	name, ending := n.singular, map[byte]string{'m': "ый", 'f': "ая", 'n': "ое"}[n.gender]
	if plural > 0 || plural == 0 && form == 'p' {
		name, ending = n.plural, "ые"
	}
	var b strings.Builder
	for k := first; k < j; k++ {
		b.WriteString(eventAdjective(t.d.tokens[k].text, ending) + " ")
	}
	b.WriteString(name + t.d.text[t.d.tokens[j].end:t.d.tokens[end-1].end])
	return paired(spacedOnce(b.String()))
}

// toldBehind returns where what a colon at token k tells ends, if that ends the
// sentence and is short: предложил мораторий: до мая никаких камер в школах.
func (t *teller) toldBehind(one sentence, k int) int {
	const most = 16
	if k+2 >= one.end || t.d.tokens[k].text != ":" || one.end-k > most || t.d.quoted(t.d.tokens[k+1].start) {
		return k
	}
	end := one.end
	for end > k+2 && t.d.tokens[end-1].kind == punct {
		end--
	}
	return end
}

// adjectiveInGenitive says whether a word may be an adjective in the genitive.
func adjectiveInGenitive(w string) bool {
	return endsWithAny(w, "ого", "его", "ой", "ей", "ых", "их") && isRussianAdjective(w)
}

// russianMatterGoesOn returns where the phrase of the noun at token j goes on to from
// token end, end if it stops there; linked tells that it has a preposition with what
// it is about.
func (t *teller) russianMatterGoesOn(one sentence, end, j int, n *matterNoun, linked *bool) int {
	tok := &t.d.tokens[end]
	next := min(end+1, one.end-1)
	switch {
	case tok.text == "«":
		if close := t.d.quoteEnd(end, one.end); close > end {
			return close
		}
		return end
	case t.d.inDate(tok.start):
		if dates := t.d.datesBetween(tok.start, tok.end); len(dates) == 0 || len(dates[0].iso) != 4 {
			return end
		}
		return end + 1
	case tok.kind == punct:
		return end
	case tok.lower == "и":
		if end == j+1 || t.d.cues[next] != noCue || t.d.tokens[next].kind != word || russianFinite(t.d.tokens[next].lower) || t.d.tokens[next].function {
			return end
		}
		return end + 1
	case tok.function:
		own := strings.Contains(n.links, " "+tok.lower+" ") && end == j+1
		dates := t.d.datesBetween(t.d.tokens[next].start, t.d.tokens[next].end)
		if !own && !*linked && tok.lower != "для" || len(dates) > 0 && len(dates[0].iso) != 4 || dayOrdinals[t.d.tokens[next].lower] > 0 || startsWithAny(t.d.tokens[next].lower, []string{"перв", "втор", "трет"}) || relative(tok.lower) {
			return end
		}
		*linked = true
		return end + 1
	case t.d.cues[end] != noCue && !tok.upper, !tok.upper && russianFinite(tok.lower) && !*linked, isRussianPast(tok.lower) && !tok.upper:
		return end
	case !*linked && !isGenitive(tok.lower) && !adjectiveInGenitive(tok.lower): // the subject, not what it is of
		return end
	case tok.upper && !isGenitive(tok.lower) && !t.d.tokens[end-1].upper && !t.d.tokens[end-1].function && !isRussianAdjective(t.d.tokens[end-1].lower):
		return end
	case askWords.has(tok.lower), russianAdverbs.has(tok.lower):
		return end
	}
	return end + 1
}
